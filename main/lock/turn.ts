import { renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { checkLedger, settleOnDisk } from '../backup/check.ts';
import { sweepCopies } from '../backup/copies.ts';
import { countsOf } from '../backup/counts.ts';
import { filesIn } from '../backup/note.ts';
import { occupy } from '../backup/occupy.ts';
import { shelfOf } from '../backup/open.ts';
import { asideOf, dropLedger, dropNext, readOf, recoveredOf } from '../backup/replace.ts';
import { brokenBackups, plainBackups, turnShelf } from '../backup/turn-shelf.ts';
import { isPlain, type LedgerKey, rekey } from '../ledger/cipher.ts';
import { openLedger } from '../ledger/open.ts';
import { needsLock, plainAside, sealAside, sealBackup, unsealAside } from './aside.ts';
import { dropLock, keepLockIn, lockOf, mendLock, putLockAside, writeOwnLock } from './lock-file.ts';
import { isOfOtherKey, type Lock } from './lock-text.ts';

/*
 * How a ledger becomes locked, or open again. A stop at any moment leaves one of the two whole: a copy is made beside
 * it, encrypted and checked there, and takes its place by one rename. There is no journal; whether the file of the
 * ledger can be read without a key says how far it came, and `settle` does the rest at the next start. The key is on the
 * disk, wrapped, before anything that needs it, and goes after it. All of it under `occupy`, with the ledger closed.
 */

/** Locks the ledger of this file and its backups. Throws, with the ledger as it was, where that could not be done. */
export function turnOn(file: string, lock: Lock, key: LedgerKey): void {
  putLockAside(file);
  // An earlier lock may still open backups: its copy with them makes room once this one is in force.
  writeOwnLock(file, lock);
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
  const [hindrance] = turnShelf(shelfOf(file), key, null).hindered;
  if (hindrance !== undefined) throw hindrance;
  unsealAside(asideOf(file), key);
  // A damaged ledger that was locked cannot be opened page by page, and is read by this lock alone.
  if (lock !== null && needsLock(asideOf(file))) keepLockIn(asideOf(file), lock);
  turnLedger(file, key, null);
  dropLock(file);
  settle(file, null);
}

/**
 * At each start, and after each turn: finishes what a stop broke off. With the key of a locked ledger, what is
 * not encrypted yet becomes so, also what somebody put there; without one, a lock that never came into force goes.
 * Throws a Problem where there is no lock any more that keeps this key: what is encrypted by it would be lost.
 */
export function settle(file: string, key: LedgerKey | null): void {
  const lock = key === null ? null : lockOfKey(file, key);
  sweep(file);
  if (key !== null) encryptRest(file, key, lock);
  else if (isPlain(file) === true) putLockAside(file);
}

/**
 * Takes away what a stop left of ledgers and copies that were begun, some of which anybody could read. For a locked ledger
 * at each start, though nobody may come to unlock it; not while another Recoup has it.
 */
export function sweepLocked(file: string): void {
  attempt(() => {
    const release = occupy(file);
    try {
      sweep(file);
      dropNext(file);
    } finally {
      release();
    }
  });
}

/** Whether something beside a locked ledger is not encrypted yet. */
export function hasPlain(file: string): boolean {
  return plainBackups(shelfOf(file)).length > 0 || plainAside(asideOf(file)).length > 0;
}

/** An encrypted ledger tells by itself whether the key is its own; but for where it is damaged. */
function lockOfKey(file: string, key: LedgerKey): Lock | null {
  let lock: Lock | null = null;
  try {
    lock = lockOf(file);
  } catch (error) {
    if (isPlain(file) !== false) throw error;
  }
  const isLost = lock === null && isPlain(file) !== false;
  if (isLost || (lock !== null && isOfOtherKey(lock, key))) throw new Problem({ id: 'problems.lockChanged' });
  return lock;
}

function sweep(file: string): void {
  for (const begun of [turnedOf(file), readOf(file), recoveredOf(file)]) dropLedger(begun);
  for (const folder of [shelfOf(file), asideOf(file)])
    for (const name of filesIn(folder))
      if (name.endsWith('.partial')) rmSync(join(folder, name), { force: true });
  sweepCopies();
}

/** Each step by itself. Where the disk is full, the next start goes on; the keeper says so, and the lock screen. */
function encryptRest(file: string, key: LedgerKey, lock: Lock | null): void {
  const shelf = shelfOf(file);
  // Before backups need it: the copy that lies with them may be that of an earlier lock.
  attempt(() => void (lock !== null && mendLock(file, lock)));
  const sealEach = (names: readonly string[]): void =>
    names.forEach((name) => attempt(() => sealBackup(shelf, name, asideOf(file), key)));
  attempt(() => sealEach(turnShelf(shelf, null, key).left));
  attempt(() => sealEach(brokenBackups(shelf, key)));
  sealPutAside(file, key);
}

/** Seals what was put aside since: a damaged ledger in whose place another came. */
export function sealPutAside(file: string, key: LedgerKey): void {
  const aside = asideOf(file);
  for (const name of plainAside(aside)) attempt(() => sealAside(aside, name, key));
}

/** What the disk refuses keeps nobody from their data; a fault of ours is thrown. */
function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof Problem) && !(error instanceof Error && 'code' in error)) throw error;
  }
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
