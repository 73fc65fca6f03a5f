import type { AccountCoverage, Days } from '../../shared/coverage.ts';
import { addDays, type Day, dayOf, daysBetween } from '../../shared/day.ts';

/** A day that the axis names, and where it stands: 0 to 1. */
export interface Tick {
  readonly day: Day;
  readonly at: number;
}

/** One axis of time for all accounts. */
export interface Axis extends Days {
  readonly ticks: readonly Tick[];
  /** What a tick names: a year, a month of a year, or a day. */
  readonly names: 'year' | 'month' | 'day';
}

/** So many names stand beside each other on a narrow screen without touching. */
const MOST_TICKS = 6;
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];
const DAYS = [1, 2, 7, 14];
const ROOM_FOR_A_NAME = 0.08;
/** Days up to which days are named instead of months. */
const SHORT = 45;

/** The axis that holds every account's days; null where no account has any. */
export function axisOf(accounts: readonly AccountCoverage[]): Axis | null {
  const spans = accounts.flatMap(({ span }) => span ?? []);
  const [first] = spans;
  if (!first) return null;
  const from = spans.reduce((day, span) => (span.from < day ? span.from : day), first.from);
  const to = spans.reduce((day, span) => (span.to > day ? span.to : day), first.to);
  const days = { from, to };
  return daysBetween(from, to) <= SHORT ? dayAxis(days) : monthAxis(days);
}

/** Where days lie on an axis: left edge and width, each 0 to 1. */
export function placeOf(axis: Days, { from, to }: Days): { readonly left: number; readonly width: number } {
  const whole = daysBetween(axis.from, axis.to) + 1;
  return { left: daysBetween(axis.from, from) / whole, width: (daysBetween(from, to) + 1) / whole };
}

function dayAxis(days: Days): Axis {
  const whole = daysBetween(days.from, days.to) + 1;
  const step = DAYS.find((count) => whole / count <= MOST_TICKS) ?? 14;
  const count = Math.ceil(whole / step);
  const named = Array.from({ length: count }, (_, index) => addDays(days.from, index * step));
  return { ...days, names: 'day', ticks: named.map((day) => tick(days, day)) };
}

function monthAxis(days: Days): Axis {
  const first = monthNumber(days.from);
  const last = monthNumber(days.to);
  const step = MONTHS.find((months) => (last - first) / months <= MOST_TICKS) ?? 120;
  const named: Day[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day !== null && day >= days.from) named.push(day);
  }
  const ticks = named.map((day) => tick(days, day));
  // An axis that begins between two ticks still says where it begins, if there is room before the next.
  const begins = (ticks[0]?.at ?? 1) > ROOM_FOR_A_NAME ? [{ day: days.from, at: 0 }] : [];
  return { ...days, names: step >= 12 ? 'year' : 'month', ticks: [...begins, ...ticks] };
}

function tick(days: Days, day: Day): Tick {
  return { day, at: placeOf(days, { from: day, to: day }).left };
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
