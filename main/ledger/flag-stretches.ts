import type { Day } from '../../shared/day.ts';
import type { FoundFlag } from '../../shared/flag.ts';
import { chargesKey, flagInserter, memberInserter, nextFlagId } from './flags.ts';
import type { Ledger } from './open.ts';

/** A flag and where it was found. */
export interface FoundHere {
  readonly family: number;
  /** First day of the stretch; null where the family was searched as a whole. */
  readonly stretch: Day | null;
  readonly flag: FoundFlag;
}

/** A charge or credit of a stored flag. */
export interface FlagMember {
  readonly flag: number;
  readonly stretch: Day;
  /** Null where an undo took all its charges. */
  readonly charge: number | null;
}

/** Flags of a family whose stretch begins on one of these days, both within, with all that belongs to them. */
export function memberReader(db: Ledger): (family: number, from: Day, to: Day) => FlagMember[] {
  const read = db.prepare<[number, string, string], FlagMember>(
    `SELECT flag_stretch.flag_id AS flag, from_day AS stretch, charge_id AS charge FROM flag_stretch
        LEFT JOIN flag_charge ON flag_charge.flag_id = flag_stretch.flag_id
      WHERE family = ? AND from_day BETWEEN ? AND ?`,
  );
  return (family, from, to) => read.all(family, from, to);
}

/** Reads the day of a charge; nothing where it is gone. */
export function chargeDayReader(db: Ledger): (charge: number) => Day | undefined {
  const read = db.prepare<[number], Day>('SELECT day FROM charge WHERE id = ?').pluck();
  return (charge) => read.get(charge);
}

/** Ids of all flags of a family. */
export function familyFlagsReader(db: Ledger): (family: number) => number[] {
  const read = db.prepare<[number], number>('SELECT flag_id FROM flag_stretch WHERE family = ?').pluck();
  return (family) => read.all(family);
}

/** Ids of all double charges that a search found. */
export function allFoundFlags(db: Ledger): number[] {
  return db
    .prepare<[], number>("SELECT id FROM flag WHERE kind = 'double-charge' AND kept = 0")
    .pluck()
    .all();
}

/**
 * Puts the flags just found in the place of earlier ones, which go where they were not found again. A flag over the
 * same charges keeps its id and what was decided of it. Answers how many are over charges that were not
 * flagged together before.
 */
export function replaceTheseFlags(
  db: Ledger,
  earlier: readonly number[],
  found: readonly FoundHere[],
): number {
  const known = idsByCharges(db, earlier);
  let next = nextFlagId(db);
  let fresh = 0;
  const place = db.prepare('INSERT OR REPLACE INTO flag_stretch VALUES (?, ?, ?)');
  const insert = flagInserter(db);
  const rewrite = flagRewriter(db);
  const remove = db.prepare('DELETE FROM flag WHERE id = ?');
  const matched = found.map((here) => {
    const key = chargesKey(here.flag.charges);
    const id = known.get(key);
    known.delete(key);
    return { ...here, id };
  });
  const kept = new Set(matched.map(({ id }) => id));
  for (const id of earlier) if (!kept.has(id)) remove.run(id);
  for (const { family, stretch, flag, id } of matched) {
    if (id === undefined) {
      fresh += 1;
      insert(next, flag);
    } else rewrite(id, flag);
    place.run(id ?? next++, family, stretch ?? '');
  }
  return fresh;
}

function idsByCharges(db: Ledger, flags: readonly number[]): Map<string, number> {
  const members = db
    .prepare<[number], number>('SELECT charge_id FROM flag_charge WHERE flag_id = ? AND position > 0')
    .pluck();
  return new Map(flags.map((id) => [chargesKey(members.all(id)), id]));
}

/** Writes what was found of a flag that is stored, and leaves its decision. */
function flagRewriter(db: Ledger): (id: number, flag: FoundFlag) => void {
  const write = db.prepare(
    `UPDATE flag SET (strength, score, status, merchant, amount_minor, amount_currency, recoverable_minor,
      recoverable_currency, reasons) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
  );
  const forget = db.prepare('DELETE FROM flag_charge WHERE flag_id = ?');
  const insertMembers = memberInserter(db);
  return (id, flag) => {
    const { strength, score, status, merchant, amount, recoverable, reasons } = flag;
    write.run(
      strength, score, status, merchant, amount.minor, amount.currency, recoverable.minor, recoverable.currency,
      JSON.stringify(reasons), id,
    ); // prettier-ignore
    forget.run(id);
    insertMembers(id, flag);
  };
}
