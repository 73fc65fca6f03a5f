import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { findDialect, plainLineEnds, withoutQuotedLines } from '../../../main/statements/csv/dialect.ts';
import { csvReader } from '../../../main/statements/csv/reader.ts';
import { splitRows } from '../../../main/statements/csv/split.ts';
import { decode } from '../../../main/statements/encoding.ts';
import { sheetsReader } from '../../../main/statements/sheets/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';
import { biff8Of, htmlOf, xlsxOf, xml2003Of } from './write.ts';

const FOLDER = join(import.meta.dirname, '../csv/fixtures');
/** The broken quote, the row cut in two, cents cut off by the separator and the sign of the separator are of CSV alone. */
const OF_CSV_ALONE = new Set(['broken-quote.csv', 'decimal-comma-behind-the-header.csv']);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv') && !OF_CSV_ALONE.has(name));

/** The cells of a CSV, each row where its line is. */
function rowsOf(bytes: Uint8Array): string[][] {
  const text = withoutQuotedLines(plainLineEnds(decode(bytes).text));
  const rows: string[][] = [];
  for (const { cells, line } of splitRows(text, findDialect(text), WATCH)) rows[line - 1] = [...cells];
  return Array.from(rows, (row) => row ?? []);
}

/** All that should be the same whatever the container; the raw line is of its own. */
function content({ profile, accounts, rows, rejects, skipped }: StatementReading): unknown {
  return {
    profile,
    accounts,
    rows: rows.map((row) => ({ ...row, raw: '' })),
    rejects: rejects.map(({ line, reason }) => ({ line, reason })),
    skipped: skipped.map(({ line, reason }) => ({ line, reason })),
  };
}

describe('a table reads alike as CSV and as', () => {
  const containers = {
    'a workbook': (rows: string[][]) => xlsxOf([{ name: 'Sheet1', rows }]),
    'an old workbook': (rows: string[][]) => biff8Of([{ name: 'Sheet1', rows }]),
    'a web page': (rows: string[][]) => htmlOf(rows, { charset: 'utf-8' }),
    'an XML spreadsheet': (rows: string[][]) => xml2003Of([{ name: 'Sheet1', rows }]),
  };
  for (const [container, write] of Object.entries(containers)) {
    test.each(files)(`${container}: %s`, (name) => {
      const bytes = readFileSync(join(FOLDER, name));
      const csv = csvReader.read({ name, bytes }, WATCH);
      const sheet = sheetsReader.read({ name, bytes: write(rowsOf(bytes)) }, WATCH);
      expect(content(sheet)).toEqual(content(csv));
    });
  }
});
