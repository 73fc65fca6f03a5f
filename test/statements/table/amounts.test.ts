import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decideMark, noVotes, readAmount, voteOnMark } from '../../../main/statements/table/amounts.ts';

const signed = (cell: string, mark: '.' | ',' = '.'): string | null => {
  const amount = readAmount(cell, mark);
  return amount && `${amount.negative ? '-' : ''}${amount.decimal}`;
};

describe('amounts as banks print them', () => {
  test.each([
    ['1,234.56', '1234.56'],
    ['-$7,971.39', '-7971.39'],
    ['($85.00)', '-85.00'],
    ['$.23', '.23'],
    ['- $21.59', '-21.59'],
    ["11'373.94", '11373.94'],
    ['136,800원', '136800'],
    ['¥22.30', '22.30'],
    ['29.000', '29.000'],
    ['+ £1,100.00', '1100.00'],
    ['131.77(已退款89.84)', '131.77'],
    ['-3.90(CN)', '-3.90'],
    ['CNY 123.18', '123.18'],
    ['1,23,456.78', '123456.78'],
    ['12.50-', '-12.50'],
    ['−5.00', '-5.00'],
    ['16.10 DR', '-16.10'],
    ['29,500 ', '29500'],
  ])('%s is %s', (cell, is) => expect(signed(cell.trim())).toBe(is));

  test.each([
    ['1.234,56', '1234.56'],
    ['-8,78', '-8.78'],
    ['+30,99', '30.99'],
    ['1 200,00', '1200.00'],
    ['-85,50 PLN', '-85.50'],
    ['2.000', '2000'],
    ['20,', '20'],
  ])('%s with a decimal comma is %s', (cell, is) => expect(signed(cell, ',')).toBe(is));

  test.each([
    '12..34',
    '1,2,3',
    '12.34.56',
    'abc',
    '',
    '2026-01-02',
    'Card 1234',
    '12:30',
    '1 2',
    '--5 apples',
    '+-5',
  ])('%s is no amount', (cell) => {
    expect(readAmount(cell, '.')).toBeNull();
  });

  test('a currency beside the number is read, a dollar sign alone names none', () => {
    expect(readAmount('€12.00', '.')?.currency).toBe('EUR');
    expect(readAmount('US$12.00', '.')?.currency).toBe('USD');
    expect(readAmount('15,000원', '.')?.currency).toBe('KRW');
    expect(readAmount('Rp 45.900', ',')?.currency).toBe('IDR');
    expect(readAmount('S/. 45.90', '.')?.currency).toBe('PEN');
    expect(readAmount('$12.00', '.')?.currency).toBeNull();
  });

  test('a dash in place of the cents is no minus', () => {
    expect(readAmount("1'250.-", '.')).toMatchObject({ decimal: '1250', negative: false });
    expect(readAmount('€ 100,-', ',')).toMatchObject({ decimal: '100', negative: false, currency: 'EUR' });
    expect(readAmount('-100,--', ',')).toMatchObject({ decimal: '100', negative: true });
    expect(readAmount('100,00-', ',')?.negative).toBe(true);
  });

  test('the point of a word before the number is no decimal mark', () => {
    expect(readAmount('Rs.45.90', '.')?.decimal).toBe('45.90');
    expect(readAmount('Rs. 1,234.50', '.')?.decimal).toBe('1234.50');
    const votes = noVotes();
    for (const cell of ['Rs. 4,590', 'Rs. 12,000']) voteOnMark(cell, votes);
    expect(decideMark(votes, votes, ',')).toBe('.');
  });

  test('three decimals are decimals where the file writes decimal points elsewhere', () => {
    const column = noVotes();
    const file = noVotes();
    for (const cell of ['29.000', '111.550']) voteOnMark(cell, column);
    voteOnMark('0.848252', file);
    expect(decideMark(column, file, ';')).toBe('.');
    expect(decideMark(column, noVotes(), ';')).toBe(',');
  });

  test('every amount written in a supported form reads back the same', () => {
    const form = fc.record({
      cents: fc.integer({ min: 0, max: 999_999_999_99 }),
      negative: fc.boolean(),
      comma: fc.boolean(),
      group: fc.constantFrom('mark', "'", ' ', ''),
      minus: fc.constantFrom('before', 'after', 'brackets', 'unicode'),
      unit: fc.constantFrom('', '$', '€', '£', 'CHF ', ' EUR', '원'),
    });
    fc.assert(
      fc.property(form, (value) => {
        const { cell, is } = written(value);
        expect(signed(cell, value.comma ? ',' : '.')).toBe(is);
      }),
    );
  });
});

interface Form {
  readonly cents: number;
  readonly negative: boolean;
  readonly comma: boolean;
  readonly group: string;
  readonly minus: string;
  readonly unit: string;
}

function written({ cents, negative, comma, group, minus, unit }: Form): {
  readonly cell: string;
  readonly is: string;
} {
  const whole = String(Math.floor(cents / 100));
  const fraction = String(cents % 100).padStart(2, '0');
  const mark = group === 'mark' ? (comma ? '.' : ',') : group;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const number = `${grouped}${comma ? ',' : '.'}${fraction}`;
  const withUnit = unit.startsWith(' ') || unit === '원' ? number + unit : unit + number;
  const cell = !negative
    ? withUnit
    : { before: `-${withUnit}`, after: `${withUnit}-`, brackets: `(${withUnit})`, unicode: `−${withUnit}` }[
        minus
      ];
  return { cell: cell ?? withUnit, is: `${negative ? '-' : ''}${whole}.${fraction}` };
}
