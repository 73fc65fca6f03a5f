import { samePriceChance } from './prices.ts';
import type { Row } from './rows.ts';

/** Days after which one has not come straight back. */
const SOON_DAYS = 7;
/** How many pairs of a merchant's charges what is usual is worth. */
const PAIRS_TRUST = 8;
const KIND_TRUST = 1;
/** A price that came before comes again more than once: it is what one buys there. */
const USUAL_PRICE = 2;
/** So far a rate moves a price within a year or two, and so sure two charges of one day then cost the same. */
const PRICE_DRIFT = 0.05;
const SAME_RATE = 0.4;
const CLUSTER = 6;
const MANY = 400;

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
  /** Charges that came within a week of the one before. */
  readonly soon: number;
  /** Pairs of its charges that cost the same. */
  readonly equalPairs: number;
  /** How common its prices look by their digits, on average. */
  readonly commonness: number;
}

/** Equal charges that follow each other from day to day. */
interface Run {
  day: number;
  length: number;
}

export function historyOf(charges: readonly Row[]): History {
  const prices = new Map<number, number>();
  const closePairs = new Map<number, number>();
  const runs = new Map<number, Run>();
  let commonClosePairs = 0;
  let rareClosePairs = 0;
  for (const row of charges) {
    // Parts of one plan may bear the day of the purchase: no habit of buying twice.
    if (row.charge.instalment) continue;
    prices.set(row.value, (prices.get(row.value) ?? 0) + 1);
    const run = runs.get(row.value);
    if (!run || row.day - run.day > 1) {
      runs.set(row.value, { day: row.day, length: 1 });
      continue;
    }
    run.length += 1;
    run.day = row.day;
    // Three in a row of an odd sum are one payment charged three times as well as a habit: they count once.
    if (run.length !== 3 || isCommonPrice(row)) {
      closePairs.set(row.value, (closePairs.get(row.value) ?? 0) + 1);
      if (isCommonPrice(row)) commonClosePairs += 1;
      else rareClosePairs += 1;
    }
  }
  const equalPairs = [...prices.values()].reduce((sum, times) => sum + pairsOf(times), 0);
  return {
    charges,
    prices,
    closePairs,
    commonClosePairs,
    rareClosePairs,
    soon: countSoon(charges),
    equalPairs,
    commonness: commonnessOf(charges, prices),
  };
}

function countSoon(charges: readonly Row[]): number {
  return charges.filter((row, index) => row.day - (charges[index - 1]?.day ?? -Infinity) <= SOON_DAYS).length;
}

/** Chance per day that one is back within a week: far below the visits a day where a bill comes once a month. */
export function againSoon(rows: readonly Row[], { charges, soon }: History): number {
  const others = charges.length - rows.length;
  return (Math.max(0, soon - countSoon(rows)) + 0.5) / (others + 1) / SOON_DAYS;
}

/** Two purchases may well cost as much. */
export function isCommonPrice(row: Row): boolean {
  return samePriceChance(row.value, row.currency) >= 0.03;
}

function commonnessOf(charges: readonly Row[], prices: ReadonlyMap<number, number>): number {
  const currency = charges[0]?.currency ?? '';
  let sum = 0;
  for (const [price, times] of prices) sum += times * samePriceChance(price, currency);
  return sum / Math.max(1, charges.length);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Most other charges here cost nearly but not exactly as much: one foreign price at each day's rate. */
function isMovedByRate(first: Row, own: number, { charges }: History): boolean {
  const others = charges.length - own;
  if (others < CLUSTER || others > MANY) return false;
  const apart = PRICE_DRIFT * first.value;
  const close = charges.filter((row) => Math.abs(row.value - first.value) <= apart);
  if (close.length - own < Math.max(CLUSTER, others / 2)) return false;
  // What is ordered again and again costs exactly the same; a rate hardly ever makes one sum twice.
  return new Set(close.map((row) => row.value)).size > close.length / 2;
}

/**
 * Chance that another purchase here costs the same as these: how often this very price came
 * otherwise, where that is little to go by how often any two prices here were equal, and where that
 * is little too, what is usual for such a price and kind of place.
 */
export function samePriceHere(rows: readonly Row[], history: History, ofKind: number): number {
  const [first] = rows;
  if (!first) return 1;
  const there = history.prices.get(first.value) ?? 0;
  const others = history.charges.length - rows.length;
  const equal = Math.max(0, there - rows.length);
  const equalPairs = history.equalPairs - pairsOf(there) + pairsOf(equal);
  const pairs = pairsOf(others);
  const unit = samePriceChance(first.value, first.currency);
  // Where only parts of instalment plans were charged, nothing is known of its prices.
  const commonness = history.commonness === 0 ? unit : history.commonness;
  const repeats = Math.max(
    (equalPairs + ofKind * KIND_TRUST) / (pairs + KIND_TRUST),
    ((equalPairs + commonness * PAIRS_TRUST) / (pairs + PAIRS_TRUST)) * (unit / commonness),
  );
  const guess = Math.min(repeats, Math.max(unit, ofKind));
  if (equal === 0 && isMovedByRate(first, rows.length, history)) return SAME_RATE;
  // The rarer prices repeat here, the more of them there are, and the less it means that this one never came.
  return (USUAL_PRICE * equal + 1) / (others + 1 / guess);
}
