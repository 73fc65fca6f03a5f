import type { CaseEvent } from '../../../shared/case/event.ts';
import { type Currency, toDecimal } from '../../../shared/money.ts';
import { moneyIn } from './amounts.ts';
import { type ContactDraft, contactOf, draftOf } from './contact.ts';
import { dayIn, isPast } from './days.ts';

/** What of an entry can be put right; null where the entry has no such thing. */
export interface Correction {
  readonly on: string;
  readonly note: string | null;
  readonly reference: string | null;
  /** The day that somebody named; may be left empty. */
  readonly until: string | null;
  readonly amount: { readonly written: string; readonly currency: Currency } | null;
  readonly settles: { readonly written: string; readonly currency: Currency } | null;
  readonly contact: ContactDraft | null;
  /** Their own words, of an answer that has some. */
  readonly quoted: string | null;
}

/** Claims, files, letters and what is about other entries are put right in other ways. */
const NEVER: readonly CaseEvent['kind'][] = [
  'opened',
  'claim-changed',
  'proof-checked',
  'attached',
  'detached',
  'letter-kept',
  'proposal-refused',
  'undone',
  'corrected',
];

export function canBeCorrected({ kind }: CaseEvent): boolean {
  return !NEVER.includes(kind);
}

export function correctionOf(event: CaseEvent): Correction {
  const amount = 'amount' in event ? event.amount : null;
  const contact = 'contact' in event ? event.contact : null;
  return {
    on: event.on,
    note: 'note' in event ? event.note : null,
    reference: 'reference' in event ? event.reference : null,
    until: untilOf(event),
    amount: amount && { written: toDecimal(amount), currency: amount.currency },
    settles:
      event.kind === 'money-back'
        ? { written: toDecimal(event.settles), currency: event.settles.currency }
        : null,
    contact: contact && draftOf(contact),
    quoted: event.kind === 'answered' && event.answer !== 'no-answer' ? (event.quoted ?? '') : null,
  };
}

function untilOf(event: CaseEvent): string | null {
  if (event.kind === 'asked-for-more' || event.kind === 'clock-set') return event.until ?? '';
  return event.kind === 'merchant-contested' ? (event.answerUntil ?? '') : null;
}

/** What an entry of this kind cannot be without, and the correction leaves empty. */
export function lackingIn(
  { kind }: CaseEvent,
  { until, note }: Pick<Correction, 'until' | 'note'>,
): { readonly until: boolean; readonly note: boolean } {
  return {
    until: kind === 'clock-set' && dayIn(until ?? '') === null,
    note: kind === 'noted' && (note ?? '').trim() === '',
  };
}

/** The event as it was in truth; null where something is missing or wrong. */
export function corrected(event: CaseEvent, correction: Correction): CaseEvent | null {
  const contact = correction.contact && contactOf(correction.contact);
  if (correction.contact && !contact) return null;
  const on = contact?.on ?? correction.on;
  const amount = correction.amount && moneyIn(correction.amount.written, correction.amount.currency);
  const settles = correction.settles && moneyIn(correction.settles.written, correction.settles.currency);
  const wrongMoney = (correction.amount && !amount) || (correction.settles && !settles);
  if (!isPast(on) || wrongMoney) return null;
  const until = correction.until === null ? null : dayIn(correction.until);
  const lacks = lackingIn(event, correction);
  if (lacks.until || lacks.note) return null;
  return {
    ...event,
    on,
    ...(correction.note === null ? {} : { note: correction.note.trim() }),
    ...(correction.reference === null ? {} : { reference: correction.reference.trim() }),
    ...(correction.until === null
      ? {}
      : event.kind === 'merchant-contested'
        ? { answerUntil: until }
        : { until }),
    ...(amount ? { amount } : {}),
    ...(settles ? { settles } : {}),
    ...(contact ? { contact } : {}),
    ...(correction.quoted === null ? {} : { quoted: correction.quoted.trim() }),
    // Each part was taken from an event of this very kind, and put back in its place.
  } as CaseEvent;
}
