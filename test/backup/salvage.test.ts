import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkRules } from '../../main/backup/check.ts';
import { salvage } from '../../main/backup/salvage.ts';
import { rowsOf, tablesOf } from '../../main/ledger/all-rows.ts';
import { mendReferences } from '../../main/ledger/mend.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import { openApp } from '../support/app.ts';
import { doubledMonths, fill } from './ledgers.ts';

const PAGE = 4096;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-salvage-'));
  file = join(folder, 'recoup.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A ledger with something of everything, of which these rows are lost; mended. */
function mendedWithout(...lost: readonly string[]): Ledger {
  const test = openApp(file);
  fill(test);
  test.db.pragma('foreign_keys = OFF');
  for (const rows of lost) test.db.exec(rows);
  test.db.transaction(() => mendReferences(test.db))();
  return test.db;
}

function count(db: Ledger, table: string): number {
  return db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}

describe('a ledger that is mended', () => {
  it('keeps its charges where merchants are lost, and every text is named anew', () => {
    const db = mendedWithout('DELETE FROM merchant');
    expect([count(db, 'wording') > 0, count(db, 'charge')]).toEqual([true, 61]);
    expect(checkRules(db)).toEqual({ whole: true, faults: 0 });
    db.close();
    const again = openApp(file);
    expect(again.app['flags.list']({}).map(({ merchant }) => merchant)).toEqual(['OpenAI']);
    expect(again.db.prepare("SELECT count(*) FROM merchant WHERE key LIKE 'lost:%'").pluck().get()).toBe(0);
    again.db.close();
  });

  it('keeps a merchant whose family is lost', () => {
    const db = mendedWithout('UPDATE merchant SET family = 999');
    expect(db.prepare('SELECT count(*) FROM merchant WHERE family IS NULL').pluck().get()).toBe(
      count(db, 'merchant'),
    );
    expect(count(db, 'charge')).toBe(61);
    db.close();
  });

  it('keeps a case and what happened in it where the decision that opened it is lost', () => {
    const db = mendedWithout('DELETE FROM decision');
    expect(db.prepare('SELECT id, decision_id FROM case_file').all()).toEqual([{ id: 1, decision_id: null }]);
    expect(count(db, 'case_event')).toBeGreaterThan(1);
    expect(checkRules(db)).toEqual({ whole: true, faults: 0 });
    db.close();
  });

  it('keeps a row that could not be read where what the person said of it is lost', () => {
    const db = mendedWithout(
      "INSERT INTO rejected_row (import_id, ordinal, line, text, reason, told_id) VALUES (1, 1, 9, 'x', '[]', 7)",
    );
    expect(db.prepare('SELECT text, told_id FROM rejected_row').all()).toEqual([
      { text: 'x', told_id: null },
    ]);
    db.close();
  });

  it('lets go what is nothing without the row that it belongs to', () => {
    const db = mendedWithout('DELETE FROM deed');
    expect([count(db, 'decision'), count(db, 'decision_charge'), count(db, 'charge')]).toEqual([0, 0, 61]);
    db.close();
  });
});

describe('rows that are read backwards', () => {
  it('come in the opposite order, from every table', () => {
    const test = openApp(file);
    fill(test);
    for (const table of tablesOf(test.db))
      expect([...rowsOf(test.db, table, true)]).toEqual([...rowsOf(test.db, table)].toReversed());
    test.db.close();
  });

  it('give back what lies behind a lost page of a table that is ordered by its key', () => {
    const test = openApp(file);
    fill(test);
    test.drop({ 'Longer.CSV': doubledMonths(12, ' AND MORE') });
    const all = count(test.db, 'sighting');
    test.db.pragma('wal_checkpoint(TRUNCATE)');
    const pages = test.db
      .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'sighting' AND pagetype = 'leaf'")
      .pluck()
      .all();
    test.db.close();
    expect(pages.length).toBeGreaterThan(2);
    const broken = openSync(file, 'r+');
    writeSync(broken, Buffer.alloc(PAGE, 0x5a), 0, PAGE, ((pages[0] ?? 0) - 1) * PAGE);
    closeSync(broken);
    const path = join(folder, 'salvaged.sqlite');
    salvage(file, path);
    const saved = openLedger(path);
    expect(count(saved, 'sighting')).toBeGreaterThan(all / 2);
    expect(count(saved, 'sighting')).toBeLessThan(all);
    saved.close();
  });
});

describe('a salvage', () => {
  it('begins anew where a stop in the middle of another one left its half behind', () => {
    const test = openApp(file);
    fill(test);
    test.db.close();
    const path = join(folder, 'salvaged.sqlite');
    writeFileSync(path, 'half of a ledger that was never finished');
    salvage(file, path);
    const saved = openLedger(path);
    expect([count(saved, 'charge'), count(saved, 'attachment')]).toEqual([61, 1]);
    saved.close();
  });

  it('is not called done where a table could not be read for another reason than damage', () => {
    const test = openApp(file);
    fill(test);
    test.db.close();
    const other = new Database(file);
    other.exec('ALTER TABLE setting RENAME COLUMN value TO worth');
    other.close();
    expect(() => salvage(file, join(folder, 'salvaged.sqlite'))).toThrow(/no such column/u);
  });
});
