import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decimalMarkOf, readAmount } from '../../../main/statements/ofx/amounts.ts';
import { toDecimal } from '../../../shared/money.ts';

describe('amounts in every way that banks write them', () => {
  test.each([
    ['-1234.56', 'USD', -123456],
    ['-1,234.56', 'USD', -123456],
    ['-1.234,56', 'EUR', -123456],
    ["1'234.56", 'CHF', 123456],
    ['            -11,76', 'BRL', -1176],
    ['- 11.76', 'USD', -1176],
    ['+5', 'USD', 500],
    ['.5', 'USD', 50],
    ['-01.7', 'USD', -170],
    ['-0', 'USD', 0],
    ['12.34-', 'USD', -1234],
    ['(12.34)', 'USD', -1234],
    ['−12.34', 'USD', -1234],
    ['$120', 'CAD', 12000],
    ['-$120', 'CAD', -12000],
    ['R$ 5.326,43', 'BRL', 532643],
    ['-00000000001500.0000', 'USD', -150000],
    ['1303.7355652284177', 'USD', 130374],
    ['-7,890', 'KRW', -7890],
    ['1.234.567', 'KRW', 1234567],
    ['15400.00', 'KRW', 15400],
    ['1,500', 'KWD', 1500],
  ])('%s %s', (text, currency, minor) => {
    expect(readAmount(text, currency, null)).toBe(minor);
  });

  test.each([
    '',
    '.',
    '-',
    'abc',
    '12..5',
    '1.2.3',
    '--5',
    '+5-',
    '(5',
    '12,34,56.78',
    '1e5',
    '99999999999999999',
  ])('%s is none', (text) => {
    expect(readAmount(text, 'USD', null)).toBeNull();
  });

  test('a fraction of a won or a yen is none, as in separated values', () => {
    expect(readAmount('-22000.50', 'KRW', null)).toBeNull();
    expect(readAmount('22000,05', 'KRW', null)).toBeNull();
    expect(readAmount('1,234.5', 'JPY', null)).toBeNull();
    expect(readAmount('-22000.00', 'KRW', null)).toBe(-22000);
    expect(readAmount('-1303.7355652284177', 'USD', null)).toBe(-130374);
  });

  test('1,234 is a thousand where the file has points for cents, and a decimal where it has none', () => {
    expect(readAmount('1,234', 'USD', '.')).toBe(123400);
    expect(readAmount('1,234', 'USD', ',')).toBe(123);
    expect(readAmount('1,234', 'USD', null)).toBe(123);
  });

  test('the file shows its decimal mark by any amount that leaves no doubt', () => {
    expect(decimalMarkOf(['5', '1,234', '-3.50'])).toBe('.');
    expect(decimalMarkOf(['1.234', '-3,5'])).toBe(',');
    expect(decimalMarkOf(['1.234.567'])).toBe(',');
    expect(decimalMarkOf(['1.234', '20'])).toBeNull();
  });

  test('what is written plainly reads back, with either mark', () => {
    const currency = fc.constantFrom('USD', 'KRW', 'KWD', 'EUR');
    const mark = fc.constantFrom('.' as const, ',' as const);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), currency, mark, (minor, code, decimals) => {
        const text = toDecimal({ minor, currency: code }).replace('.', decimals);
        expect(readAmount(text, code, decimals)).toBe(minor);
      }),
    );
  });
});
