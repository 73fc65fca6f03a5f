import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coveredDays, type StatementDays } from '../../main/coverage/days.ts';
import type { Days } from '../../shared/coverage.ts';
import { addDays } from '../../shared/day.ts';

/** Day of 2026, the first being 1. */
const day = (number: number): string => addDays('2026-01-01', number - 1);
const days = (from: number, to: number): Days => ({ from: day(from), to: day(to) });

function statement(from: number, to: number, more: Partial<StatementDays> = {}): StatementDays {
  return { import: 1, file: 'a.csv', rows: days(from, to), period: null, before: null, after: null, ...more };
}

const daily = Array.from({ length: 200 }, (_, index) => day(index + 1));

describe('days of statements', () => {
  test('are those of its period, else from its first row to its last', () => {
    const { statements, span } = coveredDays(
      [statement(3, 28), statement(33, 40, { period: days(32, 59), import: 2 })],
      daily,
    );
    expect(statements).toEqual([
      { import: 1, file: 'a.csv', ...days(3, 28), stated: false },
      { import: 2, file: 'a.csv', ...days(32, 59), stated: true },
    ]);
    expect(span).toEqual(days(3, 59));
  });

  test('of a list with neither are none', () => {
    expect(coveredDays([statement(1, 1, { rows: null })], [])).toEqual({
      span: null,
      covered: [],
      gaps: [],
      overlaps: [],
      statements: [],
    });
  });
});

describe('between two statements', () => {
  test('there is no gap where their days touch', () => {
    expect(coveredDays([statement(32, 59), statement(1, 31)], daily)).toMatchObject({
      covered: [days(1, 59)],
      gaps: [],
    });
  });

  test('there is one where days lie open', () => {
    expect(coveredDays([statement(1, 31), statement(50, 59)], daily)).toMatchObject({
      covered: [days(1, 31), days(50, 59)],
      gaps: [{ ...days(32, 49), certain: true }],
    });
  });

  test('there is none where the balance did not move in between', () => {
    const [first, second] = [statement(1, 31, { after: 500 }), statement(50, 59, { before: 500 })];
    expect(coveredDays([first, second], daily)).toMatchObject({ covered: [days(1, 59)], gaps: [] });
    const spent = { ...second, before: 400 };
    expect(coveredDays([first, spent], daily).gaps).toHaveLength(1);
  });

  test('an empty account proves nothing', () => {
    const empty = [statement(1, 31, { after: 0 }), statement(50, 59, { before: 0 })];
    expect(coveredDays(empty, daily).gaps).toHaveLength(1);
  });

  test('a short one is not certain where the account is as quiet at other times', () => {
    const weekly = Array.from({ length: 20 }, (_, index) => day(index * 7 + 1));
    const gapOf = (from: number, more: Partial<StatementDays> = {}) =>
      coveredDays([statement(1, 29, more), statement(from, 99, more)], weekly).gaps;
    expect(gapOf(36)).toEqual([{ ...days(30, 35), certain: false }]);
    expect(gapOf(43)).toEqual([{ ...days(30, 42), certain: true }]);
  });

  test('it is certain where both state their days', () => {
    const stated = [statement(1, 29, { period: days(1, 31) }), statement(40, 50, { period: days(33, 59) })];
    expect(coveredDays(stated, daily).gaps).toEqual([{ ...days(32, 32), certain: true }]);
    expect(coveredDays([statement(1, 31), statement(33, 59)], daily).gaps).toEqual([
      { ...days(32, 32), certain: false },
    ]);
  });

  test('how quiet the account is counts inside statements only', () => {
    // Nothing was charged for 60 days, but no statement covers them.
    const charged = [...daily.slice(0, 30), ...daily.slice(90, 120)];
    expect(coveredDays([statement(1, 30), statement(91, 120)], charged).gaps).toEqual([
      { ...days(31, 90), certain: true },
    ]);
  });
});

test('days in two statements are told once', () => {
  const three = [statement(1, 31), statement(20, 45), statement(25, 40), statement(60, 70)];
  expect(coveredDays(three, daily).overlaps).toEqual([days(20, 40)]);
});

test('every day of the span is covered or open, and none is both', () => {
  const statements = fc.array(
    fc
      .record({ from: fc.integer({ min: 1, max: 150 }), length: fc.integer({ min: 0, max: 40 }) })
      .map(({ from, length }) => statement(from, from + length)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(statements, (list) => {
      const { covered, gaps, overlaps, span } = coveredDays(list, daily);
      for (let at = 1; at <= 200; at++) {
        const holds = ({ from, to }: Days): boolean => from <= day(at) && day(at) <= to;
        const times = list.filter(({ rows }) => rows && holds(rows)).length;
        expect(covered.filter(holds).length).toBe(times > 0 ? 1 : 0);
        expect(overlaps.filter(holds).length).toBe(times > 1 ? 1 : 0);
        expect(gaps.filter(holds).length).toBe(span && holds(span) && times === 0 ? 1 : 0);
      }
    }),
  );
});
