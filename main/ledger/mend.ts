import type { Ledger } from './open.ts';
import { tablesOf } from './all-rows.ts';

interface Reference {
  readonly table: string;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Makes a ledger of which rows are missing fit its own rules again: rows that point at nothing go, but for what
 * happened in cases, which gets its case back. All that is derived is made anew at the next start.
 */
export function mendReferences(db: Ledger): void {
  const tables = tablesOf(db).filter(({ virtual }) => !virtual);
  const has = (table: string): boolean => tables.some(({ name }) => name === table);
  if (has('case_event')) db.exec(CASES_BACK);
  for (let removed = 1; removed > 0;) {
    removed = 0;
    for (const { name } of tables) removed += dropDangling(db, name);
  }
  db.exec(`DELETE FROM setting WHERE key IN ('merchantsNamedBy', 'casesBy', 'comparedUpTo');
    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale'`);
}

/** Their facts are made anew from what happened. */
const CASES_BACK = `INSERT INTO case_file (id, facts, standing, since)
  SELECT DISTINCT case_id, '{}', 'open', '2000-01-01' FROM case_event WHERE case_id NOT IN (SELECT id FROM case_file)`;

function dropDangling(db: Ledger, table: string): number {
  const references = db
    .prepare<[string], Reference>('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)')
    .all(table);
  let removed = 0;
  for (const { table: parent, from, to } of references) {
    const key = to ?? keyOf(db, parent);
    removed += db
      .prepare(
        `DELETE FROM "${table}" WHERE "${from}" IS NOT NULL AND "${from}" NOT IN (SELECT "${key}" FROM "${parent}")`,
      )
      .run().changes;
  }
  return removed;
}

function keyOf(db: Ledger, table: string): string {
  return (
    db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk = 1').pluck().get(table) ??
    'rowid'
  );
}
