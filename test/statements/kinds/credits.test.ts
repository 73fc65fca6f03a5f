import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { ofxReader } from '../../../main/statements/ofx/reader.ts';
import { WATCH } from '../samples.ts';

const encoder = new TextEncoder();

function kindsOfCsv(lines: readonly string[]): string[] {
  const { rows } = csvReader.read({ name: 'rows.csv', bytes: encoder.encode(lines.join('\n')) }, WATCH);
  return rows.map(({ kind }) => kind);
}

function kindsOfOfx(records: readonly (readonly [type: string, amount: string, name: string])[]): string[] {
  const text = [
    'OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD',
    '<BANKACCTFROM><ACCTID>00012345<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>',
    ...records.map(
      ([type, amount, name], index) =>
        `<STMTTRN><TRNTYPE>${type}<DTPOSTED>20260201<TRNAMT>${amount}<FITID>${index}<NAME>${name}</STMTTRN>`,
    ),
    '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
  ].join('\n');
  return ofxReader
    .read({ name: 'rows.ofx', bytes: encoder.encode(text) }, WATCH)
    .rows.map(({ kind }) => kind);
}

describe('money in under a bare name', () => {
  test('is money back where the same file has a purchase by that name', () => {
    expect(
      kindsOfOfx([
        ['DEBIT', '-40.00', 'HARBOUR TEA 0042'],
        ['CREDIT', '40.00', 'HARBOUR TEA 0077'],
        ['CREDIT', '40.00', 'NORTHFIELD STUDIO'],
      ]),
    ).toEqual(['purchase', 'refund', 'transfer']);
  });

  test('stays what its own words say, whoever sent it', () => {
    expect(
      kindsOfOfx([
        ['DEBIT', '-40.00', 'HARBOUR TEA'],
        ['DIRECTDEP', '900.00', 'HARBOUR TEA'],
        ['XFER', '40.00', 'HARBOUR TEA'],
        ['CREDIT', '900.00', 'HARBOUR TEA PAYROLL'],
      ]),
    ).toEqual(['purchase', 'income', 'transfer', 'income']);
  });

  test('is read so from a CSV, too, before or after the purchase', () => {
    expect(
      kindsOfCsv([
        'Buchungstag;Wertstellung;Buchungstext;Verwendungszweck;Betrag;Währung',
        '03.02.2026;03.02.2026;Gutschrift;ZELTE MUSTER SE 4411;12,00;EUR',
        '01.02.2026;01.02.2026;Lastschrift;ZELTE MUSTER SE 4400;-12,00;EUR',
      ]),
    ).toEqual(['refund', 'purchase']);
  });
});

test('a table that calls the other side a merchant is a card: its credits pay the bill or come back', () => {
  expect(
    kindsOfCsv([
      'Transaction date;Booking date;Merchant;Debit;Credit;Currency',
      '2026-02-01;2026-02-02;BUCHHAUS MUSTER;20.00;;EUR',
      '2026-02-03;2026-02-04;MUSTER VERSAND;;20.00;EUR',
      '2026-02-05;2026-02-06;ABRECHNUNG KREDITKARTE;;90.00;EUR',
    ]),
  ).toEqual(['purchase', 'refund', 'payment']);
});
