import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { preview, recover, restore } from '../../main/app/backups.ts';
import { occupy } from '../../main/backup/occupy.ts';
import { openSafely, shelfOf } from '../../main/backup/open.ts';
import { asideOf, makeReady } from '../../main/backup/replace.ts';
import { listBackups, makeBackup, wholeBackup } from '../../main/backup/shelf.ts';
import { plainBackups, turnShelf } from '../../main/backup/turn-shelf.ts';
import { isPlain, type LedgerKey, rekey } from '../../main/ledger/cipher.ts';
import { openForReading } from '../../main/ledger/open.ts';
import { lockOf } from '../../main/lock/lock-file.ts';
import { keyByPassphrase, type NewLock } from '../../main/lock/secrets.ts';
import { hasPlain, settle, sweepLocked, turnOff, turnOn } from '../../main/lock/turn.ts';
import { openOwned } from '../../main/worker/owned-ledger.ts';
import { everyRow } from '../backup/ledgers.ts';
import { openApp } from '../support/app.ts';
import {
  filledProfile,
  filesIn,
  filesWith,
  newLock,
  NOW,
  PASSPHRASE,
  rowsBy,
  shelfBy,
  TEXTS,
} from './support.ts';

let folder: string;
let file: string;
let made: NewLock;
let rows: ReturnType<typeof everyRow>;

beforeEach(async () => {
  ({ folder, file, rows } = filledProfile());
  made = await newLock();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rowsOf = (key: LedgerKey | null, path = file) => rowsBy(key, path);
const shelf = (key: LedgerKey | null) => shelfBy(key, file);

describe('a ledger that becomes locked', () => {
  it('holds the same, and nothing of it can be read in any file of the folder', () => {
    const before = shelf(null);
    expect(before).toHaveLength(2);
    expect(filesWith(folder, TEXTS)).toHaveLength(3);
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(rowsOf(made.key)).toEqual(rows);
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

  it('seals damaged files that were put aside, and leaves them alone where it could not be locked', () => {
    const aside = join(folder, 'damaged');
    mkdirSync(aside);
    writeFileSync(join(aside, 'recoup-x.sqlite'), 'CORNER BAKERY');
    writeFileSync(join(aside, 'recoup-x.sqlite-wal'), 'what they wrote');
    // One that cannot be read does not keep the others plain.
    mkdirSync(join(aside, 'recoup-a.sqlite'));
    mkdirSync(`${file}.turned`);
    expect(() => turnOn(file, made.lock, made.key)).toThrow();
    rmSync(`${file}.turned`, { recursive: true });
    settle(file, null);
    expect(filesIn(aside)).toEqual(['recoup-x.sqlite', 'recoup-x.sqlite-wal']);
    expect(lockOf(file)).toBeNull();
    expect(rowsOf(null)).toEqual(rows);
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(hasPlain(file)).toBe(true);
    rmSync(join(aside, 'recoup-a.sqlite'), { recursive: true });
    expect(hasPlain(file)).toBe(false);
    expect(filesIn(aside)).toEqual(['recoup-x.sqlite-wal.sealed', 'recoup-x.sqlite.sealed']);
    turnOff(file, made.key);
    expect(filesIn(aside)).toEqual(['recoup-x.sqlite', 'recoup-x.sqlite-wal']);
    expect(readFileSync(join(aside, 'recoup-x.sqlite'), 'utf8')).toBe('CORNER BAKERY');
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
    expect(turnShelf(shelfOf(file), null, made.key)).toMatchObject({
      left: [],
      hindered: [{ code: 'ERR_FS_EISDIR' }],
    });
    expect(existsSync(join(shelfOf(file), name))).toBe(true);
    // The other one has its turn all the same.
    expect(plainBackups(shelfOf(file))).toEqual([name]);
    rmSync(noteFileOf(name), { recursive: true });
    turnOn(file, made.lock, made.key);
    expect(shelf(made.key)).toEqual(expect.arrayContaining(before));
  });

  it('is sealed and put aside where it is damaged, and given back as it was', () => {
    const name = newest();
    const path = join(shelfOf(file), name);
    const bytes = readFileSync(path).fill(7, 8192, 12_288);
    const note = readFileSync(noteFileOf(name));
    writeFileSync(path, bytes);
    turnOn(file, made.lock, made.key);
    expect(existsSync(path)).toBe(false);
    expect(shelf(made.key)).toHaveLength(1);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    turnOff(file, made.key);
    expect(readFileSync(join(folder, 'damaged', name))).toEqual(bytes);
    expect(readFileSync(join(folder, 'damaged', name.replace('.sqlite', '.json')))).toEqual(note);
    expect(filesIn(join(folder, 'damaged'))).toHaveLength(2);
  });

  it('keeps its day where a stop lost its note', () => {
    const before = listBackups(shelfOf(file)).map(({ name, at }) => [name, at]);
    for (const way of [() => turnOn(file, made.lock, made.key), () => turnOff(file, made.key)]) {
      for (const [name = ''] of before) rmSync(noteFileOf(name));
      way();
      expect(listBackups(shelfOf(file)).map(({ name, at }) => [name, at])).toEqual(before);
    }
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
  it('goes: ledgers that were begun, and copies of backups', () => {
    for (const begun of ['.read', '.recovered', '.recovered-journal']) copyFileSync(file, `${file}${begun}`);
    const { pid } = spawnSync(process.execPath, ['--version']);
    const [left, running] = [pid, process.pid].map((of) =>
      mkdtempSync(join(tmpdir(), `recoup-backup-${of}-`)),
    );
    if (!left || !running) throw new Error('there is no folder');
    copyFileSync(file, join(left, 'recoup.sqlite'));
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect([left, running].map((one) => existsSync(one))).toEqual([false, true]);
    rmSync(running, { recursive: true });
  });

  it('goes at the start of a locked ledger too, which nobody may come to unlock', () => {
    const plain = readFileSync(file);
    turnOn(file, made.lock, made.key);
    const name = `${shelf(made.key)[0]?.name}.partial`;
    for (const begun of [`${file}.turned`, `${file}.next`, join(shelfOf(file), name)])
      writeFileSync(begun, plain);
    const release = occupy(file);
    sweepLocked(file);
    expect(filesWith(folder, TEXTS)).toHaveLength(3);
    release();
    sweepLocked(file);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(rowsOf(made.key)).toEqual(rows);
  });
});

describe('a backup whose beginning is damaged', () => {
  const notes = ['with its note', 'without its note'];

  it.each(notes)('%s is sealed and put aside, though it looks as if it were locked', (which) => {
    const name = shelf(null)[0]?.name ?? '';
    const path = join(shelfOf(file), name);
    const bytes = readFileSync(path).fill(7, 0, 16);
    writeFileSync(path, bytes);
    if (which === notes[1]) rmSync(path.replace('.sqlite', '.json'));
    turnOn(file, made.lock, made.key);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(shelf(made.key)).toHaveLength(1);
    turnOff(file, made.key);
    expect(readFileSync(join(folder, 'damaged', name))).toEqual(bytes);
  });

  it('stays among the backups where nothing behind it can be read: an earlier lock may open it', async () => {
    const [first, second] = shelf(null).map(({ name }) => join(shelfOf(file), name));
    if (first === undefined || second === undefined) throw new Error('there are not two backups');
    rekey(first, null, made.key);
    rekey(second, null, made.key);
    writeFileSync(second, readFileSync(second).fill(0, 0, 4096));
    const bytes = readFileSync(first);
    const next = await newLock('another passphrase');
    turnOn(file, next.lock, next.key);
    expect(readFileSync(first)).toEqual(bytes);
    // One page of zeros is no cipher text, so it might be anything.
    expect(existsSync(second)).toBe(false);
    expect(filesIn(join(folder, 'damaged')).some((name) => name.endsWith('.sqlite.sealed'))).toBe(true);
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
    expect(rowsOf(null)).toEqual(rows);
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
    expect(rowsOf(key, join(alone, 'recoup.sqlite'))['charge']).toEqual(rows['charge']);
    rmSync(kept, { recursive: true });
  });
});

describe('a damaged ledger in whose place a backup came while it was locked', () => {
  it('is sealed at once, so that nobody is told of files that anybody could read, and comes back when the lock goes', () => {
    turnOn(file, made.lock, made.key);
    const bytes = readFileSync(file);
    bytes.fill(7, 8192, 12_288);
    writeFileSync(file, bytes);
    const [backup] = shelf(made.key);
    makeReady(join(shelfOf(file), backup?.name ?? ''), file, false, made.key);
    const start = { role: 'writer', file, lasting: true, replace: true, safety: null, turn: null } as const;
    const about = { profile: 'own', version: '0.4.0', day: null } as const;
    openOwned({ ...start, ...about, key: made.key }, NOW).close();
    expect(rowsOf(made.key)).toEqual(rows);
    expect(filesIn(asideOf(file))).not.toEqual([]);
    expect(hasPlain(file)).toBe(false);
    turnOff(file, made.key);
    const [damaged] = filesIn(asideOf(file)).filter((name) => name.endsWith('.sqlite'));
    expect(readFileSync(join(asideOf(file), damaged ?? '')).equals(bytes)).toBe(true);
  });
});
