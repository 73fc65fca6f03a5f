import type { TableRow } from '../table/row.ts';
import { withNamesApart, withSumsApart } from './apart.ts';
import { type Band, bandsOf, columnOf, intoBands, isPayment, isSum, withoutNoteMark } from './columns.ts';
import { withDaysApart } from './days.ts';
import { type Cell, type Line, linesOf } from './lines.ts';
import type { Page } from './pages.ts';

/** What a PDF comes down to: rows as the mapping takes them, and how many of them are payments. */
export interface PdfTable {
  readonly rows: readonly TableRow[];
  readonly payments: number;
  /** Numbers of the lines that are no part of the columns: letters, notices, the slip to pay by. */
  readonly outside: ReadonlySet<number>;
}

/** A line with those that go on with its text. */
interface Block {
  readonly line: Line;
  /** Of all lines of the file, from 1. */
  readonly number: number;
  readonly more: { readonly line: Line; readonly cell: Cell }[];
}

/** A line under a payment that is no farther than this, in heights of its letters, goes on with its text. */
const NEXT_LINE = 1.9;
/** Points that such a line may stand further in, or out. */
const INDENT = 12;
const OUTDENT = 3;

/**
 * The lines of all pages as rows. Pages know no columns: they are where the payments leave space. Lines that are
 * no payment keep cells of their own, unless each falls into another column, as headings and totals do.
 */
export function tableOf(pages: readonly Page[]): PdfTable {
  const lines = pages
    .flatMap((page, index) => linesOf(page, index))
    .map((line) => withSumsApart(withDaysApart({ ...line, cells: line.cells.map(withoutNoteMark) })));
  const payments = lines.filter(isPayment);
  const bands = bandsOf(payments);
  const texts = textBands(payments, bands);
  const blocks: Block[] = [];
  for (const [index, printed] of lines.entries()) {
    const line = withNamesApart(printed, bands);
    const above = blocks.at(-1);
    const cell = above ? goesOn(above, line, bands, texts) : null;
    if (above && cell) above.more.push({ line, cell });
    else blocks.push({ line, number: index + 1, more: [] });
  }
  const outside = blocks.filter(({ line }) => !isInColumns(line, bands)).map(({ number }) => number);
  return {
    rows: blocks.map((block) => rowOf(block, bands)),
    payments: payments.length,
    outside: new Set(outside),
  };
}

function rowOf({ line, number, more }: Block, bands: readonly Band[]): TableRow {
  const cells = [...line.cells, ...more.map(({ cell }) => cell)];
  return {
    cells: isInColumns(line, bands) ? intoBands(cells, bands) : line.cells.map(({ text }) => text),
    line: number,
    raw: [line, ...more.map((one) => one.line)].map(rawOf).join('\n'),
  };
}

function rawOf({ cells }: Line): string {
  return cells.map(({ text }) => text).join('  ');
}

/** The columns that hold mostly words. */
function textBands(payments: readonly Line[], bands: readonly Band[]): ReadonlySet<number> {
  const words = bands.map(() => 0);
  for (const { cells } of payments) {
    for (const cell of cells) {
      const column = columnOf(cell, bands);
      words[column] = (words[column] ?? 0) + (/\p{L}{2}/u.test(cell.text) && !isSum(cell.text) ? 1 : -1);
    }
  }
  return new Set(words.flatMap((count, column) => (count > 0 ? [column] : [])));
}

/** The text that a line adds to the payment above it, or null where it is a line of its own. */
function goesOn(
  { line: payment, more }: Block,
  line: Line,
  bands: readonly Band[],
  texts: ReadonlySet<number>,
): Cell | null {
  const [cell, ...others] = line.cells;
  if (!cell || others.length > 0 || line.page !== payment.page) return null;
  if (isSum(cell.text) || !isPayment(payment)) return null;
  const last = more.at(-1)?.line ?? payment;
  if (last.bottom - line.bottom > line.height * NEXT_LINE) return null;
  const column = columnOf(cell, bands);
  const above = payment.cells.find((other) => columnOf(other, bands) === column);
  const isUnder = above && cell.left >= above.left - OUTDENT && cell.left <= above.left + INDENT;
  return texts.has(column) && isUnder ? cell : null;
}

function isInColumns(line: Line, bands: readonly Band[]): boolean {
  return isPayment(line) || fits(line, bands);
}

/** Whether each cell of the line falls into a column, and no two into one. */
function fits({ cells }: Line, bands: readonly Band[]): boolean {
  const columns = new Set<number>();
  for (const cell of cells) {
    const column = columnOf(cell, bands);
    const band = bands[column];
    if (!band || cell.right < band.left || cell.left > band.right || columns.has(column)) return false;
    columns.add(column);
  }
  return cells.length > 1;
}
