import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent, RecordedEvent } from '../../shared/case/event.ts';
import type { HistoryEntry, Proceeding } from '../../shared/case/history.ts';
import type { ProofItem } from '../../shared/case/terms.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { isSameMoney } from '../../shared/money.ts';
import type { Said } from '../../shared/said.ts';
import { correctionsIn, effectiveEvents, undoneIn } from './effective.ts';

/** What happened, oldest first; what was undone or corrected stays to be read. */
export function historyOf(events: readonly RecordedEvent[]): HistoryEntry[] {
  const undone = undoneIn(events);
  const corrected = correctionsIn(events, undone);
  return events.map((recorded) => ({
    recorded,
    say: saidOf(corrected.get(recorded.id) ?? recorded.event),
    words: wordsOf(corrected.get(recorded.id) ?? recorded.event),
    undone: undone.has(recorded.id),
    corrected: corrected.has(recorded.id),
  }));
}

/** The conversations that stand, oldest first. */
export function contactsOf(events: readonly RecordedEvent[]): CaseDetail['contacts'] {
  return effectiveEvents(events).flatMap(({ id, event }) =>
    (event.kind === 'contacted' || event.kind === 'answered') && event.contact !== null
      ? [
          {
            event: id,
            out: event.kind === 'contacted',
            say: saidOf(event),
            quoted: quotedIn(event),
            contact: event.contact,
          },
        ]
      : [],
  );
}

/** Word for word what they gave as their reason, or asked for; in quotation marks. */
function quotedIn(event: CaseEvent): string {
  return event.kind === 'answered' && event.quoted ? `“${event.quoted}”` : '';
}

/** By whom a step before somebody who decides was made. */
const PROCEEDINGS: Readonly<Partial<Record<CaseEvent['kind'], 'person' | 'them'>>> = {
  filed: 'person',
  'put-in-writing': 'person',
  'paypal-escalated': 'person',
  'seller-offered': 'them',
  'offer-answered': 'person',
  'asked-for-more': 'them',
  'sent-more': 'person',
  'merchant-contested': 'them',
  rebutted: 'person',
  decided: 'them',
  'filing-refused': 'them',
  'dispute-withdrawn': 'person',
  appealed: 'person',
};

/** What was filed and what came of it, as far as it stands, oldest first. */
export function proceedingsOf(events: readonly RecordedEvent[]): Proceeding[] {
  return effectiveEvents(events).flatMap(({ id, event }) => {
    const by = PROCEEDINGS[event.kind];
    if (by === undefined) return [];
    return [{ event: id, on: event.on, out: by === 'person', say: saidOf(event), words: wordsOf(event) }];
  });
}

/** The event that an undo would take back: the last that stands. Null where nothing is left. */
export function undoOf(events: readonly RecordedEvent[]): CaseDetail['undo'] {
  const undone = undoneIn(events);
  const last = events.findLast(({ id, event }) => !undone.has(id) && event.kind !== 'undone');
  if (!last) return null;
  // Of money that came for good the money is what the person logged; that it was decided follows from it.
  const money = last.event.kind === 'decided' ? sameDeed(events, last.id) : null;
  return { event: last.id, say: saidOf((money ?? last).event) };
}

/** What follows from the first at once, and is taken back with it. */
const FOLLOWS: Readonly<Partial<Record<CaseEvent['kind'], readonly CaseEvent['kind'][]>>> = {
  'letter-kept': ['contacted', 'filed', 'put-in-writing'],
  'money-back': ['decided'],
};

/** The event right before this one that the same deed wrote in the same breath; null where there is none. */
export function sameDeed(events: readonly RecordedEvent[], last: number): RecordedEvent | null {
  const [before, said] = [last - 1, last].map((place) => events.find(({ id }) => id === place));
  if (!before || !said || before.at !== said.at || undoneIn(events).has(before.id)) return null;
  // Money says nothing of a decision against the person.
  if (said.event.kind === 'decided' && said.event.for !== 'person') return null;
  return FOLLOWS[before.event.kind]?.includes(said.event.kind) ? before : null;
}

/** An event as a sentence. */
function saidOf(event: CaseEvent): Said {
  switch (event.kind) {
    case 'opened':
      return say('caseHistory.opened', { from: event.from, amount: event.claim.atStake });
    case 'claim-changed':
      return say('caseHistory.claim-changed', { amount: event.claim.atStake });
    case 'contacted':
      return say('caseHistory.contacted', {
        purpose: PURPOSES[event.purpose],
        whom: event.whom,
        channel: event.contact.channel,
      });
    case 'answered':
      return event.answer === 'promised' && event.amount
        ? say('caseHistory.answered.promisedSum', { amount: event.amount })
        : say(`caseHistory.answered.${event.answer}`);
    case 'filed':
      if (event.with === 'paypal' && event.inquiry) {
        return say('caseHistory.filedInquiry', numbered(event));
      }
      return say('caseHistory.filed', { whom: event.with, form: event.form ?? 'unsaid', ...numbered(event) });
    case 'asked-for-more':
      if (event.until === null) return say('caseHistory.asked-for-more');
      return say('caseHistory.asked-for-moreUntil', { day: { day: event.until } });
    case 'merchant-contested':
      if (event.answerUntil === null) return say('caseHistory.merchant-contested');
      return say('caseHistory.merchant-contestedUntil', { day: { day: event.answerUntil } });
    case 'decided':
      return say(event.for === 'person' ? 'caseHistory.decidedFor' : 'caseHistory.decidedAgainst', {
        whom: event.with ?? 'nobody',
      });
    case 'seller-offered':
      if (event.amount === null) return say('caseHistory.seller-offered');
      return say('caseHistory.seller-offeredSum', { amount: event.amount });
    case 'offer-answered':
      return say(event.accepted ? 'caseHistory.offerAccepted' : 'caseHistory.offerDeclined');
    case 'dispute-withdrawn':
      return say('caseHistory.dispute-withdrawn', { whom: event.with ?? 'nobody' });
    case 'appealed':
      return say('caseHistory.appealed', { whom: event.with, ...numbered(event) });
    case 'money-back':
      return moneySaid(event);
    case 'written-off':
      return say('caseHistory.written-off', { amount: event.amount });
    case 'clock-set':
      return say('caseHistory.clock-set', { day: { day: event.until } });
    case 'proof-checked':
      return say(event.done ? 'caseHistory.proof-checked' : 'caseHistory.proof-unchecked', {
        item: PROOFS[event.item],
      });
    case 'attached':
      return say('caseHistory.attached', { name: event.name });
    case 'letter-kept':
      return say('caseHistory.letter-kept', { subject: event.subject });
    case 'proposal-refused':
      return say(
        event.charge.amount.minor < 0 ? 'caseHistory.notTakenBack' : 'caseHistory.proposal-refused',
        {
          day: { day: event.charge.day },
          amount: event.charge.amount,
        },
      );
    case 'closed':
    case 'confirmed':
    case 'corrected':
    case 'detached':
    case 'filing-refused':
    case 'given-up-on-merchant':
    case 'money-taken-back':
    case 'not-a-double-charge':
    case 'noted':
    case 'paypal-escalated':
    case 'put-in-writing':
    case 'rebutted':
    case 'reopened':
    case 'sent-more':
    case 'still-pending':
    case 'undone':
    case 'withdrawn':
      return say(`caseHistory.${event.kind}`);
  }
}

/** The number under which it is known there, where one is. */
function numbered({ reference }: { readonly reference: string }): NonNullable<Said['values']> {
  return { numbered: reference === '' ? 'no' : 'yes', reference };
}

function moneySaid(event: Extract<CaseEvent, { kind: 'money-back' }>): Said {
  const { amount, settles } = event;
  if (event.provisional) return say('caseHistory.money-backProvisional', { amount });
  if (isSameMoney(amount, settles)) return say('caseHistory.money-back', { amount });
  return say('caseHistory.money-backSettles', { amount, settles });
}

/** The person's or the other side's own words. */
function wordsOf(event: CaseEvent): string {
  if (event.kind === 'contacted' || event.kind === 'answered') {
    const { said = '', promised = '' } = event.contact ?? {};
    return [quotedIn(event), said, promised].filter((text) => text !== '').join('\n');
  }
  return 'note' in event ? event.note : '';
}

function say(id: MessageId, values?: Said['values']): Said {
  return values ? { id, values } : { id };
}

const PURPOSES = {
  'first-request': 'first',
  'follow-up': 'followUp',
  escalation: 'escalation',
  information: 'information',
  other: 'other',
} as const;

const PROOFS: Readonly<Record<ProofItem, string>> = {
  'payment-history': 'payment',
  'usage-history': 'usage',
  reason: 'reason',
  'reference-numbers': 'reference',
  'single-purchase': 'single',
  'merchant-contacts': 'contacts',
  'refund-promise': 'promise',
  cancellation: 'cancellation',
  'other-payment': 'other',
};
