import type { Clock } from '../../shared/case.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { LATEST_FILING_DAYS } from '../../shared/dispute/policies.ts';
import { postingDay } from './counting.ts';
import type { CaseFacts } from './facts.ts';
import { limitOfCase } from './limits.ts';

/** How long after the posting talks end and the claim is filed. */
export function daysToTalk({ claim }: CaseFacts): number {
  return LATEST_FILING_DAYS[claim.country ?? 'unknown'];
}

/**
 * The latest day to stop talking and to file, by the first charge that is in time for the nearest limit; null where
 * no limit runs.
 */
export function latestFiling(facts: CaseFacts, clocks: readonly Clock[]): Day | null {
  const nearest = nearestClock(clocks);
  const posted = nearest && facts.claim.charges.map(postingDay).toSorted()[nearest.past];
  return posted ? addDays(posted, daysToTalk(facts)) : null;
}

/** Of how many of the charges the day of the nearest limit is past already. */
export function chargesPast(clocks: readonly Clock[]): number {
  return nearestClock(clocks)?.past ?? 0;
}

function nearestClock(clocks: readonly Clock[]): Clock | null {
  const limit = limitOfCase(clocks);
  return clocks.find(({ id }) => id === limit?.rule) ?? null;
}
