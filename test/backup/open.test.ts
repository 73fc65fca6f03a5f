import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { beginAnew, listOf, recover, restore } from '../../main/app/backups.ts';
import { countsOf } from '../../main/backup/counts.ts';
import { occupy } from '../../main/backup/occupy.ts';
import { doubt, type OpenedLedger, openSafely, shelfOf } from '../../main/backup/open.ts';
import { makeReady } from '../../main/backup/replace.ts';
import { listBackups, makeBackup } from '../../main/backup/shelf.ts';
import { makeLedger, openLedger } from '../../main/ledger/open.ts';
import { openApp } from '../support/app.ts';
import { problemOf } from '../support/problem.ts';
import { everyRow, fill } from './ledgers.ts';

const NOW = new Date('2026-11-02T12:00:00Z');
const PAGE = 4096;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-safe-'));
  file = join(folder, 'recoup.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(replace = false): OpenedLedger {
  return openSafely({ file, now: NOW, replace });
}

/** A ledger with something of everything, and a backup of it unless one is not wanted. */
function filled(withBackup = true): void {
  const test = openApp(file);
  fill(test);
  if (withBackup) makeBackup(test.db, shelfOf(file), 'hand', NOW);
  test.app['guide.tick']({ item: 'after-the-backup', done: true });
  test.db.close();
}

/** Writes nonsense over these pages, as a failing disk does. */
function damage(...pages: readonly number[]): void {
  const broken = openSync(file, 'r+');
  for (const page of pages) writeSync(broken, Buffer.alloc(PAGE, 0x5a), 0, PAGE, (page - 1) * PAGE);
  closeSync(broken);
}

describe('a damaged ledger', () => {
  it.each([
    ['a page of it is nonsense', () => damage(9)],
    ['its head is nonsense', () => damage(1)],
    ['it is cut off', () => truncateSync(file, statSync(file).size - 5 * PAGE)],
    ['it is another text', () => writeFileSync(file, 'no database at all, and longer than one header is')],
  ])('is left as it is where %s, and the newest backup is shown in its place', (_how, break_) => {
    filled();
    break_();
    const before = readFileSync(file);
    const ledger = open();
    expect(ledger.standing).toMatchObject({ state: 'damaged', file, backup: { reason: 'hand' } });
    expect(countsOf(ledger.db)).toMatchObject({ charges: 61, decisions: 1, attachments: 1 });
    expect(ledger.file).not.toBe(file);
    ledger.close();
    expect(existsSync(ledger.file)).toBe(false);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is moved aside by a restore, and is there with every byte', () => {
    filled();
    damage(9);
    const before = readFileSync(file);
    const ledger = open();
    const [backup] = listOf({ file, standing: ledger.standing }).backups;
    expect(restore(ledger.db, { file, standing: ledger.standing }, backup?.name ?? '', NOW)).toEqual({
      undo: null,
    });
    ledger.close();
    const restored = open(true);
    expect(restored.standing).toEqual({ state: 'whole' });
    expect(countsOf(restored.db)).toMatchObject({ charges: 61 });
    restored.close();
    const [aside] = readdirSync(join(folder, 'damaged'));
    expect(readFileSync(join(folder, 'damaged', aside ?? '')).equals(before)).toBe(true);
  });

  it.each([
    [
      'a restore',
      (ledger: OpenedLedger) => {
        const [backup] = listBackups(shelfOf(file));
        return restore(ledger.db, { file, standing: ledger.standing }, backup?.name ?? '', NOW);
      },
    ],
    ['a new beginning', (ledger: OpenedLedger) => beginAnew(ledger.db, { file, standing: ledger.standing })],
  ])('is moved aside by %s also where it is found whole after all', (_what, replaceIt) => {
    filled();
    const good = readFileSync(file);
    damage(9);
    const ledger = open();
    expect(replaceIt(ledger)).toEqual({ undo: null });
    ledger.close();
    // The disk gives it back once more.
    writeFileSync(file, good);
    open(true).close();
    const [aside] = readdirSync(join(folder, 'damaged'));
    expect(readFileSync(join(folder, 'damaged', aside ?? '')).equals(good)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('.next'))).toEqual([]);
  });

  it('without any backup shows nothing, and is kept where the person begins anew', () => {
    filled(false);
    damage(1);
    const ledger = open();
    expect(ledger.standing).toMatchObject({ state: 'damaged', backup: null, counts: null });
    expect(countsOf(ledger.db).charges).toBe(0);
    beginAnew(ledger.db, { file, standing: ledger.standing });
    ledger.close();
    const anew = open(true);
    expect([anew.standing.state, countsOf(anew.db).charges]).toEqual(['whole', 0]);
    anew.close();
    expect(readdirSync(join(folder, 'damaged'))).toHaveLength(1);
  });

  it('gives back what can still be read, as a backup to look at', () => {
    filled();
    const pages = statSync(file).size / PAGE;
    damage(Math.floor(pages * 0.75), Math.floor(pages * 0.85));
    const ledger = open();
    expect(ledger.standing.state).toBe('damaged');
    const made = recover(ledger.db, { file, standing: ledger.standing }, NOW);
    expect(made.reason).toBe('recovered');
    expect(made.counts.charges + made.counts.events + made.counts.decisions).toBeGreaterThan(30);
    // It is a ledger like any other: it opens, and names and flags are made anew.
    restore(ledger.db, { file, standing: ledger.standing }, made.name, NOW);
    ledger.close();
    open(true).close();
    const test = openApp(file);
    expect(test.app['app.info']({}).charges).toBe(made.counts.charges);
    expect(test.app['backups.check']({})).toEqual({ whole: true, faults: 0 });
    test.db.close();
  });

  it('that nothing can be read of says so', () => {
    writeFileSync(file, 'no database at all, and longer than one header is');
    const standing = { state: 'damaged', file, backup: null, counts: null } as const;
    expect(problemOf(() => recover(openLedger(':memory:'), { file, standing }, NOW))).toBe(
      'problems.nothingRecovered',
    );
  });

  it('is found by the next start where damage was met meanwhile, however large the file is', () => {
    filled();
    open().close();
    expect(open().standing.state).toBe('whole');
    doubt(file);
    const looked = open();
    expect(looked.standing.state).toBe('whole');
    looked.close();
    expect(existsSync(`${file}.doubt`)).toBe(false);
  });
});

describe('a ledger that is gone', () => {
  it.each([
    ['was deleted', () => rmSync(file)],
    ['is empty', () => truncateSync(file, 0)],
  ])('because it %s is not begun anew over its backups without a word', (_how, lose) => {
    filled();
    lose();
    const ledger = open();
    expect(ledger.standing).toMatchObject({ state: 'missing', backup: { counts: { charges: 61 } } });
    expect(countsOf(ledger.db).charges).toBe(61);
    ledger.close();
  });

  it('and never was is made', () => {
    const ledger = open();
    expect(ledger.standing).toEqual({ state: 'whole' });
    ledger.close();
    expect(listBackups(shelfOf(file))).toEqual([]);
  });
});

describe('restoring', () => {
  it('is undone by the backup that was made before it', () => {
    filled();
    const [backup] = listBackups(shelfOf(file));
    const ledger = open();
    ledger.db
      .prepare("INSERT INTO setting VALUES ('theme', 'light') ON CONFLICT DO UPDATE SET value = 'light'")
      .run();
    const before = everyRow(ledger.db);
    const safety = { file, standing: ledger.standing };
    const { undo } = restore(ledger.db, safety, backup?.name ?? '', NOW);
    ledger.close();
    const restored = open(true);
    expect(everyRow(restored.db)).not.toEqual(before);
    expect(everyRow(restored.db)['guide_tick']).toHaveLength(1);
    restore(restored.db, safety, undo ?? '', NOW);
    restored.close();
    const undone = open(true);
    expect(everyRow(undone.db)).toEqual(before);
    undone.close();
    expect(existsSync(join(folder, 'damaged'))).toBe(false);
  });

  it('that was broken off before the ledger was replaced never took place', () => {
    filled();
    makeReady(null, file, true);
    const ledger = open();
    expect(countsOf(ledger.db).charges).toBe(61);
    ledger.close();
    expect(readdirSync(folder).filter((name) => name.includes('.next'))).toEqual([]);
  });
});

describe('a ledger of an earlier version', () => {
  it('is backed up before it is migrated, and not at the next start', () => {
    makeLedger(file, 3).close();
    open().close();
    open().close();
    expect(listBackups(shelfOf(file)).map(({ reason }) => reason)).toEqual(['migration']);
  });

  it('is not migrated where the backup cannot be made', () => {
    makeLedger(file, 3).close();
    writeFileSync(join(folder, 'backups'), 'a file where the folder would be');
    expect(() => open()).toThrow();
    const db = new Database(file, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(3);
    db.close();
  });
});

describe('what may not be opened', () => {
  it('a file of a newer version, or of another program, is refused and not changed', () => {
    filled();
    const db = openLedger(file);
    db.pragma('user_version = 99');
    db.close();
    const newer = readFileSync(file);
    expect(problemOf(() => open())).toBe('problems.ledgerNewer');
    expect(readFileSync(file).equals(newer)).toBe(true);
    rmSync(file);
    const other = new Database(file);
    other.exec('CREATE TABLE theirs (x); PRAGMA application_id = 7');
    other.close();
    const theirs = readFileSync(file);
    expect(problemOf(() => open())).toBe('problems.ledgerForeign');
    expect(readFileSync(file).equals(theirs)).toBe(true);
  });

  it('a ledger that another process has is refused until that one ends', () => {
    const release = occupy(file);
    expect(problemOf(() => occupy(file))).toBe('problems.profileInUse');
    release();
    occupy(file)();
  });

  it.skipIf(process.platform === 'win32')(
    'a folder that may not be written to is refused in a sentence',
    () => {
      filled();
      const before = readFileSync(file);
      const closed = join(folder, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o555);
      chmodSync(folder, 0o555);
      const user = process.geteuid?.();
      // The superuser may write everywhere, so the test is somebody else for a moment.
      if (user === 0) process.seteuid?.(65_534);
      try {
        expect(problemOf(() => occupy(file))).toBe('problems.folderClosed');
        expect(problemOf(() => openLedger(join(closed, 'recoup.sqlite')))).toBe('problems.folderClosed');
      } finally {
        if (user === 0) process.seteuid?.(0);
        chmodSync(folder, 0o755);
      }
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );
});
