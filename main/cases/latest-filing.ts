import type { Clock } from '../../shared/case/limits.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { LATEST_FILING_DAYS, SAFETY_MARGIN_DAYS } from '../../shared/dispute/policies.ts';
import { RULES } from '../../shared/dispute/rules.ts';
import { postingDay } from './counting.ts';
import type { CaseFacts } from './facts.ts';
import { isLimit, limitOfCase } from './limits.ts';
import { openCharges } from './open-charges.ts';
import { phaseOf } from './phases.ts';

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
  const posted = nearest && chargesOf(nearest, facts).map(postingDay).toSorted()[nearest.past];
  return posted ? addDays(posted, daysToTalk(facts)) : null;
}

/** Talks stop no clock: within the safety margin the person files, whatever the merchant says. */
export function isLimitNear(clocks: readonly Clock[]): boolean {
  const limit = limitOfCase(clocks);
  return limit !== null && limit.left <= SAFETY_MARGIN_DAYS;
}

/** By the shortest limit that may apply it is too late, by another it is not: there is no time left to prepare or to talk. */
export function isShortestOver(clocks: readonly Clock[]): boolean {
  return limitOfCase(clocks) !== null && clocks.some((clock) => isLimit(clock) && clock.standing === 'over');
}

/** Every limit that is known is over. */
export function areLimitsOver(clocks: readonly Clock[]): boolean {
  return limitOfCase(clocks) === null && clocks.some((clock) => isLimit(clock) && clock.standing === 'over');
}

/** The latest day to stop talking has come: by the country of the card, so many days after posting. */
export function isTalkedEnough(facts: CaseFacts, clocks: readonly Clock[], today: Day): boolean {
  if (phaseOf(facts.reached) !== 'ask') return false;
  const latest = latestFiling(facts, clocks);
  return latest !== null && today >= latest;
}

/** Of how many of the charges the day of the nearest limit is past already. */
export function chargesPast(clocks: readonly Clock[]): number {
  return nearestClock(clocks)?.past ?? 0;
}

/** Those that its limit is about; of what a person was told, all. */
function chargesOf({ id }: Clock, facts: CaseFacts): CaseFacts['claim']['charges'] {
  if (facts.filings.length === 0) return facts.claim.charges;
  const rule = RULES.find((one) => one.id === id);
  return rule ? [...openCharges(rule, facts)] : facts.claim.charges;
}

function nearestClock(clocks: readonly Clock[]): Clock | null {
  const limit = limitOfCase(clocks);
  return clocks.find(({ id }) => id === limit?.rule) ?? null;
}
