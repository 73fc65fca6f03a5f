import type { CaseDetail } from '../../shared/case/detail.ts';
import type { Proceeding } from '../../shared/case/history.ts';

/** Something that was said, or a step before somebody who decides. */
export type Talk =
  | ({ readonly kind: 'said' } & CaseDetail['contacts'][number])
  | ({ readonly kind: 'step' } & Proceeding);

/** All of it, the newest first: a filing is part of what was said, since it is asked about by its number. */
export function talksOf({ contacts, proceedings }: Pick<CaseDetail, 'contacts' | 'proceedings'>): Talk[] {
  const talks: Talk[] = [
    ...contacts.map((contact) => ({ kind: 'said', ...contact }) as const),
    ...proceedings.map((step) => ({ kind: 'step', ...step }) as const),
  ];
  return talks.sort((one, other) => other.event - one.event);
}
