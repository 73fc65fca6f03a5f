import { describe, expect, it } from 'vitest';

import { importFiles } from '../../main/app/import.ts';
import { listAccounts } from '../../main/ledger/accounts.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import type { ImportedFile } from '../../shared/contract/imports.ts';

const HEADER = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';

function row(day: number, shop: string, dollars: string): string {
  const date = `10/${String(day).padStart(2, '0')}/2026`;
  return `${date},${date},${shop},Shopping,Sale,-${dollars},`;
}

/** A card's October: its own shops, and a subscription that every card of the house has. */
function october(shops: string): string[] {
  return [3, 6, 9, 12, 15, 18]
    .map((day) => row(day, `${shops} ${day}`, `${day}.40`))
    .concat(row(14, 'OPENAI *CHATGPT', '22.00'));
}

function drop(
  db: Ledger,
  ...files: readonly (readonly [name: string, rows: readonly string[]])[]
): readonly ImportedFile[] {
  return importFiles(
    db,
    files.map(([name, rows]) => ({ name, bytes: new TextEncoder().encode([HEADER, ...rows].join('\n')) })),
    {
      progress: () => {},
      stopped: () => false,
      log: (line) => expect.unreachable(line),
      now: () => new Date(0),
      account: null,
      asks: false,
    },
  ).files;
}

describe('a file that names no account', () => {
  it('is of the account whose days it tells alike, whatever it is called', () => {
    const db = openLedger(':memory:');
    const rows = october('BAKERY');
    const [, part] = drop(db, ['october.csv', rows], ['from the bank.csv', rows.slice(2)]);
    expect(part?.rows).toEqual({ read: 5, new: 0, known: 5, rejected: 0 });
    expect(listAccounts(db)).toHaveLength(1);
    expect(part?.notes[0]?.id).toBe('reading.accountByRows');
  });

  it('is the same account when its bytes are, however few rows there are', () => {
    const db = openLedger(':memory:');
    const [, again] = drop(
      db,
      ['export.csv', [row(1, 'CAFE', '4.50')]],
      ['october.csv', [row(1, 'CAFE', '4.50')]],
    );
    expect(again?.rows.known).toBe(1);
    expect(again?.seenBefore).toBe(true);
  });

  it('is another account when its days differ, although it is called alike, so that no charge is swallowed', () => {
    const db = openLedger(':memory:');
    const [, other] = drop(db, ['activity.csv', october('BAKERY')], ['activity (1).csv', october('GROCER')]);
    expect(other?.rows.new).toBe(7);
    expect(listAccounts(db)).toHaveLength(2);
    const [, , again] = [null, null, drop(db, ['activity (2).csv', october('GROCER')])[0]];
    expect(again?.rows.known).toBe(7);
  });

  it('is told by its name alone where the days do not touch', () => {
    const db = openLedger(':memory:');
    drop(
      db,
      ['card-1.csv', [row(1, 'CAFE', '4.50')]],
      ['card-2.csv', [row(20, 'CAFE', '4.50')]],
      ['other.csv', [row(25, 'CAFE', '4.50')]],
    );
    expect(listAccounts(db).map(({ charges }) => charges)).toEqual([2, 1]);
  });
});
