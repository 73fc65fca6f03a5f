import type { Reason } from '../../shared/flag.ts';
import type { Cadence, Chain } from './chain.ts';
import type { Intruder } from './intruders.ts';
import type { Model } from './model.ts';
import { samePriceChance } from './prices.ts';
import type { Row } from './rows.ts';
import { apartOf, shareApart } from './times.ts';
import { APART, CYCLE, KIND_HABITS, PLAN_GAP, PLAN_GAP_LATER, SUBSCRIPTION_DOUBLE_RATE } from './weights.ts';

/** So many charges are a plan beyond doubt. */
const LONG_PLAN = 3;

/** Share of a cycle after which an extra charge is nearly surely the next one, moved by a weekend or a short month. */
const NEARLY_NEXT = 0.75;

/** How many days of what was seen the kind of place is worth in telling how often one buys there. */
const KIND_DAYS = 3;

/** And how many prices what is usual there. */
const PRICES_TRUST = 3;

/** What this merchant takes beside the plan: single purchases among which one may have the plan's price. */
export interface Beside {
  /** Charges that keep no rhythm. */
  readonly count: number;
  /** Of these, those at the price of the plan. */
  readonly equal: number;
  /** Days from the merchant's first charge to its last. */
  readonly days: number;
}

/** The evidence of the billing cycle; lines and amounts are looked at elsewhere. */
export function cycleEvidence(
  { extra, regular, chain, repeated }: Intruder,
  cadence: Cadence,
  beside: Beside,
): Model {
  const main = chain.rows;
  const days = Math.abs(extra.bought - regular.bought);
  const later = Math.max(extra.day, regular.day);
  const reasons: Reason[] = [gapReason(days, cadence), lengthReason(main.length, cadence)];
  if (isDisplaced(extra, regular, main, cadence.cycle) || isOfOther(extra, chain, cadence)) {
    reasons.push({ said: { id: 'reasons.displaced' }, weight: CYCLE.displaced });
  }
  const next = main.find((row) => row.day > later);
  if (repeated !== 'no') {
    const weight = repeated === 'inside' ? CYCLE.cameAgain : CYCLE.cameAgainAtEdge;
    reasons.push({ said: { id: 'reasons.cameAgain' }, weight });
  } else if (next) {
    const day = { day: next.charge.day };
    reasons.push({ said: { id: 'reasons.wentOn', values: { day } }, weight: CYCLE.wentOn });
  }
  if (extra.day < (main[0]?.day ?? 0)) {
    const weight = days <= 7 ? CYCLE.newStart : CYCLE.newStartLate;
    reasons.push({ said: { id: 'reasons.newStart' }, weight });
  }
  if (extra.value !== regular.value) {
    reasons.push({ said: { id: 'reasons.nearlySame' }, weight: CYCLE.nearlySame });
  }
  const apart = apartOf(regular, extra);
  if (apart && apart.step === APART.within.length) {
    const hours = Math.round(apart.seconds / 3600);
    reasons.push({ said: { id: 'reasons.otherHour', values: { hours } }, weight: CYCLE.otherHour });
  }
  const sum = reasons.reduce((total: number, { weight }) => total + weight, CYCLE.base);
  return { base: CYCLE.base, reasons: [...reasons, ...separateReasons(extra, regular, main, beside, sum)] };
}

/**
 * Against it speaks that the extra charge may be a purchase beside the plan. How often one buys here
 * is first a matter of the kind of place, and soon of what was seen; a shop of which only a plan is
 * ever paid is no shop. By the clock, a second charge at once is like a double and unlike a visit.
 * @param logit log-odds of a double charge against all but a separate purchase
 */
function separateReasons(
  extra: Row,
  regular: Row,
  main: readonly Row[],
  beside: Beside,
  logit: number,
): Reason[] {
  const { kind } = extra.descriptor;
  const habits = KIND_HABITS[kind];
  const days = Math.abs(extra.day - regular.day);
  const rate = (beside.count + habits.visits * KIND_DAYS) / (beside.days + KIND_DAYS);
  // That a plan has one price says nothing of what is sold beside it.
  const ofKind = kind === 'subscription' ? 0 : habits.samePrice;
  const usual = Math.max(ofKind, samePriceChance(extra.value, extra.currency));
  const samePrice = (beside.equal + usual * PRICES_TRUST) / (beside.count + PRICES_TRUST);
  const single = beside.count / (beside.count + main.length);
  const apart = apartOf(regular, extra);
  // The plan renews itself, whether one shops there that day or not.
  const visited = rate * samePrice * shareApart(APART.visit, apart);
  const meant = days === 0 ? habits.twice * single * shareApart(APART.purpose, apart) : 0;
  const doubled =
    SUBSCRIPTION_DOUBLE_RATE * (PLAN_GAP[days] ?? PLAN_GAP_LATER) * shareApart(APART.double, apart);
  const weight = -Math.log(1 + ((visited + meant) / doubled) * Math.exp(logit));
  if (weight > -0.1) return [];
  const reason =
    beside.count >= 2
      ? ({ id: 'reasons.irregular', values: { count: beside.count } } as const)
      : ({ id: 'reasons.kindOften', values: { kind } } as const);
  return [{ said: reason, weight }];
}

/** The extra charge lies where the rhythm misses one, and not beside a regular charge. */
function isDisplaced(extra: Row, regular: Row, main: readonly Row[], cycle: number): boolean {
  if (Math.abs(extra.day - regular.day) < cycle * 0.4) return false;
  const next = main.findIndex((row) => row.day > extra.day);
  const [before, after] = [main[next - 1], main[next]];
  return before !== undefined && after !== undefined && after.day - before.day > cycle * 1.5;
}

/** A second plan, of which the rhythm itself is known, misses a charge just here. */
function isOfOther({ day }: Row, own: Chain, { chains, cycle }: Cadence): boolean {
  return chains.some(({ rows }) => {
    if (rows === own.rows || rows.length < LONG_PLAN) return false;
    const next = rows.findIndex((row) => row.day > day);
    const [before, after] = [rows[next - 1], rows[next]];
    return before !== undefined && after !== undefined && after.day - before.day > cycle * 1.5;
  });
}

function gapReason(days: number, { rhythm, cycle }: Cadence): Reason {
  const weight = gapWeight(days, cycle);
  const values = { days, rhythm };
  return {
    said: weight > 0 ? { id: 'reasons.cycleBreak', values } : { id: 'reasons.lateInCycle', values },
    weight,
  };
}

function gapWeight(days: number, cycle: number): number {
  if (days === 0) return CYCLE.sameDay;
  if (cycle < 20) return days <= 1 ? CYCLE.week : CYCLE.shortCycle;
  if (days <= 3) return CYCLE.days3;
  if (days <= 7) return CYCLE.week;
  if (cycle > 300) return days <= 30 ? CYCLE.monthOfYear : CYCLE.middle;
  if (days >= cycle * NEARLY_NEXT) return CYCLE.nearlyNext;
  return days <= 14 ? CYCLE.middle : CYCLE.late;
}

function lengthReason(count: number, { rhythm, cycle }: Cadence): Reason {
  const proven = cycle > 300 ? count + 1 : count;
  const weight = CYCLE.length[Math.min(proven, CYCLE.length.length + 1) - 2] ?? 0;
  return {
    said: { id: weight < 0 ? 'reasons.fewCycles' : 'reasons.steadyRhythm', values: { count, rhythm } },
    weight,
  };
}
