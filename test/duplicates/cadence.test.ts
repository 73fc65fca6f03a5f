import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cadenceOf, cadenceWithin, roomFor } from '../../main/duplicates/cadence.ts';
import { STEPS } from '../../main/duplicates/rhythm.ts';
import { rowsOf } from '../../main/duplicates/rows.ts';
import { addDays } from '../../shared/day.ts';
import { charge } from './charges.ts';

/** Plans, a step of their price, and what else one buys there. */
const merchant = fc
  .tuple(
    fc.constantFrom('OPENAI *CHATGPT SUBSCR', 'ZANZIBAR OPTICS', 'GREENFIELD MARKET'),
    fc.array(
      fc.record({
        offset: fc.oneof(fc.integer({ min: 0, max: 500 }), {
          weight: 4,
          arbitrary: fc.integer({ min: 0, max: 15 }).map((month) => month * 30),
        }),
        amount: fc.constantFrom('20.00', '20.40', '22.00', '24.10', '31.10', '9.99', '61.07'),
      }),
      { minLength: 2, maxLength: 30 },
    ),
  )
  .map(([to, rows]) =>
    rowsOf(
      rows.map(({ offset, amount }, index) =>
        charge({ day: addDays('2024-01-01', offset), to, paid: amount, id: index + 1 }),
      ),
    ),
  );

test('a range of prices keeps the rhythm that its charges keep by themselves', () => {
  let rhythms = 0;
  fc.assert(
    fc.property(
      merchant,
      fc.constantFrom(900, 1500, 2000),
      fc.constantFrom(2040, 2410, 7000),
      (rows, from, to) => {
        const line = rows.filter(({ value }) => value >= from && value <= to);
        const prices = new Set(line.map(({ value }) => value));
        const range = { lowest: Math.min(...prices), highest: Math.max(...prices), different: prices.size };
        const cadence = cadenceWithin(rows, { ...range, charges: line.length });
        expect(cadence).toEqual(cadenceOf(line));
        if (cadence) rhythms += 1;
      },
    ),
    { numRuns: 500 },
  );
  expect(rhythms).toBeGreaterThan(10);
});

test('no chain has more charges than there is room for in its days', () => {
  let chains = 0;
  fc.assert(
    fc.property(merchant, (rows) => {
      const days = (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0);
      const cadence = cadenceOf(rows.filter(({ value }) => value <= 2410));
      for (const chain of cadence?.chains ?? []) {
        const step = STEPS.find(({ rhythm }) => rhythm === chain.rhythm);
        expect(step && roomFor(days, step)).toBeGreaterThanOrEqual(chain.rows.length);
        chains += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(chains).toBeGreaterThan(10);
});
