import fc from 'fast-check';
import { expect, test } from 'vitest';

import { rowsOf } from '../../main/duplicates/rows.ts';
import { bestChain, countLinks, lineOf } from '../../main/subscriptions/chain.ts';
import { allBeats } from '../../main/subscriptions/rhythms.ts';
import { addDays } from '../../shared/day.ts';
import { charge } from '../duplicates/charges.ts';

const rows = fc
  .array(
    fc.record({
      offset: fc.oneof(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 26 }).map((month) => month * 30),
      ),
      paid: fc.constantFrom('9.99', '10.99', '17.00'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((list) =>
    rowsOf(
      list.map(({ offset, paid }, index) =>
        charge({ day: addDays('2024-01-01', offset), to: 'ZANZIBAR OPTICS', paid, id: index + 1 }),
      ),
    ),
  );

test('no chain has more links than are counted beforehand', () => {
  let links = 0;
  fc.assert(
    fc.property(rows, fc.constantFrom(...allBeats()), (charges, beat) => {
      const chain = bestChain(lineOf(charges), beat).rows.length - 1;
      expect(chain).toBeLessThanOrEqual(countLinks(charges, beat));
      links += chain;
    }),
    { numRuns: 500 },
  );
  expect(links).toBeGreaterThan(100);
});
