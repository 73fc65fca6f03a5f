import type { Clock, FilingLimit } from '../../shared/case/limits.ts';
import type { NextStep } from '../../shared/case/next-step.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import type { DueItem } from '../../shared/due.ts';
import { type Arrival, arrivedStep, endsOn } from './arrived.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { isLimit, limitOfCase } from './limits.ts';
import { nextOf } from './next.ts';
import { isClosed } from './phases.ts';

/**
 * What of a case has a day, the nearest first: its next step, its filing limit, the days the person set. What arrived
 * on a statement stands in the place of a wait, since it may be all that was waited for; a deadline stays beside it.
 */
export function dueOf(id: number, facts: CaseFacts, today: Day, arrival?: Arrival): DueItem[] {
  const over = facts.voided || isClosed(facts.reached);
  if (over && !arrival?.takenBack) return [];
  const clocks = decidingClocks(facts, today);
  const usual = nextOf(facts, clocks, today);
  const arrived = arrival ? arrivedStep(arrival, usual) : null;
  const limit = limitOfCase(clocks);
  const item = (day: Day, kind: DueItem['kind'], say: DueItem['say']): DueItem => ({
    case: id,
    flag: null,
    merchant: facts.claim.merchant,
    day,
    left: daysBetween(today, day),
    say,
    kind,
  });
  // What waits for the person without a day is for today.
  const day = arrived ? endsOn(usual) : (usual.by ?? (usual.turn === 'act' ? today : null));
  // An urgent step, or one to file by then, names the limit already.
  const named = day !== null && (usual.turn === 'urgent' || usual.by === limit?.until);
  const items = [
    ...(arrived ? [item(today, 'money', arrived.say)] : []),
    ...(day === null ? [] : [item(day, KINDS[usual.turn], usual.say)]),
    ...(limit === null || named ? [] : [item(limit.until, 'filing', limit.label)]),
    ...clocks.filter(isBesideLimits).map(({ until, label }) => item(until, 'filing', label)),
    ...(facts.followUpOn === null ? [] : [item(facts.followUpOn, 'follow-up', { id: 'caseDue.followUp' })]),
  ];
  return items.toSorted(byDay);
}

/** A day of the merchant's own, or after a filing: no right to file ends with it, but it is not to be missed. */
export function isBesideLimits(clock: Clock): clock is Clock & { readonly until: Day } {
  return clock.kind === 'filing' && clock.standing === 'running' && clock.until !== null && !isLimit(clock);
}

const KINDS: Readonly<Record<NextStep['turn'], DueItem['kind']>> = {
  act: 'act',
  wait: 'reply',
  urgent: 'filing',
  done: 'act',
};

/** The limit of a flag that nobody decided yet; null where it has none. */
export function dueOfFlag(
  flag: { readonly id: number; readonly merchant: string; readonly limit: FilingLimit | null },
  today: Day,
): DueItem | null {
  const { id, merchant, limit } = flag;
  if (!limit) return null;
  const left = daysBetween(today, limit.until);
  return {
    case: null,
    flag: id,
    merchant,
    day: limit.until,
    left,
    say: { id: limit.byCard ? 'caseDue.flagByCard' : 'caseDue.flagLimit' },
    kind: limit.byCard ? 'act' : 'filing',
  };
}

function byDay(one: DueItem, other: DueItem): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}
