import type { CaseNotice } from '../../shared/case/limits.ts';
import type { Source } from '../../shared/dispute/terms.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Said } from '../../shared/said.ts';
import { sourceOf } from './sources.ts';

type NoticeName = MessageId extends infer Id
  ? Id extends `caseNotices.${infer Name}`
    ? Name
    : never
  : never;

/** Something to beware of. `source`: null for Recoup's own advice. */
export function warn(name: NoticeName, source: Source | null, values?: Said['values']): CaseNotice {
  return notice(name, 'warn', source, values);
}

/** Something to know. */
export function info(name: NoticeName, source: Source | null, values?: Said['values']): CaseNotice {
  return notice(name, 'info', source, values);
}

function notice(
  name: NoticeName,
  tone: CaseNotice['tone'],
  source: Source | null,
  values?: Said['values'],
): CaseNotice {
  const say: Said = values ? { id: `caseNotices.${name}`, values } : { id: `caseNotices.${name}` };
  return { id: name, say, tone, source: source && sourceOf(source) };
}

/** The notice, where it holds. */
export function when(holds: boolean, one: CaseNotice): CaseNotice[] {
  return holds ? [one] : [];
}
