import type { ImportDetail, ImportRecord } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { StatementFormat } from '../../shared/statement.ts';
import { readSaid, readSayings } from './said-json.ts';
import { writeSetting } from './settings.ts';
import { forgetUnstatedCurrencies } from './accounts.ts';
import { retell } from './facts.ts';
import type { Ledger } from './open.ts';
import { dropUnusedWordings } from './wordings.ts';

interface ImportRow {
  readonly id: number;
  readonly name: string;
  readonly at: string;
  readonly format: StatementFormat;
  readonly encoding: string;
  readonly profile: string;
  readonly from_day: string | null;
  readonly to_day: string | null;
  readonly rows_read: number;
  readonly rows_new: number;
  readonly rows_known: number;
  readonly rows_rejected: number;
  readonly pending: number;
  readonly notes: string;
  readonly skipped: number;
  readonly seen_before: number;
}

const IMPORTS = `
  SELECT import.*,
    (SELECT count(*) FROM skipped_line WHERE import_id = import.id) AS skipped,
    EXISTS (SELECT 1 FROM import earlier WHERE earlier.sha256 = import.sha256 AND earlier.id < import.id)
      AS seen_before
  FROM import`;

/** The history of imports, newest first. */
export function listImports(db: Ledger): ImportRecord[] {
  return db
    .prepare<[], ImportRow>(`${IMPORTS} ORDER BY import.id DESC`)
    .all()
    .map((row) => asRecord(db, row));
}

export function importById(db: Ledger, id: number): ImportRecord {
  const row = db.prepare<[number], ImportRow>(`${IMPORTS} WHERE import.id = ?`).get(id);
  if (!row) throw new Problem({ id: 'problems.importGone' });
  return asRecord(db, row);
}

interface ListedLine<Line> {
  readonly line: Line;
  readonly text: string;
  readonly reason: string;
}

/** One import with the rows that could not be read and the lines that are no charges. */
export function importDetail(db: Ledger, id: number): ImportDetail {
  const lines = <Line>(table: 'rejected_row' | 'skipped_line') =>
    db
      .prepare<[number], ListedLine<Line>>(
        `SELECT line, text, reason FROM ${table} WHERE import_id = ? ORDER BY ordinal`,
      )
      .all(id)
      .map(({ line, text, reason }) => ({ line, text, reason: readSaid(reason) }));
  return {
    ...importById(db, id),
    rejects: lines<number | null>('rejected_row'),
    skippedLines: lines<number>('skipped_line'),
  };
}

/**
 * Takes back exactly what an import brought: its sightings, the charges that no other import
 * shows, and accounts that are left without any import. One transaction.
 */
export function undoImport(db: Ledger, id: number): { removed: number; kept: number } {
  return db
    .transaction(() => {
      importById(db, id);
      const shown = db
        .prepare<[number], number>('SELECT count(*) FROM sighting WHERE import_id = ?')
        .pluck()
        .get(id);
      retell(db, id);
      const { changes } = db
        .prepare(
          `DELETE FROM charge WHERE id IN (SELECT charge_id FROM sighting WHERE import_id = ?)
          AND NOT EXISTS (SELECT 1 FROM sighting other WHERE other.charge_id = charge.id AND other.import_id <> ?)`,
        )
        .run(id, id);
      db.prepare('DELETE FROM import WHERE id = ?').run(id);
      db.exec(
        'DELETE FROM account WHERE NOT EXISTS (SELECT 1 FROM import_account WHERE account_id = account.id)',
      );
      forgetUnstatedCurrencies(db);
      dropUnusedWordings(db);
      writeSetting(db, 'flags', 'stale');
      return { removed: changes, kept: (shown ?? 0) - changes };
    })
    .immediate();
}

function asRecord(db: Ledger, row: ImportRow): ImportRecord {
  const accounts = db
    .prepare<[number], { id: number; name: string }>(
      `SELECT account.id, account.name FROM import_account JOIN account ON account.id = account_id
        WHERE import_id = ? ORDER BY account.name`,
    )
    .all(row.id);
  return {
    import: row.id,
    at: row.at,
    name: row.name,
    format: row.format,
    encoding: row.encoding,
    profile: row.profile,
    accounts,
    from: row.from_day,
    to: row.to_day,
    rows: { read: row.rows_read, new: row.rows_new, known: row.rows_known, rejected: row.rows_rejected },
    pending: row.pending,
    skipped: row.skipped,
    notes: readSayings(row.notes),
    error: null,
    seenBefore: row.seen_before === 1,
  };
}
