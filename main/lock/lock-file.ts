import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { settleOnDisk } from '../backup/check.ts';
import { filesIn } from '../backup/note.ts';
import { shelfOf } from '../backup/open.ts';
import { listBackups } from '../backup/shelf.ts';
import { lockedBackups } from '../backup/turn-shelf.ts';
import { unusedName } from '../backup/unused-name.ts';
import { isPlain } from '../ledger/cipher.ts';
import { plainShare } from '../ledger/plain-share.ts';
import { bestOf, isOfSameKey, type Lock, readLock, textOf } from './lock-text.ts';

/*
 * `lock.json` lies beside a locked ledger and holds its key, wrapped once by the passphrase and once by the recovery
 * code. A copy lies with the backups, so that either folder alone can be opened. What the lock screen has to know
 * before the ledger is open stands there too.
 */

const NAME = 'lock.json';
const LEDGER = 'recoup.sqlite';
/** Of the pages: most of an encrypted ledger is cipher text, however damaged it is. */
const HALF = 0.5;

/**
 * The lock of this ledger; null where it has none. The file of the ledger itself is the truth: one that can be read
 * without a key is not locked, whatever lies beside it. Throws a Problem where it is locked and both copies are unreadable.
 */
export function lockOf(file: string): Lock | null {
  if (isPlain(file) === true) return null;
  const found = placesOf(file).map(readLock);
  if (found[0] === null && wasOpen(file)) return null;
  const lock = bestOf(found);
  if (lock !== null) return lock;
  if (found.includes('unreadable')) throw new Problem({ id: 'problems.lockUnreadable' });
  const aside =
    isPlain(file) === false && plainShare(file) < HALF ? bestOf(putAsideOf(file).map(readLock)) : null;
  if (aside === null && lockedBackups(shelfOf(file)).length > 0)
    throw new Problem({ id: 'problems.lockUnreadable' });
  return aside;
}

/**
 * Whether a ledger that is lost, or damaged where it says what it is, had no lock: anybody can read the newest backup. A lock
 * that lies with the backups is then one of earlier ones, and must not shut the others out.
 */
function wasOpen(file: string): boolean {
  const [newest] = listBackups(shelfOf(file));
  if (!newest || isPlain(join(shelfOf(file), newest.name)) !== true) return false;
  return isPlain(file) === null || plainShare(file) > HALF;
}

/**
 * Keeps it in both places; each is whole at every moment, and on the disk afterwards. The own one is what holds, and
 * comes last: where this throws, the lock before is in force still.
 */
export function writeLock(file: string, lock: Lock): void {
  write(placesOf(file).toReversed(), lock);
}

/** Keeps it beside the ledger alone: before it is in force, the copy with the backups may be that of an earlier one. */
export function writeOwnLock(file: string, lock: Lock): void {
  const [own] = placesOf(file);
  write([own], lock);
}

function write(places: readonly string[], lock: Lock): void {
  for (const place of places) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.new`, textOf(lock), { mode: 0o600 });
    settleOnDisk(`${place}.new`);
  }
  for (const place of places) {
    if (!isOfSameKey(readLock(place), lock)) renameSync(place, unusedName(`${place}.void`));
    renameSync(`${place}.new`, place);
    settleOnDisk(dirname(place));
  }
}

/**
 * Writes the lock of a ledger that is open again where a copy got lost or differs. Where the one that holds is another,
 * somebody else wrote it, and it stays.
 */
export function mendLock(file: string, lock: Lock): void {
  if (isPlain(file) === true) return;
  const wanted = textOf(lock);
  const found = placesOf(file)
    .map(readLock)
    .map((one) => (one === null || one === 'unreadable' || !one.whole ? null : one.lock));
  const holds = found.find((one) => one !== null) ?? lock;
  const differs = found.some((one) => one === null || textOf(one) !== wanted);
  if (textOf(holds) === wanted && differs) writeLock(file, lock);
}

/** Keeps it with files that it opens and that stay encrypted when it goes. */
export function keepLockIn(folder: string, lock: Lock): void {
  const there = filesIn(folder).filter((name) => name.startsWith(NAME));
  if (there.some((name) => isOfSameKey(readLock(join(folder, name)), lock))) return;
  const place = unusedName(join(folder, NAME));
  writeFileSync(place, textOf(lock), { mode: 0o600 });
  settleOnDisk(place);
  settleOnDisk(folder);
}

/** Takes it away where the ledger is locked no more; the copy with the backups where none of them is. */
export function dropLock(file: string): void {
  const backupsToo = !mayHoldLocked(file);
  const [own, ofBackups] = placesOf(file);
  for (const place of backupsToo ? [own, ofBackups] : [own]) rmSync(place, { force: true });
}

/**
 * Puts a lock aside that lies beside a ledger which anybody can read: one that never came into force, or whose ledger was
 * replaced by hand. It is not deleted, since somebody may have kept what it opens. The copy with the backups stays where
 * it opens some of them.
 */
export function putLockAside(file: string): void {
  const [own, ofBackups] = placesOf(file);
  for (const place of [own, ofBackups]) rmSync(`${place}.new`, { force: true });
  const backupsToo = !mayHoldLocked(file);
  for (const place of backupsToo ? [own, ofBackups] : [own])
    if (existsSync(place)) renameSync(place, unusedName(`${place}.void`));
}

/** Whether the lock with the backups may open some of them: where they cannot be listed, it may. */
function mayHoldLocked(file: string): boolean {
  try {
    return lockedBackups(shelfOf(file)).length > 0;
  } catch {
    return true;
  }
}

/** What was put aside, the last first. */
function putAsideOf(file: string): string[] {
  return placesOf(file).flatMap((place) =>
    filesIn(dirname(place))
      .filter((name) => name.startsWith(`${basename(place)}.void`))
      .toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .map((name) => join(dirname(place), name)),
  );
}

/** Beside the ledger and with its backups. A ledger of another name has a lock of its own name. */
function placesOf(file: string): readonly [string, string] {
  const name = basename(file) === LEDGER ? NAME : `${basename(file)}.${NAME}`;
  return [join(dirname(file), name), join(shelfOf(file), name)];
}
