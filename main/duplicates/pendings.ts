import { type Row, rowsBetween } from './rows.ts';
import { BOOKING_DAYS, RATE_DRIFT } from './weights.ts';

/**
 * Leaves out authorisations that were booked, and those that were merely tried again before the
 * booking: both are one payment with the booked line. What stays pending is dated after its booked
 * twin, or has none.
 */
export function withoutBookedAuthorisations(charges: readonly Row[]): readonly Row[] {
  if (!charges.some((row) => row.charge.pending)) return charges;
  const booked = charges.filter((row) => !row.charge.pending);
  const timed = new Set(booked.filter(({ seconds }) => seconds !== null).map(({ charge }) => charge.account));
  return charges.filter((row) => !row.charge.pending || !isBooked(row, booked, timed));
}

/** @param timed accounts that print the time of purchases */
function isBooked(pending: Row, booked: readonly Row[], timed: ReadonlySet<number>): boolean {
  const near = rowsBetween(booked, pending.day, pending.day + BOOKING_DAYS);
  return near.some(
    (row) => isBookingOf(row, pending) && !(timed.has(row.charge.account) && isOfEarlierDay(row, pending)),
  );
}

/** Where a booking shows the time of a purchase of its own day only (Revolut), one without was of a day before. */
function isOfEarlierDay(booked: Row, pending: Row): boolean {
  return booked.day === pending.day && booked.seconds === null && pending.seconds !== null;
}

function isBookingOf(booked: Row, pending: Row): boolean {
  if (booked.charge.account !== pending.charge.account) return false;
  // Bought before the authorisation was asked: it has no reason to be pending again.
  if (booked.descriptor.bought !== null && booked.descriptor.bought < pending.day) return false;
  if (booked.value === pending.value && booked.currency === pending.currency) return true;
  const [held, taken] = [pending.charge.amount, booked.charge.amount];
  // A foreign price is held at one rate and booked at another.
  return held.currency === taken.currency && Math.abs(held.minor - taken.minor) <= drift(held.minor);
}

function drift(minor: number): number {
  return RATE_DRIFT * 1.5 * Math.abs(minor);
}
