import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import type { Subscription } from '../../shared/subscription.ts';
import type { Regular } from './regular.ts';
import { beatOf, dueAfter } from './rhythms.ts';

/** The last day that the statements of each account tell of. */
export type Ends = ReadonlyMap<number, Day>;

/** After so many cycles without a charge it ended; and so many days of grace for slow booking. */
const SILENT_CYCLES = 1.5;
const GRACE_DAYS = 5;
/** An account without news for so long says no more whether something still runs. */
const OLD_ACCOUNT = 120;

/** The last day of any account. */
export function endOf(ends: Ends): Day {
  return [...ends.values()].reduce((latest, day) => (day > latest ? day : latest), '0000-01-01');
}

/** Whether a charge of it was missing when the account's statements end. */
export function hasEnded(regular: Pick<Regular, 'account' | 'last' | 'rhythm'>, ends: Ends): boolean {
  const own = ends.get(regular.account) ?? regular.last;
  const all = endOf(ends);
  const old = all > own ? addDays(all, -OLD_ACCOUNT) : own;
  const until = old > own ? old : own;
  return daysBetween(regular.last, until) > SILENT_CYCLES * beatOf(regular.rhythm).cycle + GRACE_DAYS;
}

/**
 * The subscription as it stands: by how far the statements go and by the person's mark.
 * @param charges its charges by id and day, oldest first
 */
export function subscriptionOf(
  regular: Regular,
  charges: readonly { readonly id: number; readonly day: Day }[],
  mark: { readonly key: string; readonly on: Day } | undefined,
  ends: Ends,
): Subscription {
  const ended = hasEnded(regular, ends);
  const state = mark ? 'cancelled' : ended ? 'ended' : 'running';
  const days = charges.map(({ day }) => day);
  const next = state === 'running' ? dueAfter(days, regular.rhythm) : null;
  return {
    ...regular,
    key: mark?.key ?? regular.key,
    next,
    overdue: next !== null && next < (ends.get(regular.account) ?? regular.last),
    state,
    cancelledOn: mark?.on ?? null,
    afterCancellation: mark ? charges.filter(({ day }) => day >= mark.on).map(({ id }) => id) : [],
  };
}
