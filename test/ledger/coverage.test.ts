import { createHash } from 'node:crypto';

import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';

import { listCoverage, withBalanceNote } from '../../main/app/coverage.ts';
import { checkBalances } from '../../main/coverage/balances.ts';
import { listAccounts, nameAccountCurrency } from '../../main/ledger/accounts.ts';
import { undoImport } from '../../main/ledger/imports.ts';
import * as initial from '../../main/ledger/migrations/0001-initial.ts';
import { MIGRATIONS } from '../../main/ledger/migrations/all.ts';
import type { Ledger } from '../../main/ledger/open.ts';
import { storeReading } from '../../main/ledger/store.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { listOf, running } from '../coverage/lists.ts';
import { emptyLedger } from '../support/ledger.ts';

let db: Ledger;

beforeEach(() => {
  db = emptyLedger();
});

function keep(reading: StatementReading, name: string, at = '2026-06-01T12:00:00.000Z'): number {
  return storeReading(
    db,
    {
      name,
      sha256: createHash('sha256').update(JSON.stringify(reading)).digest('hex'),
      at,
      reading,
      accounts: reading.accounts.map(() => ({ key: 'number:1111', name: 'Test card' })),
      balances: checkBalances(reading),
    },
    { merchantOf: (text) => ({ key: text, name: text }), step: () => undefined },
  );
}

function coverage() {
  const [only] = listCoverage(db);
  if (!only) throw new Error('no account');
  return only;
}

const moves = Array.from({ length: 20 }, (_, index) => ({ minor: -100 - index, day: 2 * index + 1 }));
const rows = running(50_000, moves);

describe('the coverage of an account', () => {
  it('is told by its statements: days, balances, and where they do not add up', () => {
    const id = keep(listOf(rows.toSpliced(10, 1)), 'x.csv');
    expect(coverage()).toMatchObject({
      name: 'Test card',
      number: '1111',
      span: { from: '2026-01-01', to: '2026-02-08' },
      gaps: [],
      statements: [{ import: id, file: 'x.csv', stated: false }],
      balances: {
        checked: 18,
        breaks: [{ import: id, file: 'x.csv', line: 12, day: '2026-01-23', expected: { currency: 'USD' } }],
      },
    });
  });

  it('heals where another file shows the charge that was missing', () => {
    keep(listOf(rows.toSpliced(10, 1)), 'x.csv');
    const whole = keep(listOf(rows.slice(5, 15).map((row) => ({ ...row, balance: null }))), 'y.csv');
    expect(coverage().balances.breaks).toEqual([]);
    expect(coverage().overlaps).toEqual([{ from: '2026-01-11', to: '2026-01-29' }]);
    undoImport(db, whole);
    expect(coverage().balances.breaks).toHaveLength(1);
  });

  it('does not heal by a charge that is not the missing one', () => {
    keep(listOf(rows.toSpliced(10, 1)), 'x.csv');
    const other = { minor: -999, balance: null, day: 22 };
    keep(listOf([other]), 'y.csv');
    expect(coverage().balances.breaks).toHaveLength(1);
    // Two that make it up together, on the days between the neighbours.
    keep(listOf([{ ...other, minor: 889 }]), 'z.csv');
    expect(coverage().balances.breaks).toEqual([]);
  });

  it('is bridged by balances that meet', () => {
    keep(listOf(rows.slice(0, 10)), 'a.csv');
    keep(listOf(rows.slice(10).map((row) => ({ ...row, day: row.day + 30 }))), 'b.csv');
    expect(coverage()).toMatchObject({ gaps: [], covered: [{ from: '2026-01-01', to: '2026-03-10' }] });
  });

  it('counts a file that was imported again once', () => {
    keep(listOf(rows.toSpliced(10, 1)), 'x.csv');
    const again = keep(listOf(rows.toSpliced(10, 1)), 'x.csv');
    const { statements, overlaps, balances } = coverage();
    expect(statements.map((statement) => statement.import)).toEqual([again]);
    expect(overlaps).toEqual([]);
    expect(balances.breaks).toHaveLength(1);
  });

  it('goes with the import', () => {
    const first = keep(listOf(rows.slice(0, 10)), 'a.csv');
    keep(listOf(rows.slice(15)), 'b.csv');
    undoImport(db, first);
    expect(coverage().span).toEqual({ from: '2026-01-31', to: '2026-02-08' });
    expect(db.prepare('SELECT count(*) FROM balance_break').pluck().get()).toBe(0);
  });

  it('takes the stated period, up to the day of the import', () => {
    const period = { from: '2026-01-01', to: '2026-03-31' };
    const reading = listOf(rows, { period, opening: null, closing: null });
    keep(reading, 'x.csv', '2026-03-15T12:00:00.000Z');
    expect(coverage().statements).toMatchObject([{ from: '2026-01-01', to: '2026-03-15', stated: true }]);
  });

  it('follows an account that gets its currency later', () => {
    const unknown = listOf(rows.toSpliced(10, 1).map((row) => ({ ...row, currency: 'XXX' })));
    keep(
      { ...unknown, accounts: unknown.accounts.map((account) => ({ ...account, currency: null })) },
      'x.csv',
    );
    nameAccountCurrency(db, listAccounts(db)[0]?.id ?? 0, 'JOD');
    const [found] = coverage().balances.breaks;
    expect(found).toMatchObject({ expected: { currency: 'JOD' }, printed: { currency: 'JOD' } });
    // Three decimals instead of two.
    expect((found?.printed.minor ?? 0) - (found?.expected.minor ?? 0)).toBe(-1100);
  });
});

it('an import made before coverage was kept has the days of its rows', () => {
  const old = new Database(':memory:');
  initial.up(old);
  old.exec(`
    INSERT INTO account VALUES (1, 'a', 'A', 'card', NULL, 'USD', 'file'), (2, 'b', 'B', 'card', NULL, 'USD', 'file');
    INSERT INTO import VALUES
      (1, 'one.csv', 'x', '2026-06-01', 'csv', 'utf-8', 'p', '2026-01-01', '2026-01-31', 0, 0, 0, 0, 0, '[]'),
      (2, 'two.csv', 'y', '2026-06-01', 'csv', 'utf-8', 'p', '2026-02-01', '2026-02-28', 2, 2, 0, 0, 0, '[]');
    INSERT INTO import_account VALUES (1, 1, 1), (2, 1, 1), (2, 2, 1);
    INSERT INTO merchant VALUES (1, 'm', 'M');
    INSERT INTO wording VALUES (1, 'M', 1);
    INSERT INTO charge (id, account_id, day, wording_id, minor, currency, kind, pending) VALUES
      (1, 1, '2026-02-05', 1, -1, 'USD', 'purchase', 0), (2, 2, '2026-02-28', 1, -1, 'USD', 'purchase', 0);
    INSERT INTO sighting VALUES (2, 1, 1, 1, NULL, '', NULL), (2, 2, 2, 2, NULL, '', NULL);
  `);
  for (const step of MIGRATIONS.slice(1)) step.up(old);
  expect(listCoverage(old).map(({ name, statements }) => [name, statements])).toMatchObject([
    [
      'A',
      [
        { import: 1, from: '2026-01-01', to: '2026-01-31' },
        { import: 2, from: '2026-02-05', to: '2026-02-05' },
      ],
    ],
    ['B', [{ import: 2, from: '2026-02-28', to: '2026-02-28', stated: false }]],
  ]);
});

describe('the note of an import', () => {
  const other = { id: 'reading.encoding', values: { encoding: 'utf-8' } } as const;

  it('comes first where a balance does not add up, and names the line', () => {
    const checks = checkBalances(listOf(rows.toSpliced(10, 1)));
    expect(withBalanceNote([other], checks)).toEqual([
      { id: 'coverage.noteBreakAtLine', values: { checked: 18, breaks: 1, line: 12 } },
      other,
    ]);
  });

  it('comes last where all add up, and not at all where there are none', () => {
    expect(withBalanceNote([other], checkBalances(listOf(rows)))).toEqual([
      other,
      { id: 'coverage.noteAddUp', values: { checked: 19 } },
    ]);
    const bare = listOf(rows.map((row) => ({ ...row, balance: null })));
    expect(withBalanceNote([other], checkBalances(bare))).toEqual([other]);
  });
});
