import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Backup, BackupReason, LedgerCounts } from '../../shared/backup.ts';
import { Problem } from '../../shared/problem.ts';
import { isPlain, type LedgerKey } from '../ledger/cipher.ts';
import { keyOf, type Ledger, openForReading } from '../ledger/open.ts';
import { hashOf, settleOnDisk } from './check.ts';
import { countsOf } from './counts.ts';
import {
  describe,
  filesIn,
  isBackupName,
  isSameContent,
  madeAt,
  namesIn,
  noteFile,
  noteOf,
  reasonOf,
  writeNote,
} from './note.ts';
import { isOwn, plan } from './retention.ts';

/*
 * The folder of backups. A backup is a whole ledger file, and a note of the same name beside it that says what was
 * found in it when it was checked. The note comes last: a file without one was never finished.
 */

/** The backups in this folder, newest first. A file that is not as long as its note says is no backup. */
export function listBackups(folder: string): Backup[] {
  const found = namesIn(folder).flatMap((name) => {
    const note = noteOf(folder, name);
    return note && note.bytes === sizeOf(join(folder, name)) ? [{ name, ...note }] : [];
  });
  const held = new Map(plan(found).keep.map(({ name, held: isHeld }) => [name, isHeld]));
  return found
    .map(({ name, at, reason, bytes, counts }) => {
      return { name, at, reason, bytes, counts, held: held.get(name) ?? false };
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/**
 * Copies the ledger as it is at this moment, opens the copy and checks it, and only then counts it as a backup.
 * Null where the newest backup holds the very same. Afterwards backups whose time is over go.
 */
export function makeBackup(db: Ledger, folder: string, reason: BackupReason, now: Date): Backup | null {
  mkdirSync(folder, { recursive: true });
  const name = freeName(folder, reason, now);
  const copy = join(folder, `${name}.partial`);
  try {
    rmSync(copy, { force: true });
    // A copy page by page, but without what was deleted. Through the ledger's own connection, so that it is kept the same way.
    db.prepare('VACUUM INTO ?').run(copy);
    return takeIn(folder, name, reason, now, countsOf(db), keyOf(db));
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
}

/** Takes a ledger file that was made elsewhere among the backups; the file moves. */
export function adoptBackup(
  file: string,
  folder: string,
  reason: BackupReason,
  now: Date,
  key: LedgerKey | null = null,
): Backup {
  mkdirSync(folder, { recursive: true });
  const name = freeName(folder, reason, now);
  renameSync(file, join(folder, `${name}.partial`));
  const adopted = takeIn(folder, name, reason, now, null, key);
  return adopted ?? newestOf(folder);
}

/** The file of a backup; a Problem where there is none of this name. */
export function backupFile(folder: string, name: string): string {
  if (!isBackupName(name) || noteOf(folder, name) === null) throw new Problem({ id: 'problems.backupGone' });
  return join(folder, name);
}

/**
 * The backup of this name; a Problem where there is none, its file is no longer what was checked, or it is locked and
 * not by this key.
 */
export function wholeBackup(folder: string, name: string, key: LedgerKey | null = null): Backup {
  const backup = listBackups(folder).find((one) => one.name === name);
  if (!backup) throw new Problem({ id: 'problems.backupGone' });
  if (hashOf(join(folder, name)) !== noteOf(folder, name)?.sha256)
    throw new Problem({ id: 'problems.backupDamaged' });
  if (isPlain(join(folder, name)) === false) refuseOtherKey(join(folder, name), key);
  return backup;
}

function refuseOtherKey(file: string, key: LedgerKey | null): void {
  try {
    openForReading(file, key).close();
  } catch (error) {
    if (error instanceof Problem && error.said.id === 'problems.ledgerUnreadable')
      throw new Problem({ id: 'problems.backupLocked' });
    throw error;
  }
}

/** The newest backup that is still what was checked, of what was brought in only where there is no other; null where there is none. */
export function newestWhole(folder: string, key: LedgerKey | null = null): Backup | null {
  const backups = listBackups(folder);
  for (const { name } of [...backups.filter(isOwn), ...backups.filter((one) => !isOwn(one))]) {
    try {
      return wholeBackup(folder, name, key);
    } catch {
      // One that cannot be read, for whatever reason, must not keep the others from the person.
    }
  }
  return null;
}

/** Takes a backup away because the person said so; the last one stays. */
export function removeBackup(folder: string, name: string): void {
  const file = backupFile(folder, name);
  if (listBackups(folder).length < 2) throw new Problem({ id: 'problems.backupLast' });
  rmSync(noteFile(folder, name));
  rmSync(file);
}

function dropBackup(folder: string, name: string): void {
  rmSync(noteFile(folder, name), { force: true });
  rmSync(join(folder, name), { force: true });
}

/** At a start: what a stop in between left unfinished goes, and a copy without its note gets one if it is whole. */
export function tidyShelf(folder: string, key: LedgerKey | null = null): void {
  for (const name of filesIn(folder)) {
    if (name.includes('.partial')) rmSync(join(folder, name), { force: true });
  }
  for (const name of namesIn(folder)) {
    if (noteOf(folder, name) === null) noteAgain(folder, name, key);
  }
}

function takeIn(
  folder: string,
  name: string,
  reason: BackupReason,
  now: Date,
  expected: LedgerCounts | null,
  key: LedgerKey | null,
): Backup | null {
  const copy = join(folder, `${name}.partial`);
  const note = { at: now.toISOString(), reason, ...describe(copy, key) };
  if (expected !== null && JSON.stringify(note.counts) !== JSON.stringify(expected))
    throw new Problem({ id: 'problems.backupNotWhole' });
  const newest = listBackups(folder).find((one) => isOwn(one) || !isOwn({ reason }));
  const before = newest && staysAsLong(newest, reason) ? noteOf(folder, newest.name) : null;
  if (newest && before && isSameContent(before, note) && isAsNoted(join(folder, newest.name), before)) {
    rmSync(copy);
    return reason === 'daily' ? null : newest;
  }
  settleOnDisk(copy);
  renameSync(copy, join(folder, name));
  writeNote(folder, name, note);
  prune(folder);
  return listBackups(folder).find((one) => one.name === name) ?? null;
}

/** Whether its file is still what was checked. */
function isAsNoted(file: string, { sha256 }: { readonly sha256: string }): boolean {
  try {
    return hashOf(file) === sha256;
  } catch {
    return false;
  }
}

/** Whether it stays as long as one for this reason would. */
function staysAsLong(found: Backup, reason: BackupReason): boolean {
  return reason === 'daily' || [reason, 'hand'].includes(found.reason);
}

function prune(folder: string): void {
  for (const name of plan(listBackups(folder)).prune) dropBackup(folder, name);
}

function noteAgain(folder: string, name: string, key: LedgerKey | null): void {
  const file = join(folder, name);
  const reason = reasonOf(name);
  if (!reason) return;
  try {
    writeNote(folder, name, { at: madeAt(file), reason, ...describe(file, key) });
  } catch {
    // It was never finished, or is damaged: it stays as it is and is not offered.
  }
}

/** Two in the same millisecond get names of their own. */
function freeName(folder: string, reason: BackupReason, now: Date): string {
  const taken = new Set(namesIn(folder));
  for (let at = now.getTime(); ; at++) {
    const instant = new Date(at).toISOString().replaceAll(/[:.]/gu, '-');
    const name = `recoup-${instant}-${reason}.sqlite`;
    if (!taken.has(name)) return name;
  }
}

function newestOf(folder: string): Backup {
  const [newest] = listBackups(folder);
  if (!newest) throw new Problem({ id: 'problems.backupGone' });
  return newest;
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}
