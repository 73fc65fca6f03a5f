import type { JudgedFlag } from './judge.ts';

/** Flags whose scores lie close together, and how many of them are real. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly flags: number;
  /** Mean of their scores: what they promise. */
  readonly promised: number;
  /** Share that are truly double charges: what they keep. */
  readonly real: number;
}

const EDGES = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

/** The calibration curve; a score of 0.3 or more is in the bin that begins at or below it. */
export function calibrationOf(flags: readonly JudgedFlag[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((low, index) => {
    const high = EDGES[index + 1] ?? 1;
    const inside = flags.filter(({ flag }) => flag.score >= low && (flag.score < high || high === 1));
    if (inside.length === 0) return [];
    const promised = inside.reduce((sum, { flag }) => sum + flag.score, 0) / inside.length;
    const real = inside.filter(({ double }) => double !== null).length / inside.length;
    return [{ low, high, flags: inside.length, promised, real }];
  });
}

/** Mean distance between promise and truth over all flags (expected calibration error). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { flags }) => sum + flags, 0);
  if (all === 0) return 0;
  return bins.reduce((sum, { flags, promised, real }) => sum + flags * Math.abs(promised - real), 0) / all;
}

/** The bin that keeps least of its promise, among those with enough flags to say so; 0 where none has. */
export function worstGap(bins: readonly Bin[], enough: number): number {
  const gaps = bins.filter(({ flags }) => flags >= enough).map(({ promised, real }) => Math.abs(promised - real));
  return Math.max(0, ...gaps);
} // prettier-ignore
