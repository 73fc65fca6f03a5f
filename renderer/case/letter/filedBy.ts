import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { CaseEvent, Contact } from '../../../shared/case/event.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';

/** What a letter that claims does: it files, or puts in writing what was filed by phone or online. */
export function filedBy(
  { on, channel, ticket, said }: Contact,
  whom: OutsideRoute,
  { next, deeds, inWritingBy }: Pick<CaseDetail, 'next' | 'deeds' | 'inWritingBy'>,
): CaseEvent {
  const posted = channel === 'post' && whom === 'issuer';
  // An objection to a decision is open there, too, and no letter follows it.
  const follows = [...next.deeds, ...deeds].some(({ deed }) => deed === 'put-in-writing');
  if (posted && follows) return { kind: 'put-in-writing', on, note: said };
  return {
    kind: 'filed',
    on,
    with: whom,
    inquiry: false,
    reference: ticket,
    ...(posted && inWritingBy !== null && { form: 'written' }),
    note: said,
  };
}
