import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { z } from 'zod';

import { IDLE_TIMES } from '../../shared/lock.ts';
import { LANGUAGES } from '../../shared/messages/entry.ts';
import { Problem } from '../../shared/problem.ts';
import { settleOnDisk } from '../backup/check.ts';
import { shelfOf } from '../backup/open.ts';
import { lockedBackups } from '../backup/turn-shelf.ts';
import { isPlain } from '../ledger/cipher.ts';
import { wrappedSchema } from './wrap.ts';

/*
 * `lock.json` lies beside a locked ledger and holds its key, wrapped once by the passphrase and once by the recovery
 * code. A copy lies with the backups, so that either folder alone can be opened. What the lock screen has to know
 * before the ledger is open stands there too.
 */

const lockSchema = z.strictObject({
  schema: z.literal('recoup.lock/1'),
  passphrase: wrappedSchema,
  recoveryCode: wrappedSchema,
  idle: z.enum(IDLE_TIMES),
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
});

/** What a `lock.json` says. */
export type Lock = z.infer<typeof lockSchema>;

const NAME = 'lock.json';
const LEDGER = 'recoup.sqlite';

/**
 * The lock of this ledger; null where it has none. The file of the ledger itself is the truth: one that can be read
 * without a key is not locked, whatever lies beside it. Throws a Problem where it is locked and both copies are unreadable.
 */
export function lockOf(file: string): Lock | null {
  if (isPlain(file) === true) return null;
  const found = placesOf(file).map(readLock);
  const [lock] = found.flatMap((one) => (one === null || one === 'unreadable' ? [] : [one]));
  if (lock) return lock;
  if (found.includes('unreadable') || lockedBackups(shelfOf(file)).length > 0)
    throw new Problem({ id: 'problems.lockUnreadable' });
  return null;
}

/**
 * Keeps it in both places; each is whole at every moment, and on the disk afterwards. The own one is what holds, and
 * comes last: where this throws, the lock before is in force still.
 */
export function writeLock(file: string, lock: Lock): void {
  const places = placesOf(file).toReversed();
  for (const place of places) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.new`, textOf(lock), { mode: 0o600 });
    settleOnDisk(`${place}.new`);
  }
  for (const place of places) {
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
    .map((one) => (one === null || one === 'unreadable' ? null : textOf(one)));
  const holds = found.find((text) => text !== null) ?? wanted;
  if (holds === wanted && found.some((text) => text !== wanted)) writeLock(file, lock);
}

/** Whether one passphrase opens both, and by the same key: no two wrappings are alike. */
export function isSameLock(one: Lock | null, other: Lock | null): boolean {
  return one?.passphrase.key === other?.passphrase.key;
}

/** Keeps it with files that it opens and that stay encrypted when it goes. */
export function keepLockIn(folder: string, lock: Lock): void {
  const place = freeName(join(folder, NAME));
  writeFileSync(place, textOf(lock), { mode: 0o600 });
  settleOnDisk(place);
  settleOnDisk(folder);
}

/** Takes it away where the ledger is locked no more; `backupsToo` where none of the backups is. */
export function dropLock(file: string, backupsToo: boolean): void {
  const [own, ofBackups] = placesOf(file);
  for (const place of backupsToo ? [own, ofBackups] : [own]) rmSync(place, { force: true });
}

/**
 * Puts a lock aside that lies beside a ledger which anybody can read: one that never came into force, or whose ledger was
 * replaced by hand. It is not deleted, since somebody may have kept what it opens. The copy with the backups stays where
 * it opens some of them; `all` where another lock is to lie there.
 */
export function putLockAside(file: string, all = false): void {
  const [own, ofBackups] = placesOf(file);
  for (const place of [own, ofBackups]) rmSync(`${place}.new`, { force: true });
  const backupsToo = all || lockedBackups(shelfOf(file)).length === 0;
  for (const place of backupsToo ? [own, ofBackups] : [own])
    if (existsSync(place)) renameSync(place, freeName(`${place}.void`));
}

/** Whether a lock was put aside, which may open backups that the one in force does not. */
export function hasEarlierLock(file: string): boolean {
  return placesOf(file).some((place) => existsSync(`${place}.void`));
}

/** One put aside before may be all that opens some file. */
function freeName(place: string): string {
  let name = place;
  for (let more = 2; existsSync(name); more++) name = `${place}-${more}`;
  return name;
}

/** Beside the ledger and with its backups. A ledger of another name has a lock of its own name. */
function placesOf(file: string): readonly [string, string] {
  const name = basename(file) === LEDGER ? NAME : `${basename(file)}.${NAME}`;
  return [join(dirname(file), name), join(shelfOf(file), name)];
}

function textOf(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function readLock(place: string): Lock | 'unreadable' | null {
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return 'unreadable';
  }
  try {
    return lockSchema.safeParse(JSON.parse(text)).data ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}
