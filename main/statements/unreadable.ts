import type { Said } from '../../shared/said.ts';
import { maskCardNumbers } from './mask.ts';

/** Why a record without a usable date or amount is rejected; `text` is what stands there. */
export function unreadable(what: 'Date' | 'Amount', text: string): Said {
  if (!/\d/.test(text)) return { id: `reading.ofxNo${what}` };
  return { id: `reading.ofxBad${what}`, values: { text: maskCardNumbers(text).slice(0, 40) } };
}
