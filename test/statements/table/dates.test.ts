import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dayOfSerial, dayWritten, readDateCell } from '../../../main/statements/table/dates.ts';
import { decideOrder } from '../../../main/statements/table/order.ts';
import { periodWritten } from '../../../main/statements/table/stated-period.ts';
import { dayFromNumber } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';

const day = (cell: string, order: DayOrder = 'dmy', year: number | null = null): string | null => {
  const read = readDateCell(cell);
  return read && dayWritten(read.date, order, year);
};

describe('dates as banks print them', () => {
  test.each([
    ['2019.04.19.', '2019-04-19'],
    ['20091224120000[0:GMT]', '2009-12-24'],
    ['20180226', '2018-02-26'],
    ['2012/3/22', '2012-03-22'],
    ['2026년 04월 27일', '2026-04-27'],
    ['2026.04.28 18:53', '2026-04-28'],
    ['07 Nov 2013', '2013-11-07'],
    ['12-Dec-2019', '2019-12-12'],
    ['Mar 5, 2024', '2024-03-05'],
    ['14. März 2024', '2024-03-14'],
    ['14 września 2024', '2024-09-14'],
    ['14 сентября 2024', '2024-09-14'],
    ['14 Eylül 2024', '2024-09-14'],
    ['14 syyskuuta 2024', '2024-09-14'],
    ['2024. szeptember 14.', '2024-09-14'],
    ['2024-Sep-14', '2024-09-14'],
    ['17 lug 2026. 08:41:12', '2026-07-17'],
    ['10-Nov-9', '2009-11-10'],
    ['2017-04-25T03:15:53', '2017-04-25'],
    ['2018-02-05 09:28:30 +0000', '2018-02-05'],
    ['28.06.2013 00:00:30:989', '2013-06-28'],
    ['2021-09-06 6:11:59', '2021-09-06'],
    ['2025-06-29T00:32:53.036910+00:00', '2025-06-29'],
    ['5 de enero de 2024', '2024-01-05'],
    ['26022018', '2018-02-26'],
    ['Mon, 12 Mar 2024', '2024-03-12'],
  ])('%s is %s', (cell, is) => expect(day(cell)).toBe(is));

  test.each([
    'invalid_date',
    '31/31/2026',
    '2026-02-30',
    '12.34',
    '1234',
    'Pending',
    '2016-01 INVOICE',
    '12/22SLICEHOST',
    '',
  ])('%s is no day', (cell) => {
    expect(day(cell)).toBeNull();
  });

  test('times are kept, midnight is none', () => {
    expect(readDateCell('2026.04.28 18:53')?.time).toBe('18:53:00');
    expect(readDateCell('2021-09-06 6:11:59')?.time).toBe('06:11:59');
    expect(readDateCell('01/10/2019 06:50 PM')?.time).toBe('18:50:00');
    expect(readDateCell('2026-09-02 오후 2:24:56')?.time).toBe('14:24:56');
    expect(readDateCell('2025-03-03 00:00:00')?.time).toBeNull();
  });

  test('a date without year takes the year of the file', () => {
    expect(day('02.28 10:11:12', 'mdy', 2026)).toBe('2026-02-28');
    expect(day('12/28', 'mdy', null)).toBeNull();
  });

  test('spreadsheet serial numbers are days', () => {
    expect(dayOfSerial('44732.000601851854')).toBe('2022-06-20');
    expect(dayOfSerial('12345')).toBeNull();
  });

  test('every day written in a supported form reads back the same', () => {
    const some = fc.integer({ min: 3653, max: 25_000 }).map(dayFromNumber);
    const forms: readonly (readonly [DayOrder, (y: string, m: string, d: string) => string])[] = [
      ['dmy', (y, m, d) => `${d}/${m}/${y}`],
      ['dmy', (y, m, d) => `${Number(d)}.${Number(m)}.${y}`],
      ['mdy', (y, m, d) => `${m}/${d}/${y}`],
      ['mdy', (y, m, d) => `${m}-${d}-${y} 10:11`],
      ['ymd', (y, m, d) => `${y}.${m}.${d}`],
      ['ymd', (y, m, d) => `${y}${m}${d}`],
      ['dmy', (y, m, d) => `${y}년 ${m}월 ${d}일`],
      ['mdy', (y, m, d) => `${y}-${m}-${d}T10:11:12Z`],
    ];
    fc.assert(
      fc.property(some, fc.constantFrom(...forms), (is, [order, write]) => {
        const [year = '', month = '', dayOfMonth = ''] = is.split('-');
        expect(day(write(year, month, dayOfMonth), order)).toBe(is);
      }),
    );
  });
});

describe('the order of the numbers in a date', () => {
  const column = (...cells: string[]) => cells.map((cell) => readDateCell(cell));
  const hints = { profile: null, habit: 'mdy', yearFirst: false, latest: null } as const;

  test('is decided by one day beyond the twelfth anywhere in the column', () => {
    expect(decideOrder([column('01/02/2026', '03/02/2026', '25/02/2026')], hints)).toEqual({
      order: 'dmy',
      why: 'values',
    });
    expect(decideOrder([column('01/02/2026', '02/25/2026')], hints).order).toBe('mdy');
  });

  test('is not decided by one broken date', () => {
    expect(decideOrder([column('01/02/2026', '14/02/2026', '15/02/2026', '02/28/2026')], hints).order).toBe(
      'dmy',
    );
  });

  test('is decided by how soon purchases are booked', () => {
    expect(
      decideOrder([column('02/03/2026', '05/03/2026'), column('04/03/2026', '06/03/2026')], hints),
    ).toEqual({ order: 'dmy', why: 'pairs' });
  });

  test('puts the year first with two digits only where that is the custom', () => {
    expect(decideOrder([column('25.08.13', '25.08.14')], { ...hints, yearFirst: true }).order).toBe('ymd');
    expect(decideOrder([column('25.08.13', '25.08.14')], hints).order).toBe('dmy');
  });

  test('is not taken for the custom where it would lay days of one month years apart', () => {
    const days = column('03-09-26', '14-09-26', '15-09-26');
    expect(decideOrder([days], { ...hints, yearFirst: true }).order).toBe('dmy');
  });

  test('has the day first where points stand, whatever the bank', () => {
    expect(decideOrder([column('02.03.2026')], { ...hints, profile: 'mdy' })).toEqual({
      order: 'dmy',
      why: 'dots',
    });
  });

  test("is no bank's own in a file that a program of another country saved anew", () => {
    const cells = [column('2/3/2026')];
    expect(decideOrder(cells, { ...hints, profile: 'dmy' }).why).toBe('profile');
    expect(decideOrder(cells, { ...hints, profile: 'dmy', isSavedAnew: true })).toEqual({
      order: 'dmy',
      why: 'habit',
    });
  });

  describe('is decided by how close the days lie', () => {
    const february = ['01/02/2026', '02/02/2026', '04/02/2026', '05/02/2026', '07/02/2026', '08/02/2026'];

    test('where that is the habit too', () => {
      expect(decideOrder([column(...february)], { ...hints, habit: 'dmy' })).toEqual({
        order: 'dmy',
        why: 'closeness',
      });
    });

    test('against the habit where they are many', () => {
      expect(decideOrder([column(...february)], hints)).toEqual({ order: 'mdy', why: 'habit' });
      expect(decideOrder([column(...february, '11/02/2026', '12/02/2026')], hints)).toEqual({
        order: 'dmy',
        why: 'closeness',
      });
    });

    test.each([
      ['each month', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `${month}/01/2026`)],
      ['each month, but for weekends', ['1/05/2026', '2/05/2026', '3/05/2026', '4/06/2026', '5/05/2026']],
      ['each quarter', ['1/02/2026', '4/02/2026', '7/02/2026', '10/02/2026', '1/03/2027', '4/02/2027']],
    ])('but not against the habit where in it one day is %s', (_, cells) => {
      expect(decideOrder([column(...cells)], hints)).toEqual({ order: 'mdy', why: 'habit' });
    });
  });

  describe('is decided by the period that the list states', () => {
    const days = [column('06/01/2026', '07/01/2026')];
    const above = (raw: string) => [{ line: 1, cells: [raw], raw }];
    const period = (raw: string) => (order: DayOrder) => periodWritten(above(raw), order);

    test('even where its own days could be read both ways', () => {
      const stated = period('Period: 05/01/2026 - 04/02/2026');
      expect(decideOrder(days, { ...hints, period: stated })).toEqual({ order: 'dmy', why: 'period' });
      expect(decideOrder(days, { ...hints, profile: 'mdy', period: stated }).order).toBe('dmy');
    });

    test('and not where both orders lie in it', () => {
      const stated = period('Period: 01/01/2026 - 31/12/2026');
      expect(decideOrder(days, { ...hints, period: stated }).why).toBe('habit');
    });
  });

  test('falls back to habit and says so', () => {
    expect(decideOrder([column('01/02/2026')], hints)).toEqual({ order: 'mdy', why: 'habit' });
    expect(decideOrder([column('2026-02-01')], hints).why).toBe('plain');
  });
});
