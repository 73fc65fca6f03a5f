import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { type Backup, BACKUP_REASONS, type BackupReason, type LedgerCounts } from '../../shared/backup.ts';
import { Problem } from '../../shared/problem.ts';
import { isPlain, type LedgerKey, rekey } from '../ledger/cipher.ts';
import { isDamage, keyOf, type Ledger, openForReading } from '../ledger/open.ts';
import { checkLedger, hashOf, settleOnDisk } from './check.ts';
import { countsOf } from './counts.ts';
import { isOwn, plan } from './retention.ts';

/*
 * The folder of backups. A backup is a whole ledger file, and a note of the same name beside it that says what was
 * found in it when it was checked. The note comes last: a file without one was never finished.
 */

const NAME = /^recoup-[0-9TZ-]{20,30}-[a-z]+\.sqlite$/u;
const count = z.int().nonnegative();
const noteSchema = z.object({
  at: z.string(),
  reason: z.enum(BACKUP_REASONS),
  bytes: count,
  sha256: z.string(),
  counts: z.object({
    accounts: count,
    imports: count,
    charges: count,
    decisions: count,
    cases: count,
    events: count,
    attachments: count,
    // Earlier notes do not tell of these.
    letters: count.default(0),
    facts: count.default(0),
    toldRows: count.default(0),
    toldLayouts: count.default(0),
    cancellations: count.default(0),
    contacts: count.default(0),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
});
type Note = z.infer<typeof noteSchema>;

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
 * Null where the newest backup is the very same, byte by byte. Afterwards backups whose time is over go.
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
  if (!NAME.test(name) || noteOf(folder, name) === null) throw new Problem({ id: 'problems.backupGone' });
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

/**
 * Encrypts the backups that are not locked by this key yet, or with null those back that are locked by `from`. Answers
 * the names of those that could not be: they are damaged, or locked by yet another key. Whatever else hinders one is
 * thrown after the others had their turn.
 */
export function turnShelf(folder: string, from: LedgerKey | null, to: LedgerKey | null): string[] {
  tidyShelf(folder, from);
  const left: string[] = [];
  const hindered: unknown[] = [];
  for (const name of namesIn(folder)) {
    if (isPlain(join(folder, name)) !== (to !== null)) continue;
    try {
      if (!turnBackup(folder, name, from, to)) left.push(name);
    } catch (error) {
      hindered.push(error);
    }
  }
  if (hindered.length > 0) throw hindered[0];
  return left;
}

/** The names of those that anybody can read. */
export function plainBackups(folder: string): string[] {
  return namesIn(folder).filter((name) => isPlain(join(folder, name)) === true);
}

/** The names of those that cannot be read without a key. */
export function lockedBackups(folder: string): string[] {
  return namesIn(folder).filter((name) => isPlain(join(folder, name)) === false);
}

/**
 * The names of those that this key does not open, and that are no longer what was checked: where only its beginning is
 * damaged, a backup that was never encrypted looks like one that is.
 */
export function brokenBackups(folder: string, key: LedgerKey): string[] {
  return lockedBackups(folder).filter((name) => {
    const file = join(folder, name);
    const note = noteOf(folder, name);
    return note !== null && !opensBy(file, key) && hashOf(file) !== note.sha256;
  });
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

/** Takes one away without asking whether it is the last. */
export function dropBackup(folder: string, name: string): void {
  rmSync(noteFile(folder, name), { force: true });
  rmSync(join(folder, name), { force: true });
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
  const at = note?.at ?? statSync(file).mtime.toISOString();
  try {
    const found = { at, reason, ...describe(file, key) };
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
  if (newest && staysAsLong(newest, reason) && noteOf(folder, newest.name)?.sha256 === note.sha256) {
    rmSync(copy);
    return reason === 'daily' ? null : newest;
  }
  settleOnDisk(copy);
  renameSync(copy, join(folder, name));
  writeNote(folder, name, note);
  prune(folder);
  return listBackups(folder).find((one) => one.name === name) ?? null;
}

/** Whether it stays as long as one for this reason would. */
function staysAsLong(found: Backup, reason: BackupReason): boolean {
  return reason === 'daily' || [reason, 'hand'].includes(found.reason);
}

/** Opens a copy as the ledger itself is opened, reads it whole, and counts. */
function describe(copy: string, key: LedgerKey | null): Pick<Note, 'bytes' | 'sha256' | 'counts'> {
  const db = openForReading(copy, key);
  try {
    if (!checkLedger(db).whole) throw new Problem({ id: 'problems.backupNotWhole' });
    return { bytes: statSync(copy).size, sha256: hashOf(copy), counts: countsOf(db) };
  } finally {
    db.close();
  }
}

function prune(folder: string): void {
  for (const name of plan(listBackups(folder)).prune) dropBackup(folder, name);
}

function noteAgain(folder: string, name: string, key: LedgerKey | null): void {
  const file = join(folder, name);
  const reason = reasonOf(name);
  if (!reason) return;
  try {
    writeNote(folder, name, { at: statSync(file).mtime.toISOString(), reason, ...describe(file, key) });
  } catch {
    // It was never finished, or is damaged: it stays as it is and is not offered.
  }
}

function reasonOf(name: string): BackupReason | undefined {
  return BACKUP_REASONS.find((known) => name.endsWith(`-${known}.sqlite`));
}

function writeNote(folder: string, name: string, note: Note): void {
  const file = noteFile(folder, name);
  writeFileSync(`${file}.partial`, `${JSON.stringify(note, null, 2)}\n`);
  settleOnDisk(`${file}.partial`);
  renameSync(`${file}.partial`, file);
  settleOnDisk(folder);
}

function noteOf(folder: string, name: string): Note | null {
  try {
    return noteSchema.safeParse(JSON.parse(readFileSync(noteFile(folder, name), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function noteFile(folder: string, name: string): string {
  return join(folder, name.replace(/\.sqlite$/u, '.json'));
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

function namesIn(folder: string): string[] {
  return filesIn(folder).filter((name) => NAME.test(name));
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
