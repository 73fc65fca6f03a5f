import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';

/** More ties than this beside each other share the outermost lane. */
export const MOST_LANES = 4;

interface Span {
  readonly flag: number;
  readonly newest: Day;
  readonly oldest: Day;
}

/**
 * A lane in the gutter for each flag, so that ties of the same days lie side by side. By days and
 * not by rows, so that a tie keeps its lane however far the list is scrolled.
 */
export function lanesOf(flags: readonly FlagSummary[]): ReadonlyMap<number, number> {
  const lanes = new Map<number, number>();
  const taken: Day[] = [];
  for (const { flag, newest, oldest } of flags.flatMap(spanOf).sort(newestFirst)) {
    const free = taken.findIndex((until) => newest < until);
    const lane = free === -1 ? taken.length : free;
    if (lane < MOST_LANES) taken[lane] = oldest;
    lanes.set(flag, Math.min(lane, MOST_LANES - 1));
  }
  return lanes;
}

function spanOf({ id, charges, refunds }: FlagSummary): Span[] {
  const days = [...charges, ...refunds].map(({ day }) => day).sort();
  const oldest = days[0];
  const newest = days.at(-1);
  return oldest === undefined || newest === undefined ? [] : [{ flag: id, newest, oldest }];
}

function newestFirst(one: Span, other: Span): number {
  if (one.newest !== other.newest) return one.newest > other.newest ? -1 : 1;
  // The shorter first: it lies closer to its rows.
  if (one.oldest !== other.oldest) return one.oldest > other.oldest ? -1 : 1;
  return one.flag - other.flag;
}
