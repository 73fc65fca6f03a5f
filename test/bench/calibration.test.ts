import { describe, expect, it } from 'vitest';

import { generateHousehold } from '../households/generate.ts';
import { calibrationError, calibrationOf, worstGap } from './calibration.ts';
import type { JudgedFlag } from './judge.ts';

const household = generateHousehold(3);
const [double = null] = household.doubles;

/** So many flags of one score, of which so many are real. */
function flags(score: number, count: number, real: number): JudgedFlag[] {
  return Array.from({ length: count }, (_, index) => ({
    household,
    flag: { strength: 'likely', status: 'open', score, charges: [1, 2] },
    double: index < real ? double : null,
    about: '',
  }));
}

describe('the calibration curve', () => {
  it('puts each flag into the bin of its score, the surest included', () => {
    const bins = calibrationOf([...flags(0.5, 3, 1), ...flags(0.9, 10, 9), ...flags(1, 4, 4)]);
    expect(bins.map((bin) => [bin.low, bin.high, bin.flags])).toEqual([
      [0.5, 0.6, 3],
      [0.9, 0.95, 10],
      [0.95, 1, 4],
    ]);
  });

  it('has no error where nine in ten of the flags at 0.9 are real', () => {
    const bins = calibrationOf(flags(0.9, 100, 90));
    expect(calibrationError(bins)).toBeCloseTo(0);
    expect(worstGap(bins, 100)).toBeCloseTo(0);
  });

  it('shows by how much scores promise too much', () => {
    const bins = calibrationOf([...flags(0.9, 100, 50), ...flags(0.7, 100, 70)]);
    expect(worstGap(bins, 100)).toBeCloseTo(0.4);
    expect(calibrationError(bins)).toBeCloseTo(0.2);
  });

  it('says nothing of a bin with few flags', () => {
    expect(worstGap(calibrationOf(flags(0.9, 99, 0)), 100)).toBe(0);
  });
});
