import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const read = (...lines: string[]): StatementReading =>
  csvReader.read({ name: 'list.csv', bytes: new TextEncoder().encode(lines.join('\n')) }, WATCH);
const texts = ({ rows }: StatementReading): string[] =>
  rows.map(({ description, kind }) => `${kind} ${description}`);

describe('the sort of a row of a Korean bank', () => {
  test('is not the shop, where whom it was with stands beside it', () => {
    const reading = read(
      '거래일시,적요,내용,출금액,입금액,잔액',
      '2026-10-25 09:00,급여,연구소(주),0,3200000,5110400',
      '2026-10-14 10:00,카드,신한카드,612300,0,1910400',
      '2026-10-12 11:00,체크,KITE PLAN,29000,0,2522700',
      '2026-10-03 12:00,자동이체,연통신,55000,0,2551700',
    );
    expect(texts(reading)).toEqual([
      'income 연구소(주)',
      'payment 신한카드',
      'purchase KITE PLAN',
      'purchase 연통신',
    ]);
  });

  test('is left a text where another column tells the sort', () => {
    const reading = read(
      '거래일시,적요,내용,거래구분,출금액,입금액,잔액',
      '2026-10-12 11:00,연멤버십,연가게,체크카드,7890,0,992110',
    );
    expect(texts(reading)).toEqual(['purchase 연멤버십 · 연가게']);
  });
});
