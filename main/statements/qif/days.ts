import type { Day } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import { type DateCell, dayWritten, readDateCell } from '../table/dates.ts';
import { decideOrder, type OrderChoice } from '../table/order.ts';
import { fieldOf, type QifRecord } from './records.ts';

/** Quicken writes `1/25'26` and `1/25' 6` for years from 2000 on. */
const SHORT_YEAR = /'\s?(\d{1,2})$/;

/** The day of a record as other programs write it. */
export function writtenDay(record: QifRecord): string {
  const written = fieldOf(record, 'D');
  return written.replace(SHORT_YEAR, (_, year: string) => `/${2000 + Number(year)}`).replace("'", '/');
}

/** The date of a record as it is written; null where there is none. */
function dateOf(record: QifRecord): DateCell | null {
  return readDateCell(writtenDay(record));
}

/** The order of day and month, and what it is from. */
export type OrderOfDays = OrderChoice | { readonly order: DayOrder; readonly why: 'told' };

/**
 * The order of day and month, decided over all dates of the file. Where nothing in them decides, points and
 * decimal commas speak for the day first; else it is Quicken's own country, where the month stands first. Against
 * such a guess the person's word counts.
 */
export function orderOf(
  records: readonly QifRecord[],
  decimalComma: boolean,
  told: DayOrder | null,
): OrderOfDays {
  const dates = records.map(dateOf);
  const pointed = dates.some((cell) => cell?.date.form === 'numbers' && cell.date.mark === '.');
  const found = decideOrder([dates], {
    profile: null,
    habit: pointed || decimalComma ? 'dmy' : 'mdy',
    yearFirst: false,
    latest: null,
  });
  const isGuess = found.why === 'habit' || found.why === 'closeness';
  return told !== null && isGuess ? { order: told, why: 'told' } : found;
}

export function dayOfRecord(record: QifRecord, { order }: OrderOfDays): Day | null {
  const cell = dateOf(record);
  return cell && dayWritten(cell.date, order, null);
}
