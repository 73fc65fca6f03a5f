import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';

const read = (text: string) =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(text) }, WATCH).rows;
const days = (text: string): string[] => read(text).map(({ day }) => day);
const amounts = (text: string): string[] => read(text).map(({ amount }) => toDecimal(amount));

describe('a column of days such as 04.09', () => {
  const card = '이용기간 2026.01.01~2026.07.31\n이용일,가맹점명,이용금액\n';

  test('is one of dates under the name of a date', () => {
    expect(days(`${card}04.09,달빛서점,"9,000"\n4.10,한강분식,"8,000"\n`)).toEqual([
      '2026-04-09',
      '2026-04-10',
    ]);
  });

  test('has the month first in Korean, even where the day first would lie closer together', () => {
    const rows = ['04.01', '05.01', '06.01', '07.01'].map((day) => `${day},OPENAI,"29,500"\n`).join('');
    expect(days(card + rows)).toEqual(['2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']);
  });

  test('has the day first where that alone is possible', () => {
    expect(
      days('Umsätze 01.03.2026 - 30.04.2026;;\nDatum;Text;Betrag\n31.03;Laden;-5,00\n01.04;Laden;-6,00\n'),
    ).toEqual(['2026-03-31', '2026-04-01']);
  });

  test('stays one of money under the name of an amount', () => {
    expect(amounts('Date,Description,Amount\n2026-04-09,Shop,04.09\n2026-04-10,Shop,12.25\n')).toEqual([
      '4.09',
      '12.25',
    ]);
  });

  test('stays one of money under a name that means both', () => {
    expect(amounts('Datum,Text,Wert\n2026-04-09,Laden,04.09\n2026-04-10,Laden,12.25\n')).toEqual([
      '4.09',
      '12.25',
    ]);
  });

  test.each(['13.45', '4.1', '04.00', '"1,204.09"', '-04.09'])('is none where %s stands in it', (other) => {
    const rows = ['04.09', '04.11', other].map((day) => `${day},달빛서점,"9,000"\n`).join('');
    expect(() => read(card + rows)).toThrow();
  });
});
