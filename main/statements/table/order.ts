import { type Day, dayNumber } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import type { StatedByFile } from '../../../shared/statement.ts';
import { believable } from '../period.ts';
import type { DateCell, WrittenDate } from './dates.ts';
import { dayWritten } from './dates.ts';

/** Why an order was chosen; each has its sentence. */
export type OrderReason =
  | 'plain'
  | 'values'
  | 'pairs'
  | 'period'
  | 'profile'
  | 'dots'
  | 'closeness'
  | 'habit';

export interface OrderChoice {
  readonly order: DayOrder;
  readonly why: OrderReason;
}

/** What else the file tells that bears on the order. */
export interface OrderHints {
  /** The profile's own order. */
  readonly profile: DayOrder | null;
  /** The order usual where the language, the currency or the decimal mark of the file is at home. */
  readonly habit: DayOrder;
  /** Korean, Chinese, Japanese or Hungarian: the year stands first even with two digits. */
  readonly yearFirst: boolean;
  /** The dates are not written as the profile's bank writes them: a program of another country saved the file. */
  readonly isSavedAnew?: boolean;
  /** No row lies behind this day. */
  readonly latest: Day | null;
  /** The days that the list says it covers, if its own are written in this order. */
  readonly period?: (order: DayOrder) => StatedByFile['period'];
}

const ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];
/** A statement's rows lie this much closer together in the right order, seen from the wrong one. */
const CLOSER_BY = 4;

/**
 * Decides the order of numbers over whole columns: by values that fit one order only, by points,
 * by the gap between two dates of a row, by the period that the list states, by the profile, by how close the days lie, else by habit.
 */
export function decideOrder(
  columns: readonly (readonly (DateCell | null)[])[],
  hints: OrderHints,
): OrderChoice {
  const written = differentDates(columns);
  if (written.length === 0) return { order: hints.profile ?? hints.habit, why: 'plain' };
  const fitting = fittingOrders(written, hints);
  const [only] = fitting;
  if (fitting.length === 1 && only) return { order: only, why: 'values' };
  if (fitting.includes('dmy') && written.every(isDotted)) return { order: 'dmy', why: 'dots' };
  const byPairs = closestPairs(columns, fitting);
  if (byPairs) return { order: byPairs, why: 'pairs' };
  const covered = fitting.filter((order) => isCovered(written, order, hints.period?.(order) ?? null));
  if (covered.length === 1 && covered[0]) return { order: covered[0], why: 'period' };
  if (hints.profile && fitting.includes(hints.profile))
    return { order: hints.profile, why: hints.isSavedAnew ? 'habit' : 'profile' };
  const past = fitting.filter((order) => !liesBehind(written, order, hints.latest));
  if (past.length === 1 && past[0]) return { order: past[0], why: 'values' };
  const closest = closestTogether(written, fitting);
  if (closest && isSurelyClosest(written, fitting, closest, hints.habit))
    return { order: closest, why: 'closeness' };
  return { order: fitting.includes(hints.habit) ? hints.habit : (only ?? hints.habit), why: 'habit' };
}

/** Each open date once: a year of rows has few of them. */
function differentDates(columns: readonly (readonly (DateCell | null)[])[]): readonly WrittenDate[] {
  const found = new Map<string, WrittenDate>();
  for (const column of columns) {
    for (const cell of column) {
      if (!cell || cell.date.form === 'fixed' || cell.date.form === 'either') continue;
      const key = cell.date.form === 'packed' ? cell.date.digits : cell.date.parts.join('/');
      if (!found.has(key)) found.set(key, cell.date);
    }
  }
  return [...found.values()].filter(isOpen);
}

function isOpen(date: WrittenDate): boolean {
  if (date.form === 'packed') return dayWritten(date, 'dmy', null) !== dayWritten(date, 'mdy', null);
  return date.form === 'numbers' || (date.form === 'yearless' && !date.named);
}

/** `02.03.2018`: wherever points stand in a date and its year last, the day stands first. */
function isDotted(date: WrittenDate): boolean {
  return date.form === 'numbers' && date.mark === '.' && date.parts[2] > 31;
}

/** The orders that read the most cells; a bad cell or two do not shut an order out. */
function fittingOrders(written: readonly WrittenDate[], hints: OrderHints): readonly DayOrder[] {
  const counts = ORDERS.map((order) => {
    const read = written.filter(
      (date) => mayBe(date, order) && dayWritten(date, order, 2024) !== null,
    ).length;
    return { order, read };
  });
  const most = Math.max(...counts.map(({ read }) => read));
  const best = counts.filter(({ read }) => read === most).map(({ order }) => order);
  if (best.includes('ymd') && hints.yearFirst && !liesApart(written, best)) return ['ymd'];
  // Where the year stands first, the month stands before the day when there is no year.
  if (best.includes('mdy') && hints.yearFirst && written.every(({ form }) => form === 'yearless'))
    return ['mdy'];
  // Six digits with nothing between them: the days of a list lie close together.
  const isBare = written.every((date) => date.form === 'numbers' && date.mark === '');
  if (isBare && best.includes('ymd') && isClosest(written, 'ymd', best)) return ['ymd'];
  // Elsewhere a year of two digits stands last.
  const yearLast = best.filter((order) => order !== 'ymd');
  return yearLast.length > 0 ? yearLast : best;
}

function isClosest(written: readonly WrittenDate[], order: DayOrder, orders: readonly DayOrder[]): boolean {
  const span = spanOf(written, order);
  return orders.every((other) => other === order || span < spanOf(written, other));
}

/** Whether days of one month, with the year last, would be years apart with the year first. */
function liesApart(written: readonly WrittenDate[], orders: readonly DayOrder[]): boolean {
  const yearLast = orders.filter((order) => order !== 'ymd').map((order) => spanOf(written, order));
  const span = spanOf(written, 'ymd');
  return written.length > 2 && span > 2 * 366 && yearLast.some((other) => other * CLOSER_BY < span);
}

/** Whether a day of the file would lie behind the latest that it can have. */
function liesBehind(written: readonly WrittenDate[], order: DayOrder, latest: Day | null): boolean {
  return latest !== null && written.some((date) => (dayWritten(date, order, null) ?? '') > latest);
}

/** Whether the days lie in the period, as far as they print their year. */
function isCovered(
  written: readonly WrittenDate[],
  order: DayOrder,
  period: StatedByFile['period'],
): boolean {
  const days = written.flatMap((date) => dayWritten(date, order, null) ?? []);
  return period !== null && days.length > 0 && believable(period.from, period.to, days) !== null;
}

/** A year of four digits stands last, and a date without year has no year first. */
function mayBe(date: WrittenDate, order: DayOrder): boolean {
  if (order !== 'ymd') return true;
  return date.form === 'numbers' && date.parts[2] <= 31;
}

/** A purchase is booked within days: the order in which most rows say so. */
function closestPairs(
  columns: readonly (readonly (DateCell | null)[])[],
  orders: readonly DayOrder[],
): DayOrder | null {
  const [first, second] = columns;
  if (!first || !second) return null;
  const counts = orders.map((order) => ({ order, near: countNear(first, second, order) }));
  counts.sort((one, other) => other.near - one.near);
  const [best, next] = counts;
  return best && next && best.near >= 2 && best.near > next.near * 1.5 ? best.order : null;
}

function countNear(
  first: readonly (DateCell | null)[],
  second: readonly (DateCell | null)[],
  order: DayOrder,
): number {
  let near = 0;
  first.forEach((cell, index) => {
    const other = second[index];
    if (!cell || !other) return;
    const one = dayWritten(cell.date, order, 2024);
    const two = dayWritten(other.date, order, 2024);
    if (one === null || two === null || one === two) return;
    if (Math.abs(dayNumber(two) - dayNumber(one)) <= 8) near++;
  });
  return near;
}

function closestTogether(written: readonly WrittenDate[], orders: readonly DayOrder[]): DayOrder | null {
  const spans = orders.map((order) => ({ order, span: spanOf(written, order) }));
  spans.sort((one, other) => one.span - other.span);
  const [best, next] = spans;
  if (!best || !next || next.span === 0) return null;
  return written.length >= 4 && best.span * CLOSER_BY < next.span ? best.order : null;
}

/** Fewer days of one month may as well be one day of many months. */
const MANY_DAYS = 8;
/** Weekends move a standing order by so much. */
const REGULAR_WITHIN_DAYS = 5;

/**
 * Rent, savings and dividends go on one day a month: what looks like days in a row in one order is no proof where it is
 * regular in the other, and a few such days are none against the habit.
 */
function isSurelyClosest(
  written: readonly WrittenDate[],
  orders: readonly DayOrder[],
  closest: DayOrder,
  habit: DayOrder,
): boolean {
  if (closest !== habit && written.length < MANY_DAYS) return false;
  return orders.every((order) => order === closest || !isRegular(written, order));
}

/** Whether most gaps between these days are as long as the middle one, which is weeks. */
function isRegular(written: readonly WrittenDate[], order: DayOrder): boolean {
  const days = written
    .flatMap((date) => dayWritten(date, order, 2024) ?? [])
    .map(dayNumber)
    .sort((one, other) => one - other);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const middle = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const alike = gaps.filter((gap) => Math.abs(gap - middle) <= REGULAR_WITHIN_DAYS).length;
  return middle > 2 * REGULAR_WITHIN_DAYS && alike >= gaps.length * 0.75;
}

function spanOf(written: readonly WrittenDate[], order: DayOrder): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const date of written) {
    const day = dayWritten(date, order, 2024);
    if (day === null) continue;
    first = Math.min(first, dayNumber(day));
    last = Math.max(last, dayNumber(day));
  }
  return last - first;
}
