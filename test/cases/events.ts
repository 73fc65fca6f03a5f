import type { CaseCharge, Claim } from '../../shared/case/claim.ts';
import type { CaseEvent, Contact, RecordedEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;

/** A charge of 29,000 won on an invented card. */
export function charge(change: Partial<CaseCharge> = {}): CaseCharge {
  return {
    account: { key: 'card', name: '여울카드' },
    day: '2026-09-01',
    posted: '2026-09-01',
    description: 'OPENAI *CHATGPT SUBSCR',
    amount: { minor: -29_000, currency: 'KRW' },
    original: null,
    reference: null,
    occurrence: 1,
    pending: false,
    ...change,
  };
}

/** The second of two charges is claimed; a Mastercard of Korea. */
export function claimOf(change: Partial<Claim> = {}): Claim {
  return {
    merchant: 'OpenAI',
    reason: 'charged-twice',
    owed: charge(),
    charges: [charge({ occurrence: 2 })],
    atStake: { minor: 29_000, currency: 'KRW' },
    route: 'card',
    network: 'mastercard',
    country: 'kr',
    statementSent: null,
    invoiceIssued: null,
    cancelledOn: null,
    customer: '',
    documents: { owed: '', claimed: '' },
    recognised: true,
    ...change,
  };
}

export function contact(on: Day, change: Partial<Contact> = {}): Contact {
  return {
    channel: 'chat',
    on,
    time: null,
    who: '',
    ticket: '',
    said: '',
    promised: '',
    followUpOn: null,
    ...change,
  };
}

/** Events numbered in the order in which they are written. */
export function recorded(events: readonly CaseEvent[]): RecordedEvent[] {
  return events.map((event, at) => ({ id: at + 1, at: `${event.on}T03:00:00.000Z`, event }));
}

export const opened = (
  on: Day,
  claim: Claim = claimOf(),
  from: Of<'opened'>['from'] = 'flag',
): CaseEvent => ({
  kind: 'opened',
  on,
  from,
  claim,
});

export const contacted = (
  on: Day,
  purpose: Of<'contacted'>['purpose'],
  whom: Of<'contacted'>['whom'] = 'merchant',
  change: Partial<Contact> = {},
): CaseEvent => ({ kind: 'contacted', on, purpose, whom, contact: contact(on, change) });

export const answered = (
  on: Day,
  answer: Of<'answered'>['answer'],
  amount: Of<'answered'>['amount'] = null,
): CaseEvent => ({
  kind: 'answered',
  on,
  answer,
  contact: answer === 'no-answer' ? null : contact(on),
  amount,
});

export const filed = (on: Day, whom: Of<'filed'>['with'] = 'issuer', inquiry = false): CaseEvent => ({
  kind: 'filed',
  on,
  with: whom,
  inquiry,
  reference: '',
  note: '',
});

export const moneyBack = (
  on: Day,
  minor: number,
  change: Partial<Omit<Of<'money-back'>, 'kind' | 'on'>> = {},
): CaseEvent => ({
  kind: 'money-back',
  on,
  amount: { minor, currency: 'KRW' },
  settles: { minor, currency: 'KRW' },
  way: 'issuer',
  provisional: false,
  charge: null,
  note: '',
  ...change,
});

export const decided = (on: Day, whom: Of<'decided'>['for']): CaseEvent => ({
  kind: 'decided',
  on,
  for: whom,
  note: '',
});

type Step =
  | 'confirmed'
  | 'still-pending'
  | 'not-a-double-charge'
  | 'given-up-on-merchant'
  | 'filing-refused'
  | 'put-in-writing'
  | 'sent-more'
  | 'paypal-escalated'
  | 'rebutted'
  | 'withdrawn'
  | 'closed'
  | 'reopened';

export const step = (kind: Step, on: Day): CaseEvent => ({ kind, on, note: '' });
