import type { DayOrder } from '../../../shared/layout.ts';
import type { WrittenDate } from './dates.ts';
import type { Newest } from './newest.ts';

/** The year of a date that prints none: the file's, or the one before for months after the file's newest. */
export function yearOf(date: WrittenDate, order: DayOrder, newest: Newest | null): number | null {
  if (date.form !== 'yearless' || newest === null) return null;
  const month = !date.named && order !== 'dmy' ? date.parts[0] : date.parts[1];
  return newest.month !== null && month > newest.month ? newest.year - 1 : newest.year;
}
