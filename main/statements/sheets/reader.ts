import { Problem } from '../../../shared/problem.ts';
import type { Said } from '../../../shared/said.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { Cancelled, type ReadingWatch, type StatementFile, type StatementReader } from '../reader.ts';
import { readBiff } from './biff/read.ts';
import { containerOf } from './container.ts';
import { readHtml } from './markup/html.ts';
import { readXml2003 } from './markup/xml2003.ts';
import { readSheets, type SheetsRead } from './tables.ts';
import type { Container, Workbook } from './workbook.ts';
import { readXlsx } from './xlsx/read.ts';

/** Spreadsheets, and what banks name so: the same mapping as for CSV, from another kind of cells. */
export const sheetsReader: StatementReader = {
  format: 'xlsx',
  identify: ({ bytes }) => (containerOf(bytes) === null ? 0 : 0.9),
  read,
};

type Unpack = (file: StatementFile, watch: ReadingWatch) => Workbook;

const UNPACK: Readonly<Record<Container, Unpack>> = {
  xlsx: readXlsx,
  xls: readBiff,
  html: readHtml,
  xml: readXml2003,
};

function read(file: StatementFile, watch: ReadingWatch): StatementReading {
  const book = unpack(file, watch);
  const sheets = readSheets(book, file, watch);
  return {
    format: 'xlsx',
    encoding: book.encoding,
    ...sheets.reading,
    notes: [...sheets.reading.notes, ...notesOf(book, sheets)],
    skipped: [...sheets.reading.skipped, ...sheets.skipped],
  };
}

/** Whatever goes wrong inside a damaged file is the file's fault, and said so. */
function unpack(file: StatementFile, watch: ReadingWatch): Workbook {
  try {
    return UNPACK[containerOf(file.bytes) ?? 'html'](file, watch);
  } catch (error) {
    if (error instanceof Problem || error instanceof Cancelled) throw error;
    throw new Problem({ id: 'problems.sheetBroken', values: { file: file.name } });
  }
}

function notesOf(book: Workbook, { names, hiddenRows }: SheetsRead): readonly Said[] {
  const notes: Said[] = [];
  if (names.length > 1) {
    notes.push({ id: 'reading.sheet.several', values: { count: names.length, names: names.join(', ') } });
  }
  if (hiddenRows > 0) notes.push({ id: 'reading.sheet.hidden', values: { count: hiddenRows } });
  if (book.unfinished) notes.push({ id: 'reading.sheet.unfinished' });
  notes.push({ id: 'reading.sheet.container', values: { container: book.container } });
  if (book.container === 'html') notes.push({ id: 'reading.encoding', values: { encoding: book.encoding } });
  return notes;
}
