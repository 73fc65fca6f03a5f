import { cadenceOf, cadenceWithin, mayKeepRhythm } from './cadence.ts';
import type { Cadence } from './chain.ts';
import { chanceSuspects } from './chance-suspects.ts';
import { cycleSuspects } from './cycle-suspects.ts';
import { type Days, isOn, purchasesOf, type Suspect } from './judge.ts';
import type { MerchantKind } from './kinds.ts';
import { rateSuspects } from './rate-suspects.ts';
import type { Row } from './rows.ts';
import { EVERYDAY_VISITS, KIND_HABITS, RATE_DRIFT, SUBSCRIPTION_WINDOW_DAYS } from './weights.ts';

/** Prices within this factor of each other may be one subscription whose price changed. */
const PRICE_LINE = 1.7;
/** Equal charges further apart than this are never compared: longer than any cycle's share that is. */
const FAR = 61;
/** So many charges of one price in one rhythm are no chance. */
const CLEAR_RHYTHM = 4;
/** Beyond this many charges of a merchant only equal prices are compared, for speed. */
const MANY = 400;

/**
 * All groups of charges of one merchant that deserve a verdict, good or bad.
 * @param charges what can be doubled, in time order
 * @param credits what came back, in time order
 * @param asked only suspects whose second charge is on these days are wanted; others may be missing. null for all
 */
export function suspectsOf(
  charges: readonly Row[],
  credits: readonly Row[],
  asked: Days | null = null,
): Suspect[] {
  if (charges.length < 2) return [];
  const judged = new Set<Row>();
  const byCurrency = Map.groupBy(charges, (row) => row.currency);
  const found = [...byCurrency.values()].flatMap((rows) => suspectsOfCurrency(rows, credits, asked, judged));
  if (charges.length <= MANY) found.push(...rateSuspects(charges, credits, judged, asked));
  return found;
}

/** @param judged takes up what keeps a rhythm */
function suspectsOfCurrency(
  charges: readonly Row[],
  credits: readonly Row[],
  asked: Days | null,
  judged: Set<Row>,
): Suspect[] {
  const sets = setsToJudge(charges).filter((rows) => !asked || rows.some((row) => isOn(row, asked)));
  if (sets.length === 0) return [];
  const purchases = purchasesOf(charges, credits);
  const found: Suspect[] = [];
  // Where there are very many, the neighbours of a price are too many for a plan.
  const lineOf = charges.length > MANY ? cadenceOf : priceLines(charges);
  for (const rows of sets) {
    const [first] = rows;
    if (!first || judged.has(first)) continue;
    const cadence = cadenceAround(rows, lineOf);
    if (cadence) {
      for (const row of rowsJudgedBy(cadence)) judged.add(row);
      found.push(...cycleSuspects(cadence, purchases));
    }
    // What keeps no rhythm, or is another price than those that do.
    found.push(...chanceSuspects(unjudged(rows, judged), purchases, asked));
  }
  return found;
}

/** What is filled up again and again keeps a rhythm by chance only. */
function cadenceAround(
  equal: readonly Row[],
  lineOf: (equal: readonly Row[]) => Cadence | null,
): Cadence | null {
  const [first] = equal;
  if (!first || first.descriptor.kind === 'topup') return null;
  const { kind } = first.descriptor;
  // Among many things of about its price a plan is told by the very price.
  const ofPrice = SELLS_PLANS_AMONG.has(kind) ? cadenceOfOnePrice(equal) : null;
  return ofPrice ?? lineOf(equal) ?? (kind === 'subscription' ? cadenceOfOnePrice(equal) : null);
}

/** Charges by price, where two of a price are near each other; all prices where rates may blur them. */
function setsToJudge(charges: readonly Row[]): (readonly Row[])[] {
  const sets = [...Map.groupBy(charges, (row) => row.value).values()];
  if (charges.length <= MANY && hasNearTwins(charges)) return sets;
  return sets.filter((rows) =>
    rows.some((row, index) => row.day - (rows[index - 1]?.day ?? -Infinity) <= FAR),
  );
}

function unjudged(rows: readonly Row[], judged: ReadonlySet<Row>): readonly Row[] {
  return judged.size === 0 ? rows : rows.filter((row) => !judged.has(row));
}

/** A wallet's name alone stands for plans too. */
const SELLS_PLANS_AMONG: ReadonlySet<MerchantKind> = new Set(['appstore', 'marketplace', 'game']);

/** A plan among other things sold under one name: its price alone, on one card perhaps, must show the rhythm well. */
function cadenceOfOnePrice(equal: readonly Row[]): Cadence | null {
  const byAccount = Map.groupBy(equal, (row) => row.charge.account);
  for (const rows of [equal, ...byAccount.values()]) {
    const cadence = rows.length > CLEAR_RHYTHM ? cadenceOf(rows) : null;
    if ((cadence?.chains[0]?.rows.length ?? 0) >= CLEAR_RHYTHM) return cadence;
  }
  return null;
}

/** All that keep the rhythm, and what has the price of one that does; other prices are judged by chance. */
function rowsJudgedBy(cadence: Cadence): Row[] {
  const regular = cadence.chains.flatMap((chain) => chain.rows);
  const prices = new Set(regular.map((row) => row.value));
  return [...regular, ...cadence.extras.filter((row) => prices.has(row.value))];
}

/** Some pair of charges of nearly one price within a month: a foreign price in home money. */
function hasNearTwins(charges: readonly Row[]): boolean {
  const [first] = charges;
  // What is bought every day has any number of prices near each other, and no foreign plan among them.
  if (!first || KIND_HABITS[first.descriptor.kind].visits >= EVERYDAY_VISITS) return false;
  return charges.some((row, index) => {
    for (let later = index + 1; later < charges.length; later += 1) {
      const other = charges[later];
      if (!other || other.day - row.day > SUBSCRIPTION_WINDOW_DAYS) return false;
      const apart = Math.abs(other.value - row.value);
      if (apart > 0 && apart <= RATE_DRIFT * row.value) return true;
    }
    return false;
  });
}

/**
 * Finds the rhythm of the charges of about a price, as far as they may be one subscription with it. Many
 * prices of a shop have the same neighbours, which are looked at once.
 */
function priceLines(charges: readonly Row[]): (equal: readonly Row[]) => Cadence | null {
  const known = new Map<number, Cadence | null>();
  const prices = new Float64Array(charges.map((row) => row.value)).sort();
  // How many different prices there are up to each.
  const different = new Uint16Array(prices.length);
  for (let at = 1; at < prices.length; at += 1)
    different[at] = (different[at - 1] ?? 0) + (prices[at] === prices[at - 1] ? 0 : 1);
  return ([first]) => {
    const value = first?.value ?? Number.NaN;
    const from = firstIndex(prices, (price) => price * PRICE_LINE >= value);
    const end = firstIndex(prices, (price) => price > value * PRICE_LINE);
    if (!mayKeepRhythm(end - from)) return null;
    const key = from * (charges.length + 1) + end;
    let cadence = known.get(key);
    if (cadence === undefined) {
      cadence = cadenceWithin(charges, {
        lowest: prices[from] ?? value,
        highest: prices[end - 1] ?? value,
        charges: end - from,
        different: (different[end - 1] ?? 0) - (different[from] ?? 0) + 1,
      });
      known.set(key, cadence);
    }
    return cadence;
  };
}

/** Of prices in their order the first from which on this holds. */
function firstIndex(prices: Float64Array, holds: (price: number) => boolean): number {
  let low = 0;
  let high = prices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(prices[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
