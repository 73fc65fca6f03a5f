import { type Family, familiesOf } from '../../duplicates/families.ts';
import { searchFamily } from '../../duplicates/find.ts';
import type { Lessons } from '../../duplicates/lessons.ts';
import { rowsOf } from '../../duplicates/rows.ts';
import { grainsOf, JUDGED_WHOLE } from '../../duplicates/stretches.ts';
import { dayFromNumber } from '../../../shared/day.ts';
import { countCharges } from '../../ledger/charges.ts';
import { forgetPlaces, placeAllCharges } from '../../ledger/comparing.ts';
import { merchantsByKey } from '../../ledger/families.ts';
import { grainWriter } from '../../ledger/family-grains.ts';
import { allFoundFlags, type FoundHere, replaceTheseFlags } from '../../ledger/flag-stretches.ts';
import type { Ledger } from '../../ledger/open.ts';
import { silentCharges } from '../../ledger/silent-charges.ts';
import { dropSubscriptions } from '../../ledger/subscriptions.ts';
import { allCharges, familiesReader, familySizes } from '../../ledger/to-compare.ts';
import { type Followed, storeFollowed, subscriptionFinder } from '../follow-subscriptions.ts';
import { nameByHeads, nameByLinks } from './name-families.ts';
import type { SearchWatch } from './search.ts';
import { silenceAll } from './silence.ts';

/**
 * Looks at all charges as if for the first time. Answers how many flags are new.
 * @param linked up to so many charges are held in memory at once, and names linked by what was charged
 */
export function searchAll(db: Ledger, lessons: Lessons, watch: SearchWatch, linked: number): number {
  const total = countCharges(db);
  watch.step(0, total);
  forgetPlaces(db);
  silenceAll(db);
  const batches = total <= linked ? allAtHand(db) : oneByOne(db);
  const writeGrains = grainWriter(db);
  const follow = subscriptionFinder(db);
  const found: FoundHere[] = [];
  const followed: Followed[] = [];
  let done = 0;
  for (const families of batches) {
    for (const [family, own] of families) {
      const { rows } = own;
      if (rows.length > JUDGED_WHOLE) writeGrains(family, grainsOf(rows));
      for (const { stretch, flags } of searchFamily(rows, lessons)) {
        const day = stretch && dayFromNumber(stretch.from);
        for (const flag of flags) found.push({ family, stretch: day, flag });
      }
      followed.push(...follow(own));
      done += rows.length;
    }
    watch.step(Math.min(done, total), total);
  }
  dropSubscriptions(db);
  storeFollowed(db, followed, null);
  return replaceTheseFlags(db, allFoundFlags(db), found);
}

/** Families by the id of the merchant that gives its name. */
type Batch = ReadonlyMap<number, Family>;

function allAtHand(db: Ledger): Batch[] {
  const silent = silentCharges(db);
  const families = familiesOf(rowsOf(allCharges(db).filter(({ id }) => !silent.has(id))));
  const ids = merchantsByKey(db);
  nameByLinks(db, families, ids);
  placeAllCharges(db);
  return [new Map(families.map((family, index) => [ids.get(family.key) ?? -index, family]))];
}

/** Charges that are read at once: so few that they are gone before memory is tidied up, and enough that reading costs little. */
const AT_ONCE = 2_000;

function* oneByOne(db: Ledger): Generator<Batch> {
  nameByHeads(db);
  placeAllCharges(db);
  const keys = new Map([...merchantsByKey(db)].map(([key, id]) => [id, key]));
  const read = familiesReader(db);
  for (const { from, to } of batchesOf(familySizes(db))) {
    const families = new Map<number, Family>();
    for (const [family, own] of read(from, to))
      families.set(family, { key: keys.get(family) ?? '', rows: rowsOf(own) });
    yield families;
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly charges: number;
}

/** Runs of families, in the order of their ids, of about `AT_ONCE` charges each. */
function batchesOf(sizes: readonly (readonly [family: number, charges: number])[]): Range[] {
  const batches: Range[] = [];
  for (const [family, charges] of sizes) {
    const last = batches.at(-1);
    if (last && last.charges + charges <= AT_ONCE)
      batches[batches.length - 1] = { from: last.from, to: family, charges: last.charges + charges };
    else batches.push({ from: family, to: family, charges });
  }
  return batches;
}
