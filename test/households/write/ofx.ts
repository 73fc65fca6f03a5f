import { toDecimal } from '../../../shared/money.ts';
import type { LabelledCharge } from '../household.ts';
import { type Download, isOut, latin1, type StatementWriter } from './statement-file.ts';

const TYPES: Partial<Record<LabelledCharge['kind'], string>> = {
  income: 'DIRECTDEP',
  transfer: 'XFER',
  payment: 'PAYMENT',
  cash: 'ATM',
  fee: 'FEE',
};

const HEADER = [
  'OFXHEADER:100',
  'DATA:OFXSGML',
  'VERSION:102',
  'SECURITY:NONE',
  'ENCODING:USASCII',
  'CHARSET:1252',
  'COMPRESSION:NONE',
  'OLDFILEUID:NONE',
  'NEWFILEUID:NONE',
  '',
];

function ofx(stem: string, around: (download: Download) => readonly [string[], string[]]): StatementWriter {
  return {
    stem,
    ending: 'ofx',
    newestFirst: false,
    encode: latin1,
    text(download) {
      const [before, after] = around(download);
      const { from, to } = download.period;
      return [
        ...HEADER,
        '<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>',
        `<DTSERVER>${compact(to)}120000<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>`,
        ...before,
        `<BANKTRANLIST><DTSTART>${compact(from)}<DTEND>${compact(to)}`,
        ...download.charges.map(transaction),
        '</BANKTRANLIST>',
        `<LEDGERBAL><BALAMT>0.00<DTASOF>${compact(to)}</LEDGERBAL>`,
        ...after,
        '</OFX>',
        '',
      ].join('\r\n');
    },
  };
}

function transaction(charge: LabelledCharge): string {
  const type = TYPES[charge.kind] ?? (isOut(charge) ? 'DEBIT' : 'CREDIT');
  const name = charge.description.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    `<STMTTRN><TRNTYPE>${type}<DTPOSTED>${compact(charge.day)}120000[0:GMT]`,
    `<TRNAMT>${toDecimal(charge.amount)}<FITID>${charge.reference ?? ''}`,
    `<NAME>${name}</STMTTRN>`,
  ].join('\r\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

export const ofxBank = ofx('checking', ({ account }) => [
  [
    '<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>',
    `<STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>125000024<ACCTID>00098${account.lastFour}<ACCTTYPE>CHECKING</BANKACCTFROM>`,
  ],
  ['</STMTRS></STMTTRNRS></BANKMSGSRSV1>'],
]);

export const ofxCard = ofx('creditcard', ({ account }) => [
  [
    '<CREDITCARDMSGSRSV1><CCSTMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>',
    `<CCSTMTRS><CURDEF>USD<CCACCTFROM><ACCTID>XXXX${account.lastFour}</CCACCTFROM>`,
  ],
  ['</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>'],
]);
