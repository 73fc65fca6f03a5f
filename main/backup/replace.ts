import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { isPlain, type LedgerKey, rekey } from '../ledger/cipher.ts';
import { openLedger } from '../ledger/open.ts';
import { checkLedger, settleOnDisk } from './check.ts';

/*
 * How another file takes the place of the ledger: it is made ready beside it, opened and checked there, and takes its
 * place by one rename while nobody has either open. A stop before the rename leaves everything as it was.
 */

/**
 * Makes a copy of a whole ledger ready to take this one's place; it has this version's schema then. `aside`: what lies
 * there is in no backup, so it is moved aside then, whatever it looks like at that moment.
 */
export function makeReady(
  source: string | null,
  file: string,
  aside: boolean,
  key: LedgerKey | null = null,
): void {
  const next = nextOf(file);
  dropNext(file);
  try {
    if (source !== null) copyBackup(source, next, key);
    const db = openLedger(next, key);
    try {
      if (!checkLedger(db).whole) throw new Problem({ id: 'problems.backupNotWhole' });
    } finally {
      // Its log of changes goes into the file with the last connection.
      db.close();
    }
    settleOnDisk(next);
    if (aside) writeFileSync(asideMark(file), '');
  } catch (error) {
    dropNext(file);
    throw error;
  }
}

/** Copies a ledger file. With a key the copy is locked by it, also where the file is a backup that is not locked yet. */
export function copyBackup(source: string, copy: string, key: LedgerKey | null): void {
  copyFileSync(source, copy);
  if (key !== null && isPlain(copy) === true) rekey(copy, null, key);
}

/** Puts what is ready in the place of the ledger. What lay there is moved aside where it is not whole, or was to be. */
export function takeNext(file: string, isWhole: boolean, now: Date): void {
  if (!existsSync(nextOf(file))) throw new Problem({ id: 'problems.backupGone' });
  if (!isWhole || existsSync(asideMark(file))) moveAside(file, now);
  // A log left behind belongs to the ledger before, and SQLite would mix it into this one.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) throw new Problem({ id: 'problems.ledgerBusy' });
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  renameSync(nextOf(file), file);
  rmSync(asideMark(file), { force: true });
  settleOnDisk(dirname(file));
}

/** What was made ready and never took its place. */
export function dropNext(file: string): void {
  dropLedger(nextOf(file));
  rmSync(asideMark(file), { force: true });
}

/** Takes away a ledger that was begun beside the person's own, with what SQLite keeps beside it; also one that is not there. */
export function dropLedger(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true });
}

/** Where an export that is read back becomes a ledger, before it is a backup. */
export function readOf(file: string): string {
  return `${file}.read`;
}

/** The same for what can still be read of a damaged ledger. */
export function recoveredOf(file: string): string {
  return `${file}.recovered`;
}

/** The folder of damaged files that were put aside. */
export function asideOf(file: string): string {
  return join(dirname(file), 'damaged');
}

/** Moves a damaged ledger with its log into a folder of its own; nothing of it is lost. */
function moveAside(file: string, now: Date): void {
  const folder = asideOf(file);
  const name = `recoup-${now.toISOString().replaceAll(/[:.]/gu, '-')}.sqlite`;
  mkdirSync(folder, { recursive: true });
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, join(folder, `${name}${ending}`));
  }
  settleOnDisk(folder);
}

function asideMark(file: string): string {
  return `${nextOf(file)}.aside`;
}

function nextOf(file: string): string {
  return `${file}.next`;
}
