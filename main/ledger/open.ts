import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'better-sqlite3';

import { Problem } from '../../shared/problem.ts';
import { MIGRATIONS } from './migrations/all.ts';

export type Ledger = Database.Database;

/** Marks the file as ours ('RECP'), so that another program's database is refused and not changed. */
const APPLICATION_ID = 0x52454350;

/**
 * Opens the ledger at this path (`:memory:` for none), makes or migrates its schema, and answers
 * the one connection. Throws a Problem on a foreign, newer or unreadable file; nothing is changed then.
 */
export function openLedger(path: string): Ledger {
  const db = connect(path, false);
  try {
    refuseForeign(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    migrate(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A second connection beside the one that writes: sees only what is committed, changes nothing. */
export function openForReading(path: string): Ledger {
  return connect(path, true);
}

function connect(path: string, readonly: boolean): Ledger {
  let db: Ledger;
  try {
    if (!readonly && path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { readonly });
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
  if (/^SQLITE_(?:NOTADB|CORRUPT|IOERR)/u.test(code)) return new Problem({ id: 'problems.ledgerUnreadable' });
  return null;
}

function refuseForeign(db: Ledger): void {
  const mark = db.pragma('application_id', { simple: true });
  const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (mark !== APPLICATION_ID && !(mark === 0 && empty)) throw new Problem({ id: 'problems.ledgerForeign' });
}

function migrate(db: Ledger, path: string): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > MIGRATIONS.length) throw new Problem({ id: 'problems.ledgerNewer' });
  if (version === MIGRATIONS.length) return;
  if (version > 0) copyBefore(db, path, version);
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(version)) step.up(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  })();
}

function copyBefore(db: Ledger, path: string, version: number): void {
  if (path === ':memory:') return;
  const copy = `${path}.before-${version + 1}`;
  if (!existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy);
}
