import fc from 'fast-check';

import type { CaseEvent } from '../../shared/case/event.ts';
import { ANSWERS, PROOF_ITEMS, PURPOSES, RETURN_WAYS } from '../../shared/case/terms.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { CLAIM_REASONS, OUTSIDE_ROUTES, PAYMENT_ROUTES } from '../../shared/dispute/terms.ts';
import { charge, claimOf, contact } from './events.ts';

const START: Day = '2026-09-01';
export const LAST: Day = addDays(START, 400);

const on: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 400 }).map((days) => addDays(START, days));
const maybeDay = fc.option(on);
const note = fc.constantFrom('', '상담원 통화');
const minor = fc.integer({ min: 1, max: 90_000 });
/** Mostly in the currency of the case. */
const currency = fc.constantFrom('KRW', 'KRW', 'KRW', 'USD');
const money = fc.record({ minor, currency });
/** Mostly of an event that exists. */
const id = fc.integer({ min: 1, max: 14 });

const claim = fc
  .record({
    route: fc.constantFrom(...PAYMENT_ROUTES),
    reason: fc.constantFrom(...CLAIM_REASONS),
    pending: fc.boolean(),
    recognised: fc.boolean(),
    guessed: fc.boolean(),
    atStake: money,
  })
  .map(({ route, reason, pending, recognised, guessed, atStake }) =>
    claimOf({ route, reason, recognised, guessed, atStake, charges: [charge({ occurrence: 2, pending })] }),
  );

const plain = fc.record({
  kind: fc.constantFrom(
    'confirmed',
    'still-pending',
    'not-a-double-charge',
    'given-up-on-merchant',
    'filing-refused',
    'put-in-writing',
    'sent-more',
    'paypal-escalated',
    'rebutted',
    'withdrawn',
    'closed',
    'reopened',
  ),
  on,
  note,
});

const contacts = fc.oneof(
  fc
    .record({
      on,
      purpose: fc.constantFrom(...PURPOSES),
      whom: fc.constantFrom('merchant', 'store', 'issuer', 'paypal', 'bank', 'regulator'),
      followUpOn: maybeDay,
    })
    .map(({ followUpOn, ...rest }) => ({
      kind: 'contacted' as const,
      ...rest,
      contact: contact(rest.on, { followUpOn }),
    })),
  fc.record({ on, answer: fc.constantFrom(...ANSWERS), amount: fc.option(money) }).map((event) => ({
    kind: 'answered' as const,
    ...event,
    contact: event.answer === 'no-answer' ? null : contact(event.on),
  })),
);

const filings = fc.oneof(
  fc.record({
    kind: fc.constant('filed' as const),
    on,
    with: fc.constantFrom(...OUTSIDE_ROUTES),
    inquiry: fc.boolean(),
    reference: fc.constant(''),
    note,
  }),
  fc.record({ kind: fc.constant('asked-for-more' as const), on, until: maybeDay, note }),
  fc.record({ kind: fc.constant('seller-offered' as const), on, amount: fc.option(money), note }),
  fc.record({ kind: fc.constant('offer-answered' as const), on, accepted: fc.boolean(), note }),
  fc.record({ kind: fc.constant('merchant-contested' as const), on, answerUntil: maybeDay, note }),
  fc.record(
    {
      kind: fc.constant('decided' as const),
      on,
      for: fc.constantFrom('person', 'merchant'),
      with: fc.constantFrom(...OUTSIDE_ROUTES),
      note,
    },
    { requiredKeys: ['kind', 'on', 'for', 'note'] },
  ),
  fc.record(
    {
      kind: fc.constant('dispute-withdrawn' as const),
      on,
      with: fc.constantFrom(...OUTSIDE_ROUTES),
      note,
    },
    { requiredKeys: ['kind', 'on', 'note'] },
  ),
  fc.record({
    kind: fc.constant('appealed' as const),
    on,
    with: fc.constantFrom('issuer', 'regulator'),
    reference: fc.constant(''),
    note,
  }),
);

const moneys = fc.oneof(
  fc
    .record({
      on,
      amount: money,
      settles: money,
      way: fc.constantFrom(...RETURN_WAYS),
      provisional: fc.boolean(),
    })
    .map((event) => ({ kind: 'money-back' as const, ...event, charge: null, note: '' })),
  fc.record({ kind: fc.constant('money-taken-back' as const), on, event: id, note }),
  fc.record({ kind: fc.constant('written-off' as const), on, amount: money, note }),
);

const others = fc.oneof(
  fc.record({ kind: fc.constant('claim-changed' as const), on, claim }),
  fc.record({
    kind: fc.constant('clock-set' as const),
    on,
    clock: fc.constantFrom('mc-4834-dup', 'merchant-reply', 'refund-arrival'),
    until: on,
    note,
  }),
  fc.record({
    kind: fc.constant('proof-checked' as const),
    on,
    item: fc.constantFrom(...PROOF_ITEMS),
    done: fc.boolean(),
    note,
  }),
  fc.record({ kind: fc.constant('noted' as const), on, note: fc.constant('메모') }),
);

const happened: fc.Arbitrary<CaseEvent> = fc.oneof(plain, contacts, filings, moneys, others);

const later: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({ kind: fc.constant('undone' as const), on, event: id }),
  fc.record({ kind: fc.constant('corrected' as const), on, event: id, was: happened }),
);

export const anyOpening: fc.Arbitrary<CaseEvent> = fc.record({
  kind: fc.constant('opened' as const),
  on,
  from: fc.constantFrom('flag', 'charge', 'hand'),
  claim,
});

/** Whatever could be written, also what makes no sense. */
export const anyEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  { weight: 8, arbitrary: happened },
  { weight: 2, arbitrary: later },
  { weight: 1, arbitrary: anyOpening },
);

/** What a person reports. */
export const anyReport = happened;
export const anyDay = on;
