import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalsOf, formatMoney, isSameMoney, parseDecimal, toDecimal } from '../../shared/money.ts';

describe('money', () => {
  it('reads back what it writes, in every kind of currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
        fc.constantFrom('USD', 'KRW', 'BHD', 'XXX'),
        (minor, currency) => {
          expect(parseDecimal(toDecimal({ minor, currency }), currency)).toBe(minor);
        },
      ),
    );
  });

  it.each([
    ['29.000', 'CHF', 2900],
    ['.23', 'USD', 23],
    ['-12', 'USD', -1200],
    ['850.1196618322863', 'USD', 85012],
    ['1234.5', 'KRW', 1235],
    ['-0.00', 'USD', 0],
    ['12..34', 'USD', null],
    ['', 'USD', null],
    ['1e5', 'USD', null],
    ['99999999999999999', 'USD', null],
  ])('reads %s %s as %s', (text, currency, minor) => {
    expect(parseDecimal(text, currency)).toBe(minor);
  });

  it('has no decimals for won, and says so on screen', () => {
    expect(decimalsOf('KRW')).toBe(0);
    expect(formatMoney({ minor: -30910, currency: 'KRW' }, 'ko-KR')).toBe('-₩30,910');
    expect(formatMoney({ minor: -2000, currency: 'USD' }, 'en-US', true)).toBe('-$20.00');
    expect(formatMoney({ minor: 1250, currency: 'XXX' }, 'en-US')).toBe('12.50');
  });

  it('is the same once its currency became known, and never across two known ones', () => {
    const same = (one: number, currency: string, other: number, otherCurrency: string) =>
      [
        isSameMoney({ minor: one, currency }, { minor: other, currency: otherCurrency }),
        isSameMoney({ minor: other, currency: otherCurrency }, { minor: one, currency }),
      ].join();
    expect(same(2200, 'USD', 2200, 'XXX')).toBe('true,true');
    expect(same(22, 'KRW', 2200, 'XXX')).toBe('true,true');
    expect(same(22000, 'KWD', 2200, 'XXX')).toBe('true,true');
    expect(same(22, 'KRW', 2201, 'XXX')).toBe('false,false');
    expect(same(2200, 'USD', 2200, 'EUR')).toBe('false,false');
  });

  it('writes the largest amount without passing it through a float', () => {
    expect(formatMoney({ minor: 9007199254740991, currency: 'USD' }, 'en-US')).toBe('$90,071,992,547,409.91');
  });
});
