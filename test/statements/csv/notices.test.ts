import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { wholeNoticeIn } from '../../../main/statements/table/notices.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const read = (header: string, rows: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode([header, ...rows, ''].join('\n')) }, WATCH);
const HEADER = 'Date,Description,Amount';

describe('a row with its own date and amount', () => {
  test.each([
    'TOTAL WINE AND MORE',
    'Total Wine & More 1042',
    'TOTAL FITNESS GYM',
    'TOTAL 4521',
    'Totals: The Shop',
    'Summe Markt',
    'Gesamt Apotheke',
    'SUM UP CAFE',
    'Suma Foods',
    '합계 식당',
    '소계면옥',
    '총 10건 분식',
    '合计便利店',
    'New Balance Store',
    'Current balance yoga',
    'Saldo Alto Cafe',
    'Turnover Bakery',
  ])('is a charge of %s', (merchant) => {
    const { rows, skipped } = read(HEADER, [`2026-10-13,${merchant},-88.40`, '2026-10-14,Kite Shop,-5.00']);
    expect(rows.map(({ description }) => description)).toEqual([merchant, 'Kite Shop']);
    expect(rows.map(({ amount }) => toDecimal(amount))).toEqual(['-88.40', '-5.00']);
    expect(skipped).toHaveLength(1);
  });

  test.each([
    'Total',
    'TOTAL:',
    'Grand total',
    'Summe',
    '합계',
    '합 계 45 건',
    '본인회원  소계 41 건',
    '총합계',
    '총 177건',
    '合计',
  ])('is none where its text is “%s” and nothing else', (text) => {
    const { rows, skipped } = read(HEADER, ['2026-10-13,Kite Shop,-5.00', `2026-10-31,${text},-5.00`]);
    expect(rows).toHaveLength(1);
    expect(skipped.at(-1)?.reason.id).toBe('reading.csv.skipTotal');
  });

  test.each([
    'Opening balance',
    'Closing Balance:',
    'Beginning balance as of 10/01/2026',
    'Balance brought forward',
    'Saldo',
    'Saldo Anterior',
    'Closing balance 1,234.56',
    'Opening balance: USD 12',
    'Kontostand am 31.10.2026',
    'Endsaldo EUR 1.234,56',
    '전월이월',
  ])('is none where its text is “%s”', (text) => {
    const { rows, skipped } = read(HEADER, ['2026-10-13,Kite Shop,-5.00', `2026-10-31,"${text}",95.00`]);
    expect(rows).toHaveLength(1);
    expect(skipped.at(-1)?.reason.id).toBe('reading.csv.skipBalance');
  });

  test('is shown as not read where the date is broken, whatever the merchant is called', () => {
    const { rows, rejects } = read(HEADER, ['2026-10-13,Kite Shop,-5.00', '2026-13-45,TOTAL WINE,-88.40']);
    expect(rows).toHaveLength(1);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([[3, 'reading.csv.rejectDate']]);
  });
});

test('a row without a date is a total by how it begins', () => {
  const { rows, skipped, rejects } = read(HEADER, [
    '2026-10-13,Kite Shop,-5.00',
    ',Total for October,-5.00',
    'Total of 1 row,,-5.00',
  ]);
  expect(rows).toHaveLength(1);
  expect(rejects).toEqual([]);
  expect(skipped.map(({ reason }) => reason.id).slice(1)).toEqual([
    'reading.csv.skipTotal',
    'reading.csv.skipTotal',
  ]);
});

test.each(['New Balance 574', 'New Balance', 'Saldo Store 12', 'Current Balance Yoga 3'])(
  '“%s” is no balance beside a date',
  (text) => {
    expect(wholeNoticeIn([text])).toBeNull();
  },
);
