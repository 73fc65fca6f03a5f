import { dayNumber } from '../../shared/day.ts';
import type { Compared } from './candidate.ts';
import type { Descriptor } from './descriptor.ts';
import { descriptorOf } from './merchants.ts';
import { BOOKING_DAYS } from './weights.ts';

/** A charge made ready for comparing. */
export interface Row<Charge extends Compared = Compared> {
  readonly charge: Charge;
  readonly descriptor: Descriptor;
  /** Days since 1970. */
  readonly day: number;
  /** The day of the purchase where the text tells it, else the same. */
  readonly bought: number;
  /** Of the day of the purchase; null where the bank prints none. */
  readonly seconds: number | null;
  /** What was asked, positive for money out: the original currency where there is one. */
  readonly value: number;
  readonly currency: string;
}

/**
 * In one order whatever the order of the input: by day, time and content, ids only between equals.
 * Authorisations that vanished are left out, for nothing was charged.
 */
export function rowsOf<Charge extends Compared>(candidates: readonly Charge[]): Row<Charge>[] {
  const rows: Row<Charge>[] = [];
  for (const charge of candidates) if (!charge.vanished) rows.push(rowOf(charge, dayNumber(charge.day)));
  return rows.sort(byTimeThenContent);
}

/** @param day of the charge, in days since 1970 */
export function rowOf<Charge extends Compared>(charge: Charge, day: number): Row<Charge> {
  const { amount, original } = charge;
  const asked = original && original.currency !== amount.currency && original.minor !== 0 ? original : amount;
  const size = Math.abs(asked.minor);
  const descriptor = descriptorOf(charge.description);
  const told = descriptor.bought ?? day;
  const bought = told <= day && told >= day - BOOKING_DAYS ? told : day;
  return {
    charge,
    descriptor,
    day,
    bought,
    seconds: charge.time === null ? descriptor.seconds : secondsOf(charge.time),
    value: amount.minor < 0 ? size : -size,
    currency: asked.currency,
  };
}

/** Banks that know no time print midnight. */
function secondsOf(time: string): number | null {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const count = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return count > 0 ? count : null;
}

export function byTimeThenContent(one: Row, other: Row): number {
  return (
    one.day - other.day ||
    (one.seconds ?? 0) - (other.seconds ?? 0) ||
    one.charge.account - other.charge.account ||
    Number(one.charge.pending) - Number(other.charge.pending) ||
    compareTexts(one.charge.description, other.charge.description) ||
    compareTexts(one.charge.reference ?? '', other.charge.reference ?? '') ||
    one.charge.amount.minor - other.charge.amount.minor ||
    one.charge.id - other.charge.id
  );
}

/** The rows from one day to another, both included, of rows in time order. */
export function rowsBetween<Dated extends { readonly day: number }>(
  rows: readonly Dated[],
  from: number,
  to: number,
): readonly Dated[] {
  return rows.slice(firstFrom(rows, from), firstFrom(rows, to + 1));
}

/** Index of the first row on the day or after it. */
export function firstFrom(rows: readonly { readonly day: number }[], day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The text places the merchant where the account's currency is not at home. */
export function isForeign({ charge, descriptor }: Row): boolean {
  return descriptor.homes !== '' && !descriptor.homes.includes(charge.amount.currency);
}
