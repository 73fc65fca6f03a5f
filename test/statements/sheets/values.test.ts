import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { styleOfFormat, styleOfId } from '../../../main/statements/sheets/number-format.ts';
import { decimalOf, numberCell } from '../../../main/statements/sheets/values.ts';
import { readDateCell } from '../../../main/statements/table/dates.ts';
import { addDays, dayNumber } from '../../../shared/day.ts';

const DAY = { kind: 'day' } as const;

describe('numbers of cells', () => {
  test.each([
    [27.999999999999996, '28'],
    [27.999999999, '28'],
    [0.1 + 0.2, '0.3'],
    [-1234.56, '-1234.56'],
    [1_234_567_890_123.45, '1234567890123.45'],
    [4_111_111_111_111_111, '4111111111111111'],
    [12.345, '12.3450'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [0, '0'],
  ])('%d is written as %s', (value, text) => {
    expect(decimalOf(value)).toBe(text);
  });

  test('no cent is lost or made', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        const sign = cents < 0 ? '-' : '';
        const digits = String(Math.abs(cents)).padStart(3, '0');
        const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(decimalOf(cents / 100)).toBe(text.replace(/\.?0+$/, ''));
      }),
    );
  });

  test.each([
    [0.125, '0%', '12.5%'],
    [7890, '0000000000', '0000007890'],
    [12.5, '[$€-2] #,##0.00', '12.5 EUR'],
    [12000, '"₩"#,##0', '12000 KRW'],
    [12000, '#,##0"원"', '12000 KRW'],
    [12000, '#,##0;[Red]-#,##0', '12000'],
    [12000, 'General', '12000'],
  ])('%d in the format %s', (value, format, text) => {
    expect(numberCell(value, styleOfFormat(format), false)).toBe(text);
  });
});

describe('days of cells', () => {
  test.each([
    [44_732.000_601_851_854, '2022-06-20 00:00:52'],
    [46_140, '2026-04-28'],
    [46_140.786_805_555_56, '2026-04-28 18:53:00'],
    [46_140.999_999_9, '2026-04-29'],
    [61, '1900-03-01'],
    [59, '1900-02-28'],
    [0.75, '18:00:00'],
    [0, ''],
    [-1, '-1'],
    [3_000_000, '3000000'],
  ])('the number %d', (serial, text) => {
    expect(numberCell(serial, DAY, false)).toBe(text);
  });

  test('both systems count the same days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        (days, seconds) => {
          const day = addDays('1904-01-01', days);
          const serial = days + seconds / 86_400;
          const [in1904, in1900] = [numberCell(serial, DAY, true), numberCell(serial + 1462, DAY, false)];
          if (days > 0) expect(in1904).toBe(in1900);
          expect(in1900.slice(0, 10)).toBe(day);
          const read = readDateCell(in1900);
          expect(read?.date).toEqual({ form: 'fixed', day });
          expect(dayNumber(day)).toBe(dayNumber('1904-01-01') + days);
        },
      ),
    );
  });

  test.each([
    ['yyyy"년" m"월" d"일"', 'day'],
    ['[$-412]yyyy/mm/dd\\ hh:mm', 'day'],
    ['mmm-yy', 'day'],
    ['hh:mm:ss', 'time'],
    ['[h]:mm', 'time'],
    ['#,##0 "days"', 'number'],
    ['"d"0.00', 'number'],
    ['0.00E+00', 'number'],
    ['0.0%', 'percent'],
    ['@', 'number'],
  ])('the format %s is of a %s', (format, kind) => {
    expect(styleOfFormat(format).kind).toBe(kind);
  });

  test.each([
    [14, 'day'],
    [22, 'day'],
    [20, 'time'],
    [31, 'day'],
    [57, 'day'],
    [4, 'number'],
    [10, 'percent'],
  ])('the format number %d is of a %s', (id, kind) => {
    expect(styleOfId(id).kind).toBe(kind);
  });
});
