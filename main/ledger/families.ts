import { FAMILY_CHARGE } from './family-charges.ts';
import type { Ledger } from './open.ts';

/** A merchant as the naming of families needs it. */
export interface NamedMerchant {
  readonly id: number;
  readonly key: string;
  /** The first of its texts that was stored. */
  readonly text: string;
  readonly family: number | null;
}

const MERCHANT = `SELECT id, key, family,
  (SELECT text FROM wording WHERE merchant_id = merchant.id ORDER BY id LIMIT 1) AS text FROM merchant`;

/** Merchants that are new, or whose family lost its name. */
export function namelessMerchants(db: Ledger): NamedMerchant[] {
  return db.prepare<[], NamedMerchant>(`${MERCHANT} WHERE family IS NULL`).all();
}

/** Finds the family of a merchant by its key; none where the ledger has no such merchant. */
export function familyFinder(db: Ledger): (key: string) => number[] {
  const find = db
    .prepare<[string], number>('SELECT family FROM merchant WHERE key = ? AND family IS NOT NULL')
    .pluck();
  return (key) => find.all(key);
}

/** Every merchant by its key. */
export function merchantsByKey(db: Ledger): ReadonlyMap<string, number> {
  return new Map(db.prepare<[], [string, number]>('SELECT key, id FROM merchant').raw().all());
}

/** Reads the key of a merchant; empty where it is gone. */
export function merchantKeyReader(db: Ledger): (merchant: number) => string {
  const read = db.prepare<[number], string>('SELECT key FROM merchant WHERE id = ?').pluck();
  return (merchant) => read.get(merchant) ?? '';
}

/** Reads a merchant by its key. */
export function merchantReader(db: Ledger): (key: string) => NamedMerchant | undefined {
  const read = db.prepare<[string], NamedMerchant>(`${MERCHANT} WHERE key = ?`);
  return (key) => read.get(key);
}

/** Finds merchants whose keys begin with this one and go on, but those that were linked with another name. */
export function continuationFinder(db: Ledger): (key: string) => NamedMerchant[] {
  const find = db.prepare<[string, string], NamedMerchant>(
    `${MERCHANT} WHERE key > ? AND key < ?
      AND EXISTS (SELECT 1 FROM merchant head WHERE head.id = merchant.family AND instr(merchant.key, head.key) = 1)`,
  );
  return (key) => find.all(key, `${key}\u{10FFFF}`);
}

/** Merchants that were linked with no other stand by themselves: most of them, so all are written at once. */
export function nameTheRest(db: Ledger): void {
  db.exec('UPDATE merchant SET family = id WHERE family IS NULL');
}

/** Gives a merchant its family; its charges are placed for themselves. */
export function familyWriter(db: Ledger): (merchant: number, family: number) => void {
  const write = db.prepare('UPDATE merchant SET family = ? WHERE id = ?');
  return (merchant, family) => {
    write.run(family, merchant);
  };
}

/** Moves what was compared of a merchant to its family; answers how many charges that are. */
export function chargeMover(db: Ledger, upTo: number): (merchant: NamedMerchant, family: number) => number {
  const own = 'SELECT charge.id FROM wording JOIN charge ON wording_id = wording.id WHERE merchant_id = ?';
  const leave = db.prepare(`DELETE FROM family_charge WHERE family = ? AND charge_id IN (${own})`);
  const enter = db.prepare(
    `INSERT OR IGNORE INTO family_charge SELECT ?, ${FAMILY_CHARGE} FROM charge WHERE id IN (${own}) AND id <= ?
        AND id NOT IN (SELECT charge_id FROM silent_charge)`,
  );
  return (merchant, family) => {
    if (merchant.family !== null) leave.run(merchant.family, merchant.id);
    return enter.run(family, merchant.id, upTo).changes;
  };
}
