import type { DayOrder } from '../../../shared/layout.ts';
import type { TableRow } from './row.ts';
import { DATE, dayIn } from './stated-period.ts';

/** The newest year and month that a file names, for dates without a year. */
export interface Newest {
  readonly year: number;
  readonly month: number | null;
}

const YEAR_AND_MONTH =
  /(?<!\d)((?:19|20)\d{2})\s{0,3}[-/.년年]?\s{0,3}(0?[1-9]|1[0-2])(?:\s{0,3}[월月]|[-/.\s)\]~]|$)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
const DAYS = new RegExp(`(?<!\\d[.,]?|\\d-(?=\\d))${DATE}`, 'giu');
/** `20-12-03` in the lines above is a sort code. */
const SORT_CODE = /^\d{1,2}-\d{1,2}-\d{2}$/;

/** By the days in the lines above the rows, written in the order of the rows' or another; else by a month or year; else by the file's name. */
export function newestIn(above: readonly TableRow[], name: string, order: DayOrder): Newest | null {
  const lines = above.map(({ raw }) => raw);
  const days = lines.flatMap((line) =>
    (line.match(DAYS) ?? []).flatMap((text) => monthOf(text, order) ?? []),
  );
  return later([...days, ...monthsIn(lines.map((line) => line.replace(DAYS, ' ')))]) ?? yearIn(name);
}

function monthOf(text: string, order: DayOrder): Newest | null {
  if (SORT_CODE.test(text)) return null;
  const orders = [order, ...(['dmy', 'mdy', 'ymd'] as const)];
  const [day] = orders.flatMap((one) => dayIn(text, one) ?? []);
  return day === undefined ? null : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function monthsIn(lines: readonly string[]): readonly Newest[] {
  return lines
    .flatMap((line) => line.split(/[~,;|\t()[\]]|\s-\s|\bto\b/))
    .flatMap((piece) => {
      const parts = YEAR_AND_MONTH.exec(piece);
      const year = Number((parts ?? YEAR.exec(piece))?.[1] ?? 0);
      return year === 0 ? [] : [{ year, month: parts ? Number(parts[2]) : null }];
    });
}

/** The latest with a month; a year alone only where it is later than all of them. */
function later(all: readonly Newest[]): Newest | null {
  return all.reduce<Newest | null>((newest, one) => {
    const isLater = !newest || one.year * 12 + (one.month ?? 0) >= newest.year * 12 + (newest.month ?? 0);
    return isLater ? one : newest;
  }, null);
}

function yearIn(name: string): Newest | null {
  const packed = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?:\d{2})?(?!\d)/.exec(name) ?? YEAR_AND_MONTH.exec(name);
  if (packed) return { year: Number(packed[1]), month: Number(packed[2]) };
  const year = YEAR.exec(name)?.[1];
  return year === undefined ? null : { year: Number(year), month: null };
}
