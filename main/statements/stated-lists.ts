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
  const sorted = lists.toSorted((one, other) => compare(one.from ?? '', other.from ?? ''));
  const [first] = sorted;
  if (!first || first.from === null || first.to === null) return null;
  let before = { ...first, to: first.to };
  for (const next of sorted.slice(1)) {
    const { from, to } = next;
    if (from === null || to === null || from > to) return null;
    if (from > addDays(before.to, 1) && !isBridged(before, next)) return null;
    if (to >= before.to) before = { ...next, to };
  }
  return believable(first.from, before.to, days);
}

/** Banks make no statement of a day without bookings. An empty account proves nothing: it is empty often. */
function isBridged({ closing }: StatedList, { opening }: StatedList): boolean {
  return closing !== null && closing.minor !== 0 && closing.minor === opening?.minor;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
