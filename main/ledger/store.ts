import type { RejectedRow, StatementReading, StatementRow } from '../../shared/statement.ts';
import { keepAccount, type StoredAccount } from './accounts.ts';
import { type BalanceEvidence, storeEvidence } from './evidence.ts';
import { chargeAdder, factsOf, tellingKeeper } from './facts.ts';
import { matchKnownRows } from './known-rows.ts';
import { identityOf, inAccountCurrency, spanOf, storedLines } from './lines.ts';
import type { Ledger } from './open.ts';
import { writeSetting } from './settings.ts';
import { asStatementRow, rememberedRows, type RememberedRow } from './told-rows.ts';
import { type MerchantName, wordingKeeper } from './wordings.ts';

/** One file, read and ready to be stored. */
export interface FileToStore {
  readonly name: string;
  readonly sha256: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reading: StatementReading;
  /** For each account of the reading: how to find it again, and what to call it at first. */
  readonly accounts: readonly { readonly key: string; readonly name: string }[];
  /** For each account of the reading: what its balances tell; without it, none were looked at. */
  readonly balances?: readonly BalanceEvidence[];
}

export interface StoreWatch {
  readonly merchantOf: (text: string) => MerchantName;
  /** Called now and then with the number of rows stored; throws to stop, and nothing is stored. */
  readonly step: (done: number, total: number) => void;
}

const ROWS_A_STEP = 2_000;

/**
 * Stores one reading in one transaction: all of it or nothing. Rows that are known get a sighting
 * of the charge that is there; the others become charges. Answers the id of the import.
 */
export function storeReading(db: Ledger, file: FileToStore, watch: StoreWatch): number {
  return db
    .transaction(() => {
      const { reading } = file;
      const accounts = reading.accounts.map((account, index) => {
        const { key, name } = file.accounts[index] ?? { key: `layout:${reading.profile}`, name: file.name };
        return keepAccount(db, key, name, account);
      });
      const rejects = withRemembered(db, file);
      const mended = rejects.flatMap(({ mended: row }) => row ?? []);
      const rows = [...reading.rows, ...mended].map((row) => inAccountCurrency(row, accounts[row.account]));
      const matches = findKnown(db, accounts, rows);
      const known = matches.filter((match) => match !== null).length;
      // What the person mended says nothing of the days that the file shows.
      const shown = rows.slice(0, reading.rows.length);
      const importId = insertImport(db, file, shown, { mended: mended.length, known });
      insertCharges(db, importId, accounts, rows, matches, watch);
      insertRejected(db, importId, rejects, matches);
      insertSkipped(db, importId, reading);
      storeEvidence(db, importId, accounts, { reading, rows: shown, checks: file.balances ?? [] });
      writeSetting(db, 'flags', 'stale');
      return importId;
    })
    .immediate();
}

/** A row that could not be read, with what was said of it before. */
interface RejectToStore {
  readonly reject: RejectedRow;
  readonly told: RememberedRow | null;
  readonly mended: StatementRow | null;
}

function withRemembered(db: Ledger, { reading, sha256, accounts }: FileToStore): RejectToStore[] {
  const accountKeys = accounts.map(({ key }) => key);
  const { rows, rejects } = reading;
  let ordinal = rows.length;
  return rememberedRows(db, { sha256, accountKeys, rows, rejects }).map((told, index) => {
    const reject = rejects[index];
    if (!reject) throw new RangeError('a row was remembered that the reading does not have');
    if (!told?.charge) return { reject, told, mended: null };
    const account = accountKeys.indexOf(told.accountKey);
    return { reject, told, mended: asStatementRow(reject, told.charge, { account, ordinal: ++ordinal }) };
  });
}

function findKnown(
  db: Ledger,
  accounts: readonly StoredAccount[],
  rows: readonly StatementRow[],
): (number | null)[] {
  const matches: (number | null)[] = rows.map(() => null);
  for (const account of new Set(accounts.map(({ id }) => id))) {
    const indexes = rows.flatMap((row, index) => (accounts[row.account]?.id === account ? [index] : []));
    const lines = indexes.flatMap((index) => rows[index] ?? []);
    const span = spanOf(lines);
    if (!span) continue;
    const found = matchKnownRows(storedLines(db, account, span), lines.map(identityOf));
    indexes.forEach((index, at) => {
      matches[index] = found[at] ?? null;
    });
  }
  return matches;
}

function insertImport(
  db: Ledger,
  file: FileToStore,
  rows: readonly StatementRow[],
  { mended, known }: { readonly mended: number; readonly known: number },
): number {
  const { reading } = file;
  const span = spanOf(rows);
  const read = rows.length + reading.rejects.length;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO import (name, sha256, at, format, encoding, profile, from_day, to_day,
          rows_read, rows_new, rows_known, rows_rejected, pending, notes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      file.name,
      file.sha256,
      file.at,
      reading.format,
      reading.encoding,
      reading.profile,
      span?.from ?? null,
      span?.to ?? null,
      read,
      rows.length + mended - known,
      known,
      reading.rejects.length - mended,
      rows.filter((row) => row.pending).length,
      JSON.stringify(reading.notes),
    );
  return Number(lastInsertRowid);
}

function insertCharges(
  db: Ledger,
  importId: number,
  accounts: readonly StoredAccount[],
  rows: readonly StatementRow[],
  matches: readonly (number | null)[],
  watch: StoreWatch,
): void {
  const wordingOf = wordingKeeper(db, watch.merchantOf);
  const addCharge = chargeAdder(db);
  const tellingOf = tellingKeeper(db);
  const addSighting = db.prepare('INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?)');
  rows.forEach((row, index) => {
    if (index % ROWS_A_STEP === 0) watch.step(index, rows.length);
    const account = accounts[row.account];
    if (!account) throw new RangeError('a row names an account that its reading does not have');
    const facts = factsOf(row, wordingOf(row.description));
    const known = matches[index] ?? null;
    const charge = known ?? addCharge(account.id, facts);
    const telling = known === null ? null : tellingOf(known, facts);
    addSighting.run(importId, row.ordinal, charge, row.line, row.balance, row.raw, telling);
  });
  watch.step(rows.length, rows.length);
}

function insertRejected(
  db: Ledger,
  importId: number,
  rejects: readonly RejectToStore[],
  matches: readonly (number | null)[],
): void {
  const add = db.prepare(
    `INSERT INTO rejected_row (import_id, ordinal, line, text, reason, found, told_id, sighting, mended_as)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  rejects.forEach(({ reject, told, mended }, index) => {
    const { line, text, reason, found = null } = reject;
    const as = mended && ((matches[mended.ordinal - 1] ?? null) === null ? 'new' : 'known');
    const sighting = mended?.ordinal ?? null;
    const parts = found && JSON.stringify(found);
    add.run(importId, index + 1, line, text, JSON.stringify(reason), parts, told?.id ?? null, sighting, as);
  });
}

function insertSkipped(db: Ledger, importId: number, reading: StatementReading): void {
  const skip = db.prepare('INSERT INTO skipped_line VALUES (?, ?, ?, ?, ?)');
  reading.skipped.forEach((line, index) =>
    skip.run(importId, index + 1, line.line, line.text, JSON.stringify(line.reason)),
  );
}
