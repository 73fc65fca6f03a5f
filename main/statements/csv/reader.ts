import { Problem } from '../../../shared/problem.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { decode, decodeAs } from '../encoding.ts';
import type { ReadingWatch, StatementFile, StatementReader } from '../reader.ts';
import { readTable } from '../table/read.ts';
import { NOTHING_TOLD } from '../table/told.ts';
import { findDialect, plainLineEnds, withoutQuotedLines } from './dialect.ts';
import { labelledRows } from './labelled.ts';
import { splitRows } from './split.ts';

/** Separated values of any bank: known layouts by their header, all others by what they hold. */
export const csvReader: StatementReader = {
  format: 'csv',
  // Any text can be a table; a format that knows itself by its own marks goes first.
  identify: () => 0.1,
  read: readCsv,
};

function readCsv(file: StatementFile, watch: ReadingWatch): StatementReading {
  const { text: decoded, encoding } = file.encoding
    ? decodeAs(file.bytes, file.encoding)
    : decode(file.bytes);
  const text = withoutQuotedLines(plainLineEnds(decoded));
  const dialect = findDialect(text);
  const rows = labelledRows(text) ?? splitRows(text, dialect, watch);
  if (rows.length === 0) throw new Problem({ id: 'problems.fileEmpty', values: { file: file.name } });
  const { delimiter } = dialect;
  const read = readTable(rows, { name: file.name, delimiter, told: file.told ?? NOTHING_TOLD }, watch);
  return {
    format: 'csv',
    encoding,
    ...read,
    notes: [
      ...read.notes,
      { id: 'reading.encoding', values: { encoding } },
      { id: 'reading.csv.delimiter', values: { delimiter: delimiterName(delimiter) } },
    ],
  };
}

function delimiterName(delimiter: string): string {
  return { ',': 'comma', ';': 'semicolon', '\t': 'tab', '^': 'caret' }[delimiter] ?? 'bar';
}
