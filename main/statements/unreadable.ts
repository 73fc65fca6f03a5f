import type { Said } from '../../shared/said.ts';
import type { FoundParts } from '../../shared/statement.ts';
import { maskCardNumbers } from './mask.ts';

/** A record that is no charge that can be trusted: why, and what could be read of it. */
export interface UnreadRecord {
  readonly reason: Said;
  readonly found?: FoundParts;
}

/** Why a record without a usable date or amount is rejected; `text` is what stands there. */
export function unreadable(what: 'Date' | 'Amount', text: string): Said {
  if (!/\d/.test(text)) return { id: `reading.ofxNo${what}` };
  return { id: `reading.ofxBad${what}`, values: { text: maskCardNumbers(text).slice(0, 40) } };
}
