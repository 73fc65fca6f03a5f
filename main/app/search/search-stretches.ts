import { flagsIn, type RowsWithin } from '../../duplicates/flags-among.ts';
import type { Lessons } from '../../duplicates/lessons.ts';
import { type Row, rowsBetween } from '../../duplicates/rows.ts';
import { firstReaching, type Grains, reachOf, type Stretch, stretchAt } from '../../duplicates/stretches.ts';
import { dayFromNumber, dayNumber } from '../../../shared/day.ts';
import type { DoubleCharge } from '../../../shared/flag.ts';
import type { FlagMember, FoundHere } from '../../ledger/flag-stretches.ts';

/** What a search of a family, or of part of it, puts in the place of what. */
export interface SearchedAgain {
  /** Ids of the flags that were found there before. */
  readonly earlier: readonly number[];
  readonly found: readonly FoundHere[];
  /** Its rows, where it was searched as a whole; else null. */
  readonly rows: readonly Row[] | null;
}

/** A family that is judged in stretches, read as far as needed. Days are counted since 1970. */
export interface LongFamily {
  readonly family: number;
  readonly grains: Grains;
  readonly lessons: Lessons;
  /** Its rows that are compared. */
  readonly rows: RowsWithin;
  /** Whether money came back between two days, both within. */
  readonly hasCredits: (from: number, to: number) => boolean;
  /** What its stored flags hold, of stretches from this day on. */
  readonly members: (from: number) => readonly FlagMember[];
  /** The day of a charge that is there. */
  readonly dayOf: (charge: number) => number | undefined;
}

/**
 * Searches the stretches that see a touched day; then, in the order of time, those that see a charge or
 * credit which a flag before them took or let go.
 * @param days touched ones → whether money may have come back on it
 */
export function searchTouched(days: ReadonlyMap<number, boolean>, long: LongFamily): SearchedAgain {
  const { first, last } = extentOf(days, long);
  const rows = readOnce(long.rows);
  // All that the stretches look at, at once.
  rows(first.contextFrom, last.contextTo);
  const relevant = long.members(firstReaching(first.contextFrom, long.grains).from);
  const stored = Map.groupBy(relevant, ({ stretch }) => dayNumber(stretch));
  const taken = new Set<number>();
  for (const [from, members] of stored)
    if (from < first.from) for (const { charge } of members) take(taken, charge);
  const earlier = new Set<number>();
  const found: FoundHere[] = [];
  let changedTo = -Infinity;
  for (
    let stretch = first;
    stretch.from <= last.from || stretch.contextFrom <= changedTo;
    stretch = stretchAt(stretch.to + 1, long.grains)
  ) {
    const before = stored.get(stretch.from) ?? [];
    const flags = flagsIn(rows, { stretch, taken }, long.lessons);
    for (const { flag } of before) earlier.add(flag);
    for (const flag of flags) found.push({ family: long.family, stretch: dayFromNumber(stretch.from), flag });
    changedTo = Math.max(changedTo, lastChange(before, flags, long.dayOf));
    for (const id of flags.flatMap(idsOf)) taken.add(id);
  }
  return { earlier: [...earlier], found, rows: null };
}

interface Extent {
  readonly first: Stretch;
  readonly last: Stretch;
}

/** From the first to the last stretch that sees a touched day. */
function extentOf(days: ReadonlyMap<number, boolean>, { grains, hasCredits }: LongFamily): Extent {
  const [from, to] = [Math.min(...days.keys()), Math.max(...days.keys())];
  const first = stretchAt(stretchAt(from, grains).contextFrom, grains);
  const last = stretchAt(stretchAt(to, grains).contextTo, grains);
  // A credit is looked for long after the charge, and a charge may be what a credit is really for.
  const credits = [...days.values()].includes(true) || hasCredits(from, reachOf(last).to);
  const reaching = firstReaching(from, grains);
  return { first: credits && reaching.from < first.from ? reaching : first, last };
}

/** Keeps what was read, and reads only what is asked for before and after it. */
function readOnce(read: RowsWithin): RowsWithin {
  let rows: readonly Row[] = [];
  let [from, to] = [Number.NaN, Number.NaN];
  return (first, last) => {
    if (Number.isNaN(from)) [rows, from, to] = [read(first, last), first, last];
    if (first < from) [rows, from] = [[...read(first, from - 1), ...rows], first];
    if (last > to) [rows, to] = [[...rows, ...read(to + 1, last)], last];
    return rowsBetween(rows, first, last);
  };
}

function take(taken: Set<number>, charge: number | null): void {
  if (charge !== null) taken.add(charge);
}

function idsOf({ charges, refunds }: DoubleCharge): readonly number[] {
  return [...charges, ...refunds];
}

/** The last day of a charge or credit that is now in a flag and was not, or the other way round. */
function lastChange(
  before: readonly FlagMember[],
  flags: readonly DoubleCharge[],
  dayOf: LongFamily['dayOf'],
): number {
  const earlier = new Set(before.flatMap(({ charge }) => charge ?? []));
  const now = new Set(flags.flatMap(idsOf));
  const come = [...now].filter((charge) => !earlier.has(charge));
  const gone = [...earlier].filter((charge) => !now.has(charge));
  return Math.max(-Infinity, ...[...come, ...gone].map((charge) => dayOf(charge) ?? -Infinity));
}
