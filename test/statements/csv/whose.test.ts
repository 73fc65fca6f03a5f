import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

/* Whose names, accounts and currencies the rows have: words that look like one thing and are another. */

const read = (lines: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const texts = (lines: readonly string[]): string[] => read(lines).rows.map(({ description }) => description);
const currencies = (lines: readonly string[]): string[] =>
  read(lines).rows.map(({ amount }) => amount.currency);

describe("a column of the holder's own name", () => {
  const french = [
    'Date;Nom;Libellé;Montant',
    '13/01/2026;MARTIN ANNE;CARTE BOULANGERIE;-4,50',
    '14/01/2026;MARTIN ANNE;CARTE LIBRAIRIE;-9,00',
    '15/01/2026;MARTIN ANNE;VIR SALAIRE;900,00',
  ];

  test('is put before no text', () => {
    expect(texts(french)).toEqual(['CARTE BOULANGERIE', 'CARTE LIBRAIRIE', 'VIR SALAIRE']);
  });

  test('is known by the lines above where two rows would not tell', () => {
    const two = french.slice(0, 3);
    expect(texts(two)[0]).toBe('MARTIN ANNE · CARTE BOULANGERIE');
    expect(texts(['Titulaire : Martin Anne', '', ...two])).toEqual(['CARTE BOULANGERIE', 'CARTE LIBRAIRIE']);
  });

  test('is a merchant where the column says so, or nothing else tells the rows apart', () => {
    const merchant = french.map((line) =>
      line.replace('Nom', 'Commerçant').replace('MARTIN ANNE', 'LIBRAIRIE'),
    );
    expect(texts(merchant)[0]).toBe('LIBRAIRIE · CARTE BOULANGERIE');
    const alike = [
      'Date,Name,Description,Amount',
      ...['13', '14', '15'].map((day) => `${day}/01/2026,Streamly,Card payment,-9.99`),
    ];
    expect(texts(alike)[0]).toBe('Streamly · Card payment');
  });
});

describe('accounts of a budget app', () => {
  const rows = ['Checking', 'Savings', 'Visa Gold', 'Joint', 'Wallet'].map(
    (account, index) => `2026-01-1${index},Shop ${index},-1.00,${account},Food`,
  );

  test('are as many as it names, also where each row has another', () => {
    const { accounts } = read(['Date,Description,Amount,Account,Category', ...rows]);
    expect(accounts.map(({ number }) => number)).toEqual([
      'Checking',
      'Savings',
      'Visa Gold',
      'Joint',
      'Wallet',
    ]);
  });

  test('are none of the other sides that a bank names', () => {
    const bank = rows.map((row) => row.replace(',Food', ''));
    expect(read(['Date,Description,Amount,Account', ...bank]).accounts).toHaveLength(1);
  });
});

describe('a currency by its words', () => {
  const header = 'Date,Description,Amount';

  test('is not Brazilian because a shop is called Pix', () => {
    expect(
      currencies([header, '2026-01-13,PIX Cafe Berlin,-4.50', '2026-01-14,Pix Lens Shop,-9.00']),
    ).toEqual(['XXX', 'XXX']);
    expect(currencies([header, '2026-01-13,PIX,-4.50', '2026-01-14,PIX,-9.00'])).toEqual(['XXX', 'XXX']);
    expect(
      currencies([
        header,
        '2026-01-13,Pix enviado - Padaria,-4.50',
        '2026-01-14,Transferência recebida pelo Pix - Ana,9.00',
      ]),
    ).toEqual(['BRL', 'BRL']);
  });

  test('is sterling where Irish banks say STG, and a coin among coins', () => {
    expect(
      currencies([`${header},Currency`, '2026-01-13,Cafe,-4.50,STG', '2026-01-14,Shop,-9.00,EUR']),
    ).toEqual(['GBP', 'EUR']);
    expect(currencies(['Date,Description,Amount (STG)', '2026-01-13,Cafe,-4.50'])).toEqual(['GBP']);
    expect(currencies(['Date,Description,Amount STG', '2026-01-13,Cafe,-4.50'])).toEqual(['GBP']);
    const coins = read([
      `${header},Currency`,
      '2026-01-13,Swap,-4.50,STG',
      '2026-01-14,Swap,-9.00,BTC',
      '2026-01-15,Fee,-1.00,USD',
    ]);
    expect(coins.rows.map(({ amount }) => amount.currency)).toEqual(['USD']);
    expect(coins.rejects.map(({ reason }) => reason.id)).toEqual([
      'reading.csv.rejectCurrency',
      'reading.csv.rejectCurrency',
    ]);
  });
});
