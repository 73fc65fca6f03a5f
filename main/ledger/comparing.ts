import { z } from 'zod';

import type { Day } from '../../shared/day.ts';
import { FAMILY_CHARGE } from './family-charges.ts';
import type { Ledger } from './open.ts';
import { readSetting, writeSetting } from './settings.ts';

/** The latest charge that the last search saw; null where all is to be searched anew. */
export function comparedUpTo(db: Ledger): number | null {
  const upTo = readSetting(db, 'comparedUpTo');
  return upTo === undefined ? null : Number(upTo);
}

/** The next search looks at everything, as if it were the first. */
export function compareAllAnew(db: Ledger): void {
  db.prepare("DELETE FROM setting WHERE key = 'comparedUpTo'").run();
  writeSetting(db, 'flags', 'stale');
}

/** All that changed was searched; `lessons` is what weighed on it. */
export function writeCompared(
  db: Ledger,
  lessons: ReadonlyMap<string, number>,
  changedSinceWhole: number,
): void {
  db.exec('DELETE FROM touched_day; DELETE FROM changed_charge');
  writeSetting(db, 'comparedUpTo', String(latestCharge(db)));
  writeSetting(db, 'comparedLessons', JSON.stringify([...lessons]));
  writeSetting(db, 'changedSinceWhole', String(changedSinceWhole));
  writeSetting(db, 'flags', 'fresh');
}

function latestCharge(db: Ledger): number {
  return db.prepare<[], number | null>('SELECT max(id) FROM charge').pluck().get() ?? 0;
}

/** How many charges came, went or changed since everything was searched, up to the last search. */
export function changedSinceWhole(db: Ledger): number {
  return Number(readSetting(db, 'changedSinceWhole') ?? 0);
}

/** How many came, went or changed since the last search. */
export function countChanged(db: Ledger, upTo: number): number {
  return (
    db
      .prepare<[number], number>(
        `SELECT (SELECT count(*) FROM charge WHERE id > ?) + (SELECT count(*) FROM touched_day WHERE day <> '')
          + (SELECT count(*) FROM changed_charge)`,
      )
      .pluck()
      .get(upTo) ?? 0
  );
}

/** The lessons that weighed on the last search. */
export function comparedLessons(db: Ledger): ReadonlyMap<string, number> {
  return new Map(lessonsOf.parse(JSON.parse(readSetting(db, 'comparedLessons') ?? '[]')));
}

const lessonsOf = z.array(z.tuple([z.string(), z.number()]));

/** A day of a family whose charges came, went or changed; null for all of its days. */
export interface TouchedDay {
  readonly family: number;
  readonly day: Day | null;
  /** Money may have come back on it. */
  readonly credit: boolean;
  /** The family may have fewer charges than before. */
  readonly lost: boolean;
}

/** What triggers noted since the last search: charges that went away or were told anew. */
export function touchedDays(db: Ledger): TouchedDay[] {
  return db
    .prepare<[], { family: number; day: string }>('SELECT family, day FROM touched_day')
    .all()
    .map(({ family, day }) => ({ family, day: day === '' ? null : day, credit: true, lost: true }));
}

/** The next search looks again at the families of these texts. */
export function touchFamiliesOf(db: Ledger, texts: readonly string[]): void {
  db.prepare(
    `INSERT OR IGNORE INTO touched_day SELECT family, '' FROM wording JOIN merchant ON merchant.id = merchant_id
      WHERE text IN (SELECT value FROM json_each(?)) AND family IS NOT NULL`,
  ).run(JSON.stringify(texts));
  writeSetting(db, 'flags', 'stale');
}

/** Whether whole families are to be searched again. */
export function areFamiliesTouched(db: Ledger): boolean {
  return db.prepare("SELECT 1 FROM touched_day WHERE day = '' LIMIT 1").get() !== undefined;
}

/** Where new and changed charges are; the families must be named. */
export function newPlaces(db: Ledger, upTo: number): Placed[] {
  return db
    .prepare<[number], PlaceRow>(
      `${PLACE} WHERE charge.id > ? OR charge.id IN (SELECT charge_id FROM changed_charge)`,
    )
    .all(upTo)
    .map(asPlaced);
}

/** Where these charges are. */
export function placesOf(db: Ledger, charges: Iterable<number>): Placed[] {
  const place = db.prepare<[number], PlaceRow>(`${PLACE} WHERE charge.id = ?`);
  return [...charges].flatMap((charge) => place.all(charge).map(asPlaced));
}

/** Gives these charges their place in their families, or takes it from those that are not compared. */
export function writePlaces(db: Ledger, places: readonly Placed[], silent: ReadonlySet<number>): void {
  const enter = db.prepare(
    `INSERT OR IGNORE INTO family_charge SELECT ?, ${FAMILY_CHARGE} FROM charge WHERE id = ?`,
  );
  const leave = db.prepare('DELETE FROM family_charge WHERE family = ? AND day = ? AND charge_id = ?');
  for (const { family, day, charge } of places) {
    if (silent.has(charge)) leave.run(family, day, charge);
    else enter.run(family, charge);
  }
}

/** A touched day by the charge that is there. */
export interface Placed extends TouchedDay {
  readonly day: Day;
  readonly charge: number;
}

interface PlaceRow {
  readonly charge: number;
  readonly family: number;
  readonly day: Day;
  readonly minor: number;
}

const PLACE = `SELECT charge.id AS charge, family, day, minor FROM charge JOIN wording ON wording.id = wording_id
  JOIN merchant ON merchant.id = merchant_id`;

function asPlaced({ minor, ...place }: PlaceRow): Placed {
  return { ...place, credit: minor > 0, lost: false };
}

/** Everything that searches left behind goes, but the flags. */
export function forgetPlaces(db: Ledger): void {
  db.exec(`
    DELETE FROM family_charge;
    DELETE FROM family_grain;
    DELETE FROM flag_stretch;
    UPDATE merchant SET family = NULL WHERE family IS NOT NULL;
  `);
}

/**
 * Gives all charges that are compared their place; the families must be named. Family by family by way of the indexes:
 * to sort a million charges with all that is kept of them takes longer than to fetch them one by one.
 */
export function placeAllCharges(db: Ledger): void {
  db.exec(`
    INSERT INTO family_charge SELECT family, ${FAMILY_CHARGE} FROM merchant INDEXED BY merchant_by_family
      CROSS JOIN wording INDEXED BY wording_by_merchant ON merchant_id = merchant.id
      CROSS JOIN charge INDEXED BY charge_by_wording ON wording_id = wording.id
      WHERE charge.id NOT IN (SELECT charge_id FROM silent_charge) ORDER BY family
  `);
}
