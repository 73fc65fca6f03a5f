import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { daysBetween, type Month, monthOf } from '../../shared/day.ts';
import { monthFromNumber, monthNumber } from '../app/months.ts';

/** A month of a merchant's rhythm: an empty one is as telling as a full one. */
export interface Beat {
  readonly month: Month;
  /** Oldest first. */
  readonly rows: readonly TimelineRow[];
}

/** The months up to and around a charge, oldest first, `most` at the most, the charge's own among them. */
export function rhythmOf(rows: readonly TimelineRow[], around: Month, most: number): Beat[] {
  const numbers = rows.map(({ day }) => monthNumber(monthOf(day)));
  const here = monthNumber(around);
  const last = Math.max(here, ...numbers);
  const later = Math.min(last, here + Math.floor(most / 3));
  const oldest = Math.max(Math.min(here, ...numbers), later - most + 1);
  const newest = Math.min(last, oldest + most - 1);
  return beatsBetween(rows, monthFromNumber(oldest), monthFromNumber(newest));
}

/** Each month from one to another, both included. */
export function beatsBetween(rows: readonly TimelineRow[], from: Month, to: Month): Beat[] {
  const beats: Beat[] = [];
  for (let number = monthNumber(from); number <= monthNumber(to); number += 1) {
    const month = monthFromNumber(number);
    const inMonth = rows.filter(({ day }) => monthOf(day) === month);
    beats.push({ month, rows: inMonth.toSorted(byDay) });
  }
  return beats;
}

/** Oldest first; of one day the one that is owed first. */
function byDay(one: TimelineRow, other: TimelineRow): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return (one.mark?.position ?? 0) - (other.mark?.position ?? 0) || one.id - other.id;
}

/** A charge's place on the strip: how far into its month, and how many close to it lie below it. */
export interface Dot {
  readonly row: TimelineRow;
  /** 0 … 1, the first and the end of the month. */
  readonly at: number;
  readonly above: number;
}

const DAYS_A_MONTH = 31;
/** Charges closer than this would cover each other, so the later one is drawn above. */
const CLOSE_DAYS = 6;

/** Where the charges of a month stand: an even rhythm is evenly spaced, a charge too many stands on another. */
export function dotsOf({ rows }: Beat): Dot[] {
  const dots: Dot[] = [];
  for (const row of rows) {
    const before = dots.at(-1);
    const close = before && daysBetween(before.row.day, row.day) < CLOSE_DAYS;
    const at = (Number(row.day.slice(8)) - 0.5) / DAYS_A_MONTH;
    dots.push({ row, at, above: close ? before.above + 1 : 0 });
  }
  return dots;
}
