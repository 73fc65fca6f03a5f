import type { Clock } from '../../shared/case/limits.ts';
import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import { RULES } from '../../shared/dispute/rules.ts';
import { type CardNetwork, CONFIDENCES } from '../../shared/dispute/terms.ts';
import { type ApplyingRule, rulesFor } from './applying.ts';
import { type ClockStart, startsOf } from './clock-starts.ts';
import { isStopped } from './clock-stops.ts';
import { lastDay } from './counting.ts';
import type { CaseFacts } from './facts.ts';
import { sourceOf, TOLD } from './sources.ts';
import { toldLimit } from './told-limit.ts';
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
  const all = [...clocks, ...waitingClocks(facts, today)].map((clock) => asTold(clock, facts, today));
  return [...all, ...toldLimit(facts, today)].toSorted(
    (one, other) => order(one, facts) - order(other, facts) || byKnowledge(one, other),
  );
}

/** Those alone on which the next step depends: filing limits and the merchant's answer. A list needs no others. */
export function decidingClocks(facts: CaseFacts, today: Day): readonly Clock[] {
  const before = told.get(facts);
  if (before?.today === today) return before.clocks;
  const clocks = decidingOf(facts, today);
  told.set(facts, { today, clocks });
  return clocks;
}

/** The list of cases, what is due and each case ask for the same; facts never change. */
const told = new WeakMap<CaseFacts, { readonly today: Day; readonly clocks: readonly Clock[] }>();

function decidingOf(facts: CaseFacts, today: Day): readonly Clock[] {
  const clocks = rulesOf(facts)
    .filter(({ rule }) => rule.kind === 'filing' || rule.means === 'caseRules.means.merchantAnswers')
    .flatMap((rule) => clockOf(rule, facts, today))
    .map((clock) => asTold(clock, facts, today));
  return [...clocks, ...toldLimit(facts, today)];
}

function rulesOf({ claim }: CaseFacts): readonly ApplyingRule[] {
  const { route, network, country, guessed, networkAsked, reason, merchant } = claim;
  const told = guessed !== true;
  return rulesFor({ route, network, country, told, networkTold: networkAsked === true, reason, merchant });
}

function clockOf({ rule, applies, byCard }: ApplyingRule, facts: CaseFacts, today: Day): Clock[] {
  const kind = KINDS[rule.kind];
  const found = kind && inTime(startsOf(rule, facts), rule, facts, today);
  if (!kind || !found) return [];
  const { start, until, past } = found;
  const { day, what } = start;
  const clock: Clock = {
    id: rule.id,
    label: { id: rule.label },
    means: { id: rule.means },
    countedFrom: { what, day },
    until,
    left: until === null ? null : daysBetween(today, until),
    kind,
    standing: isStopped(rule, facts) ? 'stopped' : standingAt(until, today),
    past,
    applies,
    byCard,
    source: sourceOf(rule),
    ruleSays: null,
    note: '',
  };
  return [clock];
}

interface Ending {
  readonly start: ClockStart;
  readonly until: Day | null;
}

/** Of the charges that are in time the first, and how many are past theirs; where all are, the last of them. */
function inTime(
  starts: readonly ClockStart[],
  rule: Rule,
  facts: CaseFacts,
  today: Day,
): (Ending & Pick<Clock, 'past'>) | null {
  const endings = starts.map((start) => ({ start, until: untilOf(rule, start, facts) })).toSorted(byEnd);
  const running = endings.filter(({ until }) => standingAt(until, today) === 'running');
  const [first] = running;
  if (first) return { ...first, past: endings.length - running.length };
  const last = endings.at(-1);
  return last ? { ...last, past: 0 } : null;
}

function untilOf(rule: Rule, { day, posted }: ClockStart, { claim }: CaseFacts): Day | null {
  if (!rule.length || rule.countedFrom === 'payment-due') return null;
  const until = lastDay(day, rule.length, claim.country);
  const cap = rule.cap !== undefined && posted !== null ? addDays(posted, rule.cap) : until;
  return cap < until ? cap : until;
}

function byEnd(one: Ending, other: Ending): number {
  const [end, otherEnd] = [one.until ?? one.start.day, other.until ?? other.start.day];
  return end < otherEnd ? -1 : Number(end > otherEnd);
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
    past: 0,
    applies: 'surely',
    byCard: false,
    source: TOLD,
    ruleSays: clock.until,
    note,
  };
}

/** The right holds until the end of the last day. */
function standingAt(until: Day | null, today: Day): Clock['standing'] {
  return until !== null && today > until ? 'over' : 'running';
}

const ORDER: readonly Clock['kind'][] = ['filing', 'reply', 'protection', 'typical'];
const STANDINGS: readonly Clock['standing'][] = ['running', 'over', 'stopped'];

/** Of clocks that end on one day the one that surely applies and is known best comes first. */
function byKnowledge(one: Clock, other: Clock): number {
  return (
    Number(other.applies === 'surely') - Number(one.applies === 'surely') ||
    CONFIDENCES.indexOf(one.source.confidence) - CONFIDENCES.indexOf(other.source.confidence)
  );
}

/** Kind first, then those that run, then the nearest; a clock without a day comes last of its kind. */
function order(clock: Clock, { claim }: CaseFacts): number {
  const { kind, standing, left } = clock;
  const part = (ORDER.indexOf(kind) * 3 + STANDINGS.indexOf(standing)) * 1e6;
  return part + (claim.network === null && isRare(clock) ? 5e5 : 0) + (left ?? 4e5);
}

/** Few have such a card: where the brand is not known, its limit is not the first to be read, however short. */
const RARE: readonly (CardNetwork | null)[] = ['jcb', 'unionpay'];

function isRare({ id, applies }: Clock): boolean {
  return applies === 'perhaps' && RARE.includes(RULES.find((rule) => rule.id === id)?.network ?? null);
}
