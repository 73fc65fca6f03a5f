import type { StatementRow } from '../../shared/statement.ts';
import type { Ledger } from './open.ts';

/*
 * A charge is stored as the first file shows it. Where another file tells the same line otherwise (a
 * time, an id, another word for its kind), the sighting keeps that telling, so that the undo of the first
 * file leaves exactly what the other alone would have brought.
 */

/** The columns of `charge` that a file tells, in the order of the list that a sighting keeps as JSON. */
const COLUMNS = [
  'day',
  'posted',
  'time',
  'wording_id',
  'minor',
  'currency',
  'original_minor',
  'original_currency',
  'reference',
  'kind',
  'pending',
  'instalment_number',
  'instalment_of',
] as const;

/** Where some of them stand in that list. */
export const FACT_MINOR = COLUMNS.indexOf('minor');
export const FACT_CURRENCY = COLUMNS.indexOf('currency');
export const FACT_WORDING = COLUMNS.indexOf('wording_id');

/** A row as `charge` stores it; the bank's text is given by the id of its wording. */
export function factsOf(row: StatementRow, wording: number): (string | number | null)[] {
  return [
    row.day,
    row.posted,
    row.time,
    wording,
    row.amount.minor,
    row.amount.currency,
    row.original?.minor ?? null,
    row.original?.currency ?? null,
    row.reference,
    row.kind,
    row.pending ? 1 : 0,
    row.instalment?.number ?? null,
    row.instalment?.of ?? null,
  ];
}

/** Adds a charge of this account; answers its id. */
export function chargeAdder(
  db: Ledger,
): (account: number, facts: readonly (string | number | null)[]) => number {
  const add = db.prepare(
    `INSERT INTO charge (account_id, ${COLUMNS.join(', ')}) VALUES (?, ${COLUMNS.map(() => '?').join(', ')})`,
  );
  return (account, facts) => Number(add.run(account, ...facts).lastInsertRowid);
}

/** What a sighting of a known charge has to keep: its own telling where it differs, else null. */
export function tellingKeeper(
  db: Ledger,
): (charge: number, facts: readonly (string | number | null)[]) => string | null {
  const stored = storedFacts(db);
  return (charge, facts) => {
    const told = JSON.stringify(facts);
    return told === stored(charge) ? null : told;
  };
}

function storedFacts(db: Ledger): (charge: number) => string {
  const find = db
    .prepare<[number], (string | number | null)[]>(`SELECT ${COLUMNS.join(', ')} FROM charge WHERE id = ?`)
    .raw();
  return (charge) => JSON.stringify(find.get(charge));
}

/**
 * Before an import goes, or one sighting of it: what it told first and others show too is told as the oldest of
 * those tells it.
 */
export function retell(db: Ledger, importId: number, ordinal: number | null = null): void {
  const stored = storedFacts(db);
  const next = db.prepare<[number, number], { import_id: number; ordinal: number; facts: string | null }>(
    'SELECT import_id, ordinal, facts FROM sighting WHERE charge_id = ? AND import_id > ? ORDER BY import_id LIMIT 1',
  );
  const keepOld = db.prepare(
    'UPDATE sighting SET facts = ? WHERE charge_id = ? AND import_id > ? AND facts IS NULL',
  );
  const apply = db.prepare(
    `UPDATE charge SET (${COLUMNS.join(', ')}) = (${COLUMNS.map((_, at) => `json_extract(:facts, '$[${at}]')`).join(', ')})
      WHERE id = :charge`,
  );
  const own = db.prepare('UPDATE sighting SET facts = NULL WHERE import_id = ? AND ordinal = ?');
  for (const charge of chargesFirstToldBy(db, importId, ordinal)) {
    const teller = next.get(charge, importId);
    if (!teller || teller.facts === null) continue;
    keepOld.run(stored(charge), charge, importId);
    apply.run({ facts: teller.facts, charge });
    own.run(teller.import_id, teller.ordinal);
  }
}

function chargesFirstToldBy(db: Ledger, importId: number, ordinal: number | null): number[] {
  return db
    .prepare<{ import: number; ordinal: number | null }, number>(
      `SELECT charge_id FROM sighting mine WHERE import_id = @import AND (@ordinal IS NULL OR ordinal = @ordinal)
        AND NOT EXISTS (SELECT 1 FROM sighting e WHERE e.charge_id = mine.charge_id AND e.import_id < mine.import_id)`,
    )
    .pluck()
    .all({ import: importId, ordinal });
}
