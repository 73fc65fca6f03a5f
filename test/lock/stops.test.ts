import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSafely, shelfOf } from '../../main/backup/open.ts';
import { isPlain, rekey } from '../../main/ledger/cipher.ts';
import { lockOf } from '../../main/lock/lock-file.ts';
import { readLock } from '../../main/lock/lock-text.ts';
import type { NewLock } from '../../main/lock/secrets.ts';
import { settle, turnOff, turnOn } from '../../main/lock/turn.ts';
import { everyRow } from '../backup/ledgers.ts';
import { filledProfile, filesIn, filesWith, newLock, NOW, shelfBy, TEXTS } from './support.ts';

/* A folder as bad as it gets: backups of an earlier lock, damaged backups, damaged ledgers put aside. */

const EARLIER = 'recoup-2026-10-01T09-00-00-000Z-hand.sqlite';
const DAMAGED = 'recoup-2026-10-02T09-00-00-000Z-hand.sqlite';
const ASIDE = 'recoup-2026-10-03T09-00-00-000Z.sqlite';

let folder: string;
let file: string;
let into: string;
let rows: ReturnType<typeof everyRow>;
let earlier: NewLock;
let made: NewLock;
let earlierBytes: Buffer;
let damagedBytes: Buffer;
/** Of the two good ones. */
let backups: readonly unknown[];

beforeEach(async () => {
  ({ folder, file, rows } = filledProfile());
  into = mkdtempSync(join(tmpdir(), 'recoup-stops-'));
  earlier = await newLock('the words of before');
  made = await newLock();
  backups = tell(null);
  copyFileSync(file, join(shelfOf(file), EARLIER));
  rekey(join(shelfOf(file), EARLIER), null, earlier.key);
  earlierBytes = readFileSync(join(shelfOf(file), EARLIER));
  writeFileSync(join(shelfOf(file), 'lock.json'), JSON.stringify(earlier.lock));
  damagedBytes = readFileSync(file).fill(7, 0, 16);
  writeFileSync(join(shelfOf(file), DAMAGED), damagedBytes);
  mkdirSync(join(folder, 'damaged'));
  writeFileSync(join(folder, 'damaged', ASIDE), damagedBytes);
});
afterEach(() => {
  for (const one of [folder, into]) rmSync(one, { recursive: true, force: true });
});

/** What the backups of this ledger hold, but for that of the earlier lock. */
function tell(key: NewLock['key'] | null): unknown[] {
  return shelfBy(key, file).map(({ charges, rows: count }) => [charges, count]);
}

/** Runs one of the two programs beside this file in a process of its own; answers the folders that it left, in order. */
function run(program: string, ...given: readonly string[]): string[] {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, program), ...given, into],
    { input: JSON.stringify({ lock: made.lock, key: [...made.key] }) },
  );
  if (status !== 0) throw new Error(stderr.toString());
  return readdirSync(into)
    .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((name) => join(into, name));
}

/** Goes on from there as the next start does; answers whether it was locked. */
function expectNothingLost(stop: string, way: 'on' | 'off'): boolean {
  rmSync(folder, { recursive: true, force: true });
  renameSync(stop, folder);
  const lock = lockOf(file);
  const key = lock === null ? null : made.key;
  // Whatever is encrypted has its lock on the disk.
  expect([stop, isPlain(file)]).toEqual([stop, lock === null]);
  if (lock) expect(lock).toEqual(made.lock);
  settle(file, key);
  const ledger = openSafely({ file, now: NOW, replace: false, key });
  expect([stop, ledger.standing.state]).toEqual([stop, 'whole']);
  expect(everyRow(ledger.db)).toEqual(rows);
  ledger.close();
  expect([stop, tell(key)]).toEqual([stop, backups]);
  if (key) expect([stop, filesWith(folder, TEXTS)]).toEqual([stop, []]);
  else if (way === 'on') expect([stop, keyOfBackups()]).toEqual([stop, earlier.lock.mark]);
  expect(readFileSync(join(shelfOf(file), EARLIER)).equals(earlierBytes)).toBe(true);
  expect([stop, everyMark()]).toEqual([stop, expect.arrayContaining([earlier.lock.mark])]);
  // What is damaged comes back as it was.
  if (key) turnOff(file, key);
  for (const name of [DAMAGED, ASIDE]) {
    const places = ['damaged', 'backups'].map((where) => join(folder, where, name)).filter(existsSync);
    expect([stop, places.length]).toEqual([stop, 1]);
    expect([stop, readFileSync(places[0] ?? '').equals(damagedBytes)]).toEqual([stop, true]);
  }
  return key !== null;
}

function markIn(path: string): string | undefined {
  const found = readLock(path);
  return found === null || found === 'unreadable' ? undefined : found.lock.mark;
}

function keyOfBackups(): string | undefined {
  return markIn(join(shelfOf(file), 'lock.json'));
}

function everyMark(): (string | undefined)[] {
  return filesIn(folder)
    .filter((name) => name.includes('lock.json'))
    .map((name) => markIn(join(folder, name)));
}

describe.each(['on', 'off'] as const)('a turn %s', (way) => {
  beforeEach(() => {
    if (way === 'off') turnOn(file, made.lock, made.key);
  });

  it('that is killed before any of its steps leaves the one state or the other whole, and every file readable', () => {
    const stops = run('told-turn.ts', way, file);
    expect(stops.length).toBeGreaterThan(40);
    const done = join(into, 'done');
    renameSync(folder, done);
    const seen = new Set([...stops, done].map((stop) => expectNothingLost(stop, way)));
    expect(seen).toEqual(new Set([true, false]));
  }, 600_000);

  it('in which a call to the disk fails, once or for good, leaves no less', () => {
    const stops = run('failing-turn.ts', way, folder);
    expect(stops.length).toBeGreaterThan(30);
    const seen = new Set(stops.map((stop) => expectNothingLost(stop, way)));
    expect(seen).toEqual(new Set([true, false]));
  }, 600_000);
});
