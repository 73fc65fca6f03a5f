import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';

const amounts = (lines: readonly string[]): string[] =>
  csvReader
    .read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH)
    .rows.map(({ amount }) => toDecimal(amount));

describe('a fee in a column of its own', () => {
  const header = 'Date,Description,Amount,Fee,Balance';

  test('is taken with the amount where the balance moves by both', () => {
    const lines = ['2026-01-13,Pay,100.00,0,100.00', '2026-01-14,Cash,-50.00,2.00,48.00'];
    expect(amounts([header, ...lines])).toEqual(['100.00', '-52.00']);
    expect(amounts([header, ...lines.toReversed()])).toEqual(['-52.00', '100.00']);
  });

  test('is within the amount where the balance moves by the amount', () => {
    expect(amounts([header, '2026-01-13,Pay,100.00,0,100.00', '2026-01-14,Cash,-52.00,2.00,48.00'])).toEqual([
      '100.00',
      '-52.00',
    ]);
  });

  test('lessens what comes in, and is a row of its own where nothing else moved', () => {
    expect(
      amounts([
        header,
        '2026-01-13,Pay,100.00,0,100.00',
        '2026-01-14,Card top-up,50.00,1.00,149.00',
        '2026-01-15,Plan,0.00,7.99,141.01',
      ]),
    ).toEqual(['100.00', '49.00', '-7.99']);
  });

  test('counts for nothing where no balance tells', () => {
    expect(amounts(['Date,Description,Amount,Fee', '2026-01-14,Cash,-50.00,2.00'])).toEqual(['-50.00']);
    expect(amounts([header, '2026-01-14,Cash,-50.00,2.00,48.00'])).toEqual(['-50.00']);
  });
});
