import type { Ledger } from './open.ts';
import { tablesOf } from './all-rows.ts';

interface Reference {
  readonly table: string;
  readonly from: string;
  readonly to: string | null;
  /** What the rule does when the row that it points at goes. */
  readonly onDelete: string;
}

/**
 * Makes a ledger of which rows are missing fit its own rules again: what points at nothing does as its rule says for a
 * row that is deleted, forgets it or goes. What happened in cases gets its case back, and the texts of banks their
 * merchant, so that no charge goes with a name. All that is derived is made anew at the next start.
 */
export function mendReferences(db: Ledger): void {
  const tables = tablesOf(db).filter(({ virtual }) => !virtual);
  const has = (table: string): boolean => tables.some(({ name }) => name === table);
  if (has('case_event')) db.exec(CASES_BACK);
  if (has('wording')) db.exec(MERCHANTS_BACK);
  for (let mended = 1; mended > 0;) {
    mended = 0;
    for (const { name } of tables) mended += mendDangling(db, name);
  }
  db.exec(`DELETE FROM setting WHERE key IN ('merchantsNamedBy', 'casesBy', 'comparedUpTo');
    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale'`);
}

/** Their facts are made anew from what happened. */
const CASES_BACK = `INSERT INTO case_file (id, facts, standing, since)
  SELECT DISTINCT case_id, '{}', 'open', '2000-01-01' FROM case_event WHERE case_id NOT IN (SELECT id FROM case_file)`;

/** Every text is named anew at the next start; a key that no rule makes stands in for its merchant until then. */
const MERCHANTS_BACK = `INSERT INTO merchant (id, key, name)
  SELECT merchant_id, 'lost:' || merchant_id, min(text) FROM wording
  WHERE merchant_id NOT IN (SELECT id FROM merchant) GROUP BY merchant_id`;

/** Answers how many rows were changed or removed. */
function mendDangling(db: Ledger, table: string): number {
  const references = db
    .prepare<[string], Reference>(
      'SELECT "table", "from", "to", on_delete AS onDelete FROM pragma_foreign_key_list(?)',
    )
    .all(table);
  let mended = 0;
  for (const { table: parent, from, to, onDelete } of references) {
    const key = to ?? keyOf(db, parent);
    const mend =
      onDelete === 'SET NULL' ? `UPDATE "${table}" SET "${from}" = NULL` : `DELETE FROM "${table}"`;
    mended += db
      .prepare(`${mend} WHERE "${from}" IS NOT NULL AND "${from}" NOT IN (SELECT "${key}" FROM "${parent}")`)
      .run().changes;
  }
  return mended;
}

function keyOf(db: Ledger, table: string): string {
  return (
    db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk = 1').pluck().get(table) ??
    'rowid'
  );
}
