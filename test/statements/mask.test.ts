import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { maskCardNumbers } from '../../main/statements/mask.ts';

describe('masking of card numbers', () => {
  test('keeps the last four digits of a card number, in a row or grouped', () => {
    expect(maskCardNumbers('CARD 4111111111111111 SHOP')).toBe('CARD ••••••••••••1111 SHOP');
    expect(maskCardNumbers('4111 1111 1111 1111')).toBe('••••••••••••1111');
    expect(maskCardNumbers('5500-0000-0000-0004')).toBe('••••••••••••0004');
  });

  test('finds a card number that a date or a code stands beside', () => {
    expect(maskCardNumbers('4111 1111 1111 1111 12 26')).toBe('••••••••••••1111 12 26');
    expect(maskCardNumbers('77 4111-1111-1111-1111')).toBe('77 ••••••••••••1111');
  });

  test('knows points, blanks that do not break and en dashes between the groups', () => {
    for (const separator of ['.', '\u00a0', '\u202f', '\u2009', '\u2011', '\u2013']) {
      const number = ['4111', '1111', '1111', '1111'].join(separator);
      expect(maskCardNumbers(`CARD ${number}, SHOP`)).toBe('CARD ••••••••••••1111, SHOP');
    }
    expect(maskCardNumbers('3782.822463.10005')).toBe('•••••••••••0005');
    expect(maskCardNumbers('Card no. 4111.1111.1111.1111.')).toBe('Card no. ••••••••••••1111.');
  });

  test('leaves points alone that are of amounts, dates and versions', () => {
    for (const text of [
      '411111111111.1111',
      '1.111.111.111.111.117',
      '02.09.2026 14.24.56.000',
      '4111.11111111.1111',
    ])
      expect(maskCardNumbers(text)).toBe(text);
  });

  test('leaves numbers alone that are no card number', () => {
    for (const text of [
      '4111111111111112',
      '02-1234-5678',
      '2026-01-02 10:11:12',
      '0000000000000000',
      '12345678901234567890123',
    ]) {
      expect(maskCardNumbers(text)).toBe(text);
    }
  });

  test('takes a run of more than 19 digits for an id, even where a card number is in it', () => {
    const id = '2026020141111111111111110000042';
    expect(id).toContain('4111111111111111');
    expect(maskCardNumbers(id)).toBe(id);
    expect(maskCardNumbers(`FITID ${id} 4111111111111111`)).toBe(`FITID ${id} ••••••••••••1111`);
    // 20 digits are an id, 19 can be a card
    expect(maskCardNumbers('41111111111111111110')).toBe('41111111111111111110');
    expect(maskCardNumbers('4111111111111111110')).toBe('•••••••••••••••1110');
  });

  test('leaves no run of 13 to 19 digits that passes Luhn', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -'), minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.oneof(digits, fc.string({ maxLength: 8 })), { maxLength: 4 }), (parts) => {
        expect(cardsIn(maskCardNumbers(parts.join('x')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('masks every card number wherever it stands', () => {
    fc.assert(
      fc.property(cardNumber(), fc.constantFrom('', ' ', '-', '\u00a0', '\u2013'), (number, separator) => {
        const grouped = number.match(/\d{1,4}/g)?.join(separator) ?? number;
        expect(maskCardNumbers(`SHOP ${grouped} SEOUL`)).not.toContain(grouped);
      }),
    );
  });
});

function cardNumber(): fc.Arbitrary<string> {
  return fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 18 })
    .filter((body) => /[1-9]/.test(body))
    .map((body) => [...'0123456789'].map((digit) => body + digit).find(passesLuhn) ?? '');
}

/** Spans of whole digit groups, as a person would see a number. */
function cardsIn(text: string): string[] {
  return (text.match(/\d+(?:[ -]\d+)*/g) ?? []).flatMap((run) => {
    const groups = run.split(/[ -]/);
    return groups.flatMap((_, from) =>
      groups
        .slice(from)
        .map((__, more) => groups.slice(from, from + more + 1).join(''))
        .filter(
          (digits) =>
            digits.length >= 13 && digits.length <= 19 && /[1-9]/.test(digits) && passesLuhn(digits),
        ),
    );
  });
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
