import type { Clock } from '../../shared/case/limits.ts';
import { type Day, daysBetween } from '../../shared/day.ts';

/** A day on the line, and the clocks that end on it. */
export interface LinePoint {
  readonly until: Day;
  /** At least one; filing limits that surely apply first. */
  readonly clocks: readonly Clock[];
  /** 0 at the left end of the line, 1 at its right. */
  readonly at: number;
  /** So that labels do not cover each other: 0 is nearest the line. */
  readonly lane: number;
}

export interface ClockLine {
  readonly from: Day;
  readonly to: Day;
  /** Where today is. */
  readonly today: number;
  readonly points: readonly LinePoint[];
}

/** More would not be read. */
const MOST = 5;
/** How much of the line a label takes: the longest name of a limit in two lines. */
const LABEL = 0.48;

/** The clocks that run, by their end, from the first day that counts to the last. Null where none has a day. */
export function lineOf(clocks: readonly Clock[], today: Day): ClockLine | null {
  const ends = endsOf(clocks);
  const last = ends.at(-1);
  if (!last) return null;
  const starts = ends.flatMap((end) => end.clocks.map(({ countedFrom }) => countedFrom.day));
  const from = [today, ...starts].sort()[0] ?? today;
  const to = last.until > today ? last.until : today;
  const length = Math.max(daysBetween(from, to), 1);
  const place = (day: Day): number => Math.min(Math.max(daysBetween(from, day) / length, 0), 1);
  const taken: number[] = [];
  const points = ends.map((end) => {
    const at = place(end.until);
    const left = labelStart(at);
    const free = taken.findIndex((right) => right <= left);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = left + LABEL;
    return { ...end, at, lane };
  });
  return { from, to, today: place(today), points };
}

/** The nearest days on which something ends. */
function endsOf(clocks: readonly Clock[]): { readonly until: Day; readonly clocks: readonly Clock[] }[] {
  const running = clocks.filter(({ standing }) => standing === 'running');
  const byDay = Map.groupBy(running, ({ until }) => until);
  return [...byDay]
    .flatMap(([until, ending]) => (until === null ? [] : [{ until, clocks: ending.toSorted(filingFirst) }]))
    .sort((one, other) => (one.until < other.until ? -1 : 1))
    .slice(0, MOST);
}

function filingFirst(one: Clock, other: Clock): number {
  return weightOf(other) - weightOf(one);
}

function weightOf({ kind, applies }: Clock): number {
  return Number(kind === 'filing') * 2 + Number(applies === 'surely');
}

/** A label begins at its point, and ends there where it would leave the line. */
function labelStart(at: number): number {
  return endsAtPoint(at) ? at - LABEL : at;
}

export function endsAtPoint(at: number): boolean {
  return at > 1 - LABEL;
}
