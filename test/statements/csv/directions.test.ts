import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const read = (lines: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const amounts = (lines: readonly string[]): string[] =>
  read(lines).rows.map(({ amount }) => toDecimal(amount));
const doubts = (lines: readonly string[]): readonly string[] =>
  read(lines).layout?.doubts.map(({ reason }) => reason.id) ?? [];

describe('a column of words or letters that is not called a direction', () => {
  const list = (name: string, one: string, other: string): string[] => [
    `Date,Description,Amount,${name}`,
    `2026-03-05,Birch Bakery,-6.10,${one}`,
    `2026-03-06,Kite Books,-14.20,${one}`,
    `2026-03-07,Harbour Ltd,1500.00,${other}`,
  ];

  test.each([
    ['Clr', 'c', 'c'],
    ['Spender', 'J', 'J'],
    ['Initials', 'J', 'C'],
    ['Card Type', 'Credit', 'Debit'],
    ['State', 'MA', 'MA'],
    ['Payment method', 'Credit', 'Debit'],
  ])('turns no sign: %s', (name, one, other) => {
    expect(amounts(list(name, one, other))).toEqual(['-6.10', '-14.20', '1500.00']);
  });

  test('gives no sign where it says with which card was paid: that is asked', () => {
    const unsigned = list('Card Type', 'Credit', 'Debit').map((line) => line.replace(',-', ','));
    expect(doubts(unsigned)).toEqual(['layout.doubt.sign']);
  });

  test('gives the sign where it has the words of both directions', () => {
    for (const [out, into] of [
      ['D', 'C'],
      ['S', 'H'],
      ['debit', 'credit'],
    ] as const)
      expect(amounts(list('Kind', out, into).map((line) => line.replace(',-', ',')))).toEqual([
        '-6.10',
        '-14.20',
        '1500.00',
      ]);
  });

  test('turns the signs where both its words say so', () => {
    const turned = list('Kind', 'Debit', 'Credit').map((line) =>
      line.replace(',-', ',').replace(',1500', ',-1500'),
    );
    expect(amounts(turned)).toEqual(['-6.10', '-14.20', '1500.00']);
  });
});
