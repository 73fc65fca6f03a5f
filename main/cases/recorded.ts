import type { Claim } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { CaseFacts } from './facts.ts';
import { appealed, filed, offerAnswered, oneEnded, putInWriting, withdrawnFrom } from './recorded-filings.ts';
import { answered, contacted } from './recorded-talks.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;
type Change = Partial<CaseFacts>;

/** What an event adds to the facts, whichever state it leads to. */
export function recordedBy(facts: CaseFacts, id: number, event: CaseEvent): Change {
  switch (event.kind) {
    case 'opened':
      return { voided: false, from: event.from, openedOn: event.on, claim: event.claim };
    case 'claim-changed':
      return { claim: event.claim };
    case 'confirmed':
      return { claim: booked(facts.claim) };
    case 'still-pending':
      return { pendingOn: event.on };
    case 'contacted':
      return contacted(facts, id, event);
    case 'answered':
      return answered(facts, id, event);
    case 'given-up-on-merchant':
      return { waiting: null, pausedWait: null, moreAsked: null };
    case 'filed':
      return filed(facts, id, event);
    case 'put-in-writing':
      return putInWriting(facts, event);
    case 'filing-refused':
      return { ...oneEnded(facts, event, 'late'), held: null };
    case 'asked-for-more':
      return {
        moreAsked: { on: event.on, until: event.until },
        held: facts.reached === 'info-requested' ? facts.held : facts.reached,
      };
    case 'sent-more':
      return { moreAsked: null, held: null };
    case 'paypal-escalated':
      return {
        filings: facts.filings.map((one) => (one.ended ? one : { ...one, inquiry: false })),
        offer: null,
      };
    case 'seller-offered':
      return { offer: { on: event.on, amount: event.amount } };
    case 'offer-answered':
      return offerAnswered(facts, event);
    case 'merchant-contested':
      return { contest: { on: event.on, answerUntil: event.answerUntil, rebuttedOn: null } };
    case 'rebutted':
      return { contest: { ...(facts.contest ?? { on: event.on, answerUntil: null }), rebuttedOn: event.on } };
    case 'decided':
      return decided(facts, event);
    case 'dispute-withdrawn':
      return withdrawnFrom(facts, event);
    case 'appealed':
      return appealed(facts, id, event);
    case 'money-back':
      return moneyBack(facts, id, event);
    case 'money-taken-back':
      return {
        money: facts.money.map((back) =>
          back.event === event.event ? { ...back, takenBackOn: event.on } : back,
        ),
      };
    case 'written-off':
      return { writtenOff: [...facts.writtenOff, { event: id, amount: event.amount }] };
    case 'reopened':
      return { contest: null };
    case 'clock-set':
      return {
        clocksSet: {
          ...facts.clocksSet,
          [event.clock]: { on: event.on, until: event.until, note: event.note },
        },
      };
    case 'proof-checked':
      return { proof: { ...facts.proof, [event.item]: { done: event.done, note: event.note } } };
    case 'attached':
      return {
        attachments: [
          ...facts.attachments.filter(({ sha256 }) => sha256 !== event.sha256),
          {
            sha256: event.sha256,
            name: event.name,
            bytes: event.bytes,
            item: event.item,
            talk: event.talk ?? null,
            on: event.on,
          },
        ],
      };
    case 'detached':
      return { attachments: facts.attachments.filter(({ sha256 }) => sha256 !== event.sha256) };
    case 'letter-kept':
      return { letters: [...facts.letters, { event: id, on: event.on, letter: event.letter }] };
    case 'proposal-refused':
      return { refusedCredits: [...facts.refusedCredits, event.charge] };
    case 'closed':
    case 'not-a-double-charge':
    case 'noted':
    case 'undone':
    case 'corrected':
    case 'withdrawn':
      return {};
  }
}

/** Whoever says that it is right to ask has seen both charges booked. */
function booked(claim: Claim): Claim {
  const charges = claim.charges.map((charge) => ({ ...charge, pending: false }));
  return { ...claim, charges, owed: claim.owed && { ...claim.owed, pending: false } };
}

function decided(facts: CaseFacts, event: Of<'decided'>): Change {
  const won = event.for === 'person';
  return {
    decision: { on: event.on, for: event.for },
    ...oneEnded(facts, event, event.for),
    // A provisional credit is the person's once the case is decided for them.
    money: won
      ? facts.money.map((back) => (back.takenBackOn === null ? { ...back, provisional: false } : back))
      : facts.money,
  };
}

function moneyBack(facts: CaseFacts, id: number, event: Of<'money-back'>): Change {
  const { on, amount, settles, way, charge } = event;
  const back = { event: id, on, amount, settles, way, charge, takenBackOn: null };
  // What comes after a decision for the person stays.
  const provisional = event.provisional && facts.decision?.for !== 'person';
  return { money: [...facts.money, { ...back, provisional }] };
}
