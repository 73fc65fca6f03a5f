import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import type { StatedByFile } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const ROWS =
  'Date,Description,Amount\n2026-01-05,SHOP,-10.00\n2026-01-20,SHOP,-20.00\n2026-01-28,PAY,50.00\n';

function statedIn(text: string): StatedByFile | null {
  const bytes = new TextEncoder().encode(text);
  return csvReader.read({ name: 'list.csv', bytes }, WATCH).accounts[0]?.stated ?? null;
}

describe('the period that a list says it covers', () => {
  test.each([
    'Statement period,01/01/2026 - 31/01/2026',
    '"Statement Period: January 1, 2026 to January 31, 2026"',
    'Period: 2026-01-01 to 2026-01-31',
    'Transactions from 01/01/2026 to 31/01/2026',
    'Date range,1 Jan 2026 – 31 Jan 2026',
    'From,01/01/2026\nTo,31/01/2026',
    'Start date: 2026-01-01,End date: 2026-01-31',
    'Zeitraum:,01.01.2026 - 31.01.2026',
    'Von:,01.01.2026\nBis:,31.01.2026',
    'Période du 01/01/2026 au 31/01/2026',
    'Desde:,01/01/2026,Hasta:,31/01/2026',
    '조회기간,2026.01.01 ~ 2026.01.31',
    '조회기간 : 2026-01-01~2026-01-31',
    '이용기간,2026년 01월 01일 ~ 2026년 01월 31일',
    '기간 20260101 ~ 20260131',
    '국내 이용내역 (2026.01.01 ~ 2026.01.31)',
    '起始时间：[2026-01-01 00:00:00] 终止时间：[2026-01-31 23:59:59]',
    '#Za okres:\n01.01.2026,31.01.2026',
  ])('%s', (line) => {
    expect(statedIn(`${line}\n\n${ROWS}`)).toEqual({
      period: { from: '2026-01-01', to: '2026-01-31' },
      opening: null,
      closing: null,
    });
  });

  test.each([
    ['a day on which the file was made', 'Created on 01/02/2026'],
    ['a moment', 'Transactions as of 02/28/2026 04:00:09 PM ET'],
    ['a month of billing', '이용대금명세서 2026년 01월'],
    ['days that the rows do not lie in', 'Statement period,01/03/2026 - 31/03/2026'],
    ['days that end before they begin', 'Statement period,2026-01-31 - 2026-01-01'],
    ['a bank that means everything it has', 'Period: 2000-01-01 to 2026-01-31'],
    ['two periods', 'Period: 2026-01-01 to 2026-01-31\nPeriod: 2026-01-01 to 2026-03-31'],
    ['two days without a word', 'Card,2026-01-01 - 2026-01-31'],
    ['a card and its validity', 'Valid,01/26 - 01/29'],
  ])('is not told by %s', (_, line) => {
    expect(statedIn(`${line}\n\n${ROWS}`)?.period ?? null).toBeNull();
  });

  test('is read as the rows write their days', () => {
    const rows = 'Date,Description,Amount\n01/13/2026,SHOP,-10.00\n02/20/2026,SHOP,-20.00\n';
    expect(statedIn(`Statement period,01/02/2026 - 03/01/2026\n\n${rows}`)?.period).toEqual({
      from: '2026-01-02',
      to: '2026-03-01',
    });
  });

  test('may stand below the rows', () => {
    expect(statedIn(`${ROWS}\nStatement period: 2026-01-01 - 2026-01-31\n`)?.period).toEqual({
      from: '2026-01-01',
      to: '2026-01-31',
    });
  });
});

describe('opening and closing balances', () => {
  const day = (minor: number, of: string | null) => ({ minor, day: of });

  const EURO = [day(100_000, null), day(102_000, '2026-01-31')] as const;

  test.each([
    [
      'Beginning balance as of 01/01/2026,,"1,000.00"\nEnding balance as of 01/31/2026,,"1,020.00"',
      day(100_000, '2026-01-01'),
      day(102_000, '2026-01-31'),
    ],
    ['Opening balance: 1000.00\nClosing balance: -20.00', day(100_000, null), day(-2000, null)],
    ['Anfangssaldo,"1.000,00 EUR"\nEndsaldo am 31.01.2026,"1.020,00 EUR"', ...EURO],
    ['Kontostand vom 31.01.2026:,"1.234,56 €"', null, day(123_456, '2026-01-31')],
    ['Previous balance,$1000.00', day(100_000, null), null],
    ['전월이월,"1,000"', day(100_000, null), null],
  ])('%s', (lines, opening, closing) => {
    expect(statedIn(`${lines}\n\n${ROWS}`) ?? { opening: null, closing: null }).toMatchObject({
      opening,
      closing,
    });
  });

  test.each([
    ['of now', 'Current balance,1000.00'],
    ['of what may be spent', 'Available balance as of 01/31/2026,1000.00'],
    ['without its day', 'Kontostand:,1000.00'],
    ['beside another sum', 'Opening balance,1000.00,900.00'],
    ['told twice otherwise', 'Opening balance,1000.00\nOpening balance,900.00'],
  ])('a balance %s is neither', (_, line) => {
    expect(statedIn(`${line}\n\n${ROWS}`)).toBeNull();
  });

  test('may be rows of their own, owed where the bank says so', () => {
    const rows = [
      'Datum;Text;Betrag;D/K',
      '2026-01-01;Opening balance;100,00;D',
      '2026-01-05;SHOP;10,00;D',
      '2026-01-20;GEHALT;500,00;K',
      '2026-01-31;Closing balance;390,00;K',
    ].join('\n');
    expect(statedIn(rows)).toEqual({
      period: null,
      opening: day(-10_000, '2026-01-01'),
      closing: day(39_000, '2026-01-31'),
    });
  });

  test('are not told of a file with several accounts; its period is', () => {
    const text =
      'Statement period,2026-01-01 - 2026-01-31\nOpening balance: 1000.00\n\n' +
      'Account,Date,Description,Amount\n1111222233,2026-01-05,SHOP,-10.00\n4444555566,2026-01-20,SHOP,-20.00\n';
    const bytes = new TextEncoder().encode(text);
    const { accounts } = csvReader.read({ name: 'list.csv', bytes }, WATCH);
    const stated = { period: { from: '2026-01-01', to: '2026-01-31' }, opening: null, closing: null };
    expect(accounts.map((account) => account.stated)).toEqual([stated, stated]);
  });
});

test('a balance that one page brings to the next is no opening balance of the list', () => {
  const header = 'Date,Description,Amount,Balance';
  const pages = [
    header,
    '2026-01-05,SHOP,-10.00,90.00',
    header,
    ',Balance brought forward,,90.00',
    '2026-01-20,SHOP,-20.00,70.00',
  ];
  expect(statedIn(`${pages.join('\n')}\n`)?.opening ?? null).toBeNull();
  expect(statedIn(`Opening balance,100.00\n\n${pages.join('\n')}\n`)?.opening?.minor).toBe(10_000);
});

test('a list of very many rows states its balances as any other', () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => `2026-01-05,SHOP ${index},-1.00\n`);
  const text = `Opening balance: 100.00\n\nDate,Description,Amount\n${rows.join('')}`;
  expect(statedIn(text)?.opening?.minor).toBe(10_000);
});

test('nor is that of a list below, whose rows could not be read', () => {
  const text =
    'Closing balance: 70.00\n\nDate,Description,Amount\n2026-01-05,SHOP,-10.00\n2026-01-20,SHOP,-20.00\n' +
    ',Closing balance: -50.00,\n2026-01-21,SHOP,none\n';
  expect(statedIn(text)?.closing?.minor).toBe(7000);
});
