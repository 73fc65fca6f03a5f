import type { Reason } from '../../shared/flag.ts';
import type { Model } from './model.ts';
import { askedFor, evidenceOfSize } from './evidence.ts';
import type { MerchantKind } from './kinds.ts';
import { isOneOrder, type Numbers } from './numbers.ts';
import { samePriceChance } from './prices.ts';
import { firstFrom, type Row } from './rows.ts';
import { apartOf, shareApart, timeReason } from './times.ts';
import {
  APART,
  DOUBLE_GAP,
  DOUBLE_GAP_ANNUAL,
  DOUBLE_GAP_LATER,
  DOUBLE_RATE,
  HABIT_DAYS,
  KIND_HABITS,
  NEUTRAL,
  PLAIN_PRICE,
  SAME_PRICE_TRUST,
  SUBSCRIPTION_DOUBLE_RATE,
  TILL_GAP,
  TWICE_LATER,
} from './weights.ts';

/** Paid in person. */
const AT_TILL: ReadonlySet<MerchantKind> = new Set([
  'grocery',
  'restaurant',
  'cafe',
  'convenience',
  'vending',
  'transit',
  'fuel',
]);
/** How many pairs of its charges what is usual is worth. */
const PAIRS_TRUST = 20;
const KIND_TRUST = 1;
/** A price that came before comes again more than once: it is what one buys there. */
const USUAL_PRICE = 2;

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
  /** Pairs of its charges that cost the same. */
  readonly equalPairs: number;
  /** How common its prices look by their digits, on average. */
  readonly commonness: number;
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
  const equalPairs = [...prices.values()].reduce((sum, times) => sum + pairsOf(times), 0);
  return {
    charges,
    prices,
    closePairs,
    commonClosePairs,
    rareClosePairs,
    equalPairs,
    commonness: commonnessOf(charges, prices),
  };
}

function isCommonPrice(row: Row): boolean {
  return samePriceChance(row.value, row.currency) >= 0.03;
}

function commonnessOf(charges: readonly Row[], prices: ReadonlyMap<number, number>): number {
  const currency = charges[0]?.currency ?? '';
  let sum = 0;
  for (const [price, times] of prices) sum += times * samePriceChance(price, currency);
  return sum / Math.max(1, charges.length);
}

/** What is bought twice on purpose is one thing at one price, more often a plain price than the odd sum of a basket. */
function pricedAsOne(row: Row): number {
  const { plain, least, most } = PLAIN_PRICE;
  return Math.min(most, Math.max(least, samePriceChance(row.value, row.currency) / plain));
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/**
 * Chance that another purchase here costs the same as these: how often this very price came
 * otherwise, where that is little to go by how often any two prices here were equal, and where that
 * is little too, what is usual for such a price and kind of place.
 */
function samePriceHere(rows: readonly Row[], history: History, ofKind: number): number {
  const [first] = rows;
  if (!first) return 1;
  const there = history.prices.get(first.value) ?? 0;
  const others = history.charges.length - rows.length;
  const equal = Math.max(0, there - rows.length);
  const equalPairs = history.equalPairs - pairsOf(there) + pairsOf(equal);
  const pairs = pairsOf(others);
  const unit = samePriceChance(first.value, first.currency);
  const repeats = Math.max(
    (equalPairs + ofKind * KIND_TRUST) / (pairs + KIND_TRUST),
    ((equalPairs + history.commonness * PAIRS_TRUST) / (pairs + PAIRS_TRUST)) * (unit / history.commonness),
  );
  const guess = Math.min(repeats, Math.max(unit, ofKind));
  return (USUAL_PRICE * equal + guess * SAME_PRICE_TRUST) / (others + SAME_PRICE_TRUST);
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
  const samePrice = samePriceHere(rows, history, habits.samePrice);
  const again = gap === 0 ? habits.sameDay : 1;
  const chance = visits * samePrice * again;
  const own = rows.filter((row, index) => index > 0 && row.day - (rows[index - 1]?.day ?? 0) <= 1).length;
  const closePairs = closePairsBeside(first, history, own);
  const habit = (closePairs / (others + 10)) * 0.8;
  const onPurpose = habits.twice * pricedAsOne(first) * (gap === 0 ? 1 : TWICE_LATER);
  const apart = apartOf(first, last);
  const visited = chance * shareApart(APART.visit, apart);
  const used = habit * shareApart(APART.habit, apart);
  // Parcels of one order are charged as they leave, at any hour.
  const meant = onPurpose * shareApart(kind === 'marketplace' ? APART.visit : APART.purpose, apart);
  const rate = kind === 'subscription' ? SUBSCRIPTION_DOUBLE_RATE : DOUBLE_RATE;
  const neutral = NEUTRAL.visits * NEUTRAL.samePrice * NEUTRAL.sameDay;
  const reasons: Reason[] = [
    ...evidenceOfSize(first),
    gapReason(gap, first),
    visitsReason(near, visits),
    priceReason(first, equal, others, samePrice),
    ...habitReason(Math.round(closePairs), Math.log(1 + used / visited)),
    ...purposeReason(kind, Math.log(1 + meant / (visited + used))),
  ];
  if (apart) {
    const weight = Math.log(shareApart(APART.double, apart) / shareApart(APART.visit, apart));
    reasons.push(timeReason(apart, weight));
  }
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
  const shares = AT_TILL.has(kind) ? TILL_GAP : DOUBLE_GAP;
  const likelihood = shares[gap] ?? later;
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
