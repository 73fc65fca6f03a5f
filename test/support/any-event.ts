import fc from 'fast-check';

import type { Claim } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import {
  ANSWERS,
  CHANNELS,
  LETTER_KINDS,
  PROOF_ITEMS,
  PURPOSES,
  RETURN_WAYS,
} from '../../shared/case/terms.ts';
import { addDays } from '../../shared/day.ts';
import { OUTSIDE_ROUTES } from '../../shared/dispute/terms.ts';

const day = fc.integer({ min: 0, max: 300 }).map((after) => addDays('2026-08-15', after));
const words = fc.constantFrom('', 'please look at both invoices', '두 번 결제됐어요');
const whoever = fc.constantFrom('merchant', 'store', 'issuer', 'paypal', 'bank', 'regulator');
const earlier = fc.integer({ min: 1, max: 12 });

const contact = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  on: day,
  time: fc.constantFrom(null, '09:30'),
  who: words,
  ticket: words,
  said: words,
  promised: words,
  followUpOn: fc.option(day),
});

/** Any event about this claim, sensible where it stands or not. */
export function anyEvent(claim: Claim): fc.Arbitrary<CaseEvent> {
  const { currency, minor: stake } = claim.atStake;
  const some = fc.integer({ min: 1, max: stake * 2 }).map((minor) => ({ minor, currency }));
  const of = <Kind extends string, Rest extends object>(
    kind: Kind,
    rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
  ) =>
    fc.record({ kind: fc.constant(kind), on: day, ...rest }) as fc.Arbitrary<
      { kind: Kind; on: string } & Rest
    >;
  const steps = fc
    .constantFrom(
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
    )
    .chain((kind) => of(kind, { note: words }));
  return fc.oneof(
    { arbitrary: steps, weight: 4 },
    of('claim-changed', { claim: some.map((atStake) => ({ ...claim, atStake })) }),
    of('contacted', { purpose: fc.constantFrom(...PURPOSES), whom: whoever, contact }),
    of('answered', {
      answer: fc.constantFrom(...ANSWERS),
      contact: fc.option(contact),
      amount: fc.option(some),
    }),
    of('filed', {
      with: fc.constantFrom(...OUTSIDE_ROUTES),
      inquiry: fc.boolean(),
      reference: words,
      note: words,
    }),
    of('asked-for-more', { until: fc.option(day), note: words }),
    of('merchant-contested', { answerUntil: fc.option(day), note: words }),
    of('decided', { for: fc.constantFrom('person', 'merchant'), note: words }),
    of('appealed', { with: fc.constantFrom('issuer', 'regulator'), reference: words, note: words }),
    of('money-back', {
      amount: some,
      settles: some,
      way: fc.constantFrom(...RETURN_WAYS),
      provisional: fc.boolean(),
      charge: fc.constant(null),
      note: words,
    }),
    of('money-taken-back', { event: earlier, note: words }),
    of('written-off', { amount: some, note: words }),
    of('clock-set', { clock: fc.constantFrom('visa-12.6.1', 'merchant-reply'), until: day, note: words }),
    of('proof-checked', { item: fc.constantFrom(...PROOF_ITEMS), done: fc.boolean(), note: words }),
    of('letter-kept', {
      letter: fc.constantFrom(...LETTER_KINDS),
      language: fc.constantFrom('en', 'ko'),
      subject: words,
      body: words,
    }),
    of('noted', { note: fc.constant('a note') }),
    of('undone', { event: earlier }),
    of('corrected', {
      event: earlier,
      was: fc.constant({ kind: 'noted', on: '2026-09-01', note: 'otherwise' }),
    }),
  ) as fc.Arbitrary<CaseEvent>;
}
