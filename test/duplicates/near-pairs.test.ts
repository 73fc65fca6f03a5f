import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canBeDoubled, isCredit } from '../../main/duplicates/benign.ts';
import { hasNearPair } from '../../main/duplicates/near-pairs.ts';
import { type Row, rowsOf } from '../../main/duplicates/rows.ts';
import { suspectsOf } from '../../main/duplicates/suspects.ts';
import { addDays } from '../../shared/day.ts';
import { charge } from './charges.ts';

/** A plan with doubles and rates, a shop at home and one abroad, a price by the year. */
const row = fc.record({
  offset: fc.oneof(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 30 }).map((month) => month * 30),
  ),
  amount: fc.constantFrom('20.00', '20.31', '20.70', '187.43', '4.50', '61.07', '64.90'),
  account: fc.integer({ min: 1, max: 2 }),
});

const merchant = fc
  .tuple(
    fc.constantFrom(
      'OPENAI *CHATGPT SUBSCR',
      'NORDHAUS 0113',
      'ZANZIBAR OPTICS TOKYO JPN',
      'GREENFIELD MARKET',
    ),
    fc.array(row, { minLength: 2, maxLength: 30 }),
  )
  .map(([to, rows]) =>
    rowsOf(
      rows.map(({ offset, amount, account }, index) =>
        charge({ day: addDays('2024-01-01', offset), to, paid: amount, account, id: index + 1 }),
      ),
    ),
  );

const days = fc
  .tuple(fc.integer({ min: 19_723, max: 20_623 }), fc.integer({ min: 0, max: 400 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('the quick look for two charges near each other', () => {
  test('misses none that any model suspects', () => {
    fc.assert(
      fc.property(merchant, fc.option(days), (rows, asked) => {
        const suspects = suspectsOf(rows.filter(canBeDoubled), rows.filter(isCredit), asked).filter(
          ({ rows: [, second] }) => !asked || isWithin(second, asked),
        );
        if (suspects.length > 0) expect(hasNearPair(rows, asked?.from, asked?.to)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('spares a shop whose prices and days lie apart', () => {
    const rows = rowsOf([
      charge({ day: '2026-01-05', to: 'GREENFIELD MARKET', paid: '61.07', id: 1 }),
      charge({ day: '2026-01-09', to: 'GREENFIELD MARKET', paid: '18.20', id: 2 }),
      charge({ day: '2026-06-09', to: 'GREENFIELD MARKET', paid: '61.07', id: 3 }),
    ]);
    expect(hasNearPair(rows)).toBe(false);
  });

  test('looks at the second charge of a pair', () => {
    const rows = rowsOf([
      charge({ day: '2026-01-31', to: 'NORDHAUS 0113', paid: '61.07', id: 1 }),
      charge({ day: '2026-02-01', to: 'NORDHAUS 0113', paid: '61.07', id: 2 }),
    ]);
    const [first, second] = rows.map(({ day }) => day);
    expect(hasNearPair(rows, second, second)).toBe(true);
    expect(hasNearPair(rows, 0, (first ?? 0) - 30)).toBe(false);
  });
});

function isWithin(
  row: Row | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return row !== undefined && row.day >= from && row.day <= to;
}
