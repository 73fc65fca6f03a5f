import { type Day, dayOf } from '../../shared/day.ts';
import type { DayOrder, ReadLayout } from '../../shared/layout.ts';

const NUMBERS = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/;

/** The days that a date of three numbers may be, by the order that would make it so; each day once. */
export function daysFor(text: string): readonly { readonly order: DayOrder; readonly day: Day }[] {
  const [, first, second, third] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return [];
  const candidates: readonly (readonly [DayOrder, Day | null])[] = [
    ['dmy', asDay(third, second, first)],
    ['mdy', asDay(third, first, second)],
    [
      'ymd',
      first.length > 1 && (first.length === 4 || third.length <= 2) ? asDay(first, second, third) : null,
    ],
  ];
  const found: { order: DayOrder; day: Day }[] = [];
  for (const [order, day] of candidates) {
    if (day !== null && !found.some((one) => one.day === day)) found.push({ order, day });
  }
  return found;
}

function asDay(year: string, month: string, day: string): Day | null {
  if (year.length === 3 || day.length > 2) return null;
  return dayOf(Number(year.length === 4 ? year : `20${year.padStart(2, '0')}`), Number(month), Number(day));
}

/** A date among the first rows that may be more than one day; null where there is none. */
export function openDate({ used, sample }: ReadLayout): string | null {
  const columns = used.columns.flatMap((meaning, column) =>
    meaning === 'day' || meaning === 'booked' ? [column] : [],
  );
  for (const cells of sample) {
    for (const column of columns) {
      const cell = cells[column] ?? '';
      if (daysFor(cell).length > 1) return cell;
    }
  }
  return null;
}
