import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { ofxReader } from '../../../main/statements/ofx/reader.ts';
import { Cancelled, type StatementFile } from '../../../main/statements/reader.ts';
import { Problem } from '../../../shared/problem.ts';
import { fixture, readText, statement, unwatched } from './reading.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));

describe('every fixture reads as its golden file beside it says', () => {
  test.each(names)('%s', (name) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect(readOrProblem(fixture(name))).toEqual(golden);
  });
});

function readOrProblem(file: StatementFile): unknown {
  try {
    return JSON.parse(JSON.stringify(ofxReader.read(file, unwatched)));
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { problem: fault.said };
  }
}

describe('what a file is', () => {
  test.each(names)('%s is known for OFX by its content', (name) => {
    expect(ofxReader.identify({ name: 'download.txt', bytes: fixture(name).bytes })).toBe(1);
  });

  test.each([
    ['a CSV', 'Date,Description,Amount\n2026-01-01,OFX Ltd,-1.00\n'],
    ['a web page', '<html><body>Log in</body></html>'],
    ['CAMT', '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"/>'],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(ofxReader.identify({ name: 'statement.ofx', bytes: new TextEncoder().encode(text) })).toBe(0);
  });
});

describe('what a row keeps', () => {
  const record =
    '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260930235959[-8:PST]<TRNAMT>-1.00<FITID>7<NAME>SHOP</STMTTRN>';

  test('the day as the bank writes it, whatever hour and zone stand behind', () => {
    expect(readText(statement(record)).rows[0]).toMatchObject({
      day: '2026-09-30',
      posted: null,
      time: null,
    });
  });

  test('its line and its text', () => {
    expect(readText(statement(`\n${record}`)).rows[0]).toMatchObject({ line: 7, raw: record });
  });

  test('the day of posting even where the day of the purchase differs', () => {
    const later = record.replace('<TRNAMT>', '<DTUSER>20260901<TRNAMT>');
    expect(readText(statement(later)).rows[0]?.day).toBe('2026-09-30');
  });

  test('no card number, in no field', () => {
    const card = '4242 4242 4242 4242';
    const text = statement(
      record.replace('SHOP', `SHOP ${card}`).replace('<FITID>7', '<FITID>4242424242424242'),
    );
    const reading = JSON.stringify(readText(text));
    expect(reading).not.toMatch(/4242 ?4242/);
    expect(reading).toContain('SHOP ••••••••••••4242');
  });

  test('two long ids that end alike stay two ids', () => {
    // Both pass Luhn, so both are masked but for the last four digits.
    const two = statement(
      record.replace('<FITID>7', '<FITID>2026030600058005') +
        record.replace('<FITID>7', '<FITID>2026030600138005'),
    );
    const [first, second] = readText(two).rows.map((row) => row.reference);
    expect(first).toContain('8005#');
    expect(second).toContain('8005#');
    expect(first).not.toBe(second);
  });
});

test('two statements of one account are one account', () => {
  const once = statement('<STMTTRN><DTPOSTED>20260101<TRNAMT>-1<NAME>A</STMTTRN>');
  const again = once.replace('OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n', '');
  const reading = readText(once + again);
  expect(reading.accounts).toHaveLength(1);
  expect(reading.rows.map((row) => [row.ordinal, row.account])).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test('an error beside a good statement is told and the statement kept', () => {
  const refused =
    '<STMTTRNRS><STATUS><CODE>2003<SEVERITY>ERROR<MESSAGE>Account not found</STATUS></STMTTRNRS>';
  const text = statement('<STMTTRN><DTPOSTED>20260101<TRNAMT>-1<NAME>A</STMTTRN>');
  const reading = readText(text.replace('</BANKMSGSRSV1>', `${refused}</BANKMSGSRSV1>`));
  expect(reading.rows).toHaveLength(1);
  expect(reading.notes).toContainEqual({
    id: 'reading.ofxBankError',
    values: { answer: 'Account not found (2003)' },
  });
});

test('a reading that is told to stop stops', () => {
  const stop = { progress: () => {}, stopped: () => true };
  expect(() => ofxReader.read(fixture('checking-1.0.2.ofx'), stop)).toThrow(Cancelled);
});

test('the watch hears how far it is', () => {
  const heard: number[] = [];
  const many = statement('<STMTTRN><DTPOSTED>20260101<TRNAMT>-1<NAME>A</STMTTRN>\n'.repeat(2500));
  ofxReader.read(
    { name: 'x.ofx', bytes: new TextEncoder().encode(many) },
    { progress: (done) => heard.push(done), stopped: () => false },
  );
  expect(heard).toEqual([0, 0, 1000, 2000, 2500]);
});

test('where no amount has a sign, an element of its own says which way the money went', () => {
  const record = (side: string): string =>
    `<STMTTRN><BENEFIT>${side}</BENEFIT><DTPOSTED>20260302</DTPOSTED><TRNAMT>14.00</TRNAMT><NAME>A</NAME></STMTTRN>`;
  const { rows } = readText(statement(record('debit') + record('credit')));
  expect(rows.map(({ amount }) => amount.minor)).toEqual([-1400, 1400]);
});
