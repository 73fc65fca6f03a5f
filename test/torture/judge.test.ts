import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { makeBackup, removeBackup } from '../../main/backup/shelf.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { fill } from '../backup/ledgers.ts';
import { openApp } from '../support/app.ts';
import type { World } from './deeds.ts';
import { judge } from './judge.ts';
import { copyOf, type Known, nothingKnown } from './known.ts';

let folder: string;
let file: string;
let known: Known;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-judge-'));
  file = join(folder, 'recoup.sqlite');
  const test = openApp(file);
  fill(test);
  known = nothingKnown();
  known.imports.set('Chase1234_Activity.CSV', 61);
  known.notes.add('');
  const sha256 = test.db.prepare<[], string>('SELECT sha256 FROM attachment').pluck().get() ?? '';
  known.files.set('answer.txt', sha256);
  test.db.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(sql: string): void {
  const db = openLedger(file);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

function faults(backups: World['backups'] = new Map(), wouldBe: Known | null = null): readonly string[] {
  return judge(folder, { known, backups }, wouldBe).faults;
}

describe('the judge of what a stop left', () => {
  it('finds nothing wrong where all is there', () => {
    expect(faults()).toEqual([]);
  });

  it.each([
    ['DELETE FROM decision', 'decision "" is lost'],
    ['DELETE FROM attachment', 'file answer.txt is lost'],
    ['DELETE FROM sighting WHERE ordinal = 5', 'half there: an import with fewer rows than it counted'],
    ['DELETE FROM charge WHERE id = 5', 'integrity_check found 1 faults'],
    ["UPDATE import SET name = 'other.csv'", 'import Chase1234_Activity.CSV is lost'],
    ['DELETE FROM decision_charge', 'half there: a decision without its charges'],
    ["INSERT INTO attachment VALUES (printf('%064d', 1), x'00')", 'half there: a file that no case names'],
  ])('finds what is missing or half there after %s', (sql, fault) => {
    change(sql);
    expect(faults()).toContain(fault);
  });

  it('takes what was under way as done or as not done, and nothing between', () => {
    const wouldBe = copyOf(known);
    wouldBe.imports.set('next.csv', 3);
    expect(judge(folder, { known, backups: new Map() }, wouldBe).found).toBe(known);
    change(`INSERT INTO import SELECT 9, 'next.csv', 'x', at, format, encoding, profile, from_day, to_day, 3, 3, 0, 0, 0, '[]'
      FROM import`);
    const verdict = judge(folder, { known, backups: new Map() }, wouldBe);
    expect(verdict.found).toBe(wouldBe);
    expect(verdict.faults).toEqual(['half there: an import with fewer rows than it counted']);
    expect(faults()).toContain('an import is there that was never confirmed');
  });

  it('finds a backup that is gone, and a file that is damaged', () => {
    const db = openLedger(file);
    const first = makeBackup(db, join(folder, 'backups'), 'hand', new Date('2026-11-02T12:00:00Z'));
    db.exec("INSERT INTO guide_tick (item, at) VALUES ('x', 'y')");
    makeBackup(db, join(folder, 'backups'), 'hand', new Date('2026-11-03T12:00:00Z'));
    db.close();
    const name = first?.name ?? '';
    expect(faults(new Map([[name, known]]))).toEqual([]);
    removeBackup(join(folder, 'backups'), name);
    expect(faults(new Map([[name, known]]))).toEqual([`backup ${name} is lost`]);
    writeFileSync(file, readFileSync(file).fill(0x5a, 4096, 8192));
    expect(faults()).toEqual(['the file is damaged']);
  });
});
