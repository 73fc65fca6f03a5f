import { Problem } from '../../../shared/problem.ts';
import type { SkippedLine } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import type { ReadingWatch, StatementFile } from '../reader.ts';
import { joined } from '../table/joined.ts';
import { PROFILES } from '../table/profiles/all.ts';
import { readTable, type TableReading } from '../table/read.ts';
import { repeatsOthers, withoutRepeated } from '../table/repeated.ts';
import type { TableRow } from '../table/row.ts';
import { NOTHING_TOLD } from '../table/told.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

/** A sheet that holds a table of charges, read. */
interface SheetReading {
  readonly sheet: Sheet;
  readonly reading: TableReading;
}

/** What came of all sheets of a workbook. */
export interface SheetsRead {
  readonly reading: TableReading;
  /** Names of the sheets that were read. */
  readonly names: readonly string[];
  /** Lines of hidden rows, hidden sheets and sheets without charges. */
  readonly skipped: readonly SkippedLine[];
  readonly hiddenRows: number;
}

type SkipId = 'reading.sheet.skipHidden' | 'reading.sheet.skipSheet';

/** Sheets that sum up what others list one by one. */
const SUMMARY = /요약|총괄|합계|안내|summary|overview|zusammenfassung|汇总|概要/i;

/**
 * Reads every sheet that holds a table of charges. Throws the `Problem` of the fullest sheet where
 * none does.
 */
export function readSheets(book: Workbook, file: StatementFile, watch: ReadingWatch): SheetsRead {
  const filled = book.sheets.filter(({ rows }) => rows.some(({ hidden }) => !hidden));
  const shown = filled.filter(({ hidden }) => !hidden);
  // A workbook whose only sheet is hidden is still meant to be read.
  const candidates = shown.length > 0 ? shown : filled;
  if (candidates.length === 0) throw new Problem({ id: 'problems.sheetEmpty', values: { file: file.name } });
  const title = (sheet: Sheet): string => (book.sheets.length > 1 ? sheet.name : '');
  const tried = candidates.map((sheet) => ({
    sheet,
    ...tryTable(tableOf(sheet, title(sheet)), file, watch),
  }));
  const read = withCharges(tried.flatMap(({ sheet, reading }) => (reading ? [{ sheet, reading }] : [])));
  if (read.length === 0) {
    const [fullest] = [...tried].sort((one, other) => other.sheet.rows.length - one.sheet.rows.length);
    throw fullest?.problem ?? new Problem({ id: 'problems.sheetEmpty', values: { file: file.name } });
  }
  const [first, ...rest] = onceEach(read);
  if (!first) throw new Problem({ id: 'problems.sheetEmpty', values: { file: file.name } });
  const used = new Set(read.map(({ sheet }) => sheet));
  const hidden = read.flatMap(({ sheet }) =>
    linesOf(sheet, title(sheet), (row) => row.hidden, 'reading.sheet.skipHidden'),
  );
  const unused = book.sheets
    .filter((sheet) => !used.has(sheet))
    .flatMap((sheet) => linesOf(sheet, title(sheet), () => true, reasonOf(sheet)));
  return {
    reading: joined(first, rest),
    names: read.map(({ sheet }) => sheet.name),
    skipped: [...hidden, ...unused],
    hiddenRows: hidden.length,
  };
}

function reasonOf({ hidden }: Sheet): SkipId {
  return hidden ? 'reading.sheet.skipHidden' : 'reading.sheet.skipSheet';
}

/** Without the rows of a sheet that lists those of others again. */
function onceEach(read: readonly SheetReading[]): readonly TableReading[] {
  const profile = PROFILES.find(({ id }) => read.some(({ reading }) => reading.profile === id)) ?? null;
  const repeats = read.map(({ sheet }) => repeatsOthers(profile, [sheet.name]));
  const others = read.filter((_, index) => !repeats[index]).map(({ reading }) => reading);
  return read.map(({ reading }, index) => (repeats[index] ? withoutRepeated(reading, others) : reading));
}

interface Tried {
  readonly reading: TableReading | null;
  readonly problem: Problem | null;
}

function tryTable(
  table: readonly TableRow[],
  { name, told = NOTHING_TOLD }: StatementFile,
  watch: ReadingWatch,
): Tried {
  try {
    return { reading: readTable(table, { name, delimiter: null, told }, watch), problem: null };
  } catch (error) {
    if (error instanceof Problem) return { reading: null, problem: error };
    throw error;
  }
}

/**
 * Beside a sheet with charges, one that sums up or lists nothing is no table of them; beside a sheet of
 * a known layout, neither is one whose columns had to be guessed.
 */
function withCharges(read: readonly SheetReading[]): readonly SheetReading[] {
  if (read.length < 2) return read;
  const isKnown = read.some(({ reading }) => reading.profile !== 'generic');
  const kept = read.filter(({ sheet, reading }) => {
    if (SUMMARY.test(sheet.name) || reading.rows.length + reading.rejects.length === 0) return false;
    const isGuessed = reading.notes.some(({ id }) => id === 'reading.csv.layoutByContent');
    return !(isKnown && isGuessed);
  });
  return kept.length > 0 ? kept : read;
}

/** The rows that are shown, as the mapping takes them. */
function tableOf({ rows }: Sheet, title: string): readonly TableRow[] {
  const shown = rows.filter(({ hidden }) => !hidden);
  // The parts of a header are told by their width, and sheets keep no blanks at the end of a row.
  const top = shown.slice(0, ROWS_OF_TOP);
  const width = Math.max(0, ...top.map(({ cells }) => cells.length));
  return shown.map((row, index) => ({
    cells:
      index < ROWS_OF_TOP ? Array.from({ length: width }, (_, column) => row.cells[column] ?? '') : row.cells,
    line: row.number,
    raw: rawOf(row, title),
  }));
}

/** As many as the header is looked for in. */
const ROWS_OF_TOP = 81;

/** The row on one line; with several sheets, where it stands. */
function rawOf({ cells }: SheetRow, title: string): string {
  const line = cells.map((cell) => cell.replace(/\s*[\r\n]+\s*/g, ' ')).join('\t');
  return title === '' ? line : `${title}: ${line}`;
}

function linesOf(
  sheet: Sheet,
  title: string,
  takes: (row: SheetRow) => boolean,
  id: SkipId,
): readonly SkippedLine[] {
  return sheet.rows
    .filter(takes)
    .map((row) => ({ line: row.number, text: maskCardNumbers(rawOf(row, title)), reason: { id } }));
}
