import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readStatement } from '../../main/statements/read.ts';
import { Cancelled } from '../../main/statements/reader.ts';
import { Problem } from '../../shared/problem.ts';
import { WATCH } from './samples.ts';
import { xlsxOf } from './sheets/write.ts';

const read = (content: string | Uint8Array, name = 'statement.csv') =>
  readStatement(
    { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    WATCH,
  );

function refusal(content: string | Uint8Array): string {
  try {
    read(content);
  } catch (error) {
    if (error instanceof Problem) return error.said.id;
    throw error;
  }
  return 'none';
}

describe('files that cannot be read are refused with a sentence that fits', () => {
  test.each([
    ['an empty file', '', 'problems.fileEmpty'],
    ['a file of blank lines', '\ufeff \r\n\t\n', 'problems.fileEmpty'],
    ['a PDF cut off', '%PDF-1.7\n%âãÏÓ', 'problems.pdfBroken'],
    ['JSON', '[{"date":"2026-01-05","amount":-4.51,"description":"KITE"}]', 'problems.fileJson'],
    ['an object of JSON', '\ufeff{\n  "transactions": [[1, 2]]\n}', 'problems.fileJson'],
    ['a damaged archive', 'PK\u0003\u0004\u0014\u0000statement.csv', 'problems.zipDamaged'],
    [
      'a web page without payments',
      '<html><body><table><tr><td>로그인</td></tr></table>',
      'problems.fileNoPayments',
    ],
    ['XML of another kind', '<?xml version="1.0"?><catalog/>', 'problems.xmlUnknown'],
    ['a QIF file without payments', '!Type:Cat\nNFood\n^\n', 'problems.qifNoPayments'],
    ['a list without dates and amounts', 'Name,Length,Category\nKite,3h,sky\n', 'problems.fileNoPayments'],
    [
      'a list of balances',
      '"Datum","Boeksaldo"\n"2026-01-01","13,20"\n"2026-01-02","14,20"\n',
      'problems.fileNoAmounts',
    ],
    [
      'a usage export',
      'start_time_iso,amount_value,amount_currency,line_item\n2026-01-01T00:00:00Z,0.89,usd,gpt\n',
      'problems.fileUsage',
    ],
    [
      'a list of realised gains',
      '"Realized gains of account 1"\nSymbol,Quantity,Date Acquired,Date Sold,Proceeds,Cost Basis,Gain/Loss\nABC,10,2025-01-02,2026-02-03,1200.00,1000.00,200.00\n',
      'problems.fileGains',
    ],
    [
      'a Korean one',
      '종목명,매도일,매도금액,매입금액,실현손익\n가온전자,2026.02.03,"1,200,000","1,000,000","200,000"\n',
      'problems.fileGains',
    ],
  ])('%s', (_, content, id) => {
    expect(refusal(content)).toBe(id);
  });

  test('pictures and other bytes', () => {
    expect(refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('problems.fileImage');
    expect(refusal(Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 31))).toBe(
      'problems.fileBinary',
    );
  });
});

describe('an archive of one file', () => {
  const LIST = 'Date,Description,Amount,Currency\n2026-01-02,Kite shop,-5.00,EUR\n';
  const packed = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  test('is that file, whatever systems put beside it', () => {
    const archive = packed({ 'statement.csv': LIST, '__MACOSX/._statement.csv': 'x', '.DS_Store': 'x' });
    expect(read(archive)).toEqual(read(LIST));
  });

  test('is that file, also beside a note on how to read it and a checksum', () => {
    const beside = {
      'README.txt': 'Dear customer, 2026-01-02',
      'Lies mich zuerst.pdf': '%PDF',
      'a.csv.sha256': 'x',
    };
    expect(read(packed({ ...beside, 'a.csv': LIST }))).toEqual(read(LIST));
  });

  test('a workbook in one is a workbook', () => {
    const rows = [
      ['Date', 'Description', 'Amount'],
      ['2026-01-02', 'Kite shop', '-5.00'],
    ];
    const book = xlsxOf([{ name: 'Sheet1', rows }]);
    expect(read(book).rows).toHaveLength(1);
    expect(read(zipSync({ 'statement.xlsx': book }))).toEqual(read(book));
  });

  test('several lists, or an archive once more, are to be unpacked by the person', () => {
    expect(refusal(packed({ 'a.csv': LIST, 'b.csv': LIST }))).toBe('problems.fileZip');
    expect(refusal(packed({ 'a.csv': LIST, 'readme.csv': LIST }))).toBe('problems.fileZip');
    expect(refusal(zipSync({ 'inner.zip': packed({ 'a.csv': LIST }) }))).toBe('problems.fileZip');
  });

  test('what is inside is refused as it would be outside', () => {
    expect(refusal(packed({ 'statement.csv': '' }))).toBe('problems.fileEmpty');
    expect(refusal(packed({ 'statement.csv': LIST }).fill(0x41, 45, 60))).toBe('problems.zipDamaged');
  });
});

describe('reading', () => {
  test('a header without rows is an empty statement, and says so', () => {
    const reading = read('Date,Description,Amount,Currency\n');
    expect(reading.rows).toEqual([]);
    expect(reading.accounts).toHaveLength(1);
    expect(reading.notes[0]).toEqual({ id: 'reading.nothing' });
  });

  test('good rows are kept beside bad ones, which are told with line and reason', () => {
    const reading = read(
      'Date,Description,Amount,Currency\n2026-01-02,Good,-5.00,EUR\n2026-01-03,Bad,12..34,EUR\nsoon,Bad too,-1.00,EUR\n',
    );
    expect(reading.rows).toHaveLength(1);
    expect(reading.rejects).toEqual([
      {
        line: 3,
        text: '2026-01-03,Bad,12..34,EUR',
        reason: { id: 'reading.csv.rejectAmount', values: { text: '12..34' } },
        found: { day: '2026-01-03', description: 'Bad', amount: null },
      },
      {
        line: 4,
        text: 'soon,Bad too,-1.00,EUR',
        reason: { id: 'reading.csv.rejectDate', values: { text: 'soon' } },
        found: { day: null, description: 'Bad too', amount: { minor: -100, currency: 'EUR' } },
      },
    ]);
  });

  test('lines are physical: a line break inside a cell counts', () => {
    const reading = read('Date,Description,Amount\n2026-01-02,"two\nlines",-5.00\n2026-01-03,one,-6.00\n');
    expect(reading.rows.map(({ line, description }) => [line, description])).toEqual([
      [2, 'two lines'],
      [4, 'one'],
    ]);
  });

  test('a quote that is never closed costs no other row', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `2026-01-02,"row ${index}",-${index}.00`);
    const reading = read(['Date,Description,Amount', ...rows, '2026-01-03,"open,-5.00', ...rows].join('\n'));
    expect(reading.rows).toHaveLength(101);
    expect(reading.rows.map(({ line }) => line)).toEqual(
      Array.from({ length: 101 }, (_, index) => index + 2),
    );
  });

  test('card numbers are masked everywhere, and a masked reference is none', () => {
    const reading = read(
      'Card number: 4111111111111111\nDate,Description,Amount,Reference,Account\n2026-01-02,PAN 4111 1111 1111 1111,-5.00,4111111111111111,4111111111111111\nno date 4111111111111111,x,-1.00,,\n',
    );
    expect(JSON.stringify(reading)).not.toMatch(/4111 ?1111/);
    expect(reading.rows[0]?.reference).toBeNull();
    expect(reading.rows[0]?.description).toBe('PAN ••••••••••••1111');
  });

  test('won have no decimals, whatever the file prints', () => {
    const { rows } = read('거래일시,내용,거래금액\n2026-01-02 10:00:00,쿠팡,"-7,890.00"\n');
    expect(rows[0]?.amount).toEqual({ minor: -7890, currency: 'KRW' });
  });

  test('stops when told to', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `2026-01-02,row ${index},-1.00`);
    const bytes = new TextEncoder().encode(['Date,Description,Amount', ...rows].join('\n'));
    let looks = 0;
    const watch = { progress: () => undefined, stopped: () => ++looks > 3 };
    expect(() => readStatement({ name: 'a.csv', bytes }, watch)).toThrow(Cancelled);
  });

  test('tells how far it is', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `2026-01-02,row ${index},-1.00`);
    const bytes = new TextEncoder().encode(['Date,Description,Amount', ...rows].join('\n'));
    const seen: string[] = [];
    readStatement(
      { name: 'a.csv', bytes },
      { stopped: () => false, progress: (done, total) => seen.push(`${done}/${total}`) },
    );
    expect(seen.at(-1)).toBe('3000/3000');
  });
});
