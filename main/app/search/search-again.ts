import { searchFamily } from '../../duplicates/find.ts';
import type { Lessons } from '../../duplicates/lessons.ts';
import { rowsOf } from '../../duplicates/rows.ts';
import {
  GRAINED,
  grainOf,
  type Grains,
  grainsOf,
  JUDGED_WHOLE,
  monthsIn,
  yearOf,
} from '../../duplicates/stretches.ts';
import { type Day, dayFromNumber, dayNumber } from '../../../shared/day.ts';
import { grainReader, grainWriter } from '../../ledger/family-grains.ts';
import { chargeDayReader, familyFlagsReader, memberReader } from '../../ledger/flag-stretches.ts';
import type { Ledger } from '../../ledger/open.ts';
import {
  creditFinder,
  familyCounter,
  familyReader,
  FIRST_DAY,
  LAST_DAY,
  yearCounter,
} from '../../ledger/to-compare.ts';
import { type SearchedAgain, searchTouched } from './search-stretches.ts';
import type { Touch } from './touched.ts';

const NO_GRAINS: Grains = new Map();

/**
 * Makes a search of what was touched of a family. It comes to the same as a search of everything: a family
 * that is judged as a whole is searched whole; of a longer one the stretches that see a touched day, and
 * further ones only as far as flags changed that take charges or credits of theirs.
 */
export function familySearcher(
  db: Ledger,
  lessons: Lessons,
): (family: number, touch: Touch) => SearchedAgain {
  const atMost = familyCounter(db);
  const inYear = yearCounter(db);
  const readGrains = grainReader(db);
  const writeGrains = grainWriter(db);
  const flagsOf = familyFlagsReader(db);
  const membersOf = memberReader(db);
  const dayOf = chargeDayReader(db);
  const read = familyReader(db);
  const hasCredits = creditFinder(db);
  const rowsOfFamily = (family: number, from: Day, to: Day) => rowsOf(read(family, from, to));

  function whole(family: number, before: Grains): SearchedAgain {
    const rows = rowsOfFamily(family, FIRST_DAY, LAST_DAY);
    const grains = rows.length > JUDGED_WHOLE ? grainsOf(rows) : NO_GRAINS;
    if (grains.size > 0 || before.size > 0) writeGrains(family, grains);
    const found = searchFamily(rows, lessons).flatMap(({ stretch, flags }) =>
      flags.map((flag) => ({ family, stretch: stretch && dayFromNumber(stretch.from), flag })),
    );
    return { earlier: flagsOf(family), found, rows };
  }

  function keepsGrains(family: number, grains: Grains, days: Iterable<number>): boolean {
    const years = new Set([...days].map(yearOf));
    return [...years].every((year) => grainOf(inYear(family, year, GRAINED)) === monthsIn(year, grains));
  }

  return (family, touch) => {
    const grains = readGrains(family);
    // One that was long and only grew is not counted.
    const isLong = grains.size > 0 && (!touch.lost || atMost(family, JUDGED_WHOLE + 1) > JUDGED_WHOLE);
    if (!isLong || touch.whole || !keepsGrains(family, grains, touch.days.keys()))
      return whole(family, grains);
    return searchTouched(touch.days, {
      family,
      grains,
      lessons,
      rows: (from, to) => rowsOfFamily(family, dayFromNumber(from), dayFromNumber(to)),
      hasCredits: (from, to) => hasCredits(family, dayFromNumber(from), dayFromNumber(to)),
      members: (from) => membersOf(family, dayFromNumber(from), LAST_DAY),
      dayOf: (charge) => {
        const day = dayOf(charge);
        return day === undefined ? undefined : dayNumber(day);
      },
    });
  };
}
