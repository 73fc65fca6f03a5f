import { addDays, type Day, dayOf } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import type { StatedByFile } from '../../../shared/statement.ts';
import { BOOKED_WITHIN_DAYS } from '../period.ts';
import type { WrittenDate } from './dates.ts';
import type { TableRow } from './row.ts';
import { dayIn, DAYS_WRITTEN, periodWritten } from './stated-period.ts';

/** What a file tells of the years of days that print none. */
export interface YearClues {
  /** The days that the list says it covers. */
  readonly period: StatedByFile['period'];
  /** The newest month that the lines above the rows or the file's name state; a year alone where no month stands there. */
  readonly newest: { readonly year: number; readonly month: number | null } | null;
}

const YEAR_AND_MONTH =
  /(?<!\d)((?:19|20)\d{2})\s{0,3}[-/.년年]?\s{0,3}(0?[1-9]|1[0-2])(?:\s{0,3}[월月]|[-/.\s)\]~]|$)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** Reads the lines above the rows, whose days are written in this order; `name` is the file's. */
export function yearsIn(above: readonly TableRow[], name: string, order: DayOrder): YearClues {
  return {
    period: periodWritten(above, order),
    newest:
      newestIn(above, order) ??
      monthInName(name) ??
      bareYearIn(above.map(({ raw }) => raw)) ??
      bareYearIn([name]),
  };
}

/** The newest of the days and months that the lines write in whole. */
function newestIn(above: readonly TableRow[], order: DayOrder): YearClues['newest'] {
  let newest: { year: number; month: number } | null = null;
  for (const { raw } of above) {
    const days = [...raw.matchAll(DAYS_WRITTEN)].flatMap(
      ([text]) => dayIn(text, order) ?? inOtherOrder(text) ?? [],
    );
    const months = raw.split(/[~,;|\t()[\]]|\s-\s|\bto\b/).flatMap((piece) => monthIn(piece) ?? []);
    for (const month of [...days.map((day) => day.slice(0, 7)), ...months]) {
      const [year = 0, number = 0] = month.split('-').map(Number);
      if (!newest || year * 12 + number >= newest.year * 12 + newest.month) newest = { year, month: number };
    }
  }
  return newest;
}

/** A day that makes no sense as the rows write theirs, in the only order in which it does. */
function inOtherOrder(text: string): Day | null {
  const days = new Set((['dmy', 'mdy', 'ymd'] as const).flatMap((order) => dayIn(text, order) ?? []));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

function monthIn(text: string): string | null {
  const [, year, month = ''] = YEAR_AND_MONTH.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}

function monthInName(name: string): YearClues['newest'] {
  const found = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?:\d{2})?(?!\d)/.exec(name) ?? YEAR_AND_MONTH.exec(name);
  return found && { year: Number(found[1]), month: Number(found[2]) };
}

/** A year without a month: the newest, though it may be that of anything. */
function bareYearIn(texts: readonly string[]): YearClues['newest'] {
  const years = texts.flatMap((text) => YEAR.exec(text)?.[1] ?? []).map(Number);
  const [newest] = years.sort((one, other) => other - one);
  return newest === undefined ? null : { year: newest, month: null };
}

/**
 * The year of a date that prints none: the one in which it lies within the period; else the last in which it is not
 * later than the period or the newest month, so that December stands before January. Null where nothing tells.
 */
export function yearOf(date: WrittenDate, order: DayOrder, { period, newest }: YearClues): number | null {
  if (date.form !== 'yearless') return null;
  const [first, second] = date.parts;
  const [month, day] = !date.named && order !== 'dmy' ? [first, second] : [second, first];
  if (period) return yearBy(period, month, day);
  if (newest === null) return null;
  return newest.month !== null && month > newest.month ? newest.year - 1 : newest.year;
}

/** A purchase is listed some days late; the parts of an instalment by the day of the purchase, which may be a year ago. */
function yearBy(
  { from, to }: { readonly from: Day; readonly to: Day },
  month: number,
  day: number,
): number | null {
  const last = Number(to.slice(0, 4));
  const years = [last + 1, last, last - 1, last - 2, last - 3, last - 4];
  const within = (earliest: Day, latest: Day): readonly number[] =>
    years.filter((year) => {
      const found = dayOf(year, month, day);
      return found !== null && found >= earliest && found <= latest;
    });
  const [only, ...others] = within(from, to);
  // In a period of more than a year it may be of either.
  if (only !== undefined) return others.length === 0 ? only : null;
  return within('', addDays(to, BOOKED_WITHIN_DAYS))[0] ?? null;
}
