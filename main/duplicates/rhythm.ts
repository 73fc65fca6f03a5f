import { dayFromNumber, MILLISECONDS_A_DAY } from '../../shared/day.ts';
import type { Row } from './rows.ts';

/** How often a plan is billed. */
export type Rhythm =
  | 'weekly'
  | 'fortnightly'
  | 'fourWeekly'
  | 'monthly'
  | 'quarterly'
  | 'halfYearly'
  | 'yearly';

/** One way in which a plan is billed. */
export interface Step {
  readonly rhythm: Rhythm;
  /** Days, about. */
  readonly cycle: number;
  /** Whole months for those that follow the calendar. */
  readonly months: number;
  /** Weekends, holidays and slow booking move a charge by so many days. */
  readonly slack: number;
  /** So many charges make a chain. */
  readonly least: number;
}

/** All that are looked for. */
export const STEPS: readonly Step[] = [
  { rhythm: 'monthly', cycle: 30, months: 1, slack: 4, least: 2 },
  { rhythm: 'yearly', cycle: 365, months: 12, slack: 6, least: 2 },
  { rhythm: 'quarterly', cycle: 91, months: 3, slack: 5, least: 3 },
  { rhythm: 'halfYearly', cycle: 182, months: 6, slack: 5, least: 3 },
  { rhythm: 'fourWeekly', cycle: 28, months: 0, slack: 3, least: 4 },
  { rhythm: 'fortnightly', cycle: 14, months: 0, slack: 2, least: 4 },
  { rhythm: 'weekly', cycle: 7, months: 0, slack: 2, least: 5 },
];

/** Cycles that may be missing between two charges, and be on another card: up to one less than this. */
export const MOST_CYCLES = 3;

/** Days between two charges of the rhythm, at the least. */
export function shortestOf({ cycle, slack, months }: Step): number {
  return cycle - slack - 3 * months;
}

/** The calendar moves a month's length by three days at most. */
export function isAbout(gap: number, { cycle, slack, months }: Step, cycles: number): boolean {
  return Math.abs(gap - cycle * cycles) <= slack + 4 * cycles * months;
}

/** By step: after each number of days, the fewest cycles that they may be; 0 for most, which are no link of a chain. */
export const LINKING_GAPS: ReadonlyMap<Step, Uint8Array> = new Map(
  STEPS.map((step) => [step, linkingGaps(step)]),
);
export const NO_GAPS = new Uint8Array();

function linkingGaps(step: Step): Uint8Array {
  const gaps = new Uint8Array((MOST_CYCLES + 1) * (step.cycle + 4 * step.months));
  return gaps.map((_, gap) =>
    gap < shortestOf(step) ? 0 : ([1, 2, 3].find((cycles) => isAbout(gap, step, cycles)) ?? 0),
  );
}

/** Day on which the charge comes again so many cycles later. */
export function expectedAfter({ bought }: Row, { cycle, months }: Step, cycles: number): number {
  return months > 0 ? monthsLater(bought, months * cycles) : bought + cycle * cycles;
}

/** By the number of months: after each day since 1970 that was asked for, the day so many months later. */
const remembered: (number | undefined)[][] = [];

/** The same day of a later month, or its last day; a charge on a month's last day stays on last days. */
export function monthsLater(day: number, months: number): number {
  const known = (remembered[months] ??= []);
  return (known[day] ??= countMonthsLater(day, months));
}

function countMonthsLater(day: number, months: number): number {
  const [year = 0, month = 0, date = 0] = dayFromNumber(day).split('-').map(Number);
  const last = Date.UTC(year, month + months, 0) / MILLISECONDS_A_DAY;
  const same = Date.UTC(year, month - 1 + months, date) / MILLISECONDS_A_DAY;
  const wasLast = Date.UTC(year, month, 0) / MILLISECONDS_A_DAY === day;
  return wasLast ? Math.min(last, same + 3) : Math.min(same, last);
}
