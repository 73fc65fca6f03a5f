import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
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
import { z } from 'zod';

import { preview, recover, restore } from '../../main/app/backups.ts';
import { openSafely, shelfOf } from '../../main/backup/open.ts';
import { listBackups, makeBackup, wholeBackup } from '../../main/backup/shelf.ts';
import { lockedBackups, plainBackups, turnShelf } from '../../main/backup/turn-shelf.ts';
import { isPlain, type LedgerKey } from '../../main/ledger/cipher.ts';
import { openForReading } from '../../main/ledger/open.ts';
import { lockOf, writeLock } from '../../main/lock/lock-file.ts';
import { keyByPassphrase, makeLock, type NewLock, withPassphrase } from '../../main/lock/secrets.ts';
import { settle, turnOff, turnOn } from '../../main/lock/turn.ts';
import { wrappedSchema } from '../../main/lock/wrap.ts';
import { everyRow, fill } from '../backup/ledgers.ts';
import { openApp } from '../support/app.ts';
import { CHEAP, filesIn, filesWith } from './support.ts';

const PASSPHRASE = 'four words of mine';
const NOW = new Date('2026-11-02T09:00:00Z');
/** In descriptions, in what an attachment holds, in an attachment's name. */
const TEXTS = ['CORNER BAKERY', 'what they wrote', 'answer.txt', 'OPENAI'];

let folder: string;
let file: string;
let made: NewLock;
let rows: ReturnType<typeof everyRow>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-lock-'));
  file = join(folder, 'recoup.sqlite');
  const test = openApp(file);
  fill(test);
  makeBackup(test.db, shelfOf(file), 'hand', NOW);
  test.app['settings.change']({ theme: 'light' });
  makeBackup(test.db, shelfOf(file), 'daily', new Date(NOW.getTime() + 1000));
  rows = everyRow(test.db);
  test.db.close();
  made = await makeLock(PASSPHRASE, { language: 'en', theme: 'system' }, CHEAP);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function rowsBy(key: LedgerKey | null, path = file): ReturnType<typeof everyRow> {
  const db = openForReading(path, key);
  try {
    return everyRow(db);
  } finally {
    db.close();
  }
}

/** All backups, as somebody reads them who has this key. */
function shelf(key: LedgerKey | null) {
  return listBackups(shelfOf(file)).map(({ name, reason, counts }) => {
    wholeBackup(shelfOf(file), name, key);
    const { charge } = rowsBy(key, join(shelfOf(file), name));
    return { name, reason, charges: counts.charges, rows: charge?.length };
  });
}

describe('a ledger that becomes locked', () => {
  it('holds the same, and nothing of it can be read in any file of the folder', () => {
    const before = shelf(null);
    expect(before).toHaveLength(2);
    expect(filesWith(folder, TEXTS)).toHaveLength(3);
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(rowsBy(made.key)).toEqual(rows);
    expect(shelf(made.key)).toEqual(before);
    expect(() => openForReading(file)).toThrow('problems.ledgerUnreadable');
    expect(lockOf(file)).toEqual(made.lock);
  });

  it('keeps to its key in all that is written afterwards, in the log of SQLite too', () => {
    turnOn(file, made.lock, made.key);
    const ledger = openSafely({ file, now: NOW, replace: false, key: made.key });
    expect(ledger.standing.state).toBe('whole');
    ledger.db.prepare("UPDATE account SET name = 'OPENAI again'").run();
    expect(existsSync(`${file}-wal`)).toBe(true);
    makeBackup(ledger.db, shelfOf(file), 'hand', NOW);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    ledger.close();
    expect(shelf(made.key)).toHaveLength(3);
  });

  it('is found damaged where its file is, and shows its newest backup', () => {
    turnOn(file, made.lock, made.key);
    writeFileSync(file, Buffer.alloc(8192, 7));
    const ledger = openSafely({ file, now: NOW, replace: false, key: made.key });
    expect(ledger.standing).toMatchObject({ state: 'damaged', backup: { reason: 'daily' } });
    expect(everyRow(ledger.db)['charge']).toEqual(rows['charge']);
    ledger.close();
  });

  it('is found damaged where one page of it was changed, and gives back what can still be read, encrypted', () => {
    turnOn(file, made.lock, made.key);
    const bytes = readFileSync(file);
    // Past the middle lie rows, and one bit is enough for the code of their page.
    const at = Math.floor(bytes.length * 0.75);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const ledger = openSafely({ file, now: NOW, replace: false, key: made.key });
    expect(ledger.standing.state).toBe('damaged');
    const found = recover(ledger.db, { file, standing: ledger.standing }, NOW);
    expect(found.counts.charges).toBeGreaterThan(30);
    expect(found.counts.charges).toBeLessThanOrEqual(rows['charge']?.length ?? 0);
    ledger.close();
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('is found by the copy of its lock with the backups where the other is lost or damaged', () => {
    turnOn(file, made.lock, made.key);
    writeFileSync(join(folder, 'lock.json'), '{"schema":');
    expect(lockOf(file)).toEqual(made.lock);
    rmSync(join(folder, 'lock.json'));
    expect(lockOf(file)).toEqual(made.lock);
    rmSync(join(folder, 'backups', 'lock.json'));
    expect(() => lockOf(file)).toThrow('problems.lockUnreadable');
  });

  it('drops damaged files that were put aside, and keeps them where it could not be locked', () => {
    mkdirSync(join(folder, 'damaged'));
    writeFileSync(join(folder, 'damaged', 'recoup-x.sqlite'), 'CORNER BAKERY');
    mkdirSync(`${file}.turned`);
    expect(() => turnOn(file, made.lock, made.key)).toThrow();
    rmSync(`${file}.turned`, { recursive: true });
    settle(file, null);
    expect(existsSync(join(folder, 'damaged', 'recoup-x.sqlite'))).toBe(true);
    expect(lockOf(file)).toBeNull();
    expect(rowsBy(null)).toEqual(rows);
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
  });

  it('puts its lock aside, and does not delete it, where somebody puts an open ledger in its place', () => {
    const kept = mkdtempSync(join(tmpdir(), 'recoup-kept-'));
    copyFileSync(file, join(kept, 'plain'));
    turnOn(file, made.lock, made.key);
    copyFileSync(file, join(kept, 'recoup.sqlite'));
    copyFileSync(join(kept, 'plain'), file);
    settle(file, null);
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
    copyFileSync(join(folder, 'lock.json.void'), join(kept, 'lock.json'));
    expect(lockOf(join(kept, 'recoup.sqlite'))).toEqual(made.lock);
    rmSync(kept, { recursive: true });
  });

  it('encrypts a backup that somebody puts beside it later', () => {
    const [plain] = shelf(null);
    if (!plain) throw new Error('there is no backup');
    const path = join(shelfOf(file), plain.name);
    const note = path.replace('.sqlite', '.json');
    for (const one of [path, note]) copyFileSync(one, `${one}.kept`);
    turnOn(file, made.lock, made.key);
    for (const one of [path, note]) {
      copyFileSync(`${one}.kept`, one);
      rmSync(`${one}.kept`);
    }
    settle(file, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(shelf(made.key)).toContainEqual(plain);
  });
});

describe('the file of a lock', () => {
  const passphraseIn = (path: string) =>
    z.object({ passphrase: wrappedSchema }).parse(JSON.parse(readFileSync(join(folder, path), 'utf8')))
      .passphrase;

  it('is never written over by that of a later lock, neither put aside nor with the backups it opens', async () => {
    const plain = readFileSync(file);
    turnOn(file, made.lock, made.key);
    writeFileSync(file, plain);
    settle(file, null);
    const next = await makeLock('another passphrase', { language: 'en', theme: 'system' }, CHEAP);
    const first = (): string[] =>
      filesIn(folder).filter((name) => {
        if (!name.includes('lock.json')) return false;
        return passphraseIn(name).key === made.lock.passphrase.key;
      });
    // One that is killed, and one that succeeds.
    writeLock(file, next.lock);
    settle(file, null);
    expect(first()).toContain('lock.json.void');
    writeFileSync(join(folder, 'backups', 'lock.json'), JSON.stringify(made.lock));
    turnOn(file, next.lock, next.key);
    expect(lockOf(file)).toEqual(next.lock);
    expect(first()).toEqual(['backups/lock.json.void', 'lock.json.void']);
  });

  it('goes with damaged ledgers that were put aside, and that no other opens', () => {
    turnOn(file, made.lock, made.key);
    const aside = join(folder, 'damaged');
    mkdirSync(aside);
    copyFileSync(file, join(aside, 'recoup-x.sqlite'));
    turnOff(file, made.key);
    expect(passphraseIn('damaged/lock.json')).toEqual(made.lock.passphrase);
    expect(rowsBy(made.key, join(aside, 'recoup-x.sqlite'))).toEqual(rows);
  });

  it('that never came into force does not shut plain backups out when the ledger is lost', () => {
    writeLock(file, made.lock);
    settle(file, null);
    rmSync(file);
    expect(lockOf(file)).toBeNull();
  });

  it('is as it was where another could not be kept in both places', async () => {
    turnOn(file, made.lock, made.key);
    const next = await withPassphrase(made.lock, made.key, 'another passphrase');
    for (const place of ['backups/lock.json.new', 'lock.json.new']) {
      mkdirSync(join(folder, place));
      expect(() => writeLock(file, next)).toThrow();
      expect(lockOf(file)).toEqual(made.lock);
      rmSync(join(folder, place), { recursive: true });
    }
    writeLock(file, next);
    expect(lockOf(file)).toEqual(next);
  });
});

describe('a key that was asked for before the lock was removed', () => {
  it('encrypts nothing', () => {
    turnOn(file, made.lock, made.key);
    turnOff(file, made.key);
    const before = shelf(null);
    expect(() => settle(file, made.key)).toThrow('problems.lockChanged');
    rmSync(file);
    expect(() => settle(file, made.key)).toThrow('problems.lockChanged');
    expect(shelf(null)).toEqual(before);
  });
});

describe('a backup that becomes locked with its ledger', () => {
  const noteFileOf = (name: string) => join(shelfOf(file), name.replace('.sqlite', '.json'));
  const newest = () => listBackups(shelfOf(file))[0]?.name ?? '';

  it('is kept where its note is of an earlier version, which does not tell of everything in it', () => {
    const { db } = openApp(file);
    db.prepare("INSERT INTO cancellation VALUES ('OPENAI', '2026-01-01', '2026-01-01T00:00:00Z')").run();
    makeBackup(db, shelfOf(file), 'hand', new Date(NOW.getTime() + 2000));
    db.close();
    const before = shelf(null);
    for (const { name } of before) {
      const told = readFileSync(noteFileOf(name), 'utf8');
      const left = told.replaceAll(
        /"(letters|facts|toldRows|toldLayouts|cancellations|contacts)": \d+,\s*/gu,
        '',
      );
      writeFileSync(noteFileOf(name), left);
    }
    turnOn(file, made.lock, made.key);
    expect(shelf(made.key)).toEqual(before);
    expect(listBackups(shelfOf(file))[0]?.counts.cancellations).toBe(1);
    for (const { name } of before) writeFileSync(noteFileOf(name), '{}');
    turnOff(file, made.key);
    expect(shelf(null)).toEqual(before);
  });

  it('is kept without its note, also where none can be written', () => {
    const before = shelf(null);
    const name = listBackups(shelfOf(file)).at(-1)?.name ?? '';
    rmSync(noteFileOf(name));
    mkdirSync(noteFileOf(name));
    expect(() => turnShelf(shelfOf(file), null, made.key)).toThrow();
    expect(existsSync(join(shelfOf(file), name))).toBe(true);
    // The other one has its turn all the same.
    expect(plainBackups(shelfOf(file))).toEqual([name]);
    rmSync(noteFileOf(name), { recursive: true });
    turnOn(file, made.lock, made.key);
    expect(shelf(made.key)).toEqual(expect.arrayContaining(before));
  });

  it('goes where it is damaged, since it cannot be encrypted', () => {
    const name = newest();
    const path = join(shelfOf(file), name);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, 8192, 12_288));
    turnOn(file, made.lock, made.key);
    expect(existsSync(path)).toBe(false);
    expect(shelf(made.key)).toHaveLength(1);
  });
});

describe('a backup that could not be encrypted yet', () => {
  it('is shown in place of a damaged ledger, looked into and restored all the same', () => {
    const path = join(shelfOf(file), shelf(null)[0]?.name ?? '');
    const bytes = readFileSync(path);
    const note = readFileSync(path.replace('.sqlite', '.json'));
    turnOn(file, made.lock, made.key);
    writeFileSync(path, bytes);
    writeFileSync(path.replace('.sqlite', '.json'), note);
    writeFileSync(file, Buffer.alloc(8192, 7));
    const { db, standing, close, file: copy } = openSafely({ file, now: NOW, replace: false, key: made.key });
    expect(standing).toMatchObject({ state: 'damaged', backup: { reason: 'daily' } });
    expect(everyRow(db)['charge']).toEqual(rows['charge']);
    expect(isPlain(copy)).toBe(false);
    const name = standing.state === 'whole' ? '' : (standing.backup?.name ?? '');
    expect(preview(db, { file, standing }, name).there.charges).toBe(61);
    restore(db, { file, standing }, name, NOW);
    close();
    const restored = openSafely({ file, now: NOW, replace: true, key: made.key });
    expect(restored.standing.state).toBe('whole');
    expect(everyRow(restored.db)['charge']).toEqual(rows['charge']);
    restored.close();
    expect(isPlain(file)).toBe(false);
  });
});

describe('what a stop left behind before the lock was set up', () => {
  it('goes: ledgers that were begun, copies of backups, and a backup whose beginning is damaged', () => {
    for (const begun of ['.read', '.recovered', '.recovered-journal']) copyFileSync(file, `${file}${begun}`);
    const path = join(shelfOf(file), shelf(null)[0]?.name ?? '');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, 0, 16));
    const { pid } = spawnSync(process.execPath, ['--version']);
    const [left, running] = [pid, process.pid].map((of) =>
      mkdtempSync(join(tmpdir(), `recoup-backup-${of}-`)),
    );
    if (!left || !running) throw new Error('there is no folder');
    copyFileSync(file, join(left, 'recoup.sqlite'));
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect([left, running].map((one) => existsSync(one))).toEqual([false, true]);
    expect(shelf(made.key)).toHaveLength(1);
    rmSync(running, { recursive: true });
  });

  it('stays where an earlier lock may open it, and where it is whole', async () => {
    turnOn(file, made.lock, made.key);
    const before = shelf(made.key).length;
    const next = await makeLock('another passphrase', { language: 'en', theme: 'system' }, CHEAP);
    settle(file, next.key);
    expect(shelf(made.key)).toHaveLength(before);
    const [name = ''] = lockedBackups(shelfOf(file));
    const path = join(shelfOf(file), name);
    writeFileSync(path, readFileSync(path).fill(7, 0, 16));
    writeFileSync(join(folder, 'lock.json.void'), JSON.stringify(made.lock));
    settle(file, next.key);
    expect(existsSync(path)).toBe(true);
    rmSync(join(folder, 'lock.json.void'));
    settle(file, next.key);
    expect(existsSync(path)).toBe(false);
  });
});

describe('another ledger in the same folder', () => {
  it('that has no lock leaves the lock alone', () => {
    turnOn(file, made.lock, made.key);
    const other = join(folder, 'other.sqlite');
    openApp(other).db.close();
    expect(lockOf(other)).toBeNull();
    settle(other, null);
    expect(lockOf(file)).toEqual(made.lock);
    expect(existsSync(join(folder, 'lock.json'))).toBe(true);
  });
});

describe('a ledger that is opened for good', () => {
  it('is what it was, with its backups, and leaves no lock behind', () => {
    const before = shelf(null);
    turnOn(file, made.lock, made.key);
    turnOff(file, made.key);
    expect(rowsBy(null)).toEqual(rows);
    expect(shelf(null)).toEqual(before);
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
    expect(existsSync(join(folder, 'backups', 'lock.json'))).toBe(false);
  });

  it('says of a backup of an earlier lock that it is locked, and keeps the lock with it', async () => {
    turnOn(file, made.lock, made.key);
    const [backup] = listBackups(shelfOf(file));
    if (!backup) throw new Error('there is no backup');
    const path = join(shelfOf(file), backup.name);
    const kept = mkdtempSync(join(tmpdir(), 'recoup-kept-'));
    cpSync(shelfOf(file), kept, { recursive: true });
    turnOff(file, made.key);
    for (const name of [backup.name, backup.name.replace('.sqlite', '.json'), 'lock.json'])
      copyFileSync(join(kept, name), join(shelfOf(file), name));
    settle(file, null);
    expect(() => wholeBackup(shelfOf(file), backup.name, null)).toThrow('problems.backupLocked');
    expect(existsSync(join(folder, 'backups', 'lock.json'))).toBe(true);
    // The backup and that lock alone, in a folder of their own, are a ledger.
    const alone = join(kept, 'alone');
    mkdirSync(alone);
    copyFileSync(path, join(alone, 'recoup.sqlite'));
    copyFileSync(join(kept, 'lock.json'), join(alone, 'lock.json'));
    const lock = lockOf(join(alone, 'recoup.sqlite'));
    if (!lock) throw new Error('there is no lock');
    const key = await keyByPassphrase(lock, PASSPHRASE);
    expect(rowsBy(key, join(alone, 'recoup.sqlite'))['charge']).toEqual(rows['charge']);
    rmSync(kept, { recursive: true });
  });
});

const CHILD = join(import.meta.dirname, 'told-turn.ts');

/** Turns in a process of its own, which copies the folder before each of its changes. Answers the copies, in order. */
function turnTold(way: 'on' | 'off', into: string): string[] {
  const { status, stderr } = spawnSync(process.execPath, [CHILD, way, file, into], {
    input: JSON.stringify({ lock: made.lock, key: [...made.key] }),
  });
  if (status !== 0) throw new Error(stderr.toString());
  return readdirSync(into)
    .toSorted((one, other) => Number(one) - Number(other))
    .map((name) => join(into, name));
}

describe.each(['on', 'off'] as const)('a turn %s that is killed', (way) => {
  it('before any of its steps leaves the one state or the other whole, its key and every backup with it', () => {
    if (way === 'off') turnOn(file, made.lock, made.key);
    const expected = shelf(way === 'off' ? made.key : null).map(({ charges, rows: count }) => [
      charges,
      count,
    ]);
    const into = mkdtempSync(join(tmpdir(), 'recoup-told-'));
    const stops = turnTold(way, into);
    expect(stops.length).toBeGreaterThan(20);
    const done = join(into, 'done');
    renameSync(folder, done);
    const seen = new Set<boolean>();
    for (const stop of [...stops, done]) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(stop, folder);
      const lock = lockOf(file);
      const key = lock === null ? null : made.key;
      // Whatever is encrypted has its lock on the disk.
      expect(isPlain(file)).toBe(lock === null);
      if (lock) expect(lock.passphrase).toEqual(made.lock.passphrase);
      settle(file, key);
      const ledger = openSafely({ file, now: NOW, replace: false, key });
      expect([stop, ledger.standing.state]).toEqual([stop, 'whole']);
      expect(everyRow(ledger.db)).toEqual(rows);
      ledger.close();
      const found = shelf(key).map(({ charges, rows: count }) => [charges, count]);
      expect([stop, found]).toEqual([stop, expected]);
      if (key) expect([stop, filesWith(folder, TEXTS)]).toEqual([stop, []]);
      seen.add(lock !== null);
    }
    rmSync(into, { recursive: true });
    expect(seen).toEqual(new Set([true, false]));
  }, 300_000);
});
