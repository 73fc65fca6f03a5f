import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ofxReader } from '../../../main/statements/ofx/reader.ts';
import { dayFromNumber } from '../../../shared/day.ts';
import { Problem } from '../../../shared/problem.ts';
import { toDecimal } from '../../../shared/money.ts';
import { fixture, readText, unwatched } from './reading.ts';

interface Record {
  readonly day: string;
  readonly minor: number;
  readonly id: string;
  readonly name: string;
}

const word = fc.constantFrom(
  'OPENAI',
  'Café',
  '쿠팡',
  'A&B',
  '<3',
  '"x"',
  "O'Neil",
  '&amp;',
  'ﾃｽﾄ',
  '12',
  '€5',
);
const record: fc.Arbitrary<Record> = fc.record({
  day: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber),
  minor: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  id: fc.stringMatching(/^[A-Z][0-9]{1,6}$/),
  name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
});

test('any list of records reads back the same from SGML and from XML', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      const sgml = readText(asSgml(records)).rows.map(asRecord);
      expect(sgml).toEqual(records);
      expect(readText(asXml(records)).rows.map(asRecord)).toEqual(records);
    }),
  );
});

function asRecord(row: ReturnType<typeof readText>['rows'][number]): Record {
  return { day: row.day, minor: row.amount.minor, id: row.reference ?? '', name: row.description };
}

function asSgml(records: readonly Record[]): string {
  const body = records.map(
    ({ day, minor, id, name }) =>
      `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${day.replaceAll('-', '')}120000<TRNAMT>${decimal(minor)}` +
      `<FITID>${id}<NAME>${escaped(name)}\n</STMTTRN>`,
  );
  return `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n<OFX><STMTTRNRS><STMTRS><CURDEF>USD<BANKTRANLIST>${body.join('')}</BANKTRANLIST></STMTRS></STMTTRNRS></OFX>`;
}

function asXml(records: readonly Record[]): string {
  const body = records.map(
    ({ day, minor, id, name }) =>
      `  <STMTTRN>\n    <TRNTYPE>DEBIT</TRNTYPE>\n    <DTPOSTED>${day.replaceAll('-', '')}</DTPOSTED>\n` +
      `    <TRNAMT>${decimal(minor)}</TRNAMT><FITID>${id}</FITID><NAME>${escaped(name)}</NAME>\n  </STMTTRN>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="220"?>\n<OFX><STMTTRNRS><STMTRS><CURDEF>USD</CURDEF><BANKTRANLIST>\n${body.join('')}</BANKTRANLIST></STMTRS></STMTTRNRS></OFX>`;
}

function decimal(minor: number): string {
  return toDecimal({ minor, currency: 'USD' });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

test.each(['checking-1.0.2.ofx', 'bank-and-card-2.1.1.ofx', 'no-line-breaks.qfx'])(
  '%s cut at any byte is read up to there, and no half record is taken for a whole one',
  (name) => {
    const { bytes } = fixture(name);
    const whole = ofxReader.read({ name, bytes }, unwatched).rows;
    for (let length = 0; length < bytes.length; length += 1) {
      const rows = rowsOf(bytes.subarray(0, length));
      const expected = whole.slice(0, rows.length);
      expect(rows.map((row) => row.amount.minor)).toEqual(expected.map((row) => row.amount.minor));
      expect(rows.map((row) => row.day)).toEqual(expected.map((row) => row.day));
    }
  },
);

function rowsOf(bytes: Uint8Array): ReturnType<typeof readText>['rows'] {
  try {
    return ofxReader.read({ name: 'cut.ofx', bytes }, unwatched).rows;
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return [];
  }
}
