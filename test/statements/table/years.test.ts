import { describe, expect, test } from 'vitest';

import { dayWritten, readDateCell } from '../../../main/statements/table/dates.ts';
import { yearOf, yearsIn } from '../../../main/statements/table/years.ts';
import type { DayOrder } from '../../../shared/layout.ts';

const day = (cell: string, above: readonly string[], order: DayOrder, name = 'a.csv'): string | null => {
  const rows = above.map((raw, index) => ({ line: index + 1, cells: raw.split(';'), raw }));
  const read = readDateCell(cell);
  return read && dayWritten(read.date, order, yearOf(read.date, order, yearsIn(rows, name, order)));
};

describe('the year of a day that prints none', () => {
  test.each([
    ['20 Dec', ['Statement period 15 Dec 2025 to 14 Jan 2026'], 'dmy', '2025-12-20'],
    ['02 Jan', ['Statement period 15 Dec 2025 to 14 Jan 2026'], 'dmy', '2026-01-02'],
    ['01/02', ['Statement Period: Dec 15 2025-Jan 14 2026'], 'mdy', '2026-01-02'],
    ['12/20', ['Period: 12/15/2025 - 01/14/2026'], 'mdy', '2025-12-20'],
    ['20.12.', ['Vom;15.12.2025', 'Bis;14.01.2026'], 'dmy', '2025-12-20'],
    ['20/12', ['Vencimento em 20/01/2026'], 'dmy', '2025-12-20'],
    ['02/01', ['Vencimento em 20/01/2026'], 'dmy', '2026-01-02'],
    ['02 Jan', ['Period 1 Jan 2025 to 31 Dec 2025', 'Printed on 4 Jan 2026'], 'dmy', '2025-01-02'],
  ] as const)('%s below %j is %s %s', (cell, above, order, is) => {
    expect(day(cell, above, order)).toBe(is);
  });

  test('is that of the period also where the purchase is listed late, or long ago', () => {
    const above = ['Period: 2025-11-29 ~ 2025-12-28'];
    expect(day('01/02', above, 'mdy')).toBe('2026-01-02');
    expect(day('03/14', above, 'mdy')).toBe('2025-03-14');
    expect(day('02/29', above, 'mdy')).toBe('2024-02-29');
  });

  test('is not guessed where the period is longer than a year', () => {
    expect(day('12/20', ['Period: 2024-01-01 ~ 2026-01-14'], 'mdy')).toBe(null);
  });

  test('comes from a month or a day above before a bare year, which may be that of anything', () => {
    expect(day('12/20', ['Card 2034', '2026년 1월 이용대금 명세서'], 'mdy')).toBe('2025-12-20');
    expect(day('12/20', [], 'mdy', 'list-20260114.csv')).toBe('2025-12-20');
    expect(day('12/20', ['Year 2025'], 'mdy')).toBe('2025-12-20');
    expect(day('12/20', [], 'mdy')).toBe(null);
  });
});
