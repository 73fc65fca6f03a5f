import { shareAt } from '../../main/duplicates/calibration.ts';
import { generateHousehold } from '../households/generate.ts';
import { fitCurve, type Point } from './curve.ts';
import { suspectsIn, type Weighed } from './suspects.ts';

/*
 * Fits the curves of `main/duplicates/calibration.ts` on the seeds that the detector may be tuned on, and tells how well each
 * part of them is told by the others: `node --import ./main/node-version.js test/bench/fit-curve.ts [2001-2200 3001-3300 …]`.
 */

const RANGES =
  process.argv.length > 2 ? process.argv.slice(2) : ['2001-2200', '3001-3300', '5001-5400', '5401-5800'];
const SURE = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 1.9, 2.2, 2.8, 3.4, 4, 4.75, 6];
const DOUBTFUL = [-2, -1, 0, 0.5, 1, 1.75, 2.5];
const EDGES = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

const parts = RANGES.map((range) => seedsOf(range).flatMap((seed) => suspectsIn(generateHousehold(seed))));
for (const [index, range] of RANGES.entries())
  console.log(
    `${range} by the others: ${binsOf(parts[index] ?? [], curvesOf(parts.filter((_, other) => other !== index).flat()))}`,
  );
const { sure, doubtful } = curvesOf(parts.flat());
console.log(`CURVE ${shown(sure)}\nDOUBTFUL_CURVE ${shown(doubtful)}`);

function curvesOf(seen: readonly Weighed[]) {
  return {
    sure: fitCurve(
      seen.filter((one) => !one.doubtful),
      SURE,
    ),
    doubtful: fitCurve(
      seen.filter((one) => one.doubtful),
      DOUBTFUL,
    ),
  };
}

/** Of each bin how many there were, what was promised and what was real. */
function binsOf(seen: readonly Weighed[], curves: ReturnType<typeof curvesOf>): string {
  const told = seen.map((one) => ({
    ...one,
    score: shareAt(one.sum, one.doubtful ? curves.doubtful : curves.sure),
  }));
  return EDGES.slice(0, -1)
    .map((low, index) => {
      const inside = told.filter(({ score }) => score >= low && score < (EDGES[index + 1] ?? 1));
      const mean = (of: (one: (typeof told)[number]) => number) =>
        (inside.reduce((sum, one) => sum + of(one), 0) / Math.max(1, inside.length)).toFixed(3);
      return `${low}: ${inside.length} ${mean(({ score }) => score)}/${mean(({ real }) => Number(real))}`;
    })
    .join('  ');
}

function shown(curve: readonly Point[]): string {
  return curve.map(([sum, real]) => `[${sum}, ${real.toFixed(4)}]`).join(' ');
}

function seedsOf(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
} // prettier-ignore
