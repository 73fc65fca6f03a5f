import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const read = (lines: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const days = (lines: readonly string[]): string[] => read(lines).rows.map(({ day }) => day);

const PLAIN = 'Date;Description;Amount;Currency';
const row = (day: string, currency = 'EUR'): string => `${day};Kavana;-4,50;${currency}`;

describe('listopada', () => {
  test('is October beside other Croatian months', () => {
    expect(
      days([PLAIN, row('12. listopada 2026.'), row('3. rujna 2026.'), row('7. studenoga 2026.')]),
    ).toEqual(['2026-10-12', '2026-09-03', '2026-11-07']);
  });

  test('is November beside other Polish months', () => {
    expect(days([PLAIN, row('12 listopada 2026'), row('3 października 2026')])).toEqual([
      '2026-11-12',
      '2026-10-03',
    ]);
  });

  test('is October where it has 31 days', () => {
    expect(days([PLAIN, row('12. listopada 2026.'), row('31. listopada 2026.')])).toEqual([
      '2026-10-12',
      '2026-10-31',
    ]);
  });

  test('is of the language of the columns, else of the currency', () => {
    expect(days(['Datum;Opis;Iznos;Valuta', row('12. listopada 2026.')])).toEqual(['2026-10-12']);
    expect(days(['Data;Opis;Kwota;Waluta', row('12 listopada 2026')])).toEqual(['2026-11-12']);
    expect(days(['Datum;Popis;Částka;Měna', row('12. listopadu 2026')])).toEqual(['2026-11-12']);
    const stated = (currency: string) => [
      `Currency: ${currency}`,
      'Date;Description;Amount',
      '12 lis 2026;Kavana;-4,50',
    ];
    expect(days(stated('HRK'))).toEqual(['2026-10-12']);
    expect(days(stated('PLN'))).toEqual(['2026-11-12']);
  });

  test('is no day where nothing tells its language, or two speak against each other: the rows are listed with that reason', () => {
    for (const more of [[], [row('3 rujna 2026'), row('3 grudnia 2026')]]) {
      const { rows, rejects } = read([PLAIN, row('12 listopada 2026'), ...more]);
      expect(rows).toHaveLength(more.length);
      expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
        [2, { id: 'reading.csv.rejectMonth', values: { text: '12 listopada 2026' } }],
      ]);
    }
  });
});

test.each([
  ['5 lip 2026', '5 kol 2026', '2026-06-05'],
  ['5 lip 2026', '5 sie 2026', '2026-07-05'],
  ['5 srp 2026', '5 ruj 2026', '2026-07-05'],
  ['5 srp 2026', '5 led 2026', '2026-08-05'],
])('%s beside %s is %s', (either, other, day) => {
  expect(days([PLAIN, row(either), row(other)])[0]).toBe(day);
});
