import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  chargeNear,
  indexOf,
  layoutOf,
  monthNumberAt,
  placeAt,
  spanOf,
} from '../../renderer/timeline/layout.ts';
import { monthFromNumber, monthNumber } from '../../renderer/app/months.ts';
import { wholeTime } from '../../renderer/timeline/months.ts';
import { month, outlines } from './outlines.ts';

const layout = layoutOf([month('2026-10', 3), month('2026-09', 1), month('2026-07', 2)]);

describe('the list of months and charges', () => {
  test('has a heading before the charges of each month', () => {
    expect(layout.length).toBe(9);
    expect(layout.charges).toBe(6);
    expect(layout.months.map(({ first }) => first)).toEqual([0, 4, 6]);
    expect(placeAt(layout, 0)).toMatchObject({ kind: 'heading', span: { month: '2026-10' } });
    expect(placeAt(layout, 3)).toMatchObject({ kind: 'charge', offset: 2, span: { month: '2026-10' } });
    expect(placeAt(layout, 4)).toMatchObject({ kind: 'heading', span: { month: '2026-09' } });
    expect(placeAt(layout, 8)).toMatchObject({ kind: 'charge', offset: 1, span: { month: '2026-07' } });
  });

  test('has nothing before its begin and after its end', () => {
    expect(placeAt(layout, -1)).toBeNull();
    expect(placeAt(layout, 9)).toBeNull();
    expect(placeAt(layoutOf([]), 0)).toBeNull();
    expect(indexOf(layout, '2026-08', 0)).toBeNull();
    expect(indexOf(layout, '2026-09', 1)).toBeNull();
  });

  test('gives each charge one index and takes it back', () => {
    fc.assert(
      fc.property(outlines, (months) => {
        const made = layoutOf(months);
        for (let index = 0; index < made.length; index += 1) {
          const place = placeAt(made, index);
          expect(place).not.toBeNull();
          if (place?.kind !== 'charge') continue;
          expect(indexOf(made, place.span.month, place.offset)).toBe(index);
          expect(spanOf(made, place.span.month)).toBe(place.span);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('steps over headings', () => {
    expect(chargeNear(layout, 0, 1)).toBe(1);
    expect(chargeNear(layout, 4, 1)).toBe(5);
    expect(chargeNear(layout, 4, -1)).toBe(3);
    expect(chargeNear(layout, 0, -1)).toBe(1);
    expect(chargeNear(layout, 99, -1)).toBe(8);
    expect(chargeNear(layoutOf([]), 0, 1)).toBeNull();
  });

  test('knows the month of an index, the nearest one outside', () => {
    expect([-5, 0, 3, 4, 5, 6, 99].map((index) => monthNumberAt(layout, index))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });
});

describe('months', () => {
  test('number and name are each other’s inverse over year ends', () => {
    expect(monthNumber('2027-01') - monthNumber('2026-12')).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 1900 * 12, max: 2199 * 12 }), (number) => {
        expect(monthNumber(monthFromNumber(number))).toBe(number);
      }),
    );
  });

  test('the whole of time has the quiet months too', () => {
    const whole = wholeTime([month('2026-02', 3), month('2025-11', 1)]);
    expect(whole.map((one) => [one.month, one.count])).toEqual([
      ['2026-02', 3],
      ['2026-01', 0],
      ['2025-12', 0],
      ['2025-11', 1],
    ]);
    expect(wholeTime([])).toEqual([]);
  });
});
