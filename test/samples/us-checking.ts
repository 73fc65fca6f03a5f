import { type Day, monthOf } from '../../shared/day.ts';
import { toDecimal } from '../../shared/money.ts';
import { allDays, FIRST_DAY, LAST_DAY, monthly } from './calendar.ts';
import { chaseBill } from './chase-card.ts';

interface Posting {
  readonly day: Day;
  readonly type: string;
  readonly name: string;
  readonly memo?: string;
  readonly cents: number;
}

const postings: readonly Posting[] = [
  ...allDays().filter(isPayday).map((day) => posting(day, 'DIRECTDEP', 'NORTHFIELD STUDIO PAYROLL', 2412_50)),
  ...monthly(2).map((day) => posting(day, 'DIRECTDEBIT', 'MINT MOBILE', -25_00)),
  ...monthly(6).map((day) => posting(day, 'PAYMENT', 'BAYSIDE SELF STORAGE', -89_00)),
  ...monthly(20).map((day) => posting(day, 'PAYMENT', 'CHASE CREDIT CRD AUTOPAY', -chaseBill(day))),
  ...monthly(28).map((day) => ({ ...posting(day, 'INT', 'INTEREST PAYMENT', 41), memo: `FOR ${monthOf(day)}` })),
  // A desk in four equal parts.
  ...['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'].map((day) => posting(day, 'DIRECTDEBIT', 'AFFIRM.COM PAYME', -62_40)),
  ...['2026-05-11', '2026-07-13', '2026-09-28'].map((day) => posting(day, 'XFER', 'WISE US INC TO KB KOOKMIN', -1500_00)),
  posting('2026-09-15', 'ATM', 'ATM WITHDRAWAL MARKET ST', -80_00),
  posting('2026-09-17', 'POS', 'WHOLEFDS SOMA 10230', -36_18),
  posting('2026-10-02', 'CHECK', 'CHECK', -150_00),
  posting('2026-11-13', 'POS', 'HERTZ TOLL CHARGE 4471', -38_40),
].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)); // prettier-ignore

/** Approved on the 11th and booked on the 13th: one toll, two lines. */
const pending = { day: '2026-11-11', name: 'HERTZ TOLL CHARGE 4471', cents: -38_40 };

function posting(day: Day, type: string, name: string, cents: number): Posting {
  return { day, type, name, cents };
}

function isPayday(day: Day): boolean {
  return ['15', '30'].includes(day.slice(8)) && day !== '2026-11-15';
}

/** The account as a bank hands it to Quicken: OFX 1.0.2, end tags of values left out. */
export function checkingQfx(): string {
  const balance = postings.reduce((sum, { cents }) => sum + cents, 3120_44);
  return [
    'OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', 'SECURITY:NONE', 'ENCODING:USASCII', 'CHARSET:1252',
    'COMPRESSION:NONE', 'OLDFILEUID:NONE', 'NEWFILEUID:NONE', '',
    '<OFX>',
    `<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>${compact(LAST_DAY)}210500.000[-8:PST]`,
    '<LANGUAGE>ENG<FI><ORG>WF<FID>3000</FI><INTU.BID>3000</SONRS></SIGNONMSGSRSV1>',
    '<BANKMSGSRSV1><STMTTRNRS><TRNUID>0<STATUS><CODE>0<SEVERITY>INFO</STATUS>',
    '<STMTRS><CURDEF>USD',
    '<BANKACCTFROM><BANKID>000000000<ACCTID>XXXXXX7702<ACCTTYPE>CHECKING</BANKACCTFROM>',
    `<BANKTRANLIST><DTSTART>${compact(FIRST_DAY)}<DTEND>${compact(LAST_DAY)}`,
    ...postings.flatMap((line, index) => recordOf(line, index)),
    '</BANKTRANLIST>',
    `<BANKTRANLISTP><DTASOF>${compact(LAST_DAY)}`,
    `<STMTTRNP><TRNTYPE>POS<DTTRAN>${compact(pending.day)}<TRNAMT>${dollars(pending.cents)}<NAME>${pending.name}</STMTTRNP>`,
    '</BANKTRANLISTP>',
    `<LEDGERBAL><BALAMT>${dollars(balance)}<DTASOF>${compact(LAST_DAY)}</LEDGERBAL>`,
    '</STMTRS></STMTTRNRS></BANKMSGSRSV1>',
    '</OFX>',
    '',
  ].join('\r\n');
} // prettier-ignore

function recordOf({ day, type, name, memo, cents }: Posting, index: number): string[] {
  return [
    '<STMTTRN>',
    `<TRNTYPE>${type}`,
    `<DTPOSTED>${compact(day)}120000.000[-8:PST]`,
    `<TRNAMT>${dollars(cents)}`,
    `<FITID>${compact(day)}${String(index + 1).padStart(3, '0')}`,
    ...(type === 'CHECK' ? ['<CHECKNUM>1043'] : []),
    `<NAME>${name}`,
    ...(memo === undefined ? [] : [`<MEMO>${memo}`]),
    '</STMTTRN>',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function dollars(cents: number): string {
  return toDecimal({ minor: cents, currency: 'USD' });
}
