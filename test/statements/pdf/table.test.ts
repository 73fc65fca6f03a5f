import fc from 'fast-check';
import { expect, test } from 'vitest';

import { tableOf } from '../../../main/statements/pdf/table.ts';
import { addDays } from '../../../shared/day.ts';
import { laidOut, LETTERS, type Placed, widthOf } from './write.ts';

const HEADER = ['Date', 'Description', 'Amount EUR'];

const cellsOf = (placed: readonly Placed[]): readonly (readonly string[])[] =>
  tableOf([
    { pieces: placed.map((one) => ({ ...one, width: widthOf(one.text), height: LETTERS })) },
  ]).rows.map(({ cells }) => cells);

const payment = fc.record({
  day: fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days)),
  text: fc
    .array(fc.constantFrom('KITE', 'SHOP', '연가게', 'PLAN', '판교'), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' ')),
  cents: fc.integer({ min: 1, max: 9_999_999 }),
});
const gap = fc.integer({ min: LETTERS * 2, max: 60 });

test('any table of payments comes back as it was, wherever its columns stand', () => {
  fc.assert(
    fc.property(fc.array(payment, { minLength: 1, maxLength: 40 }), gap, gap, (payments, first, second) => {
      const rows = [HEADER, ...payments.map(({ day, text, cents }) => [day, text, (cents / 100).toFixed(2)])];
      const widest = (column: number): number => Math.max(...rows.map((row) => widthOf(row[column] ?? '')));
      const text = 30 + widest(0) + first;
      const end = text + widest(1) + second + widest(2);
      expect(cellsOf(laidOut(rows, [30, text, -end]))).toEqual(rows);
    }),
  );
});

test('letters printed twice a hair apart, as bold ones are, count once', () => {
  const twice = laidOut([['2026-10-02', 'KITE SHOP', '7.10']], [30, 100, -300]).flatMap((one) => [
    one,
    { ...one, left: one.left + 0.3 },
  ]);
  expect(cellsOf(twice)).toEqual([['2026-10-02', 'KITE SHOP', '7.10']]);
});

test('texts of one line may sit at heights that differ a little', () => {
  const shaken = laidOut(
    [
      ['2026-10-02', 'KITE SHOP', '7.10'],
      ['2026-10-03', 'KITE FOOD', '9.20'],
    ],
    [30, 100, -300],
  ).map((one, index) => ({ ...one, bottom: one.bottom + (index % 3) * 0.4 }));
  expect(cellsOf(shaken)).toHaveLength(2);
});
