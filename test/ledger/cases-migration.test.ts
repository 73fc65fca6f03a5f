import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { toldTicks } from '../../main/ledger/guide.ts';
import { giveFact, givenFacts } from '../../main/ledger/letters.ts';
import { MIGRATIONS } from '../../main/ledger/migrations/all.ts';
import { openLedger, schemaOf } from '../../main/ledger/open.ts';

const BEFORE_CASES = 6;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-cases-'));
  file = join(folder, 'recoup.sqlite');
  const db = new Database(file);
  for (const step of MIGRATIONS.slice(0, BEFORE_CASES)) step.up(db);
  db.exec(`
    PRAGMA application_id = ${0x52454350}; PRAGMA user_version = ${BEFORE_CASES};
    INSERT INTO account VALUES (7, 'number:1111', 'Card', 'card', '1111', 'USD', 'file');
    INSERT INTO merchant (id, key, name) VALUES (1, 'openai', 'OpenAI');
    INSERT INTO wording VALUES (1, 'OPENAI *CHATGPT', 1);
    INSERT INTO import (id, name, sha256, at, format, encoding, profile, rows_read, rows_new, rows_known,
      rows_rejected, pending, notes) VALUES (1, 'a.csv', 'x', '2026-10-20', 'csv', 'utf-8', 'p', 3, 3, 0, 0, 0, '[]');
    INSERT INTO charge (id, account_id, day, wording_id, minor, currency, kind, pending)
      VALUES (4, 7, '2026-10-14', 1, -2200, 'USD', 'purchase', 0), (5, 7, '2026-10-15', 1, -2200, 'USD', 'purchase', 0),
        (6, 7, '2026-10-20', 1, 2200, 'USD', 'refund', 0);
    INSERT INTO sighting (import_id, ordinal, charge_id, line, raw) VALUES (1, 1, 4, 2, ''), (1, 2, 5, 3, ''), (1, 3, 6, 4, '');
    INSERT INTO deed (id, at) VALUES (3, '2026-10-21');
    INSERT INTO decision VALUES (2, 3, 'claimed', NULL, 'twice!', NULL, 'double-charge', '{}', '{}', 0);
    INSERT INTO decision_charge VALUES (2, 0, 1, 'number:1111', '2026-10-14', 'OPENAI *CHATGPT', -2200, 'USD', NULL, 1);
  `);
  db.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const TABLES = [
  'account',
  'merchant',
  'wording',
  'import',
  'charge',
  'sighting',
  'deed',
  'decision',
  'decision_charge',
];

function rowsOf(path: string): unknown[][] {
  const db = new Database(path, { readonly: true });
  const rows = TABLES.map((table) => db.prepare(`SELECT * FROM ${table}`).raw().all());
  db.close();
  return rows;
}

describe('a ledger from before there were cases', () => {
  it('keeps every row, and can be copied as it was', () => {
    const before = rowsOf(file);
    const copied: number[] = [];
    openLedger(file, null, (old) => void copied.push(schemaOf(old))).close();
    expect(rowsOf(file)).toEqual(before);
    expect(copied).toEqual([BEFORE_CASES]);
    openLedger(file, null, () => void copied.push(-1)).close();
    expect(copied).toEqual([BEFORE_CASES]);
  });

  it('has room for cases, and none yet', () => {
    const db = openLedger(file);
    for (const table of [
      'case_file',
      'case_event',
      'case_charge',
      'case_proposal',
      'attachment',
      'account_route',
      'account_brand',
    ])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
  });
});

describe('a ledger from before letters kept what is given for them', () => {
  it('keeps its ticks as ticks, and its cases', () => {
    const BEFORE_LETTERS = 7;
    const older = join(folder, 'older.sqlite');
    const db = new Database(older);
    for (const each of MIGRATIONS.slice(0, BEFORE_LETTERS)) each.up(db);
    db.exec(`
      PRAGMA application_id = ${0x52454350}; PRAGMA user_version = ${BEFORE_LETTERS};
      INSERT INTO guide_tick VALUES ('ask-calmly', '2026-11-01T09:00:00Z');
      INSERT INTO case_file (id, facts, standing, since) VALUES (3, 'null', 'void', '');
    `);
    db.close();
    const migrated = openLedger(older);
    expect([...toldTicks(migrated)]).toEqual([['ask-calmly', true]]);
    giveFact(migrated, 3, 'ticket', '88');
    expect(givenFacts(migrated, 3)).toEqual({ ticket: '88' });
    expect(() => giveFact(migrated, 4, 'ticket', '88')).toThrow(/FOREIGN KEY/);
    migrated.close();
  });
});
