import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { readStatement } from '../../../main/statements/read.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

/* What was once read wrongly without a word, each in a list invented for it. */
const read = (lines: readonly string[], name = 'a.csv'): StatementReading =>
  csvReader.read({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const amounts = ({ rows }: StatementReading): string[] =>
  rows.map(({ amount }) => `${toDecimal(amount)} ${amount.currency}`);
const daysOf = ({ rows }: StatementReading): string[] => rows.map(({ day }) => day);
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
    expect(daysOf(read([above, ...rows(december, january)]))).toEqual(['2025-12-20', '2026-01-02']);
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
    expect(daysOf(reading)[4]).toBe('2026-05-01');
    expect(doubts(rent('01/01/2026', '01/02/2026', '01/03/2026', '01/04/2026', '01/05/2026'))).toEqual([
      'layout.doubt.order',
    ]);
  });

  test('but the days of a list that lie close together tell the order still', () => {
    const days = [1, 2, 3, 5, 6, 8, 9, 11, 12];
    const reading = read([
      'Date,Description,Amount',
      ...days.map((day) => `${String(day).padStart(2, '0')}/02/2026,Kite ${day},-6.10`),
    ]);
    expect([daysOf(reading)[8], doubts(reading)]).toEqual(['2026-02-12', []]);
  });
});

describe('what the account was charged, beside the price abroad', () => {
  const originals = ({ rows }: StatementReading): (string | null)[] =>
    rows.map(({ original }) => original && `${toDecimal(original)} ${original.currency}`);

  test('is the amount that every row has', () => {
    const reading = read([
      'Data de compra;Final do Cartão;Descrição;Valor (em US$);Cotação (em R$);Valor (em R$)',
      '15/07/2026;1234;PADARIA;0;0;12,50',
      '16/07/2026;1234;LIVRARIA;20,00;5,42;108,40',
    ]);
    expect(amounts(reading)).toEqual(['-12.50 BRL', '-108.40 BRL']);
    expect(originals(reading)).toEqual([null, '-20.00 USD']);
  });

  test('is in won where both stand in all rows of a Korean list', () => {
    const reading = read([
      '이용일자,이용카드,가맹점명,이용금액($),환율,원화금액(원)',
      '2026-03-05,1234,KITE PLAN,20.00,"1,450.00","29,000"',
      '2026-03-07,1234,HARBOUR CLOUD,9.99,"1,450.00","14,485"',
    ]);
    expect(amounts(reading)).toEqual(['-29000 KRW', '-14485 KRW']);
    expect(originals(reading)).toEqual(['-20.00 USD', '-9.99 USD']);
  });

  test('is in none of the currencies of the prices, also where that is the same in all rows', () => {
    const korean = read([
      '이용일자,가맹점명,이용금액,현지이용금액,통화',
      '2026-03-05,KITE PLAN,"29,000",20.00,USD',
      '2026-03-07,HARBOUR CLOUD,"14,500",10.00,USD',
    ]);
    expect([amounts(korean), originals(korean)]).toEqual([
      ['-29000 KRW', '-14500 KRW'],
      ['-20.00 USD', '-10.00 USD'],
    ]);
    const english = read([
      'Transaction Date,Description,Original Amount,Currency,Amount',
      '2026-03-05,KITE PLAN,-20.00,USD,-18.20',
      '2026-03-17,HARBOUR CLOUD,-10.00,USD,-9.10',
    ]);
    expect([amounts(english), originals(english)]).toEqual([
      ['-18.20 XXX', '-9.10 XXX'],
      ['-20.00 USD', '-10.00 USD'],
    ]);
  });

  test('is in the usual currency where just the rows of other currencies have a rate or a second amount', () => {
    const rated = read([
      'Dato;Beløpet gjelder;Valuta;Kurs;Inn;Ut',
      '05.03.2026;BAKERI;NOK;;;45,10',
      '06.03.2026;KITE PLAN;USD;10,1;;202,00',
      '15.03.2026;Innbetaling;NOK;;500,00;',
    ]);
    expect(amounts(rated)).toEqual(['-45.10 NOK', '-202.00 NOK', '500.00 NOK']);
    const priced = read([
      'Datum;Text;Valuta;Belopp i valuta;Belopp',
      '2026-03-05;BAGERI;SEK;;-45,10',
      '2026-03-06;KITE PLAN;USD;-20,00;-208,00',
    ]);
    expect(amounts(priced)).toEqual(['-45.10 SEK', '-208.00 SEK']);
  });

  test('but an account in several currencies keeps them', () => {
    const reading = read([
      'Date,Description,Amount,Currency,Original amount',
      '2026-03-05,Birch Bakery,-6.10,EUR,',
      '2026-03-06,Kite Books,-14.20,USD,',
      '2026-03-07,Harbour Cafe,-4.40,USD,-4.00',
    ]);
    expect(amounts(reading)).toEqual(['-6.10 EUR', '-14.20 USD', '-4.40 USD']);
  });
});

describe('a column of one letter or word', () => {
  test.each([
    ['Clr', 'c'],
    ['Spender', 'J'],
    ['Card Type', 'Credit'],
  ])('that is called %s says no direction', (name, word) => {
    const reading = read([
      `Date,Description,${name},Amount`,
      `2026-03-05,Birch Bakery,${word},-6.10`,
      `2026-03-06,Kite Books,${word},-14.20`,
      `2026-03-07,SALARY,${word},900.00`,
    ]);
    expect(amounts(reading)).toEqual(['-6.10 XXX', '-14.20 XXX', '900.00 XXX']);
  });
});

describe('a dated row that is called Total', () => {
  const list = (...rows: string[]): StatementReading => read(['Date;Text;Montant', ...rows]);

  test('is a purchase of fuel, unless it is the sum of the rows before', () => {
    const reading = list(
      '05/03/2026;TOTAL;-45,10',
      '06/03/2026;Boulangerie;-12,00',
      '15/03/2026;Virement;900,00',
      '31/03/2026;Total;842,90',
    );
    expect(amounts(reading)).toEqual(['-45.10 XXX', '-12.00 XXX', '900.00 XXX']);
    expect(reading.skipped.map(({ line, reason }) => [line, reason.id])).toEqual([
      [1, 'reading.csv.skipHeader'],
      [5, 'reading.csv.skipTotal'],
    ]);
  });

  test('is shown to be looked at where it stands last and is no sum', () => {
    const { rejects } = list(
      '05/03/2026;Boulangerie;-45,10',
      '06/03/2026;Kiosque;-12,00',
      '31/03/2026;Total;-99,00',
    );
    expect(rejects.map(({ line }) => line)).toEqual([4]);
  });
});

describe('a cancelled approval of a Korean card', () => {
  const header = '이용일,가맹점명,이용금액,승인번호,상태';

  test('that is a row of its own without a minus takes back the purchase of its number', () => {
    const reading = read([
      header,
      '2026-03-05,달빛서점,"59,000",11111111,정상',
      '2026-03-05,달빛서점,"59,000",11111111,승인취소',
      '2026-03-07,한강분식,"5,500",11111112,정상',
    ]);
    expect(amounts(reading)).toEqual(['-59000 KRW', '59000 KRW', '-5500 KRW']);
    expect(reading.rows[1]?.kind).toBe('refund');
  });

  test('is answered by the negative row of its own number, and not by that of another', () => {
    const reading = read([
      header,
      '2026-03-05,달빛서점,"12,900",11111111,정상',
      '2026-03-06,달빛서점,"12,900",11111112,승인취소',
      '2026-03-07,달빛서점,"-12,900",11111111,승인취소',
    ]);
    expect(amounts(reading)).toEqual(['-12900 KRW', '12900 KRW']);
    expect(reading.skipped.map(({ line, reason }) => [line, reason.id])).toContainEqual([
      3,
      'reading.csv.skipCancelled',
    ]);
  });

  test('without numbers is answered by the negative row of the same shop and amount', () => {
    const reading = read([
      '이용일,가맹점명,이용금액,상태',
      '2026-03-05,달빛서점,"12,900",승인취소',
      '2026-03-06,달빛서점,"-12,900",승인취소',
    ]);
    expect(reading.rows).toHaveLength(2);
  });
});

test('Soll and Haben, debit and credit behind the amount are its sign', () => {
  for (const [out, into] of [
    ['S', 'H'],
    ['D', 'C'],
    ['DB', 'CR'],
  ])
    expect(
      amounts(read(['Datum;Text;Betrag', `05.03.2026;a;45,12 ${out}`, `13.03.2026;b;2.500,00${into}`])),
    ).toEqual(['-45.12 XXX', '2500.00 XXX']);
});

test('cents that an unquoted comma cut off reject their row, also below a header that ends with a comma', () => {
  const { rows, rejects } = read(['Datum,Text,Betrag,', '05.03.2026,Laden,-45,12', '16.03.2026,Kiosk,-9,99']);
  expect([rows.length, rejects.map(({ reason }) => reason.id)]).toEqual([
    0,
    ['reading.csv.rejectCells', 'reading.csv.rejectCells'],
  ]);
});

test('what PayPal only notes is no payment, unless it is pending', () => {
  const reading = read([
    'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance,Balance Impact',
    '03/25/2026,10:11:12,PST,Kite Rides,General Authorization,Completed,USD,-25.40,0.00,-25.40,1A,0.00,Memo',
    '03/26/2026,11:00:01,PST,Kite Rides,Bill Payment,Completed,USD,-25.40,0.00,-25.40,2A,-25.40,Debit',
    '03/27/2026,11:00:01,PST,Harbour,General Authorization,Pending,USD,-9.90,0.00,-9.90,3A,-25.40,Memo',
  ]);
  expect(reading.rows.map(({ line, pending }) => [line, pending])).toEqual([
    [3, false],
    [4, true],
  ]);
  expect(reading.skipped.map(({ reason }) => reason.id)).toContain('reading.csv.skipMemo');
});

test("the short list of American Express is one of many countries' until its days tell", () => {
  const list = (day: string): StatementReading =>
    read(['Date,Description,Card Member,Account #,Amount', `${day},Kiosk,ANNA,-41000,4.50`]);
  expect(doubts(list('05/01/2026'))).toEqual(['layout.doubt.order']);
  expect(amounts(list('05/01/2026'))).toEqual(['-4.50 XXX']);
  expect([doubts(list('05/13/2026')), amounts(list('05/13/2026'))]).toEqual([[], ['-4.50 USD']]);
});

test('JSON is refused in a sentence', () => {
  const bytes = new TextEncoder().encode('[{"date":"2026-03-05","amount":-4.50,"description":"Kiosk"}]');
  expect(() => readStatement({ name: 'list.csv', bytes }, WATCH)).toThrow('problems.fileJson');
});

test('without a header, a column with both signs is the amount, whatever the balance in the first line fills', () => {
  const reading = read([
    'Compte courant;Compte courant;****1234;31/01/2026;;1 234,50',
    '30/01/2026;Carte;Carte;BOULANGERIE;-45,10;',
    '15/01/2026;Virement;Virement;SALAIRE;2500,00;',
    '10/01/2026;Carte;Carte;KIOSQUE;-12,00;',
  ]);
  expect(amounts(reading).filter((amount) => !amount.startsWith('1234'))).toEqual([
    '-45.10 XXX',
    '2500.00 XXX',
    '-12.00 XXX',
  ]);
});
