import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { importFiles } from '../../main/app/import.ts';
import { listAccounts } from '../../main/ledger/accounts.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import { listFlags } from '../../main/ledger/shown-flags.ts';
import type { StatementFile } from '../../main/statements/reader.ts';
import type { ImportedFile } from '../../shared/contract/imports.ts';
import { biff8Of, htmlOf, type Value, xlsxOf } from '../statements/sheets/write.ts';

const HEADER = ['거래일', '카드구분', '이용카드', '가맹점명', '승인번호', '금액', '매입구분', '이용구분', '거래통화', '해외이용금액', '취소상태'] as const; // prettier-ignore
const EMPTY = ['일시불', '', '', ''] as const;

/** Days of April 2026: the number of the day is also that of the shop. */
function list(from: number, to: number): string[][] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return days.map((day) => [
    `2026.04.${String(day).padStart(2, '0')} 18:53`,
    '신용',
    '본인 1234',
    `달빛서점 ${day}호점`,
    String(40_000_000 + day),
    `${day},900`,
    '결제확정',
    ...EMPTY,
  ]);
}

/** The same list with days and sums as numbers. */
const typed = (rows: readonly string[][]): Value[][] =>
  rows.map((row) => {
    const [day = '', kind = '', card = '', shop = '', reference = '', sum = '', ...rest] = row;
    const serial = 46_113 + Number(day.slice(8, 10)) - 1 + (18 * 60 + 53) / 1440;
    const paid = { v: Number(sum.replace(',', '')), z: '#,##0' };
    return [{ v: serial, z: 'yyyy.mm.dd hh:mm' }, kind, card, shop, reference, paid, ...rest];
  });

const csv = (rows: readonly string[][]): Uint8Array =>
  Uint8Array.from(
    iconv.encode(
      [HEADER, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
      'cp949',
    ),
  );
const sheet = (rows: readonly (readonly Value[])[]) => [{ name: 'Sheet1', rows: [HEADER, ...rows] }];

function drop(db: Ledger, ...files: readonly StatementFile[]): readonly ImportedFile[] {
  return importFiles(db, files, {
    progress: () => {},
    stopped: () => false,
    log: (line) => expect.unreachable(line),
    now: () => new Date(0),
    account: null,
    asks: false,
  }).files;
}

describe('a card that is dropped as CSV and as a spreadsheet', () => {
  const rows = list(1, 12);
  it.each<[string, Uint8Array]>([
    ['xlsx', xlsxOf(sheet(typed(rows)))],
    ['xls', biff8Of(sheet(typed(rows)))],
    ['xls that is a page', htmlOf([[...HEADER], ...rows], { charset: 'euc-kr', title: '신한카드 이용내역' })],
  ])('is one card with known rows: %s', (_, bytes) => {
    const db = openLedger(':memory:');
    const [first, second] = drop(
      db,
      { name: '신한카드.csv', bytes: csv(rows) },
      { name: '이용내역.xls', bytes },
    );
    expect(first?.rows).toEqual({ read: 12, new: 12, known: 0, rejected: 0 });
    expect(second?.rows).toEqual({ read: 12, new: 0, known: 12, rejected: 0 });
    expect(second?.profile).toBe('shinhan-card');
    expect(listAccounts(db)).toHaveLength(1);
    expect(listFlags(db, '2026-05-01')).toEqual([]);
    db.close();
  });

  it('adds only what is new where two files overlap', () => {
    const db = openLedger(':memory:');
    const [, second, third] = drop(
      db,
      { name: '4월.xls', bytes: biff8Of(sheet(typed(list(1, 12)))) },
      { name: '4월 뒤.xlsx', bytes: xlsxOf(sheet(typed(list(8, 20)))) },
      { name: '4월.csv', bytes: csv(list(1, 22)) },
    );
    expect(second?.rows).toEqual({ read: 13, new: 8, known: 5, rejected: 0 });
    expect(third?.rows).toEqual({ read: 22, new: 2, known: 20, rejected: 0 });
    db.close();
  });

  it('is known whole when the same file comes again', () => {
    const db = openLedger(':memory:');
    const file = { name: '4월.xls', bytes: biff8Of(sheet(typed(list(1, 12)))) };
    drop(db, file);
    const [again] = drop(db, { ...file, name: '4월 (1).xls' });
    expect(again?.rows).toEqual({ read: 12, new: 0, known: 12, rejected: 0 });
    expect(again?.seenBefore).toBe(true);
    db.close();
  });

  it('shows a charge that stands twice on a sheet as doubled', () => {
    const db = openLedger(':memory:');
    const [row = []] = list(5, 5);
    const twice = [row, row.map((cell, column) => (column === 4 ? '49999999' : cell))];
    drop(db, {
      name: '4월.xlsx',
      bytes: xlsxOf(sheet(typed([...list(1, 12).filter((_, i) => i !== 4), ...twice]))),
    });
    expect(listFlags(db, '2026-05-01').map(({ kind }) => kind)).toEqual(['double-charge']);
    db.close();
  });
});
