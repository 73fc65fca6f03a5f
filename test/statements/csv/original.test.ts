import { expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';

const LONG =
  'Date,Description,Card Member,Account #,Amount,Extended Details,Appears On Your Statement As,Address,City/Town,State/Province,Zip Code,Country,Reference,Category';

function originals(text: string): (string | null)[] {
  const { rows } = csvReader.read({ name: 'activity.csv', bytes: new TextEncoder().encode(text) }, WATCH);
  return rows.map(({ original }) => original && `${toDecimal(original)} ${original.currency}`);
}

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
