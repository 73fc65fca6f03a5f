import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import { Problem } from '../../../shared/problem.ts';
import { WATCH } from '../samples.ts';
import { biff5Of, biff8Of, columnName, htmlOf, oleOf, type Value, xlsxOf, xml2003Of } from './write.ts';

const ROWS: Value[][] = [
  ['Date', 'Description', 'Amount', 'Currency'],
  ...Array.from({ length: 40 }, (_, index): Value[] => ['2026-04-28', `row ${index}`, -1 - index, 'EUR']),
];
const read = (bytes: Uint8Array) => readStatement({ name: 'list.xlsx', bytes }, WATCH);

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof Problem) return error.said.id;
    throw error;
  }
  return 'none';
}

/** A workbook whose only sheet is this XML. */
const withSheet = (xml: string): Uint8Array =>
  xlsxOf([{ name: 'Sheet1', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });

/** An OLE2 file with streams of these names and nothing in them. */
const emptyOle = (...names: readonly string[]): Uint8Array =>
  oleOf(Object.fromEntries(names.map((name) => [name, new Uint8Array(600)])));

describe('spreadsheets that cannot be read are refused with a sentence that fits', () => {
  test.each([
    ['a new workbook behind a password', emptyOle('EncryptionInfo', 'EncryptedPackage'), 'problems.sheetLocked'],
    ['a text of Word or Hangul', emptyOle('FileHeader', 'BodyText'), 'problems.sheetOther'],
    ['an OLE2 file that is cut off', emptyOle('Workbook').slice(0, 300), 'problems.sheetBroken'],
    ['a workbook of empty sheets', xlsxOf([{ name: 'Sheet1', rows: [] }]), 'problems.sheetEmpty'],
    ['a workbook of charts', xlsxOf([{ name: 'Chart', rows: [], chart: true }]), 'problems.sheetEmpty'],
    ['a pivot of sums', xlsxOf([{ name: 'Pivot', rows: [['Row labels', 'Sum of costs'], ['Cafe', 12], ['Kiosk', 3]] }]), 'problems.fileNoPayments'],
    ['an OpenDocument sheet', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }), 'problems.sheetOther'],
    ['a binary workbook', zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.bin': new Uint8Array(9) }), 'problems.sheetOther'],
    ['a binary workbook with its sheets', zipSync({ 'xl/workbook.bin': new Uint8Array(9), 'xl/worksheets/sheet1.bin': new Uint8Array(9) }), 'problems.sheetOther'],
    ['a text of Word', zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }), 'problems.sheetOther'],
    ['a web page of a login', strToU8('<!DOCTYPE html><html><body><form>Password</form></body></html>'), 'problems.fileNoPayments'],
    ['a ZIP of anything else', zipSync({ 'readme.txt': strToU8('hello'), 'licence.txt': strToU8('free') }), 'problems.fileZip'],
  ])('%s', (_, bytes, id) => {
    expect(refusal(bytes)).toBe(id);
  }); // prettier-ignore

  test('an old workbook behind a password', () => {
    const bytes = biff5Of([['a']], 1252);
    // FILEPASS (2.4.117 of MS-XLS) right behind the first record
    const locked = Uint8Array.from([...bytes.slice(0, 12), 0x2f, 0, 4, 0, 1, 2, 3, 4, ...bytes.slice(12)]);
    expect(refusal(locked)).toBe('problems.sheetLocked');
  });

  test.each([60, 200, 1000, 1500])('a workbook cut off after %d bytes', (length) => {
    const bytes = xlsxOf([{ name: 'Sheet1', rows: ROWS }]);
    expect(bytes.length).toBeGreaterThan(length);
    expect(refusal(bytes.slice(0, length))).toBe('problems.sheetBroken');
  });
});

describe('bombs', () => {
  test('a part that unpacks to a thousand times its size', () => {
    expect(refusal(withSheet(`<worksheet>${' '.repeat(20_000_000)}</worksheet>`))).toBe('problems.sheetTooLarge');
  });

  test('a directory that states a smaller size than there is', () => {
    const bytes = withSheet(`<worksheet>${' '.repeat(20_000_000)}</worksheet>`);
    const view = new DataView(bytes.buffer);
    // The unpacked sizes in the directory (APPNOTE 4.3.12), made small.
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 100, true);
    }
    expect(['problems.sheetEmpty', 'problems.sheetBroken']).toContain(refusal(bytes));
  });

  test('more parts than any workbook has', () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/${index}`, new Uint8Array()]));
    expect(refusal(xlsxOf([{ name: 'Sheet1', rows: ROWS }], { parts }))).toBe('problems.sheetTooLarge');
  });

  test('entities of entities stay what they are, and nothing is fetched', () => {
    const entities = Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
    const { rows } = read(
      withSheet(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities.join('')}<!ENTITY out SYSTEM "file:///etc/hostname">]>` +
          `<worksheet><sheetData><row><c t="inlineStr"><is><t>Date</t></is></c><c t="inlineStr"><is><t>Description</t></is></c><c t="inlineStr"><is><t>Amount</t></is></c></row>` +
          `<row><c t="inlineStr"><is><t>2026-04-28</t></is></c><c t="inlineStr"><is><t>&e20; &out; &amp;</t></is></c><c><v>-5</v></c></row></sheetData></worksheet>`,
      ),
    );
    expect(rows.map(({ description }) => description)).toEqual(['&e20; &out; &']);
  });

  test('100,000 columns', () => {
    const header = ['Date', 'Description', 'Amount'];
    const cells = Array.from({ length: 100_000 }, (_, column) => `<c r="${columnName(column)}1" t="inlineStr"><is><t>${header[column] ?? `c${column}`}</t></is></c>`);
    expect(refusal(withSheet(`<worksheet><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`))).toBe('problems.sheetTooWide');
    expect(refusal(strToU8(`<html><table><tr>${'<td colspan="99999">x</td>'.repeat(9)}</tr></table></html>`))).toBe('problems.sheetTooWide');
  });

  test('elements in elements without end', () => {
    const deep = `${'<b>'.repeat(300_000)}${'</i>'.repeat(300_000)}`;
    expect(refusal(strToU8(`<html>${deep}</html>`))).toBe('problems.sheetBroken');
    expect(refusal(withSheet(`<worksheet>${deep}</worksheet>`))).toBe('problems.sheetBroken');
  });

  test('cells that claim more of the page than there is', () => {
    const page = `<html><table>${'<tr><td rowspan="60000" colspan="1000">'.repeat(50_000)}</table></html>`;
    expect(refusal(strToU8(page))).toBe('problems.sheetEmpty');
  });

  test('a long text that every cell shares is no longer in each of them than a text can be', () => {
    const texts = `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`;
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'.repeat(10_000);
    const bytes = xlsxOf([{ name: 'Sheet1', rows: [] }], {
      parts: {
        'xl/sharedStrings.xml': strToU8(texts),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      },
    });
    expect(refusal(bytes)).toBe('problems.fileNoPayments');
  });

  test('merges over all rows, many times', () => {
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(5_000);
    const rows = '<row><c t="inlineStr"><is><t>x</t></is></c><c><v>1</v></c></row>'.repeat(5_000);
    expect(refusal(withSheet(`<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`))).toBe('problems.fileNoPayments');
  });

  test('a merge over a million rows', () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(refusal(withSheet(`<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>x</t></is></c></row></sheetData>${merge}</worksheet>`))).toBe('problems.fileNoPayments');
  });
}); // prettier-ignore

describe('a text that stops before its end', () => {
  test('an XML spreadsheet is read as far as it goes, and says so', () => {
    const bytes = xml2003Of([{ name: 'Sheet1', rows: ROWS }]);
    const { rows, notes } = read(bytes.slice(0, bytes.length - 1000));
    expect(rows.length).toBeGreaterThan(30);
    expect(notes).toContainEqual({ id: 'reading.sheet.unfinished' });
  });

  test('so is a sheet of a workbook', () => {
    const { rows, notes } = read(
      withSheet(
        '<worksheet><sheetData><row><c t="inlineStr"><is><t>Date</t></is></c><c t="inlineStr"><is><t>Description</t></is></c><c t="inlineStr"><is><t>Amount</t></is></c></row>' +
          '<row><c t="inlineStr"><is><t>2026-04-28</t></is></c><c t="inlineStr"><is><t>one</t></is></c><c><v>-5</v></c></row><row><c t="inlineStr"><is><t>2026-0',
      ),
    );
    expect(rows).toHaveLength(1);
    expect(notes).toContainEqual({ id: 'reading.sheet.unfinished' });
  });
});

describe('damage', () => {
  const containers = {
    xlsx: xlsxOf([{ name: 'Sheet1', rows: ROWS }]),
    xls: biff8Of([{ name: 'Sheet1', rows: ROWS }]),
    'bare BIFF': biff5Of(ROWS as (string | number)[][], 949),
    xml: xml2003Of([{ name: 'Sheet1', rows: ROWS }]),
    html: htmlOf(ROWS, { charset: 'utf-8' }),
  };
  const amounts = new Set(ROWS.slice(1).map(([, , amount]) => Number(amount) * 100));

  test.each(Object.entries(containers))('bytes cut off or turned never crash the reading: %s', (_, whole) => {
    const next = generator(7);
    for (let round = 0; round < 150; round++) {
      const bytes = whole.slice(0, round % 3 === 0 ? next(whole.length) : whole.length);
      for (let flips = next(12); flips > 0; flips--) bytes[next(bytes.length)] = next(256);
      expect(refusal(bytes)).toMatch(/^(?:none|problems\.)/);
    }
  });

  test('a workbook that is damaged yields no sum that is not in it', () => {
    const next = generator(11);
    for (let round = 0; round < 300; round++) {
      const bytes = containers.xlsx.slice();
      for (let flips = 1 + next(4); flips > 0; flips--) bytes[next(bytes.length)] = next(256);
      for (const amount of amountsOf(bytes)) expect(amounts).toContain(amount);
    }
  });
});

function amountsOf(bytes: Uint8Array): readonly number[] {
  try {
    return read(bytes).rows.map(({ amount }) => amount.minor);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

/** Whole numbers below a bound, the same ones every time (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * Math.max(below, 1));
  };
}
