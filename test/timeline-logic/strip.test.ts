import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layoutOf } from '../../renderer/timeline/layout.ts';
import { monthFromNumber, monthNumber } from '../../renderer/app/months.ts';
import { bandAt, filledBy, filledNear, frameOf, stripOf } from '../../renderer/timeline/strip.ts';
import { month, outlines } from './outlines.ts';

const years = (count: number) =>
  Array.from({ length: count * 12 }, (_, at) => month(monthFromNumber(monthNumber('2026-12') - at), 10));

describe('the strip of months', () => {
  test('names its months where there is room', () => {
    const strip = stripOf([month('2026-10', 5), month('2026-09', 20)], 600);
    expect(strip.named).toBe(true);
    expect(strip.years.map(({ year }) => year)).toEqual(['2026']);
    expect(strip.bands.map(({ height }) => height)).toEqual([24, 24]);
  });

  test('a single month is a strip too', () => {
    const strip = stripOf([month('2026-10', 5)], 600);
    expect(strip.bands).toHaveLength(1);
    expect(strip.bands[0]?.length).toBe(1);
  });

  test('fifteen years fit, with as many year names as have room', () => {
    const strip = stripOf(years(15), 600);
    expect(strip.named).toBe(false);
    expect(strip.height).toBeCloseTo(600);
    expect(strip.years).toHaveLength(15);
    expect(stripOf(years(60), 600).years.length).toBeLessThan(35);
  });

  test('bands lie below each other, without gaps but for the names of years, and inside the height', () => {
    fc.assert(
      fc.property(outlines, fc.integer({ min: 200, max: 1000 }), (months, height) => {
        const { bands, named, height: used } = stripOf(months, height);
        expect(used).toBeLessThanOrEqual(height + 0.001);
        bands.forEach((band, at) => {
          const before = bands[at - 1];
          if (before) expect(band.top).toBeGreaterThanOrEqual(before.top + before.height - 0.001);
          if (before && !named) expect(band.top).toBeCloseTo(before.top + before.height);
        });
      }),
    );
  });

  test('nothing to show is an empty strip', () => {
    expect(stripOf([], 600).bands).toEqual([]);
    expect(bandAt(stripOf([], 600), 5)).toBeNull();
  });

  const gap = stripOf([month('2026-10', 5), month('2026-07', 20)], 600);

  test('a point leads to the nearest month with charges, the older one first', () => {
    expect(filledNear(gap, '2026-10')?.month).toBe('2026-10');
    expect(filledNear(gap, '2026-09')?.month).toBe('2026-07');
    expect(filledNear(gap, '2026-01')?.month).toBe('2026-07');
    expect(bandAt(gap, 9999)?.month).toBe('2026-07');
    expect(bandAt(gap, -5)?.month).toBe('2026-10');
  });

  test('keys step over quiet months and stop at the ends', () => {
    expect(filledBy(gap, '2026-10', -1)?.month).toBe('2026-07');
    expect(filledBy(gap, '2026-07', 1)?.month).toBe('2026-10');
    expect(filledBy(gap, '2026-07', -12)?.month).toBe('2026-07');
    expect(filledBy(gap, '2026-10', 12)?.month).toBe('2026-10');
  });

  test('the frame moves from the top of the newest month to the bottom of the oldest', () => {
    const months = [month('2026-10', 99), month('2026-09', 99)];
    const layout = layoutOf(months);
    const strip = stripOf(months, 600);
    const top = frameOf(strip, layout, 0, 20);
    const middle = frameOf(strip, layout, 90, 110);
    const bottom = frameOf(strip, layout, 180, 200);
    expect(top?.top).toBe(strip.bands[0]?.top);
    expect(middle?.top).toBeGreaterThan(top?.top ?? 0);
    expect((bottom?.top ?? 0) + (bottom?.height ?? 0)).toBeCloseTo(strip.height);
    expect(frameOf(strip, layoutOf([]), 0, 0)).toBeNull();
  });
});
