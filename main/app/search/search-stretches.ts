import { isCredit } from '../../duplicates/benign.ts';
import { flagsAmong } from '../../duplicates/flags-among.ts';
import type { Lessons } from '../../duplicates/lessons.ts';
import type { Row } from '../../duplicates/rows.ts';
import { firstReaching, type Grains, reachOf, type Stretch, stretchAt } from '../../duplicates/stretches.ts';
import { dayFromNumber, dayNumber } from '../../../shared/day.ts';
import type { DoubleCharge } from '../../../shared/flag.ts';
import type { FlagMember, FoundHere } from '../../ledger/flag-stretches.ts';
import { LAST_DAY } from '../../ledger/to-compare.ts';

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
  /** Its rows that are compared, between two days, both within, in time order. */
  readonly rows: (from: number, to: number) => readonly Row[];
  /** What its stored flags hold, of stretches from this day on. */
  readonly members: (from: number) => readonly FlagMember[];
}

/**
 * Searches the stretches that see a touched day; then, in the order of time, those that see a charge or
 * credit which a flag before them took or let go.
 * @param days touched ones → whether money may have come back on it
 */
export function searchTouched(days: ReadonlyMap<number, boolean>, long: LongFamily): SearchedAgain {
  const { first, last, rows } = extentOf(days, long);
  const relevant = long.members(firstReaching(first.contextFrom, long.grains).from);
  const stored = Map.groupBy(relevant, ({ stretch }) => dayNumber(stretch));
  const taken = new Set<number>();
  for (const [from, members] of stored)
    if (from < first.from) for (const { charge } of members) take(taken, charge);
  const earlier = new Set<number>();
  const found: FoundHere[] = [];
  let readTo = reachOf(last).to;
  let known = rows;
  let changedTo = -Infinity;
  for (
    let stretch = first;
    stretch.from <= last.from || stretch.contextFrom <= changedTo;
    stretch = stretchAt(stretch.to + 1, long.grains)
  ) {
    if (reachOf(stretch).to > readTo) {
      readTo = dayNumber(LAST_DAY);
      known = long.rows(first.contextFrom, readTo);
    }
    const before = stored.get(stretch.from) ?? [];
    const flags = flagsAmong(known, long.lessons, { stretch, taken });
    for (const { flag } of before) earlier.add(flag);
    for (const flag of flags) found.push({ family: long.family, stretch: dayFromNumber(stretch.from), flag });
    changedTo = Math.max(changedTo, lastChange(before, flags, known));
    for (const id of flags.flatMap(idsOf)) taken.add(id);
  }
  return { earlier: [...earlier], found, rows: null };
}

interface Extent {
  readonly first: Stretch;
  readonly last: Stretch;
  /** All that the stretches from first to last can reach. */
  readonly rows: readonly Row[];
}

/** From the first to the last stretch that sees a touched day. */
function extentOf(days: ReadonlyMap<number, boolean>, { grains, rows }: LongFamily): Extent {
  const [from, to] = [Math.min(...days.keys()), Math.max(...days.keys())];
  const first = stretchAt(stretchAt(from, grains).contextFrom, grains);
  const last = stretchAt(stretchAt(to, grains).contextTo, grains);
  const near = rows(first.contextFrom, reachOf(last).to);
  // A credit is looked for long after the charge, and a charge may be what a credit is really for.
  const credits = [...days.values()].includes(true) || near.some((row) => row.day >= from && isCredit(row));
  const reaching = firstReaching(from, grains);
  if (!credits || reaching.from >= first.from) return { first, last, rows: near };
  const before = rows(reaching.contextFrom, first.contextFrom - 1);
  return { first: reaching, last, rows: [...before, ...near] };
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
  rows: readonly Row[],
): number {
  if (before.length === 0 && flags.length === 0) return -Infinity;
  const earlier = new Map(before.map(({ charge, day }) => [charge, day]));
  const now = new Set(flags.flatMap(idsOf));
  const come = rows
    .filter(({ charge }) => now.has(charge.id) && !earlier.has(charge.id))
    .map(({ day }) => day);
  const gone = before.flatMap(({ charge, day }) =>
    charge === null || now.has(charge) || !day ? [] : dayNumber(day),
  );
  return Math.max(-Infinity, ...come, ...gone);
}
