import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

/* `4.990` and `4,990`: a thousand and some, or three decimals. */

const read = (lines: readonly string[], name = 'a.csv'): StatementReading =>
  csvReader.read({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const amounts = (lines: readonly string[]): string[] =>
  read(lines).rows.map(({ amount }) => toDecimal(amount));
const doubts = (lines: readonly string[]): readonly string[] =>
  read(lines).layout?.doubts.map(({ reason }) => reason.id) ?? [];

const list = (unit: string, first = '4.990', second = '12.000'): readonly string[] => [
  `Date;Description;Debit${unit};Credit${unit}`,
  `2026-09-03;Cafe;${first};`,
  `2026-09-14;Pay;;${second}`,
];

describe('amounts that all have one sign before three digits', () => {
  test.each([
    ['4.990', '12.000'],
    ['4.991', '12.345'],
    ['4,990', '12,000'],
    ['$4.990', '$12.000'],
  ])('%s and %s are asked about where nobody knows the currency', (first, second) => {
    expect(doubts(list('', first, second))).toEqual(['layout.doubt.mark']);
    expect(read(list('', first, second)).layout?.openAmount).toBe(first);
    expect(doubts(list('', first, second).slice(0, 2))).toEqual(['layout.doubt.mark']);
  });

  test.each([
    [' (KWD)', '4.990', ['-4.990', '12.000']],
    [' (TND)', '4,990', ['-4.990', '12.000']],
    [' (USD)', '4.990', ['-4.99', '12.00']],
    [' (USD)', '4,990', ['-4990.00', '12000.00']],
    [' (IDR)', '4.990', ['-4990.00', '12000.00']],
    [' (COP)', '4.990', ['-4990.00', '12000.00']],
    [' (CLP)', '4.990', ['-4990', '12000']],
    [' (EUR)', '4.991', ['-4991.00', '12000.00']],
    [' (EUR)', '4,991', ['-4991.00', '12000.00']],
  ])('are decided by the currency: %s %s', (unit, first, read2) => {
    const lines = list(unit, first, first.includes('.') ? '12.000' : '12,000');
    expect(amounts(lines)).toEqual(read2);
    expect(doubts(lines)).toEqual([]);
  });

  test.each(['.', ','])(
    'of euros that all end in zeros are asked about: some banks print a third one (%s)',
    (sign) => {
      expect(doubts(list(' (EUR)', `4${sign}990`, `12${sign}000`))).toEqual(['layout.doubt.mark']);
    },
  );

  test('are in the currency that stands beside them or in a column, whatever the layout usually has', () => {
    expect(amounts(list('', 'KWD 4.990', 'KWD 12.000'))).toEqual(['-4.990', '12.000']);
    const withColumn = list('').map((line, index) => `${line};${index === 0 ? 'Currency' : 'OMR'}`);
    expect(amounts(withColumn)).toEqual(['-4.990', '12.000']);
    expect(doubts(withColumn)).toEqual([]);
  });

  test('in several currencies that mean it differently are asked about', () => {
    const lines = list('').map((line, index) => `${line};${['Currency', 'KWD', 'CLP'][index] ?? ''}`);
    expect(doubts(lines)).toEqual(['layout.doubt.mark']);
  });

  test('are thousands beside a smaller amount without decimals, unless no zero ends one', () => {
    expect(amounts(list('', '4.990', '800'))).toEqual(['-4990.00', '800.00']);
    expect(doubts(list('', '4.990', '800'))).toEqual([]);
    expect(doubts(list('', '4.995', '800'))).toEqual(['layout.doubt.mark']);
  });

  test('are decided by any other number of the file', () => {
    expect(amounts(list('', '4.990', '0.250'))).toEqual(['-4.99', '0.25']);
    expect(amounts(list('', '4.990', '1.250.000'))).toEqual(['-4990.00', '1250000.00']);
    expect(doubts(list('', '4.990', '1.250.000'))).toEqual([]);
  });
});

describe('a third decimal that counts', () => {
  const dinars = ['Date,Description,Amount', '2026-09-03,Cafe,-0.250', '2026-09-04,Market,-12.345'];

  test('is not rounded away where nobody knows the currency: the row is listed, and the currency asked', () => {
    const { rows, rejects } = read(dinars);
    expect(rows.map(({ amount }) => toDecimal(amount))).toEqual(['-0.25']);
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [3, { id: 'reading.csv.rejectDecimals', values: { text: '-12.345' } }],
    ]);
    expect(doubts(dinars)).toEqual(['layout.doubt.currency']);
  });

  test('counts where the file says dinars, and is noise where a program calculated', () => {
    expect(amounts(dinars.map((line) => line.replace('Amount', 'Amount (KWD)')))).toEqual([
      '-0.250',
      '-12.345',
    ]);
    expect(amounts([...dinars.slice(0, 2), '2026-09-05,Shop,-19.989999999999998'])).toEqual([
      '-0.25',
      '-19.99',
    ]);
  });
});

describe('what stands in other columns', () => {
  const withRate = (amounts3: readonly string[], rate: string): readonly string[] => [
    'Date;Description;Amount;Rate',
    ...amounts3.map((amount, index) => `2026-09-0${index + 1};Cafe;${amount};${rate}`),
  ];

  test.each(['1.0832', '12.5', '1,234.5'])('a rate or a branch (%s) makes no decimals of -1.200', (rate) => {
    expect(doubts(withRate(['-1.200', '2.500'], rate))).toEqual(['layout.doubt.mark']);
    expect(amounts(withRate(['-1.200', '2.500'], rate))).toEqual(['-1200.00', '2500.00']);
  });

  test.each([
    [['-1.200', '2.500'], '1,0832'],
    [['-1,200', '2,500'], '1.0832'],
  ])('but it may show that a sign parts thousands: %j beside %s', (written, rate) => {
    expect(doubts(withRate(written, rate))).toEqual([]);
    expect(amounts(withRate(written, rate))).toEqual(['-1200.00', '2500.00']);
  });

  test('another amount shows it as before', () => {
    const lines = ['Date;Description;Debit;Credit', '2026-09-01;Cafe;4.990;', '2026-09-02;Pay;;12.50'];
    expect(amounts(lines)).toEqual(['-4.99', '12.50']);
  });
});
