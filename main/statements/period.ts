import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import type { StatedByFile } from '../../shared/statement.ts';

/** Cards list a purchase by its own day, in the statement of the day on which it was booked. */
export const BOOKED_WITHIN_DAYS = 10;
/** Of the rows, at least so many lie within the days that a list says it covers. */
const SHARE_WITHIN = 0.9;
/** Banks write 1 January 2000 for "everything": no list is silent for a whole year at either end. */
const SILENT_DAYS = 366;

/** The period that a file states, where its rows bear it out; else null. `days` are those of its rows. */
export function believable(from: Day, to: Day, days: readonly Day[]): StatedByFile['period'] {
  if (from > to) return null;
  if (days.length === 0) return daysBetween(from, to) <= SILENT_DAYS ? { from, to } : null;
  const earliest = addDays(from, -BOOKED_WITHIN_DAYS);
  const latest = addDays(to, BOOKED_WITHIN_DAYS);
  let within = 0;
  let first = to;
  let last = from;
  for (const day of days) {
    if (day < earliest || day > latest) continue;
    within++;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (within < days.length * SHARE_WITHIN) return null;
  return daysBetween(from, first) > SILENT_DAYS || daysBetween(last, to) > SILENT_DAYS ? null : { from, to };
}
