import { type Day, dayNumber } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import type { DateCell, WrittenDate } from './dates.ts';
import { dayWritten } from './dates.ts';

/** Why an order was chosen; each has its sentence. */
export type OrderReason = 'plain' | 'values' | 'pairs' | 'profile' | 'dots' | 'closeness' | 'habit';

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
  /** Most rows are payments to the same few: of a rent, a subscription, a savings plan. */
  readonly isRepeating?: boolean;
  /** No row lies behind this day. */
  readonly latest: Day | null;
}

const ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];
/** A statement's rows lie this much closer together in the right order, seen from the wrong one. */
const CLOSER_BY = 4;

/**
 * Decides the order of numbers over whole columns: by values that fit one order only, by points,
 * by the gap between two dates of a row, by the profile, by how close the days lie, else by habit.
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
  if (hints.profile && fitting.includes(hints.profile))
    return { order: hints.profile, why: hints.isSavedAnew ? 'habit' : 'profile' };
  const past = fitting.filter((order) => !liesBehind(written, order, hints.latest));
  if (past.length === 1 && past[0]) return { order: past[0], why: 'values' };
  const closest = closestTogether(written, fitting, hints);
  if (closest) return { order: closest, why: 'closeness' };
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

function closestTogether(
  written: readonly WrittenDate[],
  orders: readonly DayOrder[],
  { habit, isRepeating }: OrderHints,
): DayOrder | null {
  const spans = orders.map((order) => ({ order, span: spanOf(written, order) }));
  spans.sort((one, other) => one.span - other.span);
  const [best, next] = spans;
  if (!best || !next || next.span === 0) return null;
  // The rent of the first of each month would be paid on days that follow each other.
  const isMonthly = orders.some((order) => order !== best.order && areMonthly(daysIn(written, order)));
  if (isMonthly && (isRepeating || best.order !== habit)) return null;
  return written.length >= 4 && best.span * CLOSER_BY < next.span ? best.order : null;
}

/** Whether most of these days are about a month apart. */
function areMonthly(days: readonly number[]): boolean {
  const sorted = [...days].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((day, index) => day - (sorted[index] ?? day));
  return gaps.filter((gap) => gap >= 26 && gap <= 35).length * 2 > gaps.length;
}

function daysIn(written: readonly WrittenDate[], order: DayOrder): readonly number[] {
  return written.flatMap((date) => {
    const day = dayWritten(date, order, 2024);
    return day === null ? [] : [dayNumber(day)];
  });
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
