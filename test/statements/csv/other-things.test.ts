import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { Problem } from '../../../shared/problem.ts';
import { readOrProblem } from '../fixtures.ts';

const read = (...lines: string[]): StatementReading | Problem =>
  readOrProblem(csvReader, { name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) });

describe('a list with days and numbers in which no money moved is refused', () => {
  test.each([
    ['Date,Open,High,Low,Close,Volume', '2026-03-05,100.1,101.2,99.8,100.9,12345'],
    ['일자,시가,고가,저가,종가,거래량', '2026-03-05,100.1,101.2,99.8,100.9,12345'],
    ['Name,Email,Phone,Birthday', 'Ann Birch,a@example.org,123,1990-01-05'],
    ['Pay Date,Employee,Gross Pay,Net Pay', '2026-03-15,Ann Birch,3000.00,2300.00'],
  ])('%s', (names, row) => {
    const problem = read(names, row, row);
    expect(problem instanceof Problem && problem.said.id).toBe('problems.fileNoPayments');
  });

  test('and one that names people beside what they were paid is not', () => {
    const reading = read('Date,Name,Email,Phone,Amount', '2026-03-05,Ann Birch,a@example.org,123,-6.10');
    expect('rows' in reading && reading.rows.map(({ amount }) => amount.minor)).toEqual([-610]);
  });
});
