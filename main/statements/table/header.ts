import { readAmount } from './amounts.ts';
import { plainName } from './cells.ts';
import { readDateCell } from './dates.ts';
import { meaningOf } from './meaning.ts';
import type { TableRow } from './row.ts';
import { type Meaning, MONEY } from './words.ts';

/** The names of the columns and where the rows begin. */
export interface Header {
  /** One name a column; a name over two rows is `top\u0000bottom`. */
  readonly names: readonly string[];
  /** Index of the first header row among the rows of the table. */
  readonly at: number;
  /** Index of the first row below the header. */
  readonly rowsFrom: number;
}

/** Preambles have up to 24 lines (Alipay); summary tables before a card bill more, and terms on paper still more. */
const ROWS_LOOKED_AT = 80;
const DATES: ReadonlySet<Meaning> = new Set(['day', 'booked', 'value']);
const PURPOSE: ReadonlySet<Meaning> = new Set(['payee', 'text', 'memo']);

/** Finds the row that names the columns: it names a date and most meanings, and holds no values. */
export function findHeader(rows: readonly TableRow[]): Header | null {
  let best: Header | null = null;
  let bestScore = 0;
  const last = Math.min(rows.length, Math.max(ROWS_LOOKED_AT, firstListed(rows)));
  for (let at = 0; at < last; at++) {
    const row = rows[at];
    if (!row || row.cells.length < 2) continue;
    for (const header of headersAt(rows, at)) {
      const score = scoreHeader(header, rows);
      if (score <= bestScore) continue;
      best = header;
      bestScore = score;
    }
  }
  return best;
}

/** The index of the first two rows, one below the other, that have a day and a sum; 0 where there are none. */
function firstListed(rows: readonly TableRow[]): number {
  let before = false;
  for (const [index, { cells }] of rows.entries()) {
    const isListed = cells.some(isDate) && cells.some((cell) => /\d[.,]\d{2}/.test(cell));
    if (isListed && before) return index - 1;
    before = isListed;
  }
  return 0;
}

/** What the row may be as a header: alone, or with the one below. */
function headersAt(rows: readonly TableRow[], at: number): readonly Header[] {
  return [oneRow(rows[at]?.cells ?? [], at), twoRows(rows, at)].filter((header) => header !== null);
}

/** The header that begins at this row, if it names a day, a sum and whom or what for: a list of payments. */
export function paymentsHeaderAt(rows: readonly TableRow[], at: number): Header | null {
  const cells = rows[at]?.cells ?? [];
  // Nearly all rows that are none end here.
  if (cells.length < 3 || cells.some((cell) => /\d/.test(cell))) return null;
  const [best] = headersAt(rows, at)
    .filter(({ names }) => {
      const known = new Set(names.map(meaningOfName));
      const has = (meanings: ReadonlySet<Meaning>): boolean => [...meanings].some((one) => known.has(one));
      return has(DATES) && has(MONEY) && has(PURPOSE);
    })
    .sort((one, other) => scoreHeader(other, rows) - scoreHeader(one, rows));
  return best ?? null;
}

function oneRow(cells: readonly string[], at: number): Header | null {
  if (cells.filter((cell) => cell !== '').length < 2 || cells.some(isValue)) return null;
  return { names: cells, at, rowsFrom: at + 1 };
}

/** Korean card bills: merged cells above, their parts below (`이번달 납부금액` over `원금`, `수수료`). */
function twoRows(rows: readonly TableRow[], at: number): Header | null {
  const top = rows[at]?.cells ?? [];
  const bottom = rows[at + 1]?.cells ?? [];
  if (top.some(isValue) || bottom.some(isValue) || Math.abs(top.length - bottom.length) > 1) return null;
  const named = bottom.filter((cell) => cell !== '' && meaningOf(cell) !== null).length;
  const repeated = bottom.filter((cell, index) => cell !== '' && cell === top[index]).length;
  if (named === 0 || bottom.every((cell, index) => cell === top[index])) return null;
  if (repeated === 0 && bottom.filter((cell) => cell !== '').length > top.length / 2) return null;
  let above = '';
  const names = Array.from({ length: Math.max(top.length, bottom.length) }, (_, index) => {
    const [upper = '', lower = ''] = [top[index], bottom[index]];
    if (upper !== '') above = upper;
    if (lower === '' || lower === upper) return upper;
    return `${upper === '' ? above : upper}\u0000${lower}`;
  });
  return { names, at, rowsFrom: at + 2 };
}

/** A date or an amount: what a header does not hold. */
function isValue(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first >= 0x80 && !/\d/.test(cell)) return false;
  const date = readDateCell(cell);
  if (date !== null && date.date.form !== 'yearless') return true;
  return /\d/.test(cell) && readAmount(cell, '.') !== null;
}

function scoreHeader(header: Header, rows: readonly TableRow[]): number {
  const meanings = header.names.map(meaningOfName);
  const known = new Set(meanings.filter((meaning) => meaning !== null && meaning !== 'other'));
  const hasDate = [...known].some((meaning) => DATES.has(meaning));
  const hasMoney = [...known].some((meaning) => MONEY.has(meaning));
  if (known.size < 2 || !(hasDate || hasMoney)) return 0;
  const named = meanings.filter((meaning) => meaning !== null).length;
  const long = header.names.filter((name) => name.length > 60).length;
  // A date below is what a header promises; a card bill's summary table has none.
  const below = rows.slice(header.rowsFrom, header.rowsFrom + 12).some((row) => row.cells.some(isDate));
  const score = known.size * 2 + named * 0.5 + (hasDate ? 3 : 0) + (hasMoney ? 3 : 0) - long * 2;
  return hasDate && hasMoney ? score + (below ? 4 : 0) : score / 4;
}

function isDate(cell: string): boolean {
  return readDateCell(cell) !== null;
}

/** What a name says; of a name over two rows the lower part says more. */
export function meaningOfName(name: string): Meaning | null {
  const [top = '', bottom] = name.split('\u0000');
  if (bottom === undefined) return meaningOf(top);
  const below = meaningOf(bottom);
  // `Post` over `Date` is another day than `Trans` over `Date`.
  if (below !== null && DATES.has(below)) return meaningOf(`${top} ${bottom}`) ?? below;
  return below ?? meaningOf(top);
}

/** Whether the row is the header once more, as some exports end or begin each page with it. */
export function repeatsHeader(cells: readonly string[], header: Header): boolean {
  let same = 0;
  for (const [index, name] of header.names.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const parts = name.split('\u0000').map(plainName);
    if (!parts.includes(plainName(cell))) return false;
    same++;
  }
  return same >= 2;
}
