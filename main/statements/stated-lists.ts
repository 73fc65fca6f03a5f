import { addDays, type Day } from '../../shared/day.ts';
import type { StatedBalance, StatedByFile } from '../../shared/statement.ts';
import { believable } from './period.ts';

export interface DatedBalance extends StatedBalance {
  readonly day: Day;
}

/** What one of several lists of an account states. */
export interface StatedList {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly opening: DatedBalance | null;
  readonly closing: DatedBalance | null;
}

/**
 * What the lists of one account state together: the balance before the first and after the last, and a
 * period where no day lies open between their own. Undefined where nothing is stated. `days` are those of the rows.
 */
export function statedTogether(lists: readonly StatedList[], days: readonly Day[]): StatedByFile | undefined {
  let opening: DatedBalance | null = null;
  let closing: DatedBalance | null = null;
  for (const list of lists) {
    if (list.opening && (!opening || list.opening.day < opening.day)) opening = list.opening;
    if (list.closing && (!closing || list.closing.day >= closing.day)) closing = list.closing;
  }
  const period = periodOf(lists, days);
  return opening || closing || period ? { period, opening, closing } : undefined;
}

function periodOf(lists: readonly StatedList[], days: readonly Day[]): StatedByFile['period'] {
  const stated = lists
    .flatMap(({ from, to }) => (from !== null && to !== null && from <= to ? [{ from, to }] : []))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const [first, ...later] = stated;
  if (!first || stated.length < lists.length) return null;
  let { to } = first;
  for (const next of later) {
    if (next.from > addDays(to, 1)) return null;
    if (next.to > to) to = next.to;
  }
  return believable(first.from, to, days);
}
