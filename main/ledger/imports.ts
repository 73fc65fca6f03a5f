import { z } from 'zod';

import type {
  ImportDetail,
  ImportRecord,
  RejectedInImport,
  UndoneImport,
} from '../../shared/contract/imports.ts';
import { Problem } from '../../shared/problem.ts';
import type { StatementFormat } from '../../shared/statement.ts';
import { readSaid, readSayings } from './said-json.ts';
import { writeSetting } from './settings.ts';
import { forgetUnstatedCurrencies } from './accounts.ts';
import { retell } from './facts.ts';
import type { Ledger } from './open.ts';
import { readToldCharge } from './told-rows.ts';
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

interface SkippedRow {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

interface RejectRow {
  readonly row: number;
  readonly line: number | null;
  readonly text: string;
  readonly reason: string;
  readonly found: string | null;
  readonly toldId: number | null;
  readonly charge: string | null;
  readonly shows: number | null;
}

/** One import with the rows that could not be read, what was said of them, and the lines that are no charges. */
export function importDetail(db: Ledger, id: number): ImportDetail {
  const rejects = db
    .prepare<[number], RejectRow>(
      `SELECT row.ordinal AS row, row.line, row.text, row.reason, row.found, row.told_id AS toldId,
          told_row.charge, sighting.charge_id AS shows
        FROM rejected_row row LEFT JOIN told_row ON told_row.id = row.told_id
          LEFT JOIN sighting ON sighting.import_id = row.import_id AND sighting.ordinal = row.sighting
        WHERE row.import_id = ? ORDER BY row.ordinal`,
    )
    .all(id);
  const skipped = db
    .prepare<[number], SkippedRow>(
      'SELECT line, text, reason FROM skipped_line WHERE import_id = ? ORDER BY ordinal',
    )
    .all(id);
  return {
    ...importById(db, id),
    rejects: rejects.map(asReject),
    skippedLines: skipped.map(({ line, text, reason }) => ({ line, text, reason: readSaid(reason) })),
  };
}

const found = z.object({
  day: z.string().nullable(),
  description: z.string(),
  amount: z.object({ minor: z.int(), currency: z.string() }).nullable(),
});

function asReject({ row, line, text, reason, ...told }: RejectRow): RejectedInImport {
  return {
    row,
    line,
    text,
    reason: readSaid(reason),
    found: told.found === null ? null : found.parse(JSON.parse(told.found)),
    isAside: told.toldId !== null && told.charge === null,
    mended:
      told.charge === null || told.shows === null
        ? null
        : { charge: told.shows, ...readToldCharge(told.charge) },
  };
}

/** The charges that this import alone shows; whether they were new in it does not matter. */
const SHOWN_ONLY_BY = `
  SELECT charge_id FROM sighting mine WHERE import_id = :id AND NOT EXISTS (
    SELECT 1 FROM sighting other WHERE other.charge_id = mine.charge_id AND other.import_id <> :id)`;

/** What the undo of an import would take and leave as things stand; a Problem where it is gone. */
export function previewUndo(db: Ledger, id: number): UndoneImport {
  importById(db, id);
  const shown = db.prepare<[{ id: number }], number>('SELECT count(*) FROM sighting WHERE import_id = :id');
  const alone = db.prepare<[{ id: number }], number>(`SELECT count(*) FROM (${SHOWN_ONLY_BY})`);
  const removed = alone.pluck().get({ id }) ?? 0;
  return { removed, kept: (shown.pluck().get({ id }) ?? 0) - removed };
}

/**
 * Takes back an import: its sightings, the charges that no other import shows, and accounts that
 * are left without any import. One transaction.
 */
export function undoImport(db: Ledger, id: number): UndoneImport {
  return db
    .transaction(() => {
      const undone = previewUndo(db, id);
      retell(db, id);
      db.prepare(`DELETE FROM charge WHERE id IN (${SHOWN_ONLY_BY})`).run({ id });
      db.prepare('DELETE FROM import WHERE id = ?').run(id);
      db.exec(
        'DELETE FROM account WHERE NOT EXISTS (SELECT 1 FROM import_account WHERE account_id = account.id)',
      );
      forgetUnstatedCurrencies(db);
      dropUnusedWordings(db);
      writeSetting(db, 'flags', 'stale');
      return undone;
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
