import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, statSync } from 'node:fs';

import type { LedgerCheck } from '../../shared/backup.ts';
import { isDamage, type Ledger } from '../ledger/open.ts';

const MOST_FAULTS = 100;
const CHUNK = 4 * 1024 * 1024;

/** Reads the whole file: pages, types, what a column may hold. `quick` leaves out whether indexes fit their tables. */
export function checkLedger(db: Ledger, quick = false): LedgerCheck {
  try {
    const pragma = quick ? 'quick_check' : 'integrity_check';
    const told = db.prepare<[], string>(`PRAGMA ${pragma}(${MOST_FAULTS})`).pluck().all();
    const faults = told.length === 1 && told[0] === 'ok' ? 0 : told.length;
    return { whole: faults === 0, faults };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { whole: false, faults: 1 };
  }
}

/**
 * As above, and whether each row points at one that is there. A row that does not is a fault of ours and no damage: such
 * a ledger is opened and backed up like any other.
 */
export function checkRules(db: Ledger): LedgerCheck {
  const { faults: broken } = checkLedger(db);
  const unlinked = broken > 0 ? 0 : db.prepare('PRAGMA foreign_key_check').all().length;
  const faults = Math.min(broken + unlinked, MOST_FAULTS);
  return { whole: faults === 0, faults };
}

/** The hash of a file's content, read in parts. */
export function hashOf(path: string): string {
  const hash = createHash('sha256');
  const part = Buffer.alloc(CHUNK);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part))
      hash.update(part.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** Has the system write to the disk what it still holds of a file or folder. */
export function settleOnDisk(path: string): void {
  const isFolder = statSync(path).isDirectory();
  // Windows opens no folders, and needs none to be written.
  if (isFolder && process.platform === 'win32') return;
  const file = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
