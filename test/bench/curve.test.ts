import { describe, expect, test } from 'vitest';

import { fitCurve } from './curve.ts';

/** So many at a sum, of which so many were real. */
function seen(sum: number, count: number, real: number) {
  return Array.from({ length: count }, (_, index) => ({ sum, real: index < real }));
}

describe('a curve', () => {
  test('goes through the shares that were seen at its points', () => {
    const points = fitCurve([...seen(0, 10, 2), ...seen(1, 10, 5), ...seen(2, 10, 9)], [0, 1, 2]);
    expect(points.map(([, real]) => real.toFixed(3))).toEqual(['0.200', '0.500', '0.900']);
  });

  test('leans on what lies between its points', () => {
    const points = fitCurve([...seen(0, 100, 0), ...seen(0.5, 100, 50), ...seen(1, 100, 100)], [0, 1]);
    expect(points.map(([, real]) => real.toFixed(3))).toEqual(['0.000', '1.000']);
  });

  test('never falls: neighbours that would are taken together', () => {
    const points = fitCurve([...seen(0, 10, 1), ...seen(1, 30, 24), ...seen(2, 10, 4)], [0, 1, 2]);
    expect(points.map(([, real]) => real.toFixed(3))).toEqual(['0.100', '0.700', '0.700']);
  });
});
