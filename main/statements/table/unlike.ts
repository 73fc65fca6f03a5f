import type { Columns } from './columns.ts';
import { currencyNamed } from './currency.ts';
import type { TableRow } from './row.ts';

const FEWEST_ROWS = 3;

/**
 * Some banks put the account and its balance into the first line (Santander Polska) or the last one (LCL) of a file
 * without a header. Such a line has a day and an amount as well, but no text where all others have one, or names the
 * account or its currency where no other does.
 */
export function rowsUnlikeOthers(rows: readonly TableRow[], columns: Columns): ReadonlySet<TableRow> {
  if (rows.length <= FEWEST_ROWS) return new Set();
  const isFilled = (column: number): boolean =>
    rows.filter(({ cells }) => (cells[column] ?? '') !== '').length * 2 > rows.length;
  const texts = [...columns.payee, ...columns.text, ...columns.memo].filter(isFilled);
  const ends = [rows[0], rows.at(-1)].filter((row) => row !== undefined);
  return new Set(ends.filter((row) => isUnlike(row, rows, texts)));
}

function isUnlike(row: TableRow, rows: readonly TableRow[], texts: readonly number[]): boolean {
  const others = rows.filter((other) => other !== row);
  const hasText = ({ cells }: TableRow): boolean => texts.some((column) => (cells[column] ?? '') !== '');
  if (!hasText(row) && others.every(hasText)) return true;
  return row.cells.some(
    (cell, column) => isOfAccount(cell) && others.every(({ cells }) => (cells[column] ?? '') === ''),
  );
}

function isOfAccount(cell: string): boolean {
  return currencyNamed(cell) !== null || /^(?:[A-Z]{2}\d{2})?(?:[ -]?\d){12,30}$/.test(cell);
}
