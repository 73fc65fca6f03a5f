import { type Day, daysBetween } from '../../shared/day.ts';
import type { FoundFlag } from '../../shared/flag.ts';
import type { Ledger } from './open.ts';
import { readSetting } from './settings.ts';

/** Whether charges changed since the flags were found. */
export function flagsAreStale(db: Ledger): boolean {
  return readSetting(db, 'flags') === 'stale';
}

/** An id above all that were ever given, also to flags that are gone. */
export function nextFlagId(db: Ledger): number {
  const given = db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'flag'").pluck().get();
  return (given ?? 0) + 1;
}

/** How many double charges with this id or a later one nobody decided: an import that came back brings none. */
export function countUndecidedSince(db: Ledger, id: number): number {
  return (
    db
      .prepare<[number], number>(
        `SELECT count(*) FROM flag WHERE id >= ? AND kind = 'double-charge' AND (decision_id IS NULL OR news <> '[]')`,
      )
      .pluck()
      .get(id) ?? 0
  );
}

/** Equal for flags over the same charges. */
export function chargesKey(charges: readonly number[]): string {
  return charges.toSorted((one, other) => one - other).join(',');
}

/**
 * Stores one flag after the other, each with its charges; `keptFor` is the decision for which it stays although
 * nothing finds it.
 */
export function flagInserter(db: Ledger): (id: number, flag: FoundFlag, keptFor?: number | null) => void {
  const insert = db.prepare(
    `INSERT INTO flag (id, kind, strength, score, status, merchant, amount_minor, amount_currency,
        recoverable_minor, recoverable_currency, reasons, kept, decision_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertMembers = memberInserter(db);
  return (id, flag, keptFor = null) => {
    insert.run(
      id,
      flag.kind,
      flag.strength,
      flag.score,
      flag.status,
      flag.merchant,
      flag.amount.minor,
      flag.amount.currency,
      flag.recoverable.minor,
      flag.recoverable.currency,
      JSON.stringify(flag.reasons),
      keptFor === null ? 0 : 1,
      keptFor,
    );
    insertMembers(id, flag);
  };
}

/** Stores which charges and credits belong to a flag that has none yet. */
export function memberInserter(db: Ledger): (id: number, flag: FoundFlag) => void {
  const dayOf = db.prepare<[number], Day>('SELECT day FROM charge WHERE id = ?').pluck();
  const add = db.prepare('INSERT INTO flag_charge VALUES (?, ?, ?, ?)');
  return (id, flag) => {
    let before: Day | undefined;
    flag.charges.forEach((charge, index) => {
      const day = dayOf.get(charge);
      const apart = before === undefined || day === undefined ? 0 : daysBetween(before, day);
      add.run(charge, id, index + 1, apart);
      before = day;
    });
    for (const credit of flag.refunds) add.run(credit, id, 0, 0);
  };
}
