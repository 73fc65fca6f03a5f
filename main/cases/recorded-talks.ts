import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import { earliest } from './counting.ts';
import type { CaseFacts, LoggedContact, Wait } from './facts.ts';
import { isDecided, isOutside } from './phases.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;
type Change = Partial<CaseFacts>;

/** Whether something later was said or heard before this was written down: it tells what was, not how it stands. */
export function isOvertaken({ contacts, waiting }: CaseFacts, on: Day): boolean {
  const later = contacts.some((one) => (one.whom === 'merchant' || one.whom === 'store') && one.on > on);
  return later || (waiting !== null && waiting.from > on);
}

/** A message of the person: whose answer is waited for from now on. */
export function contacted(facts: CaseFacts, id: number, event: Of<'contacted'>): Change {
  const overtaken = isOvertaken(facts, event.on);
  const heard: Change = {
    contacts: [...facts.contacts, contactIn(id, event)],
    followUpOn: overtaken ? facts.followUpOn : event.contact.followUpOn,
    storeAskedOn: event.whom === 'store' ? first(facts.storeAskedOn, event.on) : facts.storeAskedOn,
  };
  if (event.whom !== 'merchant' && event.whom !== 'store') return heard;
  const asks = event.purpose !== 'information' && event.purpose !== 'other';
  if (isDecided(facts.reached) || (!asks && facts.moreAsked === null)) return heard;
  const asked: Change = {
    ...heard,
    askedOn: first(facts.askedOn, event.on),
    followUps: facts.followUps + (event.purpose === 'follow-up' ? 1 : 0),
    escalatedOn: event.purpose === 'escalation' ? event.on : facts.escalatedOn,
  };
  if (overtaken) return asked;
  return {
    ...asked,
    waiting: { for: waitAfter(facts, event), from: event.on },
    pausedWait: null,
    // What an issuer asks for is sent to the issuer.
    moreAsked: isOutside(facts.reached) ? facts.moreAsked : null,
  };
}

function waitAfter(facts: CaseFacts, { purpose, whom }: Of<'contacted'>): Wait {
  if (whom === 'store') return 'store-reply';
  if (purpose === 'escalation' || facts.reached === 'escalated') return 'escalation-reply';
  if (purpose === 'follow-up') return 'merchant-second-reply';
  return purpose === 'first-request' ? 'merchant-reply' : (facts.pausedWait ?? 'merchant-second-reply');
}

/** An answer of the merchant or store: it is the person's turn. */
export function answered(facts: CaseFacts, id: number, event: Of<'answered'>): Change {
  const { answer, on } = event;
  const refusals = facts.refusals + (answer === 'refuses' || answer === 'used-credit' ? 1 : 0);
  const contacts = [...facts.contacts, answerIn(facts, id, event)];
  if (isOvertaken(facts, on)) return { contacts, refusals };
  const change: Change = {
    contacts,
    refusals,
    followUpOn: event.contact?.followUpOn ?? null,
    answer: { on, answer },
    waiting: null,
  };
  switch (answer) {
    case 'refunded':
    case 'promised':
      return {
        ...change,
        pausedWait: null,
        promise: { on, amount: event.amount, sent: answer === 'refunded', agreed: false },
      };
    case 'asks-more':
      return {
        ...change,
        pausedWait: facts.waiting?.for ?? facts.pausedWait,
        moreAsked: isOutside(facts.reached) ? facts.moreAsked : { on, until: null },
      };
    case 'refuses':
    case 'used-credit':
      return {
        ...change,
        pausedWait: null,
        promise: null,
        filings: facts.filings.map((filing) =>
          filing.with === 'store' && !filing.ended ? { ...filing, ended: { on, how: 'merchant' } } : filing,
        ),
      };
    case 'no-answer':
    case 'other':
      return change;
  }
}

function first(before: Day | null, on: Day): Day | null {
  return earliest(before === null ? [on] : [before, on]);
}

function contactIn(id: number, event: Of<'contacted'>): LoggedContact {
  const { on, purpose, whom, contact } = event;
  return { event: id, on, out: true, purpose, answer: null, whom, contact, quoted: '' };
}

function answerIn(facts: CaseFacts, id: number, event: Of<'answered'>): LoggedContact {
  const { on, answer, contact, quoted = '' } = event;
  const whom = facts.waiting?.for === 'store-reply' ? 'store' : 'merchant';
  return { event: id, on, out: false, purpose: null, answer, whom, contact, quoted };
}
