import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkBalances } from '../../main/coverage/balances.ts';
import { addDays } from '../../shared/day.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { listOf, type Printed, running } from './lists.ts';

function check(reading: StatementReading) {
  const [only] = checkBalances(reading);
  if (!only) throw new Error('no account');
  return only;
}

const moves = [-1000, 5000, -250, -399, -1200, 80, -77, -13].map((minor, index) => ({
  minor,
  day: index + 1,
}));
const list = running(10_000, moves);
const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('a list with running balances', () => {
  test('adds up, oldest first or newest first', () => {
    for (const rows of [list, list.toReversed()])
      expect(check(listOf(rows))).toEqual({ checked: 7, breaks: [], first: 10_000, last: 12_141 });
  });

  test('tells where a row is missing, by the row after the gap', () => {
    const expected = {
      since: '2026-01-04',
      day: '2026-01-06',
      expected: usd(13_431),
      printed: usd(12_231),
    };
    expect(check(listOf(list.toSpliced(4, 1))).breaks).toEqual([{ line: 6, ...expected }]);
    // Newest first, the row after the gap in time stands above it.
    expect(check(listOf(list.toReversed().toSpliced(3, 1))).breaks).toEqual([{ line: 4, ...expected }]);
  });

  test('may be of a card that prints what is owed', () => {
    const owed = list.map((row) => ({ ...row, balance: -(row.balance ?? 0) }));
    expect(check(listOf(owed))).toMatchObject({ checked: 7, breaks: [], first: -10_000, last: -12_141 });
  });

  test('may print a balance only now and then: rows in between are summed', () => {
    const sparse = list.map((row, index) => ({ ...row, balance: index % 3 === 1 ? row.balance : null }));
    expect(check(listOf(sparse))).toMatchObject({ checked: 2, breaks: [], first: 10_000, last: 12_141 });
    expect(check(listOf(sparse.toSpliced(3, 1)))).toMatchObject({ checked: 0, breaks: [] });
  });

  test('may print the balance of the evening beside each row of the day', () => {
    const days = [1, 1, 1, 2, 3, 3, 4, 5, 6, 6];
    const each = running(
      0,
      days.map((day, index) => ({ minor: 100 + index, day })),
    );
    const evening = each.map((row) => ({
      ...row,
      balance: each.findLast(({ day }) => day === row.day)?.balance ?? null,
    }));
    expect(check(listOf(evening))).toMatchObject({ checked: 5, breaks: [] });
    expect(check(listOf(evening.toReversed()))).toMatchObject({ checked: 5, breaks: [] });
    expect(check(listOf(evening.toSpliced(3, 1))).breaks).toMatchObject([{ line: 5, day: '2026-01-03' }]);
  });

  test('may have the rows of one day in any order', () => {
    const each = running(
      0,
      moves.map(({ minor }, index) => ({ minor, day: Math.floor(index / 4) + 1 })),
    );
    const shuffled = [2, 0, 3, 1, 5, 7, 6, 4].flatMap((index) => each[index] ?? []);
    expect(check(listOf(shuffled))).toMatchObject({ checked: 7, breaks: [] });
    // Days newest first, and within a day oldest first.
    const mixed = [4, 5, 6, 7, 0, 1, 2, 3].flatMap((index) => each[index] ?? []);
    expect(check(listOf(mixed))).toMatchObject({ checked: 7, breaks: [] });
  });

  test('may tell of two pots in turn', () => {
    const pot = running(0, [
      { minor: 500, day: 3 },
      { minor: 700, day: 6 },
    ]);
    const both = [
      ...list.slice(0, 3),
      ...pot.slice(0, 1),
      ...list.slice(3, 6),
      ...pot.slice(1),
      ...list.slice(6),
    ];
    expect(check(listOf(both))).toMatchObject({ checked: 9, breaks: [] });
  });

  test('is not moved by pending rows, or is, as the bank likes', () => {
    const waiting: Printed = { minor: -999, balance: null, day: 3, pending: true };
    expect(check(listOf(list.toSpliced(3, 0, waiting)))).toMatchObject({ checked: 7, breaks: [] });
    const counted = list.map((row, index): Printed => ({
      ...row,
      balance: (row.balance ?? 0) - (index >= 3 ? 999 : 0),
    }));
    expect(check(listOf(counted.toSpliced(3, 0, waiting)))).toMatchObject({ checked: 7, breaks: [] });
  });

  test('is checked currency by currency', () => {
    const euros = running(50, [
      { minor: 10, day: 2 },
      { minor: 20, day: 5 },
    ]).map((row) => ({ ...row, currency: 'EUR' }));
    const both = [...list.slice(0, 2), ...euros.slice(0, 1), ...list.slice(2), ...euros.slice(1)];
    expect(check(listOf(both))).toMatchObject({ checked: 8, breaks: [], first: 10_000, last: 12_141 });
  });
});

describe('a column that is no running balance', () => {
  test.each([
    ['a limit', () => 500_000],
    ['a rate of points', (index: number) => (index * 7919) % 1000],
    [
      'what is left of a limit after holds that the list does not show',
      (index: number) => 90_000 - index * 4321,
    ],
  ])('%s raises no alarm', (_, balanceAt) => {
    const rows = list.map((row, index) => ({ ...row, balance: balanceAt(index) }));
    expect(check(listOf(rows))).toEqual({ checked: 0, breaks: [], first: null, last: null });
  });

  test('a list of which more rows are missing than ever go missing is a choice of rows, and raises none', () => {
    const many = running(
      0,
      Array.from({ length: 40 }, (_, index) => ({ minor: -100 - index, day: index + 1 })),
    );
    expect(check(listOf(many.filter((_, index) => index % 5 !== 3)))).toMatchObject({
      checked: 0,
      breaks: [],
    });
    expect(check(listOf(many.filter((_, index) => index % 15 !== 3))).breaks).toHaveLength(3);
  });

  test('a list with few balances that do not add up raises none either', () => {
    expect(check(listOf(list.toSpliced(2, 1).slice(0, 3)))).toMatchObject({ checked: 0, breaks: [] });
  });
});

describe('opening and closing balances', () => {
  const bare = list.map((row) => ({ ...row, balance: null }));
  const stated = (opening: number, closing: number, day = '2026-01-31') => ({
    period: { from: '2026-01-01', to: '2026-01-31' },
    opening: { minor: opening, day: '2026-01-01' },
    closing: { minor: closing, day },
  });

  test('hold all rows between them', () => {
    expect(check(listOf(bare, stated(10_000, 12_141)))).toMatchObject({ checked: 1, breaks: [] });
    expect(check(listOf(bare, stated(-10_000, -12_141)))).toMatchObject({ checked: 1, breaks: [] });
    expect(check(listOf(bare.slice(1), stated(10_000, 12_141))).breaks).toEqual([
      { line: null, since: '2026-01-01', day: '2026-01-31', expected: usd(13_141), printed: usd(12_141) },
    ]);
  });

  test('tell of rows missing at either end of a running balance', () => {
    expect(check(listOf(list, stated(10_000, 12_141)))).toMatchObject({ checked: 9, breaks: [] });
    expect(check(listOf(list.slice(1), stated(10_000, 12_141))).breaks).toMatchObject([
      { line: null, since: '2026-01-01', day: '2026-01-02' },
    ]);
    expect(check(listOf(list.slice(0, -1), stated(10_000, 12_141))).breaks).toMatchObject([
      { line: null, since: '2026-01-07', day: '2026-01-31' },
    ]);
  });

  test('are left alone where days lie between them and the list', () => {
    expect(check(listOf(bare.slice(1), stated(10_000, 12_141, '2026-02-15'))).checked).toBe(0);
    expect(check(listOf(bare.slice(1), stated(10_000, 12_141, '2026-01-05'))).checked).toBe(0);
  });
});

describe('for any statement', () => {
  const statement = fc
    .record({
      start: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      moves: fc.array(
        fc.record({
          minor: fc.oneof(fc.integer({ min: -90_000, max: -1 }), fc.integer({ min: 1, max: 90_000 })),
          wait: fc.integer({ min: 0, max: 3 }),
        }),
        { minLength: 8, maxLength: 40 },
      ),
      reversed: fc.boolean(),
    })
    .map(({ start, moves: of, reversed }) => {
      let day = 1;
      const rows = running(
        start,
        of.map(({ minor, wait }) => ({ minor, day: (day += wait) })),
      );
      return { rows, reversed };
    });
  const asFile = (rows: readonly Printed[], reversed: boolean): StatementReading =>
    listOf(reversed ? rows.toReversed() : rows);

  test('all of it adds up', () => {
    fc.assert(
      fc.property(statement, ({ rows, reversed }) => {
        expect(check(asFile(rows, reversed))).toMatchObject({ checked: rows.length - 1, breaks: [] });
      }),
    );
  });

  test('a row that is dropped is missed between its neighbours and nowhere else', () => {
    fc.assert(
      fc.property(statement, fc.nat(), ({ rows, reversed }, any) => {
        const at = 2 + (any % (rows.length - 4));
        const { breaks } = check(asFile(rows.toSpliced(at, 1), reversed));
        expect(breaks).toHaveLength(1);
        const [before, row, after] = rows.slice(at - 1, at + 2);
        expect(breaks[0]?.since).toBe(dayNamed(before));
        expect(breaks[0]?.day).toBe(dayNamed(after));
        expect((breaks[0]?.printed.minor ?? 0) - (breaks[0]?.expected.minor ?? 0)).toBe(row?.minor);
      }),
    );
  });

  test('a row whose amount was changed is named', () => {
    fc.assert(
      fc.property(statement, fc.nat(), fc.integer({ min: 1, max: 5000 }), ({ rows, reversed }, any, by) => {
        const at = 2 + (any % (rows.length - 4));
        const changed = rows.map((row, index) => (index === at ? { ...row, minor: row.minor + by } : row));
        const { breaks } = check(asFile(changed, reversed));
        const index = reversed ? rows.length - 1 - at : at;
        expect(breaks.map(({ line }) => line)).toEqual([index + 2]);
      }),
    );
  });

  function dayNamed(row: Printed | undefined): string {
    return addDays('2026-01-01', (row?.day ?? 0) - 1);
  }
});
