import type { TimelineRow } from '../../shared/contract.ts';
import { type Month, monthOf } from '../../shared/day.ts';
import { monthFromNumber, monthNumber } from './months.ts';

/** A month of a merchant's rhythm: an empty one is as telling as a full one. */
export interface Beat {
  readonly month: Month;
  readonly rows: readonly TimelineRow[];
}

/** The months up to and around a charge, oldest first, `most` at the most, the charge's own among them. */
export function rhythmOf(rows: readonly TimelineRow[], around: Month, most: number): Beat[] {
  const numbers = rows.map(({ day }) => monthNumber(monthOf(day)));
  const here = monthNumber(around);
  const last = Math.max(here, ...numbers);
  const later = Math.min(last, here + Math.floor(most / 3));
  const oldest = Math.max(Math.min(here, ...numbers), later - most + 1);
  const newest = Math.min(last, oldest + most - 1);
  const beats: Beat[] = [];
  for (let number = oldest; number <= newest; number += 1) {
    const month = monthFromNumber(number);
    const inMonth = rows.filter(({ day }) => monthOf(day) === month);
    beats.push({ month, rows: inMonth.toSorted((one, other) => (one.day < other.day ? -1 : 1)) });
  }
  return beats;
}
