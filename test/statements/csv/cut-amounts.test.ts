import { describe, expect, test } from 'vitest';

import { readAmount } from '../../../main/statements/table/amounts.ts';
import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';

function read(rows: readonly string[], header = 'Date,Description,Amount') {
  const bytes = new TextEncoder().encode([header, ...rows, ''].join('\n'));
  const { rows: kept, rejects } = csvReader.read({ name: 'a.csv', bytes }, WATCH);
  return {
    amounts: kept.map(({ amount }) => toDecimal(amount)),
    rejects: rejects.map(({ line, reason }) => [line, reason.id]),
  };
}

describe('an amount cut in two by its own comma', () => {
  test.each(['-1,234.56', '(1,234.56)', '1,234.56', '-$1,234.56'])('%s is never read as one', (written) => {
    expect(read(['2026-10-12,Kite Shop,-5.00', `2026-10-13,A,${written}`])).toEqual({
      amounts: ['-5.00'],
      rejects: [[3, 'reading.csv.rejectCells']],
    });
  });

  test('is not read either where it is the only row', () => {
    expect(read(['2026-10-13,A,-1,234.56'])).toEqual({
      amounts: [],
      rejects: [[2, 'reading.csv.rejectCells']],
    });
  });

  test('is read where it is quoted, or empty cells follow', () => {
    expect(read(['2026-10-13,A,"-1,234.56"', '2026-10-14,B,-2.00,,']).amounts).toEqual(['-1234.56', '-2.00']);
  });

  test('is found by its lone bracket where the table has another column for the rest', () => {
    expect(
      read(['2026-10-12,Shop,-5.00,', '2026-10-13,A,(1,234.56)'], 'Date,Description,Amount,Memo'),
    ).toEqual({
      amounts: ['-5.00'],
      rejects: [[3, 'reading.csv.rejectAmount']],
    });
  });
});

test.each(['(1', '1)', '(1.00', '234.56)', '($5.00', '（5.00'])('%s is no amount', (cell) => {
  expect(readAmount(cell, '.')).toBeNull();
});

test.each([
  ['(1.00)', true],
  ['($5.00)', true],
  ['5.00 (CN)', false],
])('%s is one', (cell, negative) => {
  expect(readAmount(cell, '.')?.negative).toBe(negative);
});
