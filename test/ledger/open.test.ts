import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { MIGRATIONS } from '../../main/ledger/migrations/all.ts';
import { openForReading, openLedger } from '../../main/ledger/open.ts';
import { problemOf } from '../support/problem.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-open-'));
  file = join(folder, 'recoup.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('opening a ledger', () => {
  it('makes a new file and finds it again', () => {
    openLedger(file).close();
    const db = openLedger(file);
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  it('refuses the database of another program and leaves it as it is', () => {
    const other = new Database(file);
    other.exec('CREATE TABLE theirs (x); PRAGMA application_id = 7');
    other.close();
    const before = readFileSync(file);
    expect(problemOf(() => openLedger(file))).toBe('problems.ledgerForeign');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a file of a newer version', () => {
    const db = openLedger(file);
    db.pragma('user_version = 99');
    db.close();
    expect(problemOf(() => openLedger(file))).toBe('problems.ledgerNewer');
  });

  it('refuses what is no database', () => {
    writeFileSync(file, 'this is a letter and not a database, long enough to be read as one page of it');
    expect(problemOf(() => openLedger(file))).toBe('problems.ledgerUnreadable');
  });

  it('gives a second connection that cannot write', () => {
    const db = openLedger(file);
    const reading = openForReading(file);
    expect(() => reading.exec("INSERT INTO setting VALUES ('a', 'b')")).toThrow(/readonly/u);
    reading.close();
    db.close();
  });

  it('refuses amounts with a fraction and days that are none', () => {
    const db = openLedger(':memory:');
    db.exec(`INSERT INTO account VALUES (1, 'k', 'n', NULL, NULL, 'USD', 'file');
      INSERT INTO merchant (id, key, name) VALUES (1, 'k', 'n'); INSERT INTO wording VALUES (1, 't', 1)`);
    const insert = db.prepare(
      `INSERT INTO charge (account_id, day, wording_id, minor, currency, kind, pending)
        VALUES (1, ?, 1, ?, 'USD', 'purchase', 0)`,
    );
    expect(() => insert.run('2026-10-01', 4.5)).toThrow(/REAL/u);
    expect(() => insert.run('01.10.2026', -450)).toThrow(/CHECK/u);
    expect(insert.run('2026-10-01', -450).changes).toBe(1);
  });
});
