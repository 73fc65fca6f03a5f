import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { previewBackup } from '../../main/backup/preview.ts';
import {
  adoptBackup,
  listBackups,
  makeBackup,
  newestWhole,
  removeBackup,
  tidyShelf,
  wholeBackup,
} from '../../main/backup/shelf.ts';
import { makeLedger, NEWEST_SCHEMA, openForReading } from '../../main/ledger/open.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';
import { problemOf } from '../support/problem.ts';
import { everyRow, fill } from './ledgers.ts';

let folder: string;
let shelf: string;
let test: TestApp;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-shelf-'));
  shelf = join(folder, 'backups');
  test = openApp(join(folder, 'recoup.sqlite'));
});
afterEach(() => {
  test.db.close();
  rmSync(folder, { recursive: true });
});

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

describe('a backup', () => {
  it('holds every row of the ledger, and says what was counted in it', () => {
    fill(test);
    const made = makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    expect(made).toMatchObject({ reason: 'hand', at: '2026-11-02T12:00:00.000Z', held: false });
    expect(made?.counts).toMatchObject({ charges: 61, decisions: 1, cases: 1, attachments: 1 });
    expect([made?.counts.from, made?.counts.to]).toEqual(['2026-01-01', '2026-06-14']);
    const copy = openForReading(join(shelf, made?.name ?? ''));
    expect(everyRow(copy)).toEqual(everyRow(test.db));
    copy.close();
    expect(listBackups(shelf)).toEqual([made]);
  });

  it('is not made by itself where nothing changed since the newest', () => {
    fill(test);
    expect(makeBackup(test.db, shelf, 'daily', noon('2026-11-02'))).not.toBeNull();
    expect(makeBackup(test.db, shelf, 'daily', noon('2026-11-03'))).toBeNull();
    test.app['settings.change']({ theme: 'light' });
    expect(makeBackup(test.db, shelf, 'daily', noon('2026-11-04'))).not.toBeNull();
    expect(listBackups(shelf).map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-04', '2026-11-02']);
  });

  it('is made though nothing changed where the newest is damaged by now', () => {
    fill(test);
    const first = makeBackup(test.db, shelf, 'daily', noon('2026-11-02'));
    const path = join(shelf, first?.name ?? '');
    writeFileSync(path, readFileSync(path).fill(7, 8192, 12_288));
    const second = makeBackup(test.db, shelf, 'daily', noon('2026-11-03'));
    expect(second?.at.slice(0, 10)).toBe('2026-11-03');
    expect(newestWhole(shelf)).toEqual(second);
  });

  it('of the same day takes the place of the one before, but not where it holds less by surprise', () => {
    fill(test);
    makeBackup(test.db, shelf, 'daily', noon('2026-11-02'));
    test.app['settings.change']({ theme: 'light' });
    makeBackup(test.db, shelf, 'daily', new Date('2026-11-02T13:00:00Z'));
    expect(listBackups(shelf)).toHaveLength(1);
    test.app['imports.undo']({ import: 1 });
    makeBackup(test.db, shelf, 'daily', new Date('2026-11-02T14:00:00Z'));
    expect(listBackups(shelf).map(({ held, counts }) => [held, counts.charges])).toEqual([
      [false, 0],
      [true, 61],
    ]);
    removeBackup(shelf, listBackups(shelf)[1]?.name ?? '');
    expect(listBackups(shelf)).toHaveLength(1);
  });

  it('that was cut off or changed is offered no more, and the one before it is the newest whole one', () => {
    fill(test);
    const first = makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    test.app['settings.change']({ theme: 'light' });
    const second = makeBackup(test.db, shelf, 'hand', noon('2026-11-03'));
    const path = join(shelf, second?.name ?? '');
    const size = second?.bytes ?? 0;
    truncateSync(path, size - 4096);
    truncateSync(path, size);
    expect(problemOf(() => wholeBackup(shelf, second?.name ?? ''))).toBe('problems.backupDamaged');
    expect(newestWhole(shelf)).toEqual(first);
    truncateSync(path, size - 4096);
    expect(listBackups(shelf)).toEqual([first]);
  });

  it('that cannot even be read does not keep the one before it from being found', () => {
    fill(test);
    const first = makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    test.app['settings.change']({ theme: 'light' });
    const second = makeBackup(test.db, shelf, 'hand', noon('2026-11-03'));
    const path = join(shelf, second?.name ?? '');
    // A folder is opened like a file, and every read of it fails, as of one on a bad disk.
    rmSync(path);
    mkdirSync(path);
    const note = path.replace('.sqlite', '.json');
    const told = readFileSync(note, 'utf8');
    writeFileSync(note, told.replace(/"bytes": \d+/u, `"bytes": ${statSync(path).size}`));
    expect(listBackups(shelf)).toHaveLength(2);
    expect(newestWhole(shelf)).toEqual(first);
  });

  it('that was brought in is shown in place of the data only where there is no other', () => {
    fill(test);
    const own = makeBackup(test.db, shelf, 'daily', noon('2026-11-02'));
    const other = join(folder, 'other.sqlite');
    makeLedger(other, NEWEST_SCHEMA).close();
    const broughtIn = adoptBackup(other, shelf, 'export', noon('2026-11-03'));
    expect(newestWhole(shelf)?.name).toBe(own?.name);
    removeBackup(shelf, own?.name ?? '');
    expect(newestWhole(shelf)).toEqual(broughtIn);
  });

  it('that a restore can be undone by is one of its own, though the backup of the day is the very same', () => {
    fill(test);
    makeBackup(test.db, shelf, 'daily', noon('2026-11-02'));
    const undo = makeBackup(test.db, shelf, 'restore', new Date('2026-11-02T12:05:00Z'));
    expect(undo?.reason).toBe('restore');
    test.app['settings.change']({ theme: 'light' });
    makeBackup(test.db, shelf, 'daily', new Date('2026-11-02T12:10:00Z'));
    expect(wholeBackup(shelf, undo?.name ?? '')).toEqual(undo);
    // By hand once more what is there by hand is the same one.
    const byHand = makeBackup(test.db, shelf, 'hand', new Date('2026-11-02T12:15:00Z'));
    expect(makeBackup(test.db, shelf, 'hand', new Date('2026-11-02T12:20:00Z'))).toEqual(byHand);
  });

  it('whose note is of an earlier version is a backup all the same', () => {
    fill(test);
    const made = makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    const note = join(shelf, (made?.name ?? '').replace('.sqlite', '.json'));
    writeFileSync(note, readFileSync(note, 'utf8').replaceAll(/"(letters|contacts)": \d+,\s*/gu, ''));
    expect(listBackups(shelf)).toEqual([made]);
  });

  it('that was never finished is thrown away at the next start, and one without its note is looked at again', () => {
    fill(test);
    const made = makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    writeFileSync(join(shelf, 'recoup-2026-11-03T12-00-00-000Z-daily.sqlite.partial'), 'half');
    writeFileSync(join(shelf, 'recoup-2026-11-04T12-00-00-000Z-daily.sqlite'), 'no ledger');
    rmSync(join(shelf, (made?.name ?? '').replace('.sqlite', '.json')));
    expect(listBackups(shelf)).toEqual([]);
    tidyShelf(shelf);
    expect(listBackups(shelf).map(({ name }) => name)).toEqual([made?.name]);
    expect(readdirSync(shelf).some((name) => name.endsWith('.partial'))).toBe(false);
    expect(existsSync(join(shelf, 'recoup-2026-11-04T12-00-00-000Z-daily.sqlite'))).toBe(true);
  });

  it('is refused by any other name than its own', () => {
    fill(test);
    makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    for (const name of ['../recoup.sqlite', '/etc/passwd', 'recoup-2026-11-02T12-00-00-000Z-hand.json', ''])
      expect(problemOf(() => wholeBackup(shelf, name))).toBe('problems.backupGone');
    expect(problemOf(() => removeBackup(shelf, '../recoup.sqlite'))).toBe('problems.backupGone');
    expect(problemOf(() => removeBackup(shelf, listBackups(shelf)[0]?.name ?? ''))).toBe(
      'problems.backupLast',
    );
  });
});

describe('the preview of a backup', () => {
  it('tells by content what is only in the backup and what only in the ledger', () => {
    fill(test);
    const made = makeBackup(test.db, shelf, 'hand', noon('2026-11-02'));
    const name = made?.name ?? '';
    const same = { charges: 0, decisions: 0, events: 0, attachments: 0 };
    expect(previewBackup(shelf, name, test.db)).toMatchObject({ onlyThere: same, onlyNow: same });
    test.drop({ 'Other.CSV': chaseCard([['2026-09-09', 'LATER SHOP', -7]]) });
    test.app['review.undo']({});
    expect(previewBackup(shelf, name, test.db)).toMatchObject({
      there: { charges: 61, decisions: 1 },
      now: { charges: 62, decisions: 0 },
      onlyThere: { ...same, decisions: 1 },
      onlyNow: { charges: 1, decisions: 0 },
    });
    expect(previewBackup(shelf, name, null)).toMatchObject({ now: null, onlyThere: { charges: 61 } });
  });
});
