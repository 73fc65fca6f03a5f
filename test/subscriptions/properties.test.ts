import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { addDays } from '../../shared/day.ts';
import { generateHousehold } from '../households/generate.ts';
import { candidatesOf } from '../bench/candidates.ts';
import { subscriptionsIn } from './found.ts';

const household = fc.integer({ min: 1, max: 400 }).map((seed) => candidatesOf(generateHousehold(seed)));

/** What was found, without what the order of reading decides. */
function told(charges: readonly Candidate[]): string[] {
  return subscriptionsIn([...charges])
    .map(({ key, charges: own, rhythm, next }) => JSON.stringify([key, rhythm, next, own]))
    .toSorted();
}

test('the order of the charges means nothing', () => {
  fc.assert(
    fc.property(household, fc.infiniteStream(fc.nat()), (charges, random) => {
      const shuffled = charges
        .map((one) => ({ one, at: random.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(told(shuffled)).toEqual(told(charges));
    }),
    { numRuns: 8 },
  );
});

test('no charge is in two subscriptions, and each keeps at least the time of its rhythm', () => {
  fc.assert(
    fc.property(household, (charges) => {
      const found = subscriptionsIn(charges);
      const all = found.flatMap((one) => one.charges);
      expect(new Set(all).size).toBe(all.length);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { since, last, next, prices, state } of found) {
        expect(last > since).toBe(true);
        expect(prices.length).toBeGreaterThan(0);
        if (state === 'running') expect((next ?? '') > last).toBe(true);
      }
    }),
    { numRuns: 12 },
  );
});

test('whole weeks later, the same is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 4, max: 20 }), (weeks, times) => {
      const at = (shift: number) =>
        subscriptionsIn(
          Array.from({ length: times }, (_, index): Candidate => {
            const day = addDays('2025-01-06', shift + index * 28);
            return {
              id: index + 1,
              account: 1,
              accountKind: 'card',
              day,
              posted: null,
              time: null,
              description: 'HELLO GYM MEMBERSHIP',
              amount: { minor: -2990, currency: 'EUR' },
              original: null,
              reference: null,
              kind: 'purchase',
              pending: false,
              instalment: null,
            };
          }),
        ).map(({ rhythm, charges }) => [rhythm, charges]);
      expect(at(weeks * 7)).toEqual(at(0));
    }),
  );
});
