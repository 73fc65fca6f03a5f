import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'better-sqlite3';

import { Problem } from '../../shared/problem.ts';
import { type LedgerKey, openEncrypted } from './cipher.ts';
import { MIGRATIONS } from './migrations/all.ts';

export type Ledger = Database.Database;

/** Marks the file as ours ('RECP'), so that another program's database is refused and not changed. */
const APPLICATION_ID = 0x52454350;

/** What is done with a ledger of an earlier version before its first migration: a copy is made. A throw stops it. */
export type BeforeMigrating = (db: Ledger) => void;

/**
 * Opens the ledger at this path (`:memory:` for none), makes or migrates its schema, and answers
 * the one connection. Throws a Problem on a foreign, newer or unreadable file; nothing is changed then. A locked
 * ledger, and one that is begun as such, is opened by its key.
 */
export function openLedger(
  path: string,
  key: LedgerKey | null = null,
  beforeMigrating: BeforeMigrating = () => undefined,
): Ledger {
  const db = connect(path, false, key);
  try {
    refuseStrange(db);
    db.pragma('journal_mode = WAL');
    // What was confirmed is on the disk, also when the power fails; an import is one commit a file.
    db.pragma('synchronous = FULL');
    // Pages that the log may hold, 64 MB, before a commit moves them into the file: a usual import and its search write 2,300,
    // the search through a million charges 13,000. They need not wait for it; closing moves all.
    db.pragma('wal_autocheckpoint = 16000');
    migrate(db, beforeMigrating);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A second connection beside the one that writes: sees only what is committed, changes nothing. */
export function openForReading(path: string, key: LedgerKey | null = null): Ledger {
  return connect(path, true, key);
}

/** A new ledger as that version's first start would have made it; for what was written down by that version. */
export function makeLedger(path: string, version: number, key: LedgerKey | null = null): Ledger {
  const db = connect(path, false, key);
  try {
    stepUp(db, 0, version);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The version of the schema that a file has. */
export function schemaOf(db: Ledger): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** The version of the schema that this app makes. */
export const NEWEST_SCHEMA = MIGRATIONS.length;

const keys = new WeakMap<Ledger, LedgerKey>();

/** The key by which this connection was opened, null for a ledger that is not locked; so copies of it are locked as it is. */
export function keyOf(db: Ledger): LedgerKey | null {
  return keys.get(db) ?? null;
}

function connect(path: string, readonly: boolean, key: LedgerKey | null): Ledger {
  let db: Ledger;
  try {
    if (!readonly && path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    db = key === null ? new Database(path, { readonly }) : openEncrypted(path, { readonly }, key);
    if (key !== null) keys.set(db, key);
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
    db.pragma('trusted_schema = OFF');
    // KiB, of which a ledger takes what it is long. The search for double charges reads merchant by merchant, all
    // over the file.
    db.pragma(`cache_size = ${readonly ? -65_536 : -262_144}`);
    // The first read of the file itself: here a file that is no database shows.
    db.pragma('user_version');
  } catch (error) {
    throw asProblem(error) ?? error;
  }
  return db;
}

/** What SQLite or the disk refuses, as a sentence; null where the fault is ours. */
export function asProblem(error: unknown): Problem | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(?:BUSY|LOCKED)/u.test(code)) return new Problem({ id: 'problems.ledgerBusy' });
  if (/^(?:SQLITE_FULL|ENOSPC)/u.test(code)) return new Problem({ id: 'problems.diskFull' });
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)|^E(?:ACCES|PERM|ROFS)/u.test(code))
    return new Problem({ id: 'problems.folderClosed' });
  if (isDamage(error)) return new Problem({ id: 'problems.ledgerUnreadable' });
  if (/^(?:SQLITE_IOERR|EIO$)/u.test(code)) return new Problem({ id: 'problems.diskFault' });
  return null;
}

/** Whether SQLite says that the file itself is no whole database. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:NOTADB|CORRUPT)/u.test(code);
}

/** Whether a row was refused because the table may not hold it. */
export function isRefusedRow(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:CONSTRAINT|MISMATCH)/u.test(code);
}

function refuseForeign(db: Ledger): void {
  const mark = db.pragma('application_id', { simple: true });
  const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (mark !== APPLICATION_ID && !(mark === 0 && empty)) throw new Problem({ id: 'problems.ledgerForeign' });
}

/** Throws a Problem on the database of another program, and on one of a newer version. */
export function refuseStrange(db: Ledger): void {
  refuseForeign(db);
  if (schemaOf(db) > NEWEST_SCHEMA) throw new Problem({ id: 'problems.ledgerNewer' });
}

function migrate(db: Ledger, beforeMigrating: BeforeMigrating): void {
  const version = schemaOf(db);
  if (version === NEWEST_SCHEMA) return;
  if (version > 0) beforeMigrating(db);
  stepUp(db, version, NEWEST_SCHEMA);
}

function stepUp(db: Ledger, from: number, to: number): void {
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(from, to)) step.up(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${to}`);
  })();
}
