import { Problem } from '../../../shared/problem.ts';
import type { SkippedLine, StatementReading } from '../../../shared/statement.ts';
import { decode } from '../encoding.ts';
import { maskCardNumbers } from '../mask.ts';
import type { ReadingWatch, StatementFile, StatementReader } from '../reader.ts';
import { findDialect, plainLineEnds } from './dialect.ts';
import type { Layout } from './layout.ts';
import { notesOf } from './notes.ts';
import { planLayout } from './plan.ts';
import { readRows } from './rows.ts';
import { withStated } from './stated.ts';
import { readTable, type TableRow } from './table.ts';

/** Separated values of any bank: known layouts by their header, all others by what they hold. */
export const csvReader: StatementReader = {
  format: 'csv',
  // Any text can be a table; a format that knows itself by its own marks goes first.
  identify: () => 0.1,
  read: readCsv,
};

function readCsv(file: StatementFile, watch: ReadingWatch): StatementReading {
  const { text: decoded, encoding } = decode(file.bytes);
  const text = plainLineEnds(decoded);
  const dialect = findDialect(text);
  const table = readTable(text, dialect, watch);
  if (table.length === 0) throw new Problem({ id: 'problems.fileEmpty', values: { file: file.name } });
  const layout = planLayout(table, dialect, file.name);
  const read = readRows(layout, watch);
  return {
    format: 'csv',
    encoding,
    profile: layout.profile?.id ?? 'generic',
    notes: notesOf(layout, read, encoding),
    accounts: withStated(layout, read),
    rows: read.rows,
    rejects: read.rejects,
    skipped: [...skippedAbove(layout, table), ...read.skipped],
  };
}

/** The lines above the rows: kept to be shown, as everything is. */
function skippedAbove({ header, above }: Layout, table: readonly TableRow[]): readonly SkippedLine[] {
  const line = (row: TableRow, id: 'reading.csv.skipAbove' | 'reading.csv.skipHeader'): SkippedLine => ({
    line: row.line,
    text: maskCardNumbers(row.raw),
    reason: { id },
  });
  const names = header ? table.slice(header.at, header.rowsFrom) : [];
  return [
    ...above.map((row) => line(row, 'reading.csv.skipAbove')),
    ...names.map((row) => line(row, 'reading.csv.skipHeader')),
  ];
}
