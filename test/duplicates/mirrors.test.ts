import fc from 'fast-check';
import { expect, test } from 'vitest';

import { evenly, mayBeMirrors, mirrored, type Shown } from '../../main/duplicates/mirrors.ts';
import { type Row, rowsOf } from '../../main/duplicates/rows.ts';
import { addDays } from '../../shared/day.ts';
import { charge } from './charges.ts';

const line = fc.record({
  offset: fc.integer({ min: 0, max: 60 }),
  amount: fc.constantFrom('20.00', '31.10', '7.43', '4.50', '61.07'),
});

/** An account, and another that shows most of its lines a day or so later, and some of its own. */
const accounts = fc
  .tuple(fc.array(line, { minLength: 4, maxLength: 25 }), fc.array(line, { maxLength: 6 }), fc.nat(3))
  .map(([own, others, late]) =>
    rowsOf([
      ...own.map(({ offset, amount }, index) => lineOf(1, offset, amount, index)),
      ...own.map(({ offset, amount }, index) => lineOf(2, offset + late, amount, 100 + index)),
      ...others.map(({ offset, amount }, index) => lineOf(2, offset, amount, 200 + index)),
    ]),
  );

function lineOf(account: number, offset: number, amount: string, id: number) {
  return charge({
    day: addDays('2026-01-01', offset),
    to: `NORDHAUS ${account}`,
    paid: amount,
    account,
    id: id + 1,
  });
}

function shown(account: number, rows: readonly Row[]): Shown {
  const lines = rows.map(({ day, charge: { amount } }) => ({ day, minor: amount.minor }));
  const between = (from: number, to: number) => lines.filter(({ day }) => day >= from && day <= to);
  return {
    account,
    lines: lines.length,
    from: lines[0]?.day ?? 0,
    to: lines.at(-1)?.day ?? 0,
    sample: (from, to, atMost) => evenly(between(from, to), atMost),
    has: (minor, from, to) => between(from, to).some((one) => one.minor === minor),
  };
}

test('the quick look at accounts misses none that show the same', () => {
  let mirrors = 0;
  fc.assert(
    fc.property(accounts, (rows) => {
      const byAccount = [...Map.groupBy(rows, (row) => row.charge.account)];
      if (mirrored(rows).size === 0) return;
      mirrors += 1;
      expect(mayBeMirrors(byAccount.map(([account, own]) => shown(account, own)))).toEqual(new Set([1, 2]));
    }),
  );
  expect(mirrors).toBeGreaterThan(20);
});

test('two accounts with other amounts are no mirrors, and are not read for long', () => {
  let asked = 0;
  const one = Array.from({ length: 40 }, (_, index) => lineOf(1, index, '20.00', index));
  const other = Array.from({ length: 50 }, (_, index) => lineOf(2, index, '31.10', 100 + index));
  const [first, second] = [shown(1, rowsOf(one)), shown(2, rowsOf(other))];
  const counted: Shown = { ...second, has: (...wanted) => (asked++, second.has(...wanted)) };
  expect(mayBeMirrors([first, counted]).size).toBe(0);
  expect(asked).toBeLessThan(40);
});
