import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { openSafely, shelfOf } from '../../main/backup/open.ts';
import { listBackups } from '../../main/backup/shelf.ts';
import { lockOf, mendLock, putLockAside, writeLock, writeOwnLock } from '../../main/lock/lock-file.ts';
import { readLock } from '../../main/lock/lock-text.ts';
import { keyByPassphrase, type NewLock, withPassphrase } from '../../main/lock/secrets.ts';
import { settle, turnOff, turnOn } from '../../main/lock/turn.ts';
import { filledProfile, filesIn, newLock, NOW, PASSPHRASE, rowsBy, shelfBy } from './support.ts';

let folder: string;
let file: string;
let made: NewLock;
let next: NewLock;
let rows: ReturnType<typeof rowsBy>;

beforeEach(async () => {
  ({ folder, file, rows } = filledProfile());
  made = await newLock();
  next = await newLock('another passphrase');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The files that hold this lock, whatever they are called. */
function filesOf({ lock }: NewLock): string[] {
  return filesIn(folder).filter((name) => {
    const found = name.includes('lock.json') ? readLock(join(folder, name)) : null;
    return found !== null && found !== 'unreadable' && found.lock.mark === lock.mark;
  });
}

/** Locked, then an open ledger was put in its place by hand; the backups are locked. */
function openOverLocked(): void {
  const plain = readFileSync(file);
  turnOn(file, made.lock, made.key);
  writeFileSync(file, plain);
  settle(file, null);
}

it('is found by the copy with the backups where the own one is damaged, though it can be read still', async () => {
  turnOn(file, made.lock, made.key);
  const own = join(folder, 'lock.json');
  const text = readFileSync(own, 'utf8');
  // One letter of what wraps the key: without its sum it would look like a wrong passphrase.
  const { key } = made.lock.passphrase;
  writeFileSync(
    own,
    text.replace(
      key,
      key.replace(/^./u, (letter) => (letter === 'A' ? 'B' : 'A')),
    ),
  );
  const lock = lockOf(file);
  expect(lock).toEqual(made.lock);
  if (lock === null) throw new Error('there is no lock');
  expect(await keyByPassphrase(lock, PASSPHRASE)).toEqual(made.key);
  settle(file, made.key);
  expect(readFileSync(own, 'utf8')).toBe(text);
  // A damaged mark in both shuts nobody out.
  for (const name of ['lock.json', 'backups/lock.json'])
    writeFileSync(join(folder, name), text.replace(/"mark": "./u, '"mark": "!'));
  settle(file, made.key);
  expect(rowsBy(made.key, file)).toEqual(rows);
});

it('is read where it was written before it told its key and its sum, and leaves no copy behind', () => {
  turnOn(file, made.lock, made.key);
  const { mark, ...before } = made.lock;
  for (const name of ['lock.json', 'backups/lock.json'])
    writeFileSync(join(folder, name), JSON.stringify(before));
  expect(lockOf(file)).toEqual(before);
  settle(file, made.key);
  writeLock(file, { ...before, mark });
  expect(filesOf(made)).toEqual(['backups/lock.json', 'lock.json']);
  expect(filesIn(folder).filter((name) => name.includes('void'))).toEqual([]);
});

it('is never written over by that of a later lock, and stays with the backups that it opens', () => {
  openOverLocked();
  expect(filesOf(made)).toEqual(['backups/lock.json', 'lock.json.void']);
  // A stop before the later one is in force.
  writeOwnLock(file, next.lock);
  settle(file, null);
  expect(filesOf(made)).toEqual(['backups/lock.json', 'lock.json.void']);
  expect(filesOf(next)).toEqual(['lock.json.void-2']);
  turnOn(file, next.lock, next.key);
  expect(lockOf(file)).toEqual(next.lock);
  expect(filesOf(made)).toEqual(['backups/lock.json.void', 'lock.json.void']);
  expect(filesOf(next)).toEqual(['backups/lock.json', 'lock.json', 'lock.json.void-2']);
  expect(shelfOf(file) && listBackups(shelfOf(file))).toHaveLength(2);
});

it('is not written over by an old one that somebody puts beside the ledger', () => {
  turnOn(file, made.lock, made.key);
  writeFileSync(join(folder, 'lock.json'), JSON.stringify(next.lock));
  mendLock(file, next.lock);
  expect(filesOf(made)).toEqual(['backups/lock.json.void']);
});

it('that never came into force does not shut plain backups out when the ledger is lost', () => {
  writeLock(file, made.lock);
  settle(file, null);
  rmSync(file);
  expect(lockOf(file)).toBeNull();
});

it('of earlier backups does not shut later ones out when the ledger is lost, or damaged where it begins', () => {
  turnOn(file, made.lock, made.key);
  const [old] = listBackups(shelfOf(file)).toReversed();
  const kept = [old?.name ?? '', (old?.name ?? '').replace('.sqlite', '.json'), 'lock.json'].map((name) => {
    const path = join(shelfOf(file), name);
    return [path, readFileSync(path)] as const;
  });
  turnOff(file, made.key);
  for (const [path, bytes] of kept) writeFileSync(path, bytes);
  const bytes = readFileSync(file);
  for (const damage of [() => rmSync(file), () => writeFileSync(file, bytes.fill(7, 0, 16))]) {
    damage();
    expect(lockOf(file)).toBeNull();
    const ledger = openSafely({ file, now: NOW, replace: false });
    expect(ledger.standing).toMatchObject({ backup: { reason: 'daily' } });
    ledger.close();
  }
  // With a lock of its own it is locked, whatever lies among its backups.
  writeFileSync(join(folder, 'lock.json'), JSON.stringify(made.lock));
  expect(lockOf(file)).toEqual(made.lock);
});

it('that was put aside is found again when its ledger is back', () => {
  turnOn(file, made.lock, made.key);
  const locked = readFileSync(file);
  rmSync(shelfOf(file), { recursive: true });
  writeFileSync(file, 'SQLite format 3\0');
  putLockAside(file);
  expect(existsSync(join(folder, 'lock.json'))).toBe(false);
  writeFileSync(file, locked);
  expect(lockOf(file)).toEqual(made.lock);
});

it('goes with damaged ledgers that were put aside, and that no other opens', () => {
  turnOn(file, made.lock, made.key);
  const aside = join(folder, 'damaged');
  mkdirSync(aside);
  copyFileSync(file, join(aside, 'recoup-x.sqlite'));
  turnOff(file, made.key);
  expect(filesOf(made)).toEqual(['damaged/lock.json']);
  expect(rowsBy(made.key, join(aside, 'recoup-x.sqlite'))).toEqual(rows);
  // Once is enough.
  turnOn(file, made.lock, made.key);
  turnOff(file, made.key);
  expect(filesOf(made)).toEqual(['damaged/lock.json']);
  expect(rowsBy(made.key, join(aside, 'recoup-x.sqlite'))).toEqual(rows);
});

it('is as it was where another could not be kept in both places', async () => {
  turnOn(file, made.lock, made.key);
  const changed = await withPassphrase(made.lock, made.key, 'another passphrase');
  for (const place of ['backups/lock.json.new', 'lock.json.new']) {
    mkdirSync(join(folder, place));
    expect(() => writeLock(file, changed)).toThrow();
    expect(lockOf(file)).toEqual(made.lock);
    rmSync(join(folder, place), { recursive: true });
  }
  writeLock(file, changed);
  expect(lockOf(file)).toEqual(changed);
  // The passphrase before is to open nothing any more.
  expect(filesIn(folder).filter((name) => name.includes('void'))).toEqual([]);
});

it('of another key than was typed encrypts nothing by that one', () => {
  turnOn(file, made.lock, made.key);
  const before = shelfBy(made.key, file);
  const bytes = readFileSync(file);
  turnOff(file, made.key);
  turnOn(file, next.lock, next.key);
  expect(() => settle(file, made.key)).toThrow('problems.lockChanged');
  expect(shelfBy(next.key, file)).toEqual(before);
  expect(readFileSync(file)).not.toEqual(bytes);
});
