import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

/* Days, amounts and currencies as they are written elsewhere. */

const read = (lines: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const days = (cells: readonly string[]): string[] =>
  read(['Date;Description;Amount', ...cells.map((cell) => `${cell};Shop;-5,00`)]).rows.map(({ day }) => day);
const money = (lines: readonly string[]): string[] =>
  read(lines).rows.map(({ amount }) => `${toDecimal(amount)} ${amount.currency}`);

describe('a day', () => {
  test.each([
    ['lun. 5 janv. 2026', '2026-01-05'],
    ['mar. 6 janv. 2026', '2026-01-06'],
    ['Mar 6 2026', '2026-03-06'],
    ['za 28 feb. 2026', '2026-02-28'],
    ['October 5th 2026', '2026-10-05'],
    ['mars 5 2026', '2026-03-05'],
    ['28 февр. 2026', '2026-02-28'],
    ['115/01/05', '2026-01-05'],
    ['25/01/2569', '2026-01-25'],
    ['２０２６/０１/２５', '2026-01-25'],
    ['2026-01-25*', '2026-01-25'],
  ])('%s is %s', (cell, day) => {
    expect(days([cell])).toEqual([day]);
  });
});

describe('an amount', () => {
  test('has digits as wide as letters, or a mark behind it', () => {
    const header = 'Date;Text;Amount';
    expect(
      money([header, '2026-01-01;a;－１，２３４', '2026-01-02;b;２，５００', '2026-01-03;c;45']),
    ).toEqual(['-1234.00 XXX', '2500.00 XXX', '45.00 XXX']);
    expect(money([header, '2026-01-01;a;-15.49 ⧫'])).toEqual(['-15.49 XXX']);
  });

  test('is the one that is charged, not the one of the price, where one of two names a currency', () => {
    const { rows } = read([
      'Datum;Text;Betrag;Währung;Betrag in EUR',
      '05.01.2026;Laden;-45,12;EUR;-45,12',
      '06.01.2026;Abo;-20,00;USD;-18,40',
    ]);
    expect(rows.map(({ amount, original }) => [amount, original])).toEqual([
      [{ minor: -4512, currency: 'EUR' }, null],
      [
        { minor: -1840, currency: 'EUR' },
        { minor: -2000, currency: 'USD' },
      ],
    ]);
    const korean = read([
      '이용일시,승인번호,가맹점명,이용금액,통화,원화금액',
      '2026-01-05 10:11,11111111,달빛,20.00,USD,"29,000"',
      '2026-01-06 10:11,11111112,연가게,"12,900",KRW,"12,900"',
    ]);
    expect(korean.rows.map(({ amount, original }) => [amount, original])).toEqual([
      [
        { minor: -29_000, currency: 'KRW' },
        { minor: -2000, currency: 'USD' },
      ],
      [{ minor: -12_900, currency: 'KRW' }, null],
    ]);
  });
});

describe('a currency', () => {
  const header = 'Fecha,Descripción,Moneda,Monto';

  test('is called by its name or by a code that is gone', () => {
    expect(
      money([
        header,
        '30/01/2026,Wong,SOLES,-45.12',
        '31/01/2026,Abo,DOLARES,-9.99',
        '31/01/2026,Oxxo,MXP,-1.50',
      ]),
    ).toEqual(['-45.12 PEN', '-9.99 USD', '-1.50 MXN']);
  });

  test('is unknown, and no coin, where several countries call theirs so', () => {
    expect(money([header, '30/01/2026,Kiosk,PESOS,-45.12'])).toEqual(['-45.12 XXX']);
  });
});

describe('names of columns that nobody knows', () => {
  test('leave it to the cells where one column alone holds days, or amounts, and are asked about', () => {
    const dated = read(['Xyz,Description,Amount', '2026-01-13,Shop,-5.00', '2026-01-14,Cafe,-6.00']);
    expect(dated.rows.map(({ day }) => day)).toEqual(['2026-01-13', '2026-01-14']);
    const paid = read(['Date,Description,Xyz', '2026-01-13,Shop,-5.00', '2026-01-14,Cafe,-6.00']);
    expect(paid.rows.map(({ amount }) => amount.minor)).toEqual([-500, -600]);
    for (const { layout } of [dated, paid])
      expect(layout?.doubts.map(({ reason }) => reason.id)).toEqual(['layout.doubt.names']);
  });
});

test("another bank's list that has a known one's names and many more is no change of it", () => {
  const more = ['Bemerkung', 'Gekennzeichneter Umsatz', 'BIC Auftragskonto', 'Bankname Auftragskonto'];
  const { layout } = read([
    `Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Betrag;Waehrung;${more.join(';')}`,
    'DE123;30.01.2026;30.01.2026;Lastschrift;Danke;-45,12;EUR;;;GENO;Bank',
  ]);
  expect(layout?.doubts).toEqual([]);
});
