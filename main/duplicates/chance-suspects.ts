import { surePartOf } from './benign.ts';
import { coincidence } from './coincidence.ts';
import { cannotBeOne, type Days, isOn, judge, type Purchases, type Suspect } from './judge.ts';
import type { MerchantKind } from './kinds.ts';
import { tellingDigits } from './prices.ts';
import type { Row } from './rows.ts';
import {
  BOOKING_DAYS,
  ODD_DIGITS,
  ODD_PRICE_WINDOW_DAYS,
  SUBSCRIPTION_WINDOW_DAYS,
  UNKNOWN_WINDOW_DAYS,
  WINDOW_DAYS,
} from './weights.ts';

/** Up to so many equal charges in a row are looked at as one purchase; more are a habit. */
const MOST_TOGETHER = 3;

/**
 * Judges equal charges near each other by how likely they are to meet by chance.
 * @param equal charges of one price, in time order, that keep no rhythm
 * @param asked only groups whose second charge is on these days; null for all
 */
export function chanceSuspects(equal: readonly Row[], purchases: Purchases, asked: Days | null): Suspect[] {
  const found: Suspect[] = [];
  if (!equal.some((row, index) => row.day - (equal[index - 1]?.day ?? -Infinity) <= LONGEST_WINDOW))
    return found;
  const byPart = Map.groupBy(equal, surePartOf);
  for (const run of [...byPart.values()].flatMap(runsOf)) {
    const groups = run.length <= MOST_TOGETHER ? [run] : pairsOf(run);
    for (const group of groups) {
      const kept = group.filter((row, index) => {
        const before = group[index - 1];
        return before === undefined || !cannotBeOne(before, row, purchases);
      });
      const second = kept[1];
      if (second && (!asked || isOn(second, asked)))
        found.push(judge(kept, coincidence(kept, purchases.history, purchases.numbers), purchases));
    }
  }
  return found;
}

function pairsOf(run: readonly Row[]): Row[][] {
  return run.slice(1).map((row, index) => [run[index] ?? row, row]);
}

/** Stretches of equal charges near each other; two further apart pair up where that may mean something. */
function runsOf(equal: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of equal) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? row.day - last.day : Infinity;
    if (run && (gap <= WINDOW_DAYS || (run.length === 1 && gap <= windowOf(row)))) run.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length > 1);
}

/** No two charges further apart are held against each other where they keep no rhythm. */
export const LONGEST_WINDOW = Math.max(
  WINDOW_DAYS,
  BOOKING_DAYS,
  UNKNOWN_WINDOW_DAYS,
  SUBSCRIPTION_WINDOW_DAYS,
  ODD_PRICE_WINDOW_DAYS,
);

/** Where one seldom goes, and a price that hardly comes twice: a second charge is odd for weeks. */
const RARELY_VISITED: ReadonlySet<MerchantKind> = new Set(['shop', 'other', 'health', 'airline']);

/** An authorisation is asked again as long as the booked purchase may be on its way. */
function windowOf(row: Row): number {
  return row.charge.pending ? Math.max(BOOKING_DAYS, usualWindowOf(row)) : usualWindowOf(row);
}

/** An unknown merchant may be one that bills by the period. */
function usualWindowOf({ descriptor, value, currency }: Row): number {
  if (descriptor.kind === 'subscription' || descriptor.annual) return SUBSCRIPTION_WINDOW_DAYS;
  if (descriptor.kind === 'lodging') return ODD_PRICE_WINDOW_DAYS;
  if (
    RARELY_VISITED.has(descriptor.kind) &&
    (tellingDigits(value, currency) >= ODD_DIGITS || descriptor.codes !== '')
  )
    return ODD_PRICE_WINDOW_DAYS;
  return descriptor.kind === 'other' || (descriptor.kind === 'delivery' && descriptor.codes !== '')
    ? UNKNOWN_WINDOW_DAYS
    : WINDOW_DAYS;
}
