import type { Reason } from '../../shared/flag.ts';
import { askedFor } from './evidence.ts';
import type { MerchantKind } from './kinds.ts';
import type { Row } from './rows.ts';
import {
  DOUBLE_GAP,
  DOUBLE_GAP_ANNUAL,
  DOUBLE_GAP_LATER,
  DOUBLE_GAP_WEEKS,
  HABIT_DAYS,
  NEUTRAL,
  TILL_GAP,
  UNKNOWN_WINDOW_DAYS,
} from './weights.ts';

/** Paid in person, or ordered at the door: a second charge comes at once or not at all. */
const AT_TILL: ReadonlySet<MerchantKind> = new Set([
  'grocery',
  'restaurant',
  'delivery',
  'cafe',
  'convenience',
  'vending',
  'transit',
  'fuel',
]);

/** How far apart they lie; who is charged twice mostly is so at once. */
export function gapReason(gap: number, first: Row): Reason {
  const { annual, kind } = first.descriptor;
  const usual = gap <= UNKNOWN_WINDOW_DAYS ? DOUBLE_GAP_LATER : DOUBLE_GAP_WEEKS;
  const later = annual ? DOUBLE_GAP_ANNUAL : kind === 'subscription' ? 2 * DOUBLE_GAP_LATER : usual;
  const shares = AT_TILL.has(kind) ? TILL_GAP : DOUBLE_GAP;
  const likelihood = shares[gap] ?? later;
  const weight = Math.log(likelihood / NEUTRAL.gap);
  if (gap === 0)
    return { said: { id: 'reasons.sameDay', values: { day: { day: first.charge.day } } }, weight };
  const values = { days: gap };
  return {
    said: weight > 0 ? { id: 'reasons.daysApart', values } : { id: 'reasons.farApart', values },
    weight,
  };
}

/** How soon one comes back here. */
export function visitsReason(near: number, visits: number): Reason {
  const weight = -Math.log(visits / NEUTRAL.visits);
  const values = { count: near, days: HABIT_DAYS };
  if (near <= 0) {
    return weight > 0
      ? { said: { id: 'reasons.onlyTheseNear', values: { days: HABIT_DAYS } }, weight }
      : { said: { id: 'reasons.placeOften' }, weight };
  }
  return weight > 0
    ? { said: { id: 'reasons.seldomSoon', values }, weight }
    : { said: { id: 'reasons.othersNear', values }, weight };
}

/** How likely another purchase costs the same. */
export function priceReason(row: Row, equal: number, others: number, samePrice: number): Reason {
  const weight = -Math.log(samePrice / NEUTRAL.samePrice);
  const amount = askedFor(row);
  if (weight > 0) {
    if (others < 3) return { said: { id: 'reasons.unusualAmount', values: { amount } }, weight };
    return equal > 0
      ? { said: { id: 'reasons.amountSeldomElse', values: { amount, count: others, times: equal } }, weight }
      : { said: { id: 'reasons.amountNeverElse', values: { amount, count: others } }, weight };
  }
  if (equal > 0) return { said: { id: 'reasons.amountBefore', values: { amount, count: equal } }, weight };
  return row.descriptor.kind === 'subscription'
    ? { said: { id: 'reasons.planPrice' }, weight }
    : { said: { id: 'reasons.commonAmount', values: { amount } }, weight };
}

/** @param again how much likelier a second purchase is on the same day than on another */
export function sameDayReason(kind: MerchantKind, again: number): Reason[] {
  const weight = -Math.log(again);
  if (weight === 0) return [];
  return [
    { said: weight > 0 ? { id: 'reasons.onceADay' } : { id: 'reasons.kindOften', values: { kind } }, weight },
  ];
}

/** Equal charges that came close together at other times. */
export function habitReason(count: number, weight: number): Reason[] {
  return weight < 0.05
    ? []
    : [
        {
          said: { id: 'reasons.closeTogetherBefore', values: { count: Math.max(1, count) } },
          weight: -weight,
        },
      ];
}

/** That it was bought twice on purpose. */
export function purposeReason(kind: MerchantKind, weight: number): Reason[] {
  return weight < 0.05 ? [] : [{ said: { id: 'reasons.onPurpose', values: { kind } }, weight: -weight }];
}
