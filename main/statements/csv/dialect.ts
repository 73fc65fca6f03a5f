import Papa from 'papaparse';

import { cleanCell } from '../table/cells.ts';
import { readAmount } from '../table/amounts.ts';
import { readDateCell } from '../table/dates.ts';

/** How a file of separated values is written. Its line ends were made `\n` before. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

const DELIMITERS = [',', ';', '\t', '|', '^'] as const;
const SAMPLE_CHARACTERS = 60_000;
const SAMPLE_ROWS = 120;

/** Line ends of any kind as `\n`: CR-only files exist (old Mac exports), and mixed ones too. */
export function plainLineEnds(text: string): string {
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  // Some exports pad cells or the end of the file with NULs.
  const unmarked = marked.includes('\0') ? marked.replaceAll('\0', '') : marked;
  const plain = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  // HDFC parts the cells of its card lists so.
  return plain.includes('~|~') ? plain.replaceAll('~|~', '|') : plain;
}

/** Longer lines are no rows of a list. */
const LONGEST_LINE = 4000;

/** A line that is one quoted cell from its first sign to its last, with more than one cell in it. */
function isQuotedWhole(line: string): boolean {
  return (
    line.length < LONGEST_LINE &&
    /^"(?:[^"]|"")*"$/.test(line) &&
    DELIMITERS.some((mark) => line.includes(mark))
  );
}

/**
 * A list whose lines are quoted whole (`"2026-01-05,KITE,-6.10"`), as spreadsheets write one that they took for a
 * single column: without these quotes. Lines stay where they are.
 */
export function withoutQuotedLines(text: string): string {
  // Nearly all files are none: their first line tells.
  if (!isQuotedWhole(text.slice(0, LONGEST_LINE).split('\n', 1)[0] ?? '')) return text;
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter(isQuotedWhole).length;
  if (quoted < 2 || quoted * 10 < filled.length * 9) return text;
  return lines
    .map((line) => (isQuotedWhole(line) ? line.slice(1, -1).replaceAll('""', '"') : line))
    .join('\n');
}

/**
 * The dialect in which the first rows look most like a table of payments: rows of one length,
 * with cells that are whole dates and whole amounts.
 */
export function findDialect(text: string): Dialect {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: Dialect = { delimiter: ',', quote: '"' };
  let bestScore = 0;
  for (const quote of quotesIn(sample)) {
    for (const delimiter of DELIMITERS) {
      if (!sample.includes(delimiter)) continue;
      const score = scoreDialect(sample, { delimiter, quote });
      if (score <= bestScore) continue;
      best = { delimiter, quote };
      bestScore = score;
    }
  }
  return best;
}

/** A cell in apostrophes that holds what would part it; no longer than a cell that somebody writes. */
const QUOTED_CELL = /(?:^|[,;\t|])'[^'\n]{0,400}[,;\t|][^'\n]{0,400}'(?=[,;\t|\n]|$)/m;

/** Apostrophes quote in few files, and only where there is no quotation mark. */
function quotesIn(sample: string): readonly string[] {
  return !sample.includes('"') && QUOTED_CELL.test(sample) ? ['"', "'"] : ['"'];
}

function scoreDialect(sample: string, dialect: Dialect): number {
  const rows = firstRows(sample, dialect);
  const lengths = new Map<number, number>();
  let dates = 0;
  let amounts = 0;
  for (const cells of rows) {
    if (cells.length > 1) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
    for (const cell of cells) {
      const text = cleanCell(cell);
      if (readDateCell(text)) dates++;
      else if (readAmount(text, '.') ?? readAmount(text, ',')) amounts++;
    }
  }
  const commonest = Math.max(0, ...lengths.values());
  const fields = [...lengths].find(([, count]) => count === commonest)?.[0] ?? 1;
  if (fields < 2) return 0;
  const perRow = (Math.min(dates, rows.length * 2) * 2 + Math.min(amounts, rows.length * 3)) / rows.length;
  return (commonest / rows.length) * Math.min(fields, 12) * 0.2 + perRow;
}

function firstRows(sample: string, dialect: Dialect): string[][] {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter: dialect.delimiter,
    newline: '\n',
    quoteChar: dialect.quote,
    skipEmptyLines: 'greedy',
    preview: SAMPLE_ROWS,
  });
  return data;
}
