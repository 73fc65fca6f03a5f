import Papa from 'papaparse';

import { lookAtWatch, type ReadingWatch, ROWS_BETWEEN_LOOKS } from '../reader.ts';
import { cleanCell } from '../table/cells.ts';
import type { TableRow } from '../table/row.ts';
import type { Dialect } from './dialect.ts';

/** A quote that is never closed would swallow the rest of the file; so often is one mended. */
const MOST_MENDINGS = 50;
/** No cell of a statement is longer; beyond it the quote is taken for an apostrophe or an inch sign. */
const LONGEST_QUOTED_ROW = 20_000;

/** Splits the text (lines ended by `\n`) into rows that know their physical line. */
export function splitRows(text: string, dialect: Dialect, watch: ReadingWatch): TableRow[] {
  const rows: TableRow[] = [];
  let from = 0;
  let line = 1;
  for (let mended = 0; from < text.length; mended++) {
    const stopped = readRows(text, from, line, dialect, rows, watch, mended < MOST_MENDINGS);
    if (stopped === null) break;
    // The broken line alone is split by itself, and reading goes on behind it.
    const end = text.indexOf('\n', stopped.from);
    const broken = text.slice(stopped.from, end < 0 ? text.length : end);
    push(rows, splitLoosely(broken, dialect), stopped.line, broken);
    if (end < 0) break;
    from = end + 1;
    line = stopped.line + 1;
  }
  return rows;
}

interface Position {
  readonly from: number;
  readonly line: number;
}

/** Reads rows from a position on; where a row's quote is never closed, tells where that row begins. */
function readRows(
  text: string,
  start: number,
  startLine: number,
  dialect: Dialect,
  rows: TableRow[],
  watch: ReadingWatch,
  mend: boolean,
): Position | null {
  let from = start;
  let line = startLine;
  let broken: Position | null = null;
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter: dialect.delimiter,
    newline: '\n',
    quoteChar: dialect.quote,
    step: ({ data, meta, errors }, parser) => {
      const end = start + meta.cursor;
      const raw = text.slice(from, text.charCodeAt(end - 1) === 0x0a ? end - 1 : end);
      // Never closed, closed only by the opening quote of a later row, or quotes inside: `"A "B""`.
      const unclosed = errors.some(({ type }) => type === 'Quotes');
      const lineEnds = raw.includes('\n');
      if (mend && lineEnds && (unclosed || raw.length > LONGEST_QUOTED_ROW)) {
        broken = { from, line };
        parser.abort();
        return;
      }
      push(rows, unclosed ? splitLoosely(raw, dialect) : data, line, raw);
      if (rows.length % ROWS_BETWEEN_LOOKS === 0) lookAtWatch(watch, 0, 0);
      line += 1 + (lineEnds ? countLineEnds(raw) : 0);
      from = end;
    },
  });
  return broken;
}

function push(rows: TableRow[], data: readonly string[], line: number, raw: string): void {
  const cells = data.map(cleanCell);
  for (const cell of cells) {
    if (cell === '') continue;
    rows.push({ cells, line, raw });
    return;
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Splits one line whose quotes are not doubled inside: one closes a cell only where the cell ends. */
function splitLoosely(line: string, { delimiter, quote }: Dialect): string[] {
  const cells: string[] = [];
  for (let from = 0; from <= line.length;) {
    const end = endOfCell(line, from, delimiter, quote);
    const cell = line.slice(from, end).trim();
    const isQuoted = cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote);
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll(quote + quote, quote) : cell);
    from = end + 1;
  }
  return cells;
}

function endOfCell(line: string, from: number, delimiter: string, quote: string): number {
  const next = line.indexOf(delimiter, from);
  const plain = next < 0 ? line.length : next;
  if (line[from] !== quote) return plain;
  for (let at = line.indexOf(quote, from + 1); at >= 0; at = line.indexOf(quote, at + 1)) {
    const behind = at + 1 + (/^ */.exec(line.slice(at + 1))?.[0].length ?? 0);
    if (behind >= line.length || line[behind] === delimiter) return behind;
  }
  return plain;
}
