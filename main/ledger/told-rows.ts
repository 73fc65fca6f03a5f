import { z } from 'zod';

import { CHARGE_KINDS, type ChargeKind } from '../../shared/charge.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import type { MendedCharge, RejectedRow, StatementRow } from '../../shared/statement.ts';
import { spanOf } from './lines.ts';
import type { Ledger } from './open.ts';

/*
 * What the person said of rows that could not be read: which charge one is, or that it is none. It is remembered
 * by the row's text, so that it outlives the undo of its import and holds where the same row comes again.
 */

/** A mended row as it is kept. */
export interface ToldCharge extends MendedCharge {
  readonly kind: ChargeKind;
}

/** A row of an import that could not be read. */
export interface RowPlace {
  readonly import: number;
  /** Its place among those rows, 1-based. */
  readonly row: number;
}

/** What was said of a row before. */
export interface RememberedRow {
  readonly id: number;
  readonly accountKey: string;
  /** Null: it was set aside. */
  readonly charge: ToldCharge | null;
}

const toldCharge = z.object({
  day: z.string(),
  description: z.string(),
  amount: z.object({ minor: z.int(), currency: z.string() }),
  kind: z.enum(CHARGE_KINDS),
});

export function readToldCharge(json: string): ToldCharge {
  return toldCharge.parse(JSON.parse(json));
}

interface RememberedRowRow {
  readonly id: number;
  readonly accountKey: string;
  readonly charge: string | null;
}

/**
 * For each row of a file that could not be read what was said of it before: of this very file, or of another that
 * shows the same days. Texts without a day come again in other months and mean another payment there.
 */
export function rememberedRows(
  db: Ledger,
  file: {
    readonly sha256: string;
    readonly accountKeys: readonly string[];
    readonly rows: readonly { readonly day: Day }[];
    readonly rejects: readonly RejectedRow[];
  },
): (RememberedRow | null)[] {
  if (db.prepare('SELECT 1 FROM told_row LIMIT 1').get() === undefined) return file.rejects.map(() => null);
  const find = db.prepare<Readonly<Record<string, string | number | null>>, RememberedRowRow>(
    `SELECT id, account_key AS accountKey, charge FROM told_row
      WHERE text = @text AND occurrence = @occurrence
        AND (account_key = '' OR account_key IN (SELECT value FROM json_each(@keys)))
        AND (sha256 = @sha256 OR (from_day <= @to AND to_day >= @from))
      ORDER BY sha256 = @sha256 DESC, id DESC LIMIT 1`,
  );
  const span = spanOf(file.rows);
  const seen = new Map<string, number>();
  return file.rejects.map(({ text }) => {
    const occurrence = (seen.get(text) ?? 0) + 1;
    seen.set(text, occurrence);
    const told = find.get({
      text,
      occurrence,
      keys: JSON.stringify(file.accountKeys),
      sha256: file.sha256,
      from: span?.from ?? null,
      to: span?.to ?? null,
    });
    return told ? { ...told, charge: told.charge === null ? null : readToldCharge(told.charge) } : null;
  });
}

/** A mended row as the reader would have handed it over. */
export function asStatementRow(
  { line, text }: { readonly line: number | null; readonly text: string },
  charge: ToldCharge,
  { account, ordinal }: { readonly account: number; readonly ordinal: number },
): StatementRow {
  return {
    ...charge,
    line,
    raw: text,
    account,
    ordinal,
    posted: null,
    time: null,
    original: null,
    reference: null,
    pending: false,
    instalment: null,
    balance: null,
  };
}

interface RowAsked {
  readonly line: number | null;
  readonly text: string;
  readonly toldId: number | null;
  readonly occurrence: number;
}

/** The row at this place; a Problem where its import was undone. */
export function rowAt(db: Ledger, place: RowPlace): RowAsked {
  const row = db
    .prepare<RowPlace, RowAsked>(
      `SELECT line, text, told_id AS toldId,
          (SELECT count(*) FROM rejected_row twin
            WHERE twin.import_id = @import AND twin.text = rejected_row.text AND twin.ordinal <= @row) AS occurrence
        FROM rejected_row WHERE import_id = @import AND ordinal = @row`,
    )
    .get(place);
  if (!row) throw new Problem({ id: 'problems.importGone' });
  return row;
}

/** Keeps what was said of a row; answers its id. */
export function rememberRow(
  db: Ledger,
  place: RowPlace,
  told: { readonly accountKey: string; readonly charge: ToldCharge | null; readonly at: string },
): number {
  const { text, occurrence } = rowAt(db, place);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO told_row (account_key, text, occurrence, sha256, from_day, to_day, charge, at)
        SELECT ?, ?, ?, sha256, coalesce(?, from_day), coalesce(?, to_day), ?, ? FROM import WHERE id = ?`,
    )
    .run(
      told.accountKey,
      text,
      occurrence,
      told.charge?.day ?? null,
      told.charge?.day ?? null,
      told.charge && JSON.stringify(told.charge),
      told.at,
      place.import,
    );
  return Number(lastInsertRowid);
}

/** Links a row with what was said of it, and with the sighting that it became where it was mended. */
export function linkRow(
  db: Ledger,
  place: RowPlace,
  told: number,
  mended: { readonly sighting: number; readonly as: 'new' | 'known' } | null,
): void {
  db.prepare(
    'UPDATE rejected_row SET told_id = ?, sighting = ?, mended_as = ? WHERE import_id = ? AND ordinal = ?',
  ).run(told, mended?.sighting ?? null, mended?.as ?? null, place.import, place.row);
}
