import type { Reason } from '../../shared/flag.ts';
import type { Model } from './model.ts';
import { askedFor, evidenceOfSize } from './evidence.ts';
import type { MerchantKind } from './kinds.ts';
import { isOneOrder, type Numbers } from './numbers.ts';
import { samePriceChance } from './prices.ts';
import { firstFrom, type Row } from './rows.ts';
import {
  DOUBLE_GAP,
  DOUBLE_GAP_ANNUAL,
  DOUBLE_GAP_LATER,
  DOUBLE_RATE,
  HABIT_DAYS,
  KIND_HABITS,
  NEUTRAL,
  SAME_PRICE_TRUST,
  SUBSCRIPTION_DOUBLE_RATE,
  TWICE_LATER,
} from './weights.ts';

/** So many charges make a merchant's own history. */
const FEW_CHARGES = 4;

/** What a merchant's own history tells of how ordinary two equal charges are there. */
export interface History {
  /** In time order. */
  readonly charges: readonly Row[];
  /** Charges by price. */
  readonly prices: ReadonlyMap<number, number>;
  /** Equal charges at most a day apart, by price. */
  readonly closePairs: ReadonlyMap<number, number>;
  /** The same, over all prices that are common ones. */
  readonly commonClosePairs: number;
  /** Equal charges at most a day apart whose price is a rare one. */
  readonly rareClosePairs: number;
  /** Chance that two of its charges cost the same. */
  readonly repeats: number;
}

export function historyOf(charges: readonly Row[]): History {
  const prices = new Map<number, number>();
  const closePairs = new Map<number, number>();
  const lastDay = new Map<number, number>();
  let commonClosePairs = 0;
  let rareClosePairs = 0;
  for (const row of charges) {
    // Parts of one plan may bear the day of the purchase: no habit of buying twice.
    if (row.charge.instalment) continue;
    const before = lastDay.get(row.value);
    if (before !== undefined && row.day - before <= 1) {
      closePairs.set(row.value, (closePairs.get(row.value) ?? 0) + 1);
      if (isCommonPrice(row)) commonClosePairs += 1;
      else rareClosePairs += 1;
    }
    lastDay.set(row.value, row.day);
    prices.set(row.value, (prices.get(row.value) ?? 0) + 1);
  }
  const repeats = repeatShare(charges.length, prices);
  return {
    charges,
    prices,
    closePairs,
    commonClosePairs,
    rareClosePairs,
    repeats,
  };
}

function isCommonPrice(row: Row): boolean {
  return samePriceChance(row.value, row.currency) >= 0.03;
}

/** Chance that two of a merchant's charges cost the same, by what it took. */
function repeatShare(count: number, prices: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const times of prices.values()) pairs += times * (times - 1);
  return count < 2 ? 0 : pairs / (count * (count - 1));
}

/**
 * How much likelier it is that these equal charges are one purchase charged twice than that someone
 * came back and paid the same again: log(rate of doubles / rate of such coincidences), told in parts.
 * `base` is what is left when every part weighs nothing.
 */
export function coincidence(rows: readonly Row[], history: History, numbers: Numbers): Model {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return { base: 0, reasons: [] };
  const kind = kindHere(rows, numbers);
  const habits = KIND_HABITS[kind];
  const gap = last.day - first.day;
  const others = history.charges.length - rows.length;
  const near =
    firstFrom(history.charges, last.day + HABIT_DAYS + 1) -
    firstFrom(history.charges, first.day - HABIT_DAYS) -
    rows.length;
  const visits = near / (2 * HABIT_DAYS) + habits.visits;
  const equal = Math.max(0, (history.prices.get(first.value) ?? 0) - rows.length);
  const unit = samePriceChance(first.value, first.currency);
  // Once a merchant's own prices are known, they tell more than what is usual for its kind.
  const guess = Math.max(
    unit,
    others >= FEW_CHARGES ? Math.min(habits.samePrice, history.repeats) : habits.samePrice,
  );
  const samePrice = (equal + guess * SAME_PRICE_TRUST) / (others + SAME_PRICE_TRUST);
  const again = gap === 0 ? habits.sameDay : 1;
  const chance = visits * samePrice * again;
  const own = rows.filter((row, index) => index > 0 && row.day - (rows[index - 1]?.day ?? 0) <= 1).length;
  const closePairs = closePairsBeside(first, history, own);
  const habit = (closePairs / (others + 10)) * 0.5;
  const onPurpose = habits.twice * (gap === 0 ? 1 : TWICE_LATER);
  const rate = kind === 'subscription' ? SUBSCRIPTION_DOUBLE_RATE : DOUBLE_RATE;
  const neutral = NEUTRAL.visits * NEUTRAL.samePrice * NEUTRAL.sameDay;
  const reasons: Reason[] = [
    ...evidenceOfSize(first),
    gapReason(gap, first),
    visitsReason(near, visits),
    priceReason(first, equal, others, samePrice),
    ...habitReason(Math.round(closePairs), Math.log(1 + habit / chance)),
    ...purposeReason(kind, Math.log(1 + onPurpose / (chance + habit))),
  ];
  if (again !== 1)
    reasons.push({ said: { id: 'reasons.kindOften', values: { kind } }, weight: -Math.log(again) });
  return { base: Math.log((rate * NEUTRAL.gap) / neutral), reasons };
}

/** The parts of an order carry no one code and are not paid by two cards: then a marketplace is a shop. */
function kindHere(rows: readonly Row[], numbers: Numbers): MerchantKind {
  const { kind, codes } = rows[0]?.descriptor ?? { kind: 'other', codes: '' };
  if (kind !== 'marketplace') return kind;
  const sameCodes = rows.every((row) => row.descriptor.codes === codes);
  const accounts = new Set(rows.map((row) => row.charge.account)).size;
  return isOneOrder(rows, numbers) || (sameCodes && accounts > 1) ? 'shop' : kind;
}

/** Other equal charges close together; the first few may be double charges themselves. */
function closePairsBeside(first: Row, history: History, own: number): number {
  const here = (history.closePairs.get(first.value) ?? 0) - own;
  const common = isCommonPrice(first);
  const otherCommon = history.commonClosePairs - (common ? here + own : 0);
  const otherRare = history.rareClosePairs - (common ? 0 : here + own);
  // Where plans are sold, charges that come in pairs again and again are credit being bought.
  if (first.descriptor.kind === 'subscription') return here + 0.5 * Math.max(0, otherCommon + otherRare - 1);
  return here + 0.1 * Math.max(0, otherCommon - 2) + 0.2 * Math.max(0, otherRare - 3);
}

function gapReason(gap: number, first: Row): Reason {
  const { annual, kind } = first.descriptor;
  const later = annual ? DOUBLE_GAP_ANNUAL : (kind === 'subscription' ? 2 : 1) * DOUBLE_GAP_LATER;
  const likelihood = DOUBLE_GAP[gap] ?? later;
  const weight = Math.log(likelihood / NEUTRAL.gap);
  return gap === 0
    ? { said: { id: 'reasons.sameDay', values: { day: { day: first.charge.day } } }, weight }
    : { said: { id: 'reasons.daysApart', values: { days: gap } }, weight };
}

function visitsReason(near: number, visits: number): Reason {
  const weight = -Math.log(visits / NEUTRAL.visits);
  return near <= 0
    ? { said: { id: 'reasons.onlyTheseNear', values: { days: HABIT_DAYS } }, weight }
    : { said: { id: 'reasons.othersNear', values: { count: near, days: HABIT_DAYS } }, weight };
}

function priceReason(row: Row, equal: number, others: number, samePrice: number): Reason {
  const weight = -Math.log(samePrice / NEUTRAL.samePrice);
  const amount = askedFor(row);
  if (equal > 0) return { said: { id: 'reasons.amountBefore', values: { amount, count: equal } }, weight };
  if (others >= 3 && weight > 0) {
    return { said: { id: 'reasons.amountNeverElse', values: { amount, count: others } }, weight };
  }
  if (row.descriptor.kind === 'subscription') return { said: { id: 'reasons.planPrice' }, weight };
  return weight > 0
    ? { said: { id: 'reasons.unusualAmount', values: { amount } }, weight }
    : { said: { id: 'reasons.commonAmount', values: { amount } }, weight };
}

function habitReason(count: number, weight: number): Reason[] {
  return weight < 0.05
    ? []
    : [
        {
          said: { id: 'reasons.closeTogetherBefore', values: { count: Math.max(1, count) } },
          weight: -weight,
        },
      ];
}

function purposeReason(kind: MerchantKind, weight: number): Reason[] {
  return weight < 0.05 ? [] : [{ said: { id: 'reasons.onPurpose', values: { kind } }, weight: -weight }];
}
