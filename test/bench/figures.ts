import { type Bin, calibrationError, calibrationOf, worstGap } from './calibration.ts';
import { share } from './columns.ts';
import type { Verdict } from './judge.ts';

/**
 * What a release has to reach on seeds nobody has tuned on. A bin of the calibration curve counts
 * from so many flags: with fewer, chance alone moves its share by more than the tolerance.
 */
export const TARGETS = {
  likelyPrecision: 0.99,
  recall: 0.98,
  possiblePerThousand: 1,
  calibration: { tolerance: 0.07, enough: 100 },
} as const;

export interface Figures {
  readonly charges: number;
  readonly doubles: number;
  readonly likely: number;
  readonly likelyPrecision: number;
  readonly recall: number;
  readonly possiblePerThousand: number;
  readonly statusAccuracy: number;
  readonly calibration: readonly Bin[];
  /** Mean and worst distance between what scores promise and what is real. */
  readonly calibrationError: number;
  readonly worstGap: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const flags = verdicts.flatMap((verdict) => verdict.flags);
  const likely = flags.filter(({ flag }) => flag.strength === 'likely');
  const right = flags.flatMap(({ flag, double }) => (double ? [{ flag, double }] : []));
  const charges = sum(verdicts.map(({ household }) => household.charges.length));
  const doubles = sum(verdicts.map(({ household }) => household.doubles.length));
  const missed = sum(verdicts.map((verdict) => verdict.missed.length));
  const calibration = calibrationOf(flags);
  return {
    charges,
    doubles,
    likely: likely.length,
    likelyPrecision: share(likely.filter(({ double }) => double !== null).length, likely.length),
    recall: share(doubles - missed, doubles),
    possiblePerThousand: ((flags.length - likely.length) / charges) * 1000,
    statusAccuracy: share(right.filter(({ flag, double }) => flag.status === double.status).length, right.length),
    calibration,
    calibrationError: calibrationError(calibration),
    worstGap: worstGap(calibration, TARGETS.calibration.enough),
  };
} // prettier-ignore

export function reachesTargets(figures: Figures): boolean {
  return (
    figures.likelyPrecision >= TARGETS.likelyPrecision &&
    figures.recall >= TARGETS.recall &&
    figures.possiblePerThousand <= TARGETS.possiblePerThousand &&
    figures.worstGap <= TARGETS.calibration.tolerance
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
