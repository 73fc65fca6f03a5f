import { Problem } from '../../shared/problem.ts';
import { chargeAdder, factsOf, retell, tellingKeeper } from './facts.ts';
import { matchKnownRows } from './known-rows.ts';
import { identityOf, storedLines } from './lines.ts';
import type { Ledger } from './open.ts';
import { writeSetting } from './settings.ts';
import { asStatementRow, linkRow, rememberRow, type RowPlace, rowAt, type ToldCharge } from './told-rows.ts';
import { dropUnusedWordings, type MerchantName, wordingKeeper } from './wordings.ts';

export interface RowMended {
  /** One of the accounts of its import. */
  readonly account: number;
  readonly charge: ToldCharge;
}

/**
 * Makes a row that could not be read the charge that the person says it is: a charge of that import, or one that is
 * known. What was said of the row before is forgotten, and every import of which it held shows this instead. One
 * transaction.
 */
export function mendRow(
  db: Ledger,
  place: RowPlace,
  { account, charge }: RowMended,
  { at, merchantOf }: { readonly at: string; readonly merchantOf: (text: string) => MerchantName },
): void {
  db.transaction(() => {
    const accountKey = accountOf(db, place.import, account);
    const places = placesOf(db, place).filter((one) => keyIn(db, one.import, account) !== undefined);
    takeBackRow(db, place);
    const told = rememberRow(db, place, { accountKey, charge, at });
    for (const one of places) showCharge(db, one, told, { account, charge }, merchantOf);
    writeSetting(db, 'flags', 'stale');
  }).immediate();
}

/** Remembers that a row is no charge, or not worth mending: it is listed still, and counts as not read. */
export function setRowAside(db: Ledger, place: RowPlace, at: string): void {
  db.transaction(() => {
    const places = placesOf(db, place);
    takeBackRow(db, place);
    const first = db
      .prepare<[number], string>(
        'SELECT key FROM account JOIN import_account ON account_id = id WHERE import_id = ? ORDER BY id LIMIT 1',
      )
      .pluck()
      .get(place.import);
    const told = rememberRow(db, place, { accountKey: first ?? '', charge: null, at });
    for (const one of places) linkRow(db, one, told, null);
  }).immediate();
}

/** This row, and where other imports show the same of which the same was said; the oldest import first. */
function placesOf(db: Ledger, place: RowPlace): readonly RowPlace[] {
  const { toldId } = rowAt(db, place);
  if (toldId === null) return [place];
  return db
    .prepare<[number], RowPlace>(
      'SELECT import_id AS "import", ordinal AS "row" FROM rejected_row WHERE told_id = ? ORDER BY import_id, ordinal',
    )
    .all(toldId);
}

/** The row shows this charge: a new one, or one that other imports show. */
function showCharge(
  db: Ledger,
  place: RowPlace,
  told: number,
  { account, charge }: RowMended,
  merchantOf: (text: string) => MerchantName,
): void {
  const { line, text } = rowAt(db, place);
  const row = asStatementRow({ line, text }, charge, { account: 0, ordinal: nextOrdinal(db, place.import) });
  const facts = factsOf(row, wordingKeeper(db, merchantOf)(row.description));
  const beside = storedLines(db, account, { from: row.day, to: row.day }).filter(shownElsewhere(db, place));
  const known = matchKnownRows(beside, [identityOf(row)])[0] ?? null;
  const id = known ?? chargeAdder(db)(account, facts);
  const telling = known === null ? null : tellingKeeper(db)(known, facts);
  db.prepare(
    'INSERT INTO sighting (import_id, ordinal, charge_id, line, balance, raw, facts) VALUES (?, ?, ?, ?, NULL, ?, ?)',
  ).run(place.import, row.ordinal, id, line, text, telling);
  const as = known === null ? 'new' : 'known';
  linkRow(db, place, told, { sighting: row.ordinal, as });
  countMended(db, place.import, as, 1);
}

/** Takes back what was said of a row, in every import that shows it; the charge goes unless another row shows it. */
export function takeBackRow(db: Ledger, place: RowPlace): void {
  db.transaction(() => {
    const { toldId } = rowAt(db, place);
    if (toldId === null) return;
    const mended = db
      .prepare<[number], { id: number; sighting: number; as: 'new' | 'known' }>(
        `SELECT import_id AS id, sighting, mended_as AS "as" FROM rejected_row
          WHERE told_id = ? AND sighting IS NOT NULL ORDER BY import_id DESC`,
      )
      .all(toldId);
    for (const { id, sighting, as } of mended) {
      removeSighting(db, id, sighting);
      countMended(db, id, as, -1);
    }
    db.prepare(
      'UPDATE rejected_row SET told_id = NULL, sighting = NULL, mended_as = NULL WHERE told_id = ?',
    ).run(toldId);
    db.prepare('DELETE FROM told_row WHERE id = ?').run(toldId);
    if (mended.length === 0) return;
    dropUnusedWordings(db);
    writeSetting(db, 'flags', 'stale');
  }).immediate();
}

/** The key of this account, which must be one of the import's. */
function accountOf(db: Ledger, importId: number, account: number): string {
  const key = keyIn(db, importId, account);
  if (key === undefined) throw new Problem({ id: 'problems.accountGone' });
  return key;
}

function keyIn(db: Ledger, importId: number, account: number): string | undefined {
  return db
    .prepare<[number, number], string>(
      'SELECT key FROM account JOIN import_account ON account_id = id WHERE import_id = ? AND id = ?',
    )
    .pluck()
    .get(importId, account);
}

function nextOrdinal(db: Ledger, importId: number): number {
  const last = db
    .prepare<[number], number | null>('SELECT max(ordinal) FROM sighting WHERE import_id = ?')
    .pluck()
    .get(importId);
  return (last ?? 0) + 1;
}

/** Equal lines of one file are separate charges, so only what this import does not show yet can be known. */
function shownElsewhere(db: Ledger, place: RowPlace): (line: { readonly id: number }) => boolean {
  const shown = db.prepare<[number, number], number>(
    'SELECT 1 FROM sighting WHERE charge_id = ? AND import_id = ?',
  );
  return ({ id }) => shown.get(id, place.import) === undefined;
}

function removeSighting(db: Ledger, importId: number, ordinal: number): void {
  retell(db, importId, ordinal);
  const charge = db
    .prepare<[number, number], number>('SELECT charge_id FROM sighting WHERE import_id = ? AND ordinal = ?')
    .pluck()
    .get(importId, ordinal);
  db.prepare('DELETE FROM sighting WHERE import_id = ? AND ordinal = ?').run(importId, ordinal);
  db.prepare(
    'DELETE FROM charge WHERE id = ? AND NOT EXISTS (SELECT 1 FROM sighting WHERE charge_id = charge.id)',
  ).run(charge);
}

/** A row that is mended is new or known and no longer rejected; their sum stays what was read. */
function countMended(db: Ledger, importId: number, as: 'new' | 'known', by: 1 | -1): void {
  db.prepare(
    `UPDATE import SET rows_rejected = rows_rejected - ?, rows_${as} = rows_${as} + ? WHERE id = ?`,
  ).run(by, by, importId);
}
