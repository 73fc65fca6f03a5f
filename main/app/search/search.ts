import type { Family } from '../../duplicates/families.ts';
import type { Lessons } from '../../duplicates/lessons.ts';
import {
  areFamiliesTouched,
  changedSinceWhole,
  comparedLessons,
  comparedUpTo,
  countChanged,
  newPlaces,
  placesOf,
  touchedDays,
  type TouchedDay,
  writeCompared,
  writePlaces,
} from '../../ledger/comparing.ts';
import { hasMoreCharges } from '../../ledger/charges.ts';
import { familyFinder, merchantKeyReader } from '../../ledger/families.ts';
import { type FoundHere, replaceTheseFlags } from '../../ledger/flag-stretches.ts';
import type { Ledger } from '../../ledger/open.ts';
import { silentCharges } from '../../ledger/silent-charges.ts';
import { dropSubscriptionsOf } from '../../ledger/subscriptions.ts';
import { followMarks, storeFollowed, subscriptionFinder } from '../follow-subscriptions.ts';
import { nameNewFamilies } from './name-families.ts';
import { searchAll } from './search-all.ts';
import { familySearcher } from './search-again.ts';
import { type Change, silence } from './silence.ts';
import { byFamily } from './touched.ts';

export interface SearchWatch {
  /** Called now and then with how much is done; throws to stop, and the flags stay as they were. */
  readonly step: (done: number, total: number) => void;
}

/** When everything is searched instead of what changed. */
export interface Whole {
  /** Up to so many charges, always: it takes no time, and merchants and accounts are held against each other anew. */
  readonly upTo: number;
  /** From this share on that changed since everything was searched. */
  readonly share: number;
  /** Up to so many charges all are held in memory then, and names are linked by what was charged. */
  readonly linked: number;
}

const WHOLE: Whole = { upTo: 30_000, share: 0.1, linked: 100_000 };

/**
 * Brings the flags up to date. In a ledger of more charges than people have only what changed since the last
 * search is looked at, with the same result, but that names and accounts are linked with each other only when a
 * tenth has changed. Answers how many flags are new.
 */
export function searchCharges(
  db: Ledger,
  lessons: Lessons,
  watch: SearchWatch,
  whole: Whole = WHOLE,
): number {
  return db
    .transaction(() => {
      const upTo = comparedUpTo(db);
      const learned = keysLearned(db, lessons);
      const changed = upTo === null ? 0 : countChanged(db, upTo);
      const inAll = changedSinceWhole(db) + changed;
      const isReview = changed === 0 && (learned.length > 0 || areFamiliesTouched(db));
      const isWhole = upTo === null || (!isReview && needsWhole(db, inAll, whole));
      const fresh = isWhole
        ? searchAll(db, lessons, watch, whole.linked)
        : searchChanged(db, { upTo, learned, isReview }, lessons, watch);
      // What is charged regularly is the same whatever the person said of flags.
      if (!isReview) followMarks(db);
      writeCompared(db, lessons, isWhole ? 0 : inAll);
      return fresh;
    })
    .immediate();
}

function needsWhole(db: Ledger, changed: number, whole: Whole): boolean {
  return !hasMoreCharges(db, Math.floor(Math.max(whole.upTo, changed / whole.share)));
}

/** Merchants where another lesson weighs than at the last search. */
function keysLearned(db: Ledger, lessons: Lessons): string[] {
  const before = comparedLessons(db);
  return [...new Set([...before.keys(), ...lessons.keys()])].filter(
    (key) => before.get(key) !== lessons.get(key),
  );
}

/** Families between two looks at whether to stop. */
const FAMILIES_A_STEP = 50;

interface Changed {
  /** The latest charge that the last search saw. */
  readonly upTo: number;
  /** Merchants where another lesson weighs. */
  readonly learned: readonly string[];
  /** Only the person's answers changed. */
  readonly isReview: boolean;
}

function searchChanged(
  db: Ledger,
  { upTo, learned, isReview }: Changed,
  lessons: Lessons,
  watch: SearchWatch,
): number {
  const moved = nameNewFamilies(db, upTo);
  const places = newPlaces(db, upTo);
  const touched = [...touchedDays(db), ...places];
  const changed = placesOf(db, silence(db, changeOf(touched)));
  writePlaces(db, [...places, ...changed], silentCharges(db));
  const families = byFamily(
    [...touched, ...changed.map(asAnything)],
    [...moved, ...learned.flatMap(familyFinder(db))],
  );
  const searchFamily = familySearcher(db, lessons);
  const earlier: number[] = [];
  const found: FoundHere[] = [];
  const followed: Family[] = [];
  const keyOf = merchantKeyReader(db);
  let done = 0;
  for (const [family, touch] of families) {
    if (done % FAMILIES_A_STEP === 0) watch.step(done, families.size);
    const again = searchFamily(family, touch);
    earlier.push(...again.earlier);
    found.push(...again.found);
    if (again.rows && !isReview) followed.push({ key: keyOf(family), rows: again.rows });
    done += 1;
  }
  watch.step(done, families.size);
  // Of long families what is charged regularly is looked for when everything is searched.
  if (!isReview) {
    const looked = followed.flatMap(({ rows }) => rows.map((row) => row.charge.id));
    dropSubscriptionsOf(db, looked);
    storeFollowed(db, followed.flatMap(subscriptionFinder(db)), new Set(looked));
  }
  return replaceTheseFlags(db, earlier, found);
}

/** Of a charge that is compared now and was not, or the other way round. */
function asAnything(place: TouchedDay): TouchedDay {
  return { ...place, credit: true, lost: true };
}

function changeOf(touched: readonly TouchedDay[]): Change | null {
  const days = touched.flatMap(({ day }) => day ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
