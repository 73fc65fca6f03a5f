import type { DoubleCharge } from '../../shared/flag.ts';
import type { Candidate } from './candidate.ts';
import { familiesOf } from './families.ts';
import { flagsAmong, flagsIn, type RowsWithin } from './flags-among.ts';
import { type Lessons, NO_LESSONS } from './lessons.ts';
import { type Row, rowsBetween, rowsOf } from './rows.ts';
import { silentAmong } from './silent.ts';
import { type Grains, grainsOf, JUDGED_WHOLE, type Stretch, stretchesBetween } from './stretches.ts';

/**
 * Finds purchases that were charged more than once, among all charges of a person.
 * The order of the input means nothing. No charge is in two flags; flags come oldest first.
 * The benchmark and tests call it; the app takes the same steps over the ledger (`main/app/search`).
 * @param lessons what the person said of earlier flags: lowers a flag, never hides one
 */
export function findDoubleCharges(
  candidates: readonly Candidate[],
  lessons: Lessons = NO_LESSONS,
): DoubleCharge[] {
  const rows = rowsOf(candidates);
  const silent = silentAmong(rows);
  return familiesOf(rows.filter((row) => !silent.has(row.charge.id)))
    .flatMap((family) => searchFamily(family.rows, lessons))
    .flatMap(({ flags }) => flags)
    .sort((one, other) => (one.charges[0] ?? 0) - (other.charges[0] ?? 0));
}

/** What was found in one stretch of a family, or in all of it. */
export interface Searched {
  readonly stretch: Stretch | null;
  readonly flags: readonly DoubleCharge[];
}

/**
 * Looks at all charges of one family. The app searches again only the stretches that an import touched
 * (`main/app/search/search-again.ts`); both come to the same.
 * @param rows all of the family that are compared, in time order
 */
export function searchFamily(rows: readonly Row[], lessons: Lessons): Searched[] {
  if (rows.length < 2) return [];
  if (rows.length <= JUDGED_WHOLE) return [{ stretch: null, flags: flagsAmong(rows, lessons) }];
  return searchStretches(rows, grainsOf(rows), lessons);
}

/** Stretch by stretch in the order of time: what an earlier one took is no longer free. */
function searchStretches(rows: readonly Row[], grains: Grains, lessons: Lessons): Searched[] {
  const taken = new Set<number>();
  const [from, to] = [rows[0]?.day ?? 0, rows.at(-1)?.day ?? -1];
  const within: RowsWithin = (first, last) => rowsBetween(rows, first, last);
  return stretchesBetween(from, to, grains).map((stretch) => {
    const flags = flagsIn(within, { stretch, taken }, lessons);
    for (const { charges, refunds } of flags) for (const id of [...charges, ...refunds]) taken.add(id);
    return { stretch, flags };
  });
}
