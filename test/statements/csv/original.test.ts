import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { type Money, toDecimal } from '../../../shared/money.ts';
import type { StatementRow } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const LONG =
  'Date,Description,Card Member,Account #,Amount,Extended Details,Appears On Your Statement As,Address,City/Town,State/Province,Zip Code,Country,Reference,Category';

const rowsOf = (text: string): readonly StatementRow[] =>
  csvReader.read({ name: 'activity.csv', bytes: new TextEncoder().encode(text) }, WATCH).rows;
const said = (money: Money): string => `${toDecimal(money)} ${money.currency}`;
const amounts = (text: string): string[] => rowsOf(text).map(({ amount }) => said(amount));
const originals = (text: string): (string | null)[] =>
  rowsOf(text).map(({ original }) => original && said(original));

test.each([
  ['Foreign Spend Amount: 57.80 EUR Commission Amount: 1.64 Currency Exchange Rate: 1.05', '-57.80 EUR'],
  ['KITE HOTEL Foreign Spend Amount: 1,057.80 European Union Euro Commission Amount: 1.64', '-1057.80 EUR'],
  ['Foreign Spend Amount: 20.00 UK Pounds Sterling', '-20.00 GBP'],
  ['Foreign Spend Amount: 12000 South Korean Won Commission Amount: 0.00', '-12000 KRW'],
  ['Foreign Spend Amount: 62.31 US Dollars', null],
  ['Foreign Spend Amount: 57.80 Doubloons', null],
  ['57.80 EUR at the bar', null],
])('American Express, extended details “%s”: %s', (details, original) => {
  const row = `02/13/2026,KITE HOTEL,R SAMPLE,-11002,62.31,"${details}",KITE HOTEL,,LISBON,,,PORTUGAL,'32',Travel`;
  expect(originals(`${LONG}\n${row}\n`)).toEqual([original]);
});

test('a column for what was spent abroad names amount and currency', () => {
  const text = `Date,Description,Card Member,Account #,Amount,Foreign Spend Amount,Commission
02/13/2026,KITE HOTEL,R SAMPLE,-11002,62.31,57.80 EUR,1.64
02/14/2026,KITE BOOKS,R SAMPLE,-11002,-12.31,"1,057 Japanese Yen",
02/15/2026,KITE FOOD,R SAMPLE,-11002,12.31,,
`;
  expect(originals(text)).toEqual(['-57.80 EUR', '1057 JPY', null]);
});

describe('a column named only “currency”', () => {
  test('beside the foreign price is that of the price, and the amount stays won', () => {
    const text = `이용일자,이용가맹점,이용금액,현지이용금액,통화,승인번호
2026.10.03,KITE *PLAN,29000,20.00,USD,12345678
2026.10.04,연가게,5500,,,12345679
`;
    expect(amounts(text)).toEqual(['-29000 KRW', '-5500 KRW']);
    expect(originals(text)).toEqual(['-20.00 USD', null]);
  });

  test('between the two is that of the price where the amount has its own', () => {
    const text = `이용일자,이용가맹점,이용금액(원),통화,현지이용금액
2026.10.03,KITE *PLAN,29000,USD,20.00
2026.10.04,연가게,5500,KRW,0
`;
    expect(amounts(text)).toEqual(['-29000 KRW', '-5500 KRW']);
    expect(originals(text)).toEqual(['-20.00 USD', null]);
  });

  test('is of both where what was charged stands in rows from abroad alone', () => {
    const text = `Datum;Text;Betrag;Währung;Betrag in EUR
01.02.2026;MARKT;-10,00;EUR;
02.02.2026;KITE *PLAN;-20,00;USD;-18,00
13.02.2026;MARKT;-11,00;EUR;
`;
    expect(amounts(text)).toEqual(['-10.00 EUR', '-18.00 EUR', '-11.00 EUR']);
    expect(originals(text)).toEqual([null, '-20.00 USD', null]);
  });

  test('beside the amount is that of the amount', () => {
    const text = `Date,Description,Amount,Currency,Original amount
2026-02-13,KITE HOTEL,-62.31,USD,57.80
2026-02-14,KITE FOOD,-12.31,EUR,
`;
    expect(amounts(text)).toEqual(['-62.31 USD', '-12.31 EUR']);
  });
});

describe('two amounts, and a currency that says no more than “currency”', () => {
  test('are the same in the rows of the account’s own currency, wherever it stands', () => {
    const text = `Date,Description,Original Amount,Rate,Currency,Amount
2026-02-13,KITE HOTEL,-20.00,10.1,USD,-202.00
2026-02-14,KITE FOOD,-12.31,1,NOK,-12.31
`;
    expect(amounts(text)).toEqual(['-202.00 NOK', '-12.31 NOK']);
    expect(originals(text)).toEqual(['-20.00 USD', null]);
  });

  test('are both in it where they are the same in every row', () => {
    const text = `Date,Description,Original Amount,Currency,Amount
2026-02-13,KITE HOTEL,-20.00,USD,-20.00
2026-02-14,KITE FOOD,-12.31,USD,-12.31
`;
    expect(amounts(text)).toEqual(['-20.00 USD', '-12.31 USD']);
  });

  test('never the same: the price is in it, and the rows without a price tell the other', () => {
    const text = `Date,Description,Amount,Original Amount,Currency
2026-02-13,KITE HOTEL,-18.20,-20.00,USD
2026-02-14,KITE FOOD,-12.31,,EUR
`;
    expect(amounts(text)).toEqual(['-18.20 EUR', '-12.31 EUR']);
    expect(originals(text)).toEqual(['-20.00 USD', null]);
  });
});

describe('amounts of two currencies', () => {
  const header = 'Date,Merchant,Amount (USD),Amount (EUR)';
  const doubts = (text: string): readonly string[] =>
    csvReader
      .read({ name: 'activity.csv', bytes: new TextEncoder().encode(text) }, WATCH)
      .layout?.doubts.map(({ reason }) => reason.id) ?? [];

  test('are both billed where each row has one of them', () => {
    const text = `${header}\n2026-02-13,KITE HOTEL,-20.00,\n2026-02-14,KITE FOOD,,-12.31\n`;
    expect(amounts(text)).toEqual(['-20.00 USD', '-12.31 EUR']);
  });

  test('are the billed one, which every row has, and the price abroad', () => {
    const text = `${header}\n2026-02-13,KITE HOTEL,-20.00,-18.20\n2026-02-14,KITE FOOD,0.00,-12.31\n`;
    expect(amounts(text)).toEqual(['-18.20 EUR', '-12.31 EUR']);
    expect(originals(text)).toEqual(['-20.00 USD', null]);
    expect(doubts(text)).toEqual([]);
  });

  test('are asked about where every row has both, but for won, which only Korean cards print', () => {
    const text = `${header}\n2026-02-13,KITE HOTEL,-20.00,-18.20\n2026-02-14,KITE FOOD,-10.00,-9.10\n`;
    expect(doubts(text)).toContain('layout.doubt.billed');
    const won = text.replace('(EUR)', '(KRW)').replace('-18.20', '-29000').replace('-9.10', '-14500');
    expect(doubts(won)).toEqual([]);
    expect(amounts(won)).toEqual(['-29000 KRW', '-14500 KRW']);
  });
});

describe('a currency beside a rate and no price', () => {
  const header = 'Date;Description;Currency;Exchange rate;Amount';

  test('is that of the price where just the rows of other currencies have a rate', () => {
    const text = `${header}\n2026-02-13;KITE;NOK;;-45.12\n2026-02-14;KITE HOST;USD;10.1;-202.00\n2026-02-15;KITE;NOK;1;-3.00\n`;
    expect(amounts(text)).toEqual(['-45.12 NOK', '-202.00 NOK', '-3.00 NOK']);
  });

  test('is that of the amount where all rows have one, or none', () => {
    const text = `${header}\n2026-02-13;KITE;NOK;10.1;-45.12\n2026-02-14;KITE HOST;USD;10.1;-202.00\n`;
    expect(amounts(text)).toEqual(['-45.12 NOK', '-202.00 USD']);
  });
});

test('columns named by a currency alone are amounts in it', () => {
  const text = 'Fecha;Descripción;Pesos;Dólares\n13/02/2026;KITE;-45.120,50;\n14/02/2026;KITE HOST;;-20,00\n';
  expect(amounts(text)).toEqual(['-45120.50 XXX', '-20.00 USD']);
});
