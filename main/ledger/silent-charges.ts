import type { Day } from '../../shared/day.ts';
import type { Ledger } from './open.ts';

/** Why a charge is not compared: a card shows what a wallet does, an account what another does, or it came to nothing. */
export type WhySilent = 'wallet' | 'mirror' | 'vanished';

/** Ids of the charges that are not compared: for any reason or for one, on any day or between two. */
export function silentCharges(db: Ledger, why?: WhySilent, from?: Day, to?: Day): Set<number> {
  const all = 'SELECT charge_id FROM silent_charge WHERE why = coalesce(?, why)';
  const between = `SELECT charge_id FROM silent_charge JOIN charge ON charge.id = charge_id WHERE why = ? AND day BETWEEN ? AND ?`;
  const ids =
    from === undefined || to === undefined
      ? db
          .prepare<[string | null], number>(all)
          .pluck()
          .all(why ?? null)
      : db
          .prepare<[string | null, string, string], number>(between)
          .pluck()
          .all(why ?? null, from, to);
  return new Set(ids);
}

/** Makes these the silent ones; answers those that came or went. */
export function writeSilent(
  db: Ledger,
  why: WhySilent,
  before: ReadonlySet<number>,
  now: ReadonlySet<number>,
): number[] {
  const come = [...now].filter((charge) => !before.has(charge));
  const gone = [...before].filter((charge) => !now.has(charge));
  const add = db.prepare('INSERT OR REPLACE INTO silent_charge VALUES (?, ?)');
  for (const charge of come) add.run(charge, why);
  const remove = db.prepare('DELETE FROM silent_charge WHERE charge_id = ? AND why = ?');
  for (const charge of gone) remove.run(charge, why);
  return [...come, ...gone];
}

/** Accounts that may show what another does: see `main/duplicates/mirrors.ts`. */
export function storedMirrors(db: Ledger): ReadonlySet<number> {
  return new Set(db.prepare<[], number>('SELECT account_id FROM mirror').pluck().all());
}

export function writeMirrors(db: Ledger, accounts: ReadonlySet<number>): void {
  db.exec('DELETE FROM mirror');
  const add = db.prepare('INSERT INTO mirror VALUES (?)');
  for (const account of accounts) add.run(account);
}
