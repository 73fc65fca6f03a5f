import type { Clock, FilingLimit } from '../../shared/case/limits.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import { SAFETY_MARGIN_DAYS } from '../../shared/dispute/policies.ts';
import { RULES } from '../../shared/dispute/rules.ts';
import {
  type CardNetwork,
  type ClaimReason,
  CONFIDENCES,
  type IssuerCountry,
  type PaymentRoute,
} from '../../shared/dispute/terms.ts';
import { type ApplyingRule, rulesFor, wantsWriting } from './applying.ts';
import type { CaseFacts } from './facts.ts';
import { type ChargeDays, lastDay, postingDay, purchaseDay } from './counting.ts';
import { sourceOf } from './sources.ts';

/** What a limit is asked of before there is a case. */
export interface LimitInput {
  /** Those that would be claimed. */
  readonly charges: readonly (ChargeDays & { readonly pending: boolean })[];
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  /** False while network and country are only a guess. */
  readonly told: boolean;
  /** Whether the person named the network all the same. */
  readonly networkTold?: boolean;
  readonly reason: ClaimReason;
}

/**
 * The nearest day after which the right to dispute one of the charges is lost; null where nothing is booked yet or
 * no rule names a day. Each charge has its own: an old one that is past its day closes nothing for the others.
 */
export function filingLimitOf(input: LimitInput, today: Day): FilingLimit | null {
  const charges = input.charges.filter(({ pending }) => !pending);
  const limits = rulesFor({ ...input, merchant: null }).flatMap(({ rule, applies, byCard }) =>
    charges.flatMap((charge) => {
      const from = rule.kind === 'filing' ? startOf(rule, charge) : null;
      if (from === null || rule.length === null) return [];
      return [limitOf({ rule, applies, byCard }, lastDay(from, rule.length, input.country), today)];
    }),
  );
  return pressing(limits, nearestLimit(limits));
}

function startOf(rule: Rule, charge: ChargeDays): Day | null {
  switch (rule.countedFrom) {
    case 'charge':
      return purchaseDay(charge);
    case 'posting':
    case 'posting-or-promise':
    // No statement is sent before the charge is on it, so counting from the posting is safe.
    case 'statement-sent':
      return postingDay(charge);
    default:
      return null;
  }
}

function limitOf({ rule, applies, byCard }: ApplyingRule, until: Day, today: Day): FilingLimit {
  const label = { id: rule.label };
  return {
    rule: rule.id,
    label,
    until,
    left: daysBetween(today, until),
    applies,
    byCard,
    source: sourceOf(rule),
  };
}

/** The nearest limit that is not over; where all are, the one that ended last, so that it is seen to be over. */
export function nearestLimit(limits: readonly FilingLimit[]): FilingLimit | null {
  const sorted = limits.toSorted(byNearest);
  return sorted.find(({ left }) => left >= 0) ?? sorted.at(-1) ?? null;
}

/**
 * The nearest as it presses. Which card it is brings no time where another limit is near as well that does not depend on
 * it, or where no other card leaves more: then it is a limit like any other.
 */
function pressing(limits: readonly FilingLimit[], nearest: FilingLimit | null): FilingLimit | null {
  if (!nearest?.byCard || nearest.left < 0 || nearest.left > SAFETY_MARGIN_DAYS) return nearest;
  const running = limits.filter(({ left }) => left >= 0);
  const near = running.filter(({ left }) => left <= SAFETY_MARGIN_DAYS);
  const later = running.some(({ left, byCard }) => byCard && left > SAFETY_MARGIN_DAYS);
  const helps = later && near.every(({ byCard }) => byCard);
  return helps ? nearest : { ...nearest, byCard: false };
}

/** What a merchant can be asked, and what follows a filing: whoever misses one of them has lost no claim. */
const NO_LIMITS: ReadonlySet<string> = new Set(
  RULES.filter(
    ({ route, countedFrom }) => route === 'merchant' || countedFrom === 'filing' || countedFrom === 'offer',
  ).map(({ id }) => id),
);

/** Whether a right to file ends with this clock. */
export function isLimit({ id, kind, until }: Clock): boolean {
  return kind === 'filing' && until !== null && !NO_LIMITS.has(id);
}

/** The nearest filing limit that still runs, of the clocks of a case. */
export function limitOfCase(clocks: readonly Clock[]): FilingLimit | null {
  const before = nearest.get(clocks);
  if (before !== undefined) return before;
  const running = runningLimits(clocks);
  const limit = pressing(running, running[0] ?? null);
  nearest.set(clocks, limit);
  return limit;
}

/** State, step and list of one case all ask for it. */
const nearest = new WeakMap<readonly Clock[], FilingLimit | null>();

/** The limit that only a writing keeps, where one runs for such a card. */
export function inWritingBy({ claim }: CaseFacts, clocks: readonly Clock[]): FilingLimit | null {
  const written = RULES.filter((rule) => wantsWriting(rule, claim)).map(({ id }) => id);
  return runningLimits(clocks).find(({ rule }) => written.includes(rule)) ?? null;
}

/** All filing limits that still run, the nearest first. */
export function runningLimits(clocks: readonly Clock[]): FilingLimit[] {
  const running = clocks.flatMap((clock): FilingLimit[] => {
    const { id, label, until, left, applies, byCard, source } = clock;
    if (!isLimit(clock) || clock.standing !== 'running' || until === null || left === null) return [];
    return [{ rule: id, label, until, left, applies, byCard, source }];
  });
  return running.toSorted(byNearest);
}

/** Of limits that end on one day the one that surely applies and is known best speaks for them. */
function byNearest(one: FilingLimit, other: FilingLimit): number {
  return (
    one.left - other.left ||
    Number(other.applies === 'surely') - Number(one.applies === 'surely') ||
    CONFIDENCES.indexOf(one.source.confidence) - CONFIDENCES.indexOf(other.source.confidence)
  );
}
