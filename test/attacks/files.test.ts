import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readStatement } from '../../main/statements/read.ts';
import { CHARGE_KINDS } from '../../shared/charge.ts';
import { Problem } from '../../shared/problem.ts';
import { WATCH } from '../statements/samples.ts';
import { xlsxOf } from '../statements/sheets/write.ts';

/*
 * Files made to harm: each is refused with a sentence or read as far as it is a statement, in memory and time that
 * its own size bounds. More on damaged ones is in test/statements.
 */

const CANARY = 'CANARY-OF-ANOTHER-FILE';
let folder = '';
let canary = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-files-'));
  writeFileSync(join(folder, 'canary.txt'), CANARY);
  canary = pathToFileURL(join(folder, 'canary.txt')).href;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What became of a file: the problem's id, or the reading as text. */
function outcome(content: string | Uint8Array, name = 'statement.xml'): string {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  try {
    return JSON.stringify(readStatement({ name, bytes }, WATCH));
  } catch (fault) {
    if (fault instanceof Problem) return fault.said.id;
    throw fault;
  }
}

const camt = (text: string, prolog = ''): string =>
  `<?xml version="1.0"?>${prolog}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>` +
  '<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-04-28</Dt></BookgDt>' +
  `<AddtlNtryInf>KITE ${text}</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>`;
const ofx = (text: string, prolog = ''): string =>
  `<?xml version="1.0"?>${prolog}<?OFX OFXHEADER="200" VERSION="211"?><OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD</CURDEF><BANKACCTFROM><BANKID>1</BANKID><ACCTID>1</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>` +
  `<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260428</DTPOSTED><TRNAMT>-5.00</TRNAMT><FITID>1</FITID><NAME>KITE ${text}</NAME></STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
const CELLS = ['Date', 'Description', 'Amount'];
const xml2003 = (text: string, prolog = ''): string => {
  const row = (cells: readonly string[]): string =>
    `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
  return `<?xml version="1.0"?>${prolog}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${row(CELLS)}${row(['2026-04-28', `KITE ${text}`, '-5.00'])}${row(['2026-04-29', 'b', '-6.00'])}</Table></Worksheet></Workbook>`;
};
const html = (text: string, prolog = ''): string =>
  `${prolog}<html><meta charset="utf-8"><table><tr><td>${CELLS.join('<td>')}</tr><tr><td>2026-04-28<td>KITE ${text}<td>-5.00</tr><tr><td>2026-04-29<td>b<td>-6.00</tr></table></html>`;
const xlsx = (text: string, prolog = ''): Uint8Array => {
  const row = (cells: readonly string[]): string =>
    `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  const sheet = `<?xml version="1.0"?>${prolog}<worksheet><sheetData>${row(CELLS)}${row(['2026-04-28', `KITE ${text}`, '-5.00'])}${row(['2026-04-29', 'b', '-6.00'])}</sheetData></worksheet>`;
  return xlsxOf([{ name: 'a', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': strToU8(sheet) } });
};
const FORMATS = { camt, ofx, xml2003, html, xlsx };

describe.each(Object.entries(FORMATS))('%s', (_format, write) => {
  test('is read where nothing is wrong with it, so that the refusals below are no accident', () => {
    expect(outcome(write('BOOKS'))).toContain('KITE BOOKS');
  });

  test.each([
    '<!DOCTYPE x [<!ENTITY e SYSTEM "CANARY">]>',
    '<!DOCTYPE x SYSTEM "CANARY">',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "CANARY">%p;]>',
  ])('reads no other file by %s', (prolog) => {
    const read = outcome(write('&e; x', prolog.replace('CANARY', canary)));
    expect(read).not.toContain(CANARY);
    expect(read).not.toContain('problems.internal');
  });

  test('includes no other file', () => {
    const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${canary}" parse="text"/>`;
    expect(outcome(write(include))).not.toContain(CANARY);
  });

  test('of entities in entities becomes no longer than it is', () => {
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const prolog = `<!DOCTYPE x [<!ENTITY e0 "haha">${laughs.join('')}]>`;
    expect(outcome(write('&e12;', prolog)).length).toBeLessThan(5_000);
    expect(outcome(write('&e12;', prolog))).not.toContain('hahahaha');
  });

  test('of elements in elements exhausts no stack', () => {
    expect(outcome(write('<a>'.repeat(200_000)))).toMatch(/^(?:\{"format"|problems\.)/);
  });
});

describe('an archive', () => {
  const bomb = new Uint8Array(8 * 1024 * 1024);
  test.each<[what: string, bytes: () => Uint8Array, ids: readonly string[]]>([
    ['that unpacks to a thousand times its size', () => zipSync({ 'a.xml': bomb }), ['problems.zipTooLarge']],
    ['of more files than there are days', () => zipSync(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${at}.xml`, new Uint8Array()]))), ['problems.zipTooLarge']],
    ['of archives in archives', () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.xml': strToU8(camt('BOOKS')) }) }) }), ['problems.fileZip']],
    ['whose directory states less than there is', () => lying(zipSync({ 'a.xml': bomb }), 100), ['problems.zipDamaged', 'problems.fileZip', 'problems.zipTooLarge']],
    ['whose directory states more than any disk has', () => lying(zipSync({ 'a.xml': strToU8(camt('BOOKS')) }), 0xff_ff_ff_fe), ['problems.zipTooLarge']],
  ])('%s is refused', (_what, bytes, ids) => {
    expect(ids).toContain(outcome(bytes(), 'statements.zip'));
  }); // prettier-ignore

  test('whose names lead out of it is read, and writes nothing anywhere', () => {
    const before = readdirSync(folder);
    const names = ['../../evil.xml', '/etc/evil.xml', 'C:\\evil.xml', 'constructor'];
    const read = outcome(zipSync(named(names)), 'statements.zip');
    for (const at of names.keys()) expect(read).toContain(`KITE BOOKS ${at}`);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each(['__proto__', 'one.xml'])(
    'in which a file would get lost by its name, %s, is refused',
    (name) => {
      const bytes = zipSync(named(['one.xml', '?'.repeat(name.length)]));
      const text = Buffer.from(bytes).toString('latin1').replaceAll('?'.repeat(name.length), name);
      expect(outcome(Buffer.from(text, 'latin1'), 'statements.zip')).toBe('problems.zipDamaged');
    },
  );
});

function named(names: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(names.map((name, at) => [name, strToU8(camt(`BOOKS ${at}`))]));
}

/** Sets the unpacked size that the directory of an archive states (APPNOTE 4.3.12). */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('words that objects inherit', () => {
  const fixtures = new URL('../statements/csv/fixtures/', import.meta.url);
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.csv'));
  const WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test('are texts as any other, in the place of any cell', () => {
    let turn = 0;
    for (const name of names) {
      const lines = readFileSync(new URL(name, fixtures), 'latin1').split('\n');
      for (const [at, line] of lines.slice(0, 6).entries()) {
        for (const cell of line.split(/[,;\t|]/)) {
          const word = WORDS[turn++ % WORDS.length] ?? '';
          if (turn % 10 === 0) expectSound(lines.with(at, line.replace(cell, word)).join('\n'), name);
        }
      }
    }
    expect(turn).toBeGreaterThan(1_000);
  });

  function expectSound(text: string, name: string): void {
    try {
      for (const row of readStatement({ name, bytes: Buffer.from(text, 'latin1') }, WATCH).rows) {
        if (typeof row.description !== 'string' || !/^[A-Z]{3}$/.test(row.amount.currency))
          throw new Error(name);
        if (!Number.isSafeInteger(row.amount.minor) || !CHARGE_KINDS.includes(row.kind))
          throw new Error(name);
      }
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
    }
  }
});
