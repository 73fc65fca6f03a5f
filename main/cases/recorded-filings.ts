import type { CaseEvent } from '../../shared/case-event.ts';
import type { Day } from '../../shared/day.ts';
import type { CaseFacts, Filing } from './facts.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;
type Change = Partial<CaseFacts>;

/** The claim is put before somebody who decides. */
export function filed(facts: CaseFacts, id: number, event: Of<'filed'>): Change {
  const filing: Filing = {
    event: id,
    with: event.with,
    on: event.on,
    reference: event.reference,
    inquiry: event.with === 'paypal' && event.inquiry,
    appeal: false,
    ended: null,
  };
  const store = event.with === 'store';
  return {
    filings: [...facts.filings, filing],
    held: null,
    ...(store && {
      askedOn: facts.askedOn ?? event.on,
      storeAskedOn: facts.storeAskedOn ?? event.on,
      waiting: { for: 'store-reply' as const, from: event.on },
    }),
  };
}

/** An objection to what was decided. */
export function appealed(facts: CaseFacts, id: number, event: Of<'appealed'>): Change {
  const filing: Filing = {
    event: id,
    with: event.with,
    on: event.on,
    reference: event.reference,
    inquiry: false,
    appeal: true,
    ended: null,
  };
  return { filings: [...facts.filings, filing], held: null };
}

/** What is open at somebody else, ended. */
export function ended(
  facts: CaseFacts,
  on: Day,
  how: 'person' | 'merchant' | 'late' | 'taken-back',
): Filing[] {
  return facts.filings.map((filing) => (filing.ended ? filing : { ...filing, ended: { on, how } }));
}
