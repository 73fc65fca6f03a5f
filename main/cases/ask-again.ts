import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import { ASK_HOW_IT_STANDS_DAYS } from '../../shared/dispute/policies.ts';

/** The next day on which to ask how it stands: every so many days since. */
export function askAgainOn(since: Day, today: Day): Day {
  const passed = Math.max(0, daysBetween(since, today));
  const times = Math.floor(passed / ASK_HOW_IT_STANDS_DAYS) + 1;
  return addDays(since, times * ASK_HOW_IT_STANDS_DAYS);
}
