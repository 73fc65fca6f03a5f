import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const read = (lines: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const amounts = ({ rows }: StatementReading): string[] => rows.map(({ amount }) => toDecimal(amount));
const doubts = ({ layout }: StatementReading): readonly string[] =>
  layout?.doubts.map(({ reason }) => reason.id) ?? [];

describe('an account from which the bill of a card is paid', () => {
  test.each([
    ['HARBOUR CARD AUTOPAY', 'KITE PHONE AUTOPAY PYMT'],
    ['달빛카드 결제대금', '한강카드 결제대금'],
    ['信用卡还款', '花呗还款'],
    ['ONLINE PAYMENT TO CARD', 'MOBILE PAYMENT TO CARD'],
  ])('keeps its signs: %s', (one, other) => {
    const reading = read([
      'Date,Description,Amount',
      `2026-03-30,${one},-512.30`,
      `2026-03-29,${other},-89.90`,
      '2026-03-27,Birch Bakery,-6.10',
      '2026-03-15,HARBOUR LTD,1500.00',
    ]);
    expect([amounts(reading), doubts(reading)]).toEqual([['-512.30', '-89.90', '-6.10', '1500.00'], []]);
  });
});

describe('a card', () => {
  const header = 'Date,Card Number,Description,Amount';

  test.each(['Payment received', 'Pagamento recebido', 'Zahlung erhalten', 'Suoritus kiitos'])(
    'without any sign has money in where it says “%s”',
    (bill) => {
      const reading = read([
        header,
        '2026-03-05,1234,Birch Bakery,6.10',
        '2026-03-06,1234,Kite Books,14.20',
        `2026-03-20,1234,${bill},20.30`,
      ]);
      expect(amounts(reading)).toEqual(['-6.10', '-14.20', '20.30']);
    },
  );

  test.each(['LASTSCHRIFT', 'DIRECT DEBIT', 'AUTOPAY'])('that is paid by %s has money in then', (bill) => {
    const list = (minus: string, plus: string): string[] => [
      header,
      `2026-03-05,1234,Birch Bakery,${minus}6.10`,
      `2026-03-06,1234,Kite Books,${minus}14.20`,
      `2026-03-20,1234,${bill},${plus}20.30`,
    ];
    for (const reading of [read(list('-', '')), read(list('', '-'))])
      expect([amounts(reading), doubts(reading)]).toEqual([['-6.10', '-14.20', '20.30'], []]);
  });

  test('is not turned by a fee that is given back', () => {
    const reading = read([
      header,
      '2026-03-05,1234,Birch Bakery,-6.10',
      '2026-03-08,1234,ANNUAL MEMBERSHIP FEE,95.00',
      '2026-03-09,1234,Kite Books,-14.20',
    ]);
    expect([amounts(reading), doubts(reading)]).toEqual([['-6.10', '95.00', '-14.20'], []]);
  });

  test('that thanks for its payment tells the sign of all rows in many languages', () => {
    for (const thanks of [
      'SUORITUS SAATU KIITOS',
      'ÖDEME - TEŞEKKÜR EDERİZ',
      'ADDEBITO IN C/C',
      '前回分口座振替金額',
    ]) {
      const reading = read([
        'Date,Description,Amount',
        '2026-03-05,Birch Bakery,6.10',
        `2026-03-20,${thanks},-300.00`,
        '2026-03-22,Kite Books,14.20',
      ]);
      expect([amounts(reading), doubts(reading)]).toEqual([['-6.10', '300.00', '-14.20'], []]);
    }
  });

  test('of which half the rows have a minus is asked about', () => {
    expect(doubts(read([header, '2026-03-05,1234,Kite Books,14.20', '2026-03-06,1234,Birch,-6.10']))).toEqual(
      ['layout.doubt.signOpen'],
    );
  });
});

describe('a list of which nothing tells whose it is', () => {
  test('is asked about where most rows would be money in, though one has a minus', () => {
    const shops = [
      'Birch Bakery,6.10',
      'Kite Books,14.20',
      'Harbour Cafe,4.40',
      'Kite Books,-14.20',
      'Kiosk,2.30',
    ];
    const reading = read(['Date,Description,Amount', ...shops.map((shop) => `2026-03-15,${shop}`)]);
    expect(doubts(reading)).toEqual(['layout.doubt.signCard']);
    expect(amounts(reading)).toEqual(['-6.10', '-14.20', '-4.40', '14.20', '-2.30']);
  });

  test('is not turned by one word among many rows that speak otherwise', () => {
    const reading = read([
      'Date,Description,Amount',
      '2026-03-05,HOTEL DEPOSIT,80.00',
      '2026-03-06,Birch Bakery,6.10',
      '2026-03-07,Kite Books,-14.20',
    ]);
    expect(doubts(reading)).toEqual(['layout.doubt.signOpen']);
  });
});

test('the settlements of a shop do not turn its account without a question', () => {
  const reading = read([
    'Date,Description,Amount',
    '2026-03-02,POS SETTLEMENT 0102,1250.00',
    '2026-03-03,POS SETTLEMENT 0103,980.00',
    '2026-03-05,Office,-1200.00',
    '2026-03-06,Wholesale,-430.00',
  ]);
  expect(doubts(reading)).toEqual(['layout.doubt.signTexts']);
});

describe('a balance that follows the amounts', () => {
  const owed = (paid: string): StatementReading =>
    read([
      'Date,Description,Amount,Balance',
      '2026-03-05,Birch Bakery,6.10,106.10',
      '2026-03-06,Kite Books,14.20,120.30',
      `2026-03-20,${paid},-120.30,0.00`,
      '2026-03-21,Harbour Cafe,4.40,4.40',
    ]);

  test('may be what a card is owed: it is asked, and read so where the card thanks for its payment', () => {
    expect(amounts(owed('PAYMENT RECEIVED - THANK YOU'))).toEqual(['-6.10', '-14.20', '120.30', '-4.40']);
    expect(doubts(owed('PAYMENT RECEIVED - THANK YOU'))).toEqual(['layout.doubt.signTexts']);
    expect(doubts(owed('PAYMENT'))).toEqual(['layout.doubt.signOpen']);
  });

  test('proves the signs where people spend more often than they are paid, or a row says that it was earned', () => {
    const account = [
      'Date,Description,Amount,Balance',
      '2026-03-05,Birch Bakery,-6.10,93.90',
      '2026-03-06,SALARY,900.00,993.90',
      '2026-03-07,Kite Books,-14.20,979.70',
    ];
    expect(doubts(read(account))).toEqual([]);
    expect(
      doubts(read([...account, '2026-03-08,A Friend,20.30,1000.00', '2026-03-09,B,1.00,1001.00'])),
    ).toEqual([]);
  });
});
