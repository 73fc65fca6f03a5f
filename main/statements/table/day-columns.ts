import { lowest, type Named } from './named.ts';
import { isKnownName } from './meaning.ts';

/** The first date column of the file, days of booking behind those of purchases, and value dates last; those of half-known names only where no other is. */
export function dayColumns(columns: readonly Named[]): readonly number[] {
  const rank = ({ meaning, name, facts }: Named): number =>
    (meaning === 'value' ? 3 : meaning === 'booked' ? 1 : 0) +
    (isKnownName(lowest(name)) ? 0 : 2) +
    (facts.filled > 0 ? 0 : 6);
  return [...columns]
    .sort((one, other) => rank(one) - rank(other) || one.column - other.column)
    .map(({ column }) => column);
}

/** The day of booking beside that of the purchase; -1 where there is none. */
export function postedColumn(named: readonly Named[], day: number): number {
  const others = named.filter(({ column, facts }) => column !== day && facts.filled > 0);
  const booked = others.find(({ meaning }) => meaning === 'booked');
  if (booked) return booked.column;
  const isPurchase = named.find(({ column }) => column === day)?.meaning === 'day';
  return isPurchase ? (others.find(({ meaning }) => meaning === 'value')?.column ?? -1) : -1;
}

/** A date that may tell when the purchase was, where the day of the rows is that of booking; -1 where there is none. */
export function beganColumn(named: readonly Named[], day: number): number {
  const isBooking = named.find(({ column }) => column === day)?.meaning === 'booked';
  return isBooking ? (named.find(({ meaning }) => meaning === 'value')?.column ?? -1) : -1;
}
