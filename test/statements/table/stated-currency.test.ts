import { expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { WATCH } from '../samples.ts';

/** The currency of a list that has only these lines above it to say so. */
function currencyBelow(...above: readonly string[]): string | undefined {
  const lines = [...above, 'Date,Description,Amount', '2026-09-03,Cafe,-4.50', '2026-09-04,Shop,-14.50'];
  const { rows } = csvReader.read(
    { name: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) },
    WATCH,
  );
  return rows[0]?.amount.currency;
}

test.each([
  'Customer: RON 12345',
  'Customer: USD 12345',
  'Customer,RON',
  'Account: Savings - ALL - 1234',
  'Filter,ALL',
  'ALL',
  'Transactions,1234,ALL',
  'Branch,TOP,Account,12345678',
  'Type: ALL',
])('three letters elsewhere are no currency: %s', (line) => {
  expect(currencyBelow(line)).toBe('XXX');
});

test.each([
  ['Currency: RON', 'RON'],
  ['Currency,ALL', 'ALL'],
  ['Moneda: RON', 'RON'],
  ['Account,12345678,Waluta,PLN', 'PLN'],
  ['Balance: TRY 1234.56', 'TRY'],
  ['Saldo,"1.234,56",RON', 'RON'],
  ['Saldo,"1.234,56 RON"', 'RON'],
  ['Balance: INR 123456', 'INR'],
  ['Account: 12345678 (EUR)', 'EUR'],
  ['Conta,0123 - EUR - Conta', 'EUR'],
  ['Account Number:,1234567890,SGD', 'SGD'],
  ['EUR', 'EUR'],
])('the lines above say it: %s', (line, currency) => {
  expect(currencyBelow(line)).toBe(currency);
});
