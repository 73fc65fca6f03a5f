import { type Day, dayFromNumber, dayNumber, MILLISECONDS_A_DAY } from '../../shared/day.ts';
import type { Rhythm } from '../../shared/subscription.ts';
import { monthsLater } from '../duplicates/rhythm.ts';

/** How a rhythm beats. */
export interface Beat {
  readonly rhythm: Rhythm;
  /** Days of one cycle, about. */
  readonly cycle: number;
  /** Whole months for those that follow the calendar, else 0. */
  readonly months: number;
  /** Weekends, holidays and slow booking move a charge by so many days. */
  readonly slack: number;
  /** Charges in a year. */
  readonly perYear: number;
}

const BEATS: readonly Beat[] = [
  { rhythm: 'monthly', cycle: 30, months: 1, slack: 4, perYear: 12 },
  { rhythm: 'yearly', cycle: 365, months: 12, slack: 8, perYear: 1 },
  { rhythm: 'fourWeekly', cycle: 28, months: 0, slack: 2, perYear: 13 },
  { rhythm: 'quarterly', cycle: 91, months: 3, slack: 5, perYear: 4 },
  { rhythm: 'halfYearly', cycle: 182, months: 6, slack: 6, perYear: 2 },
  { rhythm: 'fortnightly', cycle: 14, months: 0, slack: 2, perYear: 26 },
  { rhythm: 'weekly', cycle: 7, months: 0, slack: 1, perYear: 52 },
];

const BY_RHYTHM = new Map(BEATS.map((beat) => [beat.rhythm, beat]));
/** Cycles from one charge to the next: more than one where beats are missing. */
const MOST_CYCLES = 3;

/** All rhythms; of two that fit equally well the earlier is meant. */
export function allBeats(): readonly Beat[] {
  return BEATS;
}

export function beatOf(rhythm: Rhythm): Beat {
  const beat = BY_RHYTHM.get(rhythm);
  if (!beat) throw new RangeError('no such rhythm');
  return beat;
}

/** How a later charge lies in the rhythm; null where it does not. */
export interface Step {
  readonly cycles: number;
  /** Days off the beat. */
  readonly off: number;
}

/** @param from, to days since 1970 */
export function stepOf(from: number, to: number, beat: Beat): Step | null {
  const gap = to - from;
  for (let cycles = 1; cycles <= MOST_CYCLES; cycles += 1) {
    if (!isAbout(gap, beat, cycles)) continue;
    const off = Math.abs(to - later(from, beat, cycles));
    if (off <= beat.slack) return { cycles, off };
  }
  return null;
}

/** The calendar moves a month's length by three days at most. */
function isAbout(gap: number, { cycle, slack, months }: Beat, cycles: number): boolean {
  return Math.abs(gap - cycle * cycles) <= slack + 4 * cycles * months;
}

const GAPS: ReadonlyMap<Beat, Uint8Array> = new Map(
  BEATS.map((beat) => {
    const gaps = new Uint8Array((MOST_CYCLES + 1) * (beat.cycle + 4 * beat.months));
    return [beat, gaps.map((_, gap) => ([1, 2, 3].some((cycles) => isAbout(gap, beat, cycles)) ? 1 : 0))];
  }),
);

/** 1 at each number of days after which `stepOf` is worth asking. Most pairs of charges lie otherwise. */
export function gapsOf(beat: Beat): Uint8Array {
  return GAPS.get(beat) ?? new Uint8Array();
}

/** The furthest that a next charge may lie ahead, in days. */
export function reachOf(beat: Beat): number {
  return MOST_CYCLES * (beat.cycle + beat.months) + beat.slack;
}

/**
 * When the next charge is due after the last of these days: on the day of the month that is usual,
 * for a weekend moves one charge and not the plan.
 * @param days of the charges, oldest first
 */
export function dueAfter(days: readonly Day[], rhythm: Rhythm): Day {
  const last = dayNumber(days.at(-1) ?? '1970-01-01');
  const beat = beatOf(rhythm);
  if (beat.months === 0) return dayFromNumber(last + beat.cycle);
  const usual = usualDate(days.slice(-6));
  const due = later(last, beat, 1);
  const near = [-1, 0, 1].map((month) => onDate(due, month, usual));
  const nearest = near.reduce((best, day) => (Math.abs(day - due) < Math.abs(best - due) ? day : best));
  return dayFromNumber(Math.abs(nearest - due) <= beat.slack ? nearest : due);
}

/** The day of the month that comes most; of several the latest seen. */
function usualDate(days: readonly Day[]): number {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(Number(day.slice(8)), (counts.get(Number(day.slice(8))) ?? 0) + 1);
  let best = 1;
  for (const day of days) {
    const date = Number(day.slice(8));
    if ((counts.get(date) ?? 0) >= (counts.get(best) ?? 0)) best = date;
  }
  return best;
}

function onDate(day: number, months: number, date: number): number {
  const [year = 0, month = 0] = dayFromNumber(day).split('-').map(Number);
  const last = Date.UTC(year, month + months, 0) / MILLISECONDS_A_DAY;
  return Math.min(last, Date.UTC(year, month - 1 + months, date) / MILLISECONDS_A_DAY);
}

function later(day: number, beat: Beat, cycles: number): number {
  return beat.months === 0 ? day + beat.cycle * cycles : monthsLater(day, beat.months * cycles);
}
