import { MILLISECONDS_A_DAY } from '../../shared/day.ts';
import { firstFrom } from './rows.ts';
import { REFUND_DAYS } from './weights.ts';

/*
 * A merchant with few charges is judged as a whole. One with many is judged in stretches of the calendar,
 * each with its neighbours for context: a coffee of today says nothing about one of six years ago, and an
 * import has to look only at the stretches that it touched. How long they are is told by each
 * year's own number of charges, so that it is the same whatever was imported first.
 */

/** Up to so many charges of a family are judged together. */
export const JUDGED_WHOLE = 120;
/** A stretch holds about so many at most. */
const IN_A_STRETCH = 40;

/** So many charges of a family in a year tell as much of its stretches as more do. */
export const GRAINED = 4 * IN_A_STRETCH + 1;

/** Months of a stretch in each year that has charges: 12, 3 or 1. In others it is the whole year. */
export type Grains = ReadonlyMap<number, number>;

/** Days since 1970, both ends included. What is judged here has its second charge between `from` and `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly contextFrom: number;
  readonly contextTo: number;
}

/** Months of a stretch in a year with so many charges of the family. */
export function grainOf(charges: number): number {
  if (charges <= IN_A_STRETCH) return 12;
  return charges < GRAINED ? 3 : 1;
}

/** @param rows all of a family that are compared, in time order */
export function grainsOf(rows: readonly { readonly day: number }[]): Grains {
  const grains = new Map<number, number>();
  for (let at = 0; at < rows.length;) {
    const year = yearOf(rows[at]?.day ?? 0);
    const next = firstFrom(rows, firstOf(year + 1, 0));
    grains.set(year, grainOf(next - at));
    at = next;
  }
  return grains;
}

/** The months of a stretch in this year; a year without charges is one stretch. */
export function monthsIn(year: number, grains: Grains): number {
  return grains.get(year) ?? 12;
}

export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear();
}

/** The stretch that a day lies in. */
export function stretchAt(day: number, grains: Grains): Stretch {
  const { from, to } = coreAt(day, grains);
  return { from, to, contextFrom: coreAt(from - 1, grains).from, contextTo: coreAt(to + 1, grains).to };
}

/** All stretches from that of one day to that of another. */
export function stretchesBetween(from: number, to: number, grains: Grains): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = from; day <= to; day = (stretches.at(-1)?.to ?? to) + 1)
    stretches.push(stretchAt(day, grains));
  return stretches;
}

/** The first stretch that a charge or credit of this day can matter to, by way of the returns that are looked for. */
export function firstReaching(day: number, grains: Grains): Stretch {
  const holding = stretchAt(day - REFUND_DAYS, grains);
  return stretchAt(holding.from - 1, grains);
}

/** The first day that may show what a flag of the stretch rests on, and the last. */
export function reachOf({ contextFrom, contextTo }: Stretch): { readonly from: number; readonly to: number } {
  return { from: contextFrom, to: contextTo + REFUND_DAYS };
}

function coreAt(day: number, grains: Grains): { readonly from: number; readonly to: number } {
  const date = dateOf(day);
  const year = date.getUTCFullYear();
  const months = monthsIn(year, grains);
  const first = date.getUTCMonth() - (date.getUTCMonth() % months);
  return { from: firstOf(year, first), to: firstOf(year, first + months) - 1 };
}

// By numbers alone, not by way of the text of a day: this is asked a few thousand times a search.

function dateOf(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

/** The first day of a month, counted from 0; the twelfth is the next year's first. */
function firstOf(year: number, month: number): number {
  return Date.UTC(year, month) / MILLISECONDS_A_DAY;
}
