import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { checkLedger, settleOnDisk } from '../backup/check.ts';
import { countsOf } from '../backup/counts.ts';
import { sweepCopies } from '../backup/copies.ts';
import { shelfOf } from '../backup/open.ts';
import { dropLedger, readOf, recoveredOf } from '../backup/replace.ts';
import { dropBackup } from '../backup/shelf.ts';
import { brokenBackups, lockedBackups, turnShelf } from '../backup/turn-shelf.ts';
import { isPlain, type LedgerKey, rekey } from '../ledger/cipher.ts';
import { asProblem, openLedger } from '../ledger/open.ts';
import {
  dropLock,
  hasEarlierLock,
  keepLockIn,
  type Lock,
  lockOf,
  putLockAside,
  writeLock,
} from './lock-file.ts';

/*
 * How a ledger becomes locked, or open again. A stop at any moment leaves one of the two whole: a copy is made beside
 * it, encrypted and checked there, and takes its place by one rename. There is no journal; whether the file of the
 * ledger can be read without a key says how far it came, and `settle` does the rest at the next start. The key is on the
 * disk, wrapped, before anything that needs it, and goes after it. All of it under `occupy`, with the ledger closed.
 */

/** Locks the ledger of this file and its backups. Throws, with the ledger as it was, where that could not be done. */
export function turnOn(file: string, lock: Lock, key: LedgerKey): void {
  // An earlier lock may still open backups that lie there.
  putLockAside(file, true);
  writeLock(file, lock);
  // Damaged files that were put aside cannot be read, so they cannot be encrypted page by page either.
  if (hasAside(file)) renameSync(asideOf(file), goingOf(file));
  try {
    turnLedger(file, null, key);
  } catch (error) {
    settle(file, null);
    throw error;
  }
  settle(file, key);
}

/** Opens both again for good. Backups first: once the ledger is open, nobody has the key any more. */
export function turnOff(file: string, key: LedgerKey): void {
  const lock = lockOf(file);
  turnShelf(shelfOf(file), key, null);
  turnLedger(file, key, null);
  // What was put aside damaged cannot be opened page by page, and is read by this lock alone.
  if (lock !== null && holdsLocked(asideOf(file))) keepLockIn(asideOf(file), lock);
  dropLock(file, lockedBackups(shelfOf(file)).length === 0);
  settle(file, null);
}

/**
 * At each start, and after each turn: finishes what a stop broke off. With the key of a locked ledger, backups that are
 * not encrypted yet become so, also those that somebody put there; without one, a lock that never came into force goes.
 * Throws a Problem where there is no lock any more that keeps this key: what is encrypted by it would be lost.
 */
export function settle(file: string, key: LedgerKey | null): void {
  // A ledger that is encrypted tells by itself whether the key is its own.
  if (key !== null && isPlain(file) !== false && lockOf(file) === null)
    throw new Problem({ id: 'problems.lockChanged' });
  for (const begun of [turnedOf(file), readOf(file), recoveredOf(file)]) dropLedger(begun);
  sweepCopies();
  if (key === null) {
    if (isPlain(file) !== true) return;
    putLockAside(file);
    if (existsSync(goingOf(file))) renameSync(goingOf(file), asideOf(file));
    return;
  }
  rmSync(goingOf(file), { recursive: true, force: true });
  encryptShelf(file, key);
}

/** What cannot be encrypted is damaged, and goes. Where the disk is full, the next start goes on; the keeper says so. */
function encryptShelf(file: string, key: LedgerKey): void {
  const shelf = shelfOf(file);
  try {
    for (const name of turnShelf(shelf, null, key)) dropBackup(shelf, name);
    if (hasEarlierLock(file)) return;
    for (const name of brokenBackups(shelf, key)) dropBackup(shelf, name);
  } catch (error) {
    if (!(error instanceof Problem) && asProblem(error) === null) throw error;
  }
}

/** Whether there are damaged files put aside, which turning the lock on would delete. */
export function hasAside(file: string): boolean {
  return existsSync(asideOf(file));
}

function holdsLocked(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some(
    (name) => name.endsWith('.sqlite') && isPlain(join(folder, name)) === false,
  );
}

function turnLedger(file: string, from: LedgerKey | null, to: LedgerKey | null): void {
  const next = turnedOf(file);
  dropLedger(next);
  try {
    const db = openLedger(file, from);
    let counted: string;
    try {
      counted = JSON.stringify(countsOf(db));
      db.prepare('VACUUM INTO ?').run(next);
    } finally {
      db.close();
    }
    rekey(next, from, to);
    if (countedIn(next, to) !== counted) throw new Problem({ id: 'problems.backupNotWhole' });
    settleOnDisk(next);
    // A log left behind belongs to the file before, and SQLite would mix it into this one.
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
    if (log && log.size > 0) throw new Problem({ id: 'problems.ledgerBusy' });
    for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    renameSync(next, file);
    settleOnDisk(dirname(file));
  } catch (error) {
    dropLedger(next);
    throw error;
  }
}

/** Opened as a start opens it, so that it keeps its log as a ledger does before it takes the place of one. */
function countedIn(path: string, key: LedgerKey | null): string {
  const db = openLedger(path, key);
  try {
    if (!checkLedger(db).whole) throw new Problem({ id: 'problems.backupNotWhole' });
    return JSON.stringify(countsOf(db));
  } finally {
    db.close();
  }
}

function turnedOf(file: string): string {
  return `${file}.turned`;
}

/** Put aside, and to go once the ledger is locked. */
function goingOf(file: string): string {
  return `${asideOf(file)}.going`;
}

function asideOf(file: string): string {
  return join(dirname(file), 'damaged');
}
