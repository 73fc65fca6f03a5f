import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Candidate } from '../../../main/duplicates/candidate.ts';
import { hypothesesOf } from '../../../main/review/hypotheses/hypotheses.ts';
import { CHARGE_KINDS } from '../../../shared/charge.ts';
import { addDays } from '../../../shared/day.ts';
import type { Reason } from '../../../shared/flag.ts';
import { LANGUAGES } from '../../../shared/messages/entry.ts';
import { createSpeaker } from '../../../shared/messages/speaker.ts';
import { HYPOTHESES } from '../../../shared/review.ts';
import { madeFlag } from './asking.ts';

const TEXTS = [
  'OPENAI *CHATGPT SUBSCR', 'OPENAI', 'OPENAI *API CREDITS', 'APPLE.COM/BILL', 'VELVETNOTE TEAM P69GJBDX-0007',
  'VELVETNOTE QQ2XKBDA-0001', 'BLUE DOOR COFFEE', 'LUIGI TRATTORIA', 'HARBOR LAMPS PORTLAND OR', 'PAYPAL *HARBOR LAMPS',
  '롯데하이마트 강남점', 'KLARNA PAY IN 3', 'ZELLE TRANSFER TO ANN', 'HILTON GARDEN INN', 'HOTEL SAKURA TOKYO JP', '이체 홍길동',
]; // prettier-ignore

const REASONS: readonly Reason[] = [
  { said: { id: 'reasons.cycleBreak', values: { days: 2, rhythm: 'monthly' } }, weight: 1.9 },
  { said: { id: 'reasons.sameReference', values: { reference: 'A9917733' } }, weight: 4 },
  { said: { id: 'reasons.sameCode', values: { code: 'x81kq2' } }, weight: 3 },
  { said: { id: 'reasons.sameMinute' }, weight: 1.8 },
  { said: { id: 'reasons.bothYours', values: { count: 2 } }, weight: -3 },
  { said: { id: 'reasons.kindOften', values: { kind: 'cafe' } }, weight: -1.1 },
  { said: { id: 'reasons.otherTicket' }, weight: -6 },
];

const amount = fc.constantFrom(500, 2000, 2200, 2340, 9900, 30_910, 34_001);
const anyCharge = fc
  .record({
    offset: fc.integer({ min: 0, max: 360 }),
    minor: amount,
    home: fc.constantFrom('USD', 'KRW', 'EUR'),
    original: fc.option(fc.tuple(amount, fc.constantFrom('USD', 'EUR'))),
    description: fc.constantFrom(...TEXTS),
    account: fc.constantFrom(1, 2, 3),
    accountKind: fc.constantFrom('card', 'bank', 'wallet', null),
    posted: fc.option(fc.constant('2026-06-30')),
    time: fc.option(fc.constantFrom('09:10:11', '09:10:50')),
    reference: fc.option(fc.constantFrom('A9917733', 'B1')),
    kind: fc.constantFrom(...CHARGE_KINDS),
    pending: fc.boolean(),
    instalment: fc.option(fc.record({ number: fc.integer({ min: 1, max: 3 }), of: fc.constant(3) })),
    back: fc.boolean(),
  })
  .map(({ offset, minor, home, original, back, ...facts }): Omit<Candidate, 'id'> => {
    const sign = back ? 1 : -1;
    return {
      ...facts,
      day: addDays('2026-01-01', offset),
      amount: { minor: minor * sign, currency: home },
      original: original && { minor: original[0] * sign, currency: original[1] },
    };
  });

const anyQuestion = fc
  .record({
    pair: fc.array(anyCharge, { minLength: 2, maxLength: 3 }),
    others: fc.array(anyCharge, { maxLength: 12 }),
    score: fc.double({ min: 0.5, max: 1, noNaN: true }),
    status: fc.constantFrom('open' as const, 'refunded' as const, 'pending' as const, 'dissolved' as const),
    reasons: fc.subarray([...REASONS]),
    refunds: fc.integer({ min: 0, max: 1 }),
    twins: fc.boolean(),
  })
  .map(({ pair, others, refunds, twins, ...flag }) => {
    const [model] = pair;
    // Most flags are of equal charges; two that have nothing in common are there too.
    const alike = pair.map((one) => (twins && model ? { ...model, day: one.day, posted: one.posted } : one));
    const out = alike.map((one) => ({
      ...one,
      amount: { ...one.amount, minor: -Math.abs(one.amount.minor) },
    }));
    const all = [...out, ...others].map((one, index): Candidate => ({ ...one, id: index + 1 }));
    const own = all.slice(0, pair.length).toSorted((one, other) => (one.day < other.day ? -1 : 1));
    const credits = all.slice(pair.length).filter((one) => one.amount.minor > 0);
    return madeFlag(all, own, { ...flag, refunds: credits.slice(0, refunds).map(({ id }) => id) });
  });

test('exactly one explanation leads, it stands first, and a person sees three to six of them', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const found = hypothesesOf(question);
      expect(found.filter(({ standing }) => standing === 'leading')).toHaveLength(1);
      expect(found[0]?.standing).toBe('leading');
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(found.length).toBeLessThanOrEqual(6);
      const firstOut = found.findIndex(({ standing }) => standing === 'ruled-out');
      expect(
        found.slice(firstOut < 0 ? found.length : firstOut).every(({ standing }) => standing === 'ruled-out'),
      ).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('charged twice is always there and never called unlikely, for the search raised the flag', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const twice = hypothesesOf(question).find(({ id }) => id === 'charged-twice');
      expect(['leading', 'plausible']).toContain(twice?.standing);
    }),
  );
});

test('where the score leaves a fifth or more, another explanation is worth a thought', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      fc.pre(question.flag.score <= 0.8);
      const found = hypothesesOf(question).filter(({ standing }) => standing !== 'ruled-out');
      expect(found.filter(({ standing }) => standing !== 'unlikely').length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 400 },
  );
});

test('every explanation gives a ground, and what is ruled out says which fact contradicts it', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const one of hypothesesOf(question)) {
        expect(one).not.toMatchObject({ for: [], against: [] });
        if (one.standing === 'ruled-out') expect(one).not.toMatchObject({ against: [] });
      }
    }),
    { numRuns: 400 },
  );
});

test('every sentence can be spoken in both languages with nothing missing', () => {
  const speakers = LANGUAGES.map(createSpeaker);
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const { id, settles, ...said } of hypothesesOf(question)) {
        for (const sentence of [...said.for, ...said.against, settles]) {
          for (const speaker of speakers) {
            const text = speaker.tell(sentence);
            expect(text).not.toMatch(/[{}]|undefined|NaN|“”/u);
            expect(text).not.toBe(sentence.id);
            expect(speaker.say(`hypotheses.${id}.title`)).not.toContain('hypotheses.');
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('every explanation of the list can be seen by somebody', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const { id } of hypothesesOf(question)) seen.add(id);
    }),
    { numRuns: 600, seed: 7 },
  );
  expect([...HYPOTHESES].filter((id) => !seen.has(id))).toEqual([]);
});

test('the order of the merchant’s other charges means nothing', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(hypothesesOf({ ...question, around: question.around.toReversed() })).toEqual(
        hypothesesOf(question),
      );
    }),
  );
});
