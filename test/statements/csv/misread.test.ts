import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

/* What was once read wrongly without a word, each in a list invented for it. */
const read = (lines: readonly string[], name = 'a.csv'): StatementReading =>
  csvReader.read({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const amounts = ({ rows }: StatementReading): string[] =>
  rows.map(({ amount }) => `${toDecimal(amount)} ${amount.currency}`);
const days = ({ rows }: StatementReading): string[] => rows.map(({ day }) => day);
const doubts = ({ layout }: StatementReading): readonly string[] =>
  layout?.doubts.map(({ reason }) => reason.id) ?? [];

describe('days without a year in a list over New Year', () => {
  const rows = (december: string, january: string): string[] => [
    'Date;Text;Amount',
    `${december};Birch Bakery;-6.10`,
    `${january};Kite Books;-14.20`,
  ];

  test.each([
    ['Statement period 15 Dec 2025 to 14 Jan 2026', '20 Dec', '02 Jan'],
    ['December 15, 2025 through January 14, 2026', '12/20', '1/2'],
    ['12/15/2025 - 01/14/2026', '12/20', '1/2'],
    ['Dec 15 2025-Jan 14 2026', '12/20', '01/02'],
    ['Kontoauszug vom 15.12.2025 bis 14.01.2026', '20.12.', '02.01.'],
    ['Fatura com vencimento em 20/01/2026', '20/12', '02/01'],
    ['31/01/2026 sort code 20-44-99', '20/12', '02/01'],
    ['2025.12.15 ~ 2026.01.14', '12/20', '01/02'],
  ])('%s', (above, december, january) => {
    expect(days(read([above, ...rows(december, january)]))).toEqual(['2025-12-20', '2026-01-02']);
  });
});

describe('a column of money out', () => {
  test('that prints a minus of its own keeps it beside zeros in the unused side', () => {
    const reading = read([
      'Fecha;Concepto;Débito;Crédito;Saldo',
      '30/01/2026;Panadería;-45,10;0,00;1.234,50',
      '15/01/2026;Sueldo;0,00;2.500,00;1.279,60',
    ]);
    expect(amounts(reading)).toEqual(['-45.10 XXX', '2500.00 XXX']);
  });

  test('is not known by the balance that a last line prints into it', () => {
    const reading = read([
      'Buchungstag;Umsatzart;Verwendungszweck;Soll;Haben;Währung',
      '30.01.2026;SEPA-Lastschrift;Bäckerei;-45,10;;EUR',
      '15.01.2026;Gutschrift;Lohn;;2.500,00;EUR',
      'Kontostand;31.01.2026;;3.454,90;EUR',
    ]);
    expect(amounts(reading)).toEqual(['-45.10 EUR', '2500.00 EUR']);
  });
});

test('a rate with a point says nothing of amounts where people write commas', () => {
  const reading = read([
    'Datum;Text;Betrag;Währung;Kurs',
    '02.01.2026;Miete;-1.200;EUR;1.0000',
    '15.01.2026;Gehalt;2.500;EUR;1.0000',
    '20.01.2026;Hotel;-1.050;EUR;1.0832',
  ]);
  expect(amounts(reading)).toEqual(['-1200.00 EUR', '2500.00 EUR', '-1050.00 EUR']);
  expect(doubts(reading)).toEqual(['layout.doubt.mark']);
});

describe('payments a month apart', () => {
  const rent = (...dates: string[]): StatementReading =>
    read(['Date,Description,Amount', ...dates.map((date) => `${date},Rent,-900.00`)]);

  test('are not read as payments on days that follow each other', () => {
    const reading = rent('01/01/2026', '02/01/2026', '03/01/2026', '04/01/2026', '05/01/2026');
    expect(doubts(reading)).toEqual(['layout.doubt.order']);
    expect(days(reading)[4]).toBe('2026-05-01');
    expect(doubts(rent('01/01/2026', '01/02/2026', '01/03/2026', '01/04/2026', '01/05/2026'))).toEqual([
      'layout.doubt.order',
    ]);
  });

  test('but the days of a list that lie close together tell the order still', () => {
    const shops = ['Birch Bakery', 'Kite Books', 'Harbour Cafe', 'Market', 'Kiosk'];
    const reading = read([
      'Date,Description,Amount',
      ...shops.map((shop, index) => `0${index * 2 + 1}/02/2026,${shop},-6.10`),
    ]);
    expect([days(reading)[4], doubts(reading)]).toEqual(['2026-02-09', []]);
  });
});
