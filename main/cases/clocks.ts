import type { Clock } from '../../shared/case.ts';
import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import { type ApplyingRule, rulesFor } from './applying.ts';
import { startOf } from './clock-starts.ts';
import { isStopped } from './clock-stops.ts';
import { lastDay, postingOf } from './counting.ts';
import type { CaseFacts } from './facts.ts';
import { sourceOf, TOLD } from './sources.ts';
import { waitingClocks } from './waits.ts';

const KINDS: Readonly<Record<Rule['kind'], Clock['kind'] | null>> = {
  filing: 'filing',
  reply: 'reply',
  protection: 'protection',
  typical: 'typical',
  wait: 'protection',
  window: 'protection',
  precondition: null,
  policy: null,
};

/** All clocks of a case that have started: filing limits first, the nearest first. */
export function clocksOf(facts: CaseFacts, today: Day): Clock[] {
  const clocks = rulesOf(facts).flatMap((rule) => clockOf(rule, facts, today));
  return [...clocks, ...waitingClocks(facts, today)]
    .map((clock) => asTold(clock, facts, today))
    .toSorted((one, other) => order(one) - order(other));
}

/** Those alone on which the next step depends: filing limits and the merchant's answer. A list needs no others. */
export function decidingClocks(facts: CaseFacts, today: Day): Clock[] {
  return rulesOf(facts)
    .filter(({ rule }) => rule.kind === 'filing' || rule.means === 'caseRules.means.merchantAnswers')
    .flatMap((rule) => clockOf(rule, facts, today))
    .map((clock) => asTold(clock, facts, today));
}

function rulesOf({ claim }: CaseFacts): readonly ApplyingRule[] {
  const { route, network, country, reason, merchant } = claim;
  return rulesFor({ route, network, country, reason, merchant });
}

function clockOf({ rule, applies }: ApplyingRule, facts: CaseFacts, today: Day): Clock[] {
  const kind = KINDS[rule.kind];
  const start = kind && startOf(rule, facts);
  if (!kind || !start) return [];
  const until = rule.countedFrom === 'payment-due' ? null : untilOf(rule, start.day, facts);
  const clock: Clock = {
    id: rule.id,
    label: { id: rule.label },
    means: { id: rule.means },
    countedFrom: start,
    until,
    left: until === null ? null : daysBetween(today, until),
    kind,
    standing: isStopped(rule, facts) ? 'stopped' : standingAt(until, today),
    applies,
    source: sourceOf(rule),
    ruleSays: null,
    note: '',
  };
  return [clock];
}

function untilOf(rule: Rule, from: Day, { claim }: CaseFacts): Day | null {
  if (!rule.length) return null;
  const until = lastDay(from, rule.length, claim.country);
  const posted = postingOf(claim.charges);
  const cap = rule.cap !== undefined && posted !== null ? addDays(posted, rule.cap) : until;
  return cap < until ? cap : until;
}

/** What the person was told wins over the rule, which is still shown. */
function asTold(clock: Clock, { clocksSet }: CaseFacts, today: Day): Clock {
  const told = clocksSet[clock.id];
  if (!told) return clock;
  const { until, note } = told;
  const standing = clock.standing === 'stopped' ? 'stopped' : standingAt(until, today);
  return {
    ...clock,
    until,
    left: daysBetween(today, until),
    standing,
    applies: 'surely',
    source: TOLD,
    ruleSays: clock.until,
    note,
  };
}

/** The right holds until the end of the last day. */
export function standingAt(until: Day | null, today: Day): Clock['standing'] {
  return until !== null && today > until ? 'over' : 'running';
}

const ORDER: readonly Clock['kind'][] = ['filing', 'reply', 'protection', 'typical'];
const STANDINGS: readonly Clock['standing'][] = ['running', 'over', 'stopped'];

/** Kind first, then those that run, then the nearest; a clock without a day comes last of its kind. */
function order({ kind, standing, left }: Clock): number {
  return (ORDER.indexOf(kind) * 3 + STANDINGS.indexOf(standing)) * 1e6 + (left ?? 4e5);
}
