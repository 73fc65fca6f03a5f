import { type CellObject, read, set_cptable, type WorkSheet } from '@e965/xlsx';

import { Problem } from '../../../../shared/problem.ts';
import { lookAtWatch, type ReadingWatch, type StatementFile } from '../../reader.ts';
import { Grid } from '../grid.ts';
import { type NumberStyle, PLAIN_NUMBER, styleOfFormat } from '../number-format.ts';
import { numberCell } from '../values.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { codepagesNoting, encodingOf } from './codepages.ts';
import { biffIn } from './ole.ts';
import { cellsAlone } from './records.ts';

/** Old Excel keeps at most 65,536 rows, so even a full sheet is read at one go. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a workbook of Excel 5 to 2003 (BIFF). Throws a `Problem` for a locked one and for other OLE files. */
export function readBiff({ bytes, name }: StatementFile, watch: ReadingWatch): Workbook {
  if (bytes.length > LARGEST) throw new Problem({ id: 'problems.sheetTooLarge', values: { file: name } });
  const codepages = new Set<number>();
  set_cptable(codepagesNoting(codepages));
  const book = readBook(cellsAlone(biffIn(bytes, name)), name);
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const hidden = (index: number): boolean => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
  const styles = new Map<string, NumberStyle>();
  const sheets = book.SheetNames.flatMap((title, index): Sheet[] => {
    lookAtWatch(watch, 0, 0);
    const sheet = book.Sheets[title];
    const grid = new Grid(name);
    if (!sheet) return [];
    fill(grid, sheet, styles, from1904);
    return [grid.sheet(title, hidden(index))];
  });
  return { container: 'xls', encoding: encodingOf(codepages), sheets, unfinished: false };
}

function readBook(bytes: Uint8Array, file: string): ReturnType<typeof read> {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellStyles: true });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) {
      throw new Problem({ id: 'problems.sheetLocked', values: { file } });
    }
    throw error;
  }
}

function fill(grid: Grid, sheet: WorkSheet, styles: Map<string, NumberStyle>, from1904: boolean): void {
  sheet['!data']?.forEach((cells: readonly (CellObject | undefined)[] | undefined, row: number) => {
    cells?.forEach((cell, column) => {
      if (cell) grid.put(row, column, cellText(cell, styles, from1904));
    });
  });
  sheet['!rows']?.forEach((row, index) => {
    if (row?.hidden) grid.hide(index);
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    grid.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
}

function cellText(cell: CellObject, styles: Map<string, NumberStyle>, from1904: boolean): string {
  const { t, v, w } = cell;
  if (t === 'n' && typeof v === 'number')
    return numberCell(v, styleOf(String(cell.z ?? ''), styles), from1904);
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  if (t === 'e') return w ?? '#ERROR!';
  return typeof v === 'string' ? v : '';
}

function styleOf(format: string, styles: Map<string, NumberStyle>): NumberStyle {
  if (format === '') return PLAIN_NUMBER;
  const known = styles.get(format);
  if (known) return known;
  const style = styleOfFormat(format);
  styles.set(format, style);
  return style;
}
