import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { isPlain, type LedgerKey, rekey } from '../ledger/cipher.ts';
import { isDamage, openForReading } from '../ledger/open.ts';
import { plainShare } from '../ledger/plain-share.ts';
import { settleOnDisk } from './check.ts';
import {
  count,
  describe,
  filesSurelyIn,
  isBackupName,
  madeAt,
  namesIn,
  type Note,
  noteFile,
  noteOf,
  reasonOf,
  writeNote,
} from './note.ts';
import { tidyShelf } from './shelf.ts';

/* Backups are locked, and opened for good, with their ledger: one after the other, each by a copy that takes its place. */

/** What became of it. */
export interface TurnedShelf {
  /** The names of those that are damaged, or locked by yet another key. */
  readonly left: readonly string[];
  /** What hindered others, which had their turn all the same. */
  readonly hindered: readonly unknown[];
}

/** Encrypts the backups that are not locked by this key yet, or with null those back that are locked by `from`. */
export function turnShelf(folder: string, from: LedgerKey | null, to: LedgerKey | null): TurnedShelf {
  tidyShelf(folder, from);
  const left: string[] = [];
  const hindered: unknown[] = [];
  for (const name of surelyIn(folder)) {
    try {
      if (isPlain(join(folder, name)) !== (to !== null)) continue;
      if (!turnBackup(folder, name, from, to)) left.push(name);
    } catch (error) {
      hindered.push(error);
    }
  }
  return { left, hindered };
}

/** The names of those that anybody can read. */
export function plainBackups(folder: string): string[] {
  return namesIn(folder).filter((name) => beginsPlain(join(folder, name)) === true);
}

/** The names of those that cannot be read without a key. Throws where the folder cannot be listed. */
export function lockedBackups(folder: string): string[] {
  return surelyIn(folder).filter((name) => beginsPlain(join(folder, name)) === false);
}

/** The names of those that look locked by their beginning alone: it is damaged, and behind it lies what anybody can read. */
export function brokenBackups(folder: string, key: LedgerKey): string[] {
  return lockedBackups(folder).filter((name) => {
    const file = join(folder, name);
    return !opensBy(file, key) && plainShare(file) > 0;
  });
}

function surelyIn(folder: string): string[] {
  return filesSurelyIn(folder).filter(isBackupName);
}

/** One that the disk does not give back may need its lock. */
function beginsPlain(file: string): boolean | null {
  try {
    return isPlain(file);
  } catch {
    return false;
  }
}

function opensBy(file: string, key: LedgerKey): boolean {
  try {
    openForReading(file, key).close();
    return true;
  } catch (error) {
    if (isDamaged(error)) return false;
    throw error;
  }
}

/**
 * Copies it, and puts the copy in its place when that was checked. Its note goes first, since it tells of the file before.
 * False where the backup itself is damaged, or locked by another key; whatever else goes wrong is thrown, and it stays.
 */
function turnBackup(folder: string, name: string, from: LedgerKey | null, to: LedgerKey | null): boolean {
  const note = foundIn(folder, name, from);
  if (note === null) return false;
  const copy = join(folder, `${name}.partial`);
  try {
    copyFileSync(join(folder, name), copy);
    rekey(copy, from, to);
    const turned = { ...note, ...describe(copy, to) };
    if (JSON.stringify(turned.counts) !== JSON.stringify(note.counts))
      throw new Problem({ id: 'problems.backupNotWhole' });
    settleOnDisk(copy);
    rmSync(noteFile(folder, name), { force: true });
    renameSync(copy, join(folder, name));
    writeNote(folder, name, turned);
    return true;
  } finally {
    rmSync(copy, { force: true });
  }
}

/**
 * What there is to say of a backup, counted in its file: an earlier note does not tell of everything, and one may be
 * missing. Null where the file is damaged, or locked by another key.
 */
function foundIn(folder: string, name: string, key: LedgerKey | null): Note | null {
  const file = join(folder, name);
  const note = noteOf(folder, name);
  const reason = note?.reason ?? reasonOf(name) ?? 'hand';
  const at = note?.at ?? madeAt(file);
  try {
    const found = { at, reason, ...count(file, key), content: null };
    return note === null || note.sha256 === found.sha256 ? found : null;
  } catch (error) {
    if (isDamaged(error)) return null;
    throw error;
  }
}

function isDamaged(error: unknown): boolean {
  if (error instanceof Problem)
    return ['problems.ledgerUnreadable', 'problems.backupNotWhole'].includes(error.said.id);
  return isDamage(error);
}
