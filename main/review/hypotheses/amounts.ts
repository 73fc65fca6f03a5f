import type { Row } from '../../duplicates/rows.ts';
import type { Money } from '../../../shared/money.ts';
import { bookedOf, type Situation } from './situation.ts';

/** Two unequal amounts of one currency. */
export interface Difference {
  readonly first: Money;
  readonly last: Money;
  readonly low: Money;
  readonly high: Money;
  /** By how much the higher is above the lower; for showing and for rough bounds. */
  readonly percent: number;
}

/** How the prices of the two charges differ; null where they do not, or cannot be compared. */
export function differenceOf({ first, last }: Situation): Difference | null {
  if (first.currency === last.currency) return between(askedFor(first), askedFor(last));
  return between(bookedOf(first), bookedOf(last));
}

/** What was asked, positive: in the original currency where the line has it. */
export function askedFor(row: Row): Money {
  return { minor: row.value, currency: row.currency };
}

/** Null where two amounts are equal or of two currencies. */
export function between(first: Money, last: Money): Difference | null {
  if (first.currency !== last.currency || first.minor === last.minor) return null;
  const [low, high] = first.minor < last.minor ? [first, last] : [last, first];
  if (low.minor <= 0) return null;
  return { first, last, low, high, percent: Math.round(((high.minor - low.minor) * 1000) / low.minor) / 10 };
}
