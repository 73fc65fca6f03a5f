import type { Row } from './rows.ts';
import { RATE_DRIFT } from './weights.ts';

/** So many charges show that a step was a rise. */
const SEVERAL = 6;

/** Prices beside each other among those of a merchant. */
export interface PriceRange {
  readonly lowest: number;
  readonly highest: number;
  /** Charges at these prices. */
  readonly charges: number;
  /** Different prices among them. */
  readonly different: number;
}

/** One price, a few steps of it, or one price in a foreign currency: not the takings of a shop. */
export function isPriceLine(line: readonly Row[]): boolean {
  const prices = new Set<number>();
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { value } of line) {
    prices.add(value);
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const range = { lowest, highest, charges: line.length, different: prices.size };
  return areFew(range) || leapsSeldom(line, range);
}

/** Rates wander far in two years and little from one charge to the next; prices rise now and then. */
export function areFew({ lowest, highest, charges, different }: PriceRange): boolean {
  return different <= 2 + charges / 4 || highest <= lowest * (1 + RATE_DRIFT * 10);
}

/** Hardly any step from one charge of the range to the next that no rate explains. */
export function leapsSeldom(
  rows: readonly Row[],
  { lowest, highest, charges }: Omit<PriceRange, 'different'>,
): boolean {
  const most = charges < SEVERAL ? 0 : 1 + charges / 15;
  let leaps = 0;
  let before: number | null = null;
  for (const { value } of rows) {
    if (value < lowest || value > highest) continue;
    if (before !== null && !isNear(value, before) && ++leaps > most) return false;
    before = value;
  }
  return true;
}

/** No further apart than rates explain. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= RATE_DRIFT * 5 * Math.max(one, other);
}
