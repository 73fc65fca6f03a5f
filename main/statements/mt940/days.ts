import { type Day, dayNumber, dayOf } from '../../../shared/day.ts';
import { fullYear } from '../table/dates.ts';

/** A day, and whether it was written as one that February does not have. */
export interface WrittenDay {
  readonly day: Day;
  readonly isEndOfFebruary: boolean;
}

/**
 * `YYMMDD`. Where a bank counts every month as 30 days (German interest method, 30/360), the last day of
 * February is written 30 (or 29). Any other day that the calendar does not have is null.
 */
export function readValueDay(text: string): WrittenDay | null {
  const parts = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, date] = [fullYear(Number(parts[1])), Number(parts[2]), Number(parts[3])];
  const day = dayOf(year, month, date);
  if (day !== null) return { day, isEndOfFebruary: false };
  if (month !== 2 || (date !== 29 && date !== 30)) return null;
  const last = dayOf(year, 2, 29) ?? dayOf(year, 2, 28);
  return last === null ? null : { day: last, isEndOfFebruary: true };
}

/** `MMDD` of the booking, in the year that brings it nearest to the value date; null where it is no day. */
export function readEntryDay(text: string, value: Day): Day | null {
  const parts = /^(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const year = Number(value.slice(0, 4));
  let nearest: Day | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayOf(candidate, Number(parts[1]), Number(parts[2]));
    if (day !== null && (nearest === null || distance(day, value) < distance(nearest, value))) nearest = day;
  }
  return nearest;
}

function distance(one: Day, other: Day): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}
