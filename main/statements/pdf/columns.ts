import { readAmount } from '../table/amounts.ts';
import { readDateCell } from '../table/dates.ts';
import type { Cell, Line } from './lines.ts';

/** From left to right, in points; the text of a column may hang over its ends. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Of the lines of payments: so many may reach across the space between two columns. */
const MAY_CROSS = 0.04;

/** Whether a line is one of payments: it begins with a day and has a sum. */
export function isPayment({ cells }: Line): boolean {
  const day = cells.findIndex(({ text }) => beginsWithDay(text));
  return day >= 0 && day < 3 && cells.slice(day + 1).some(({ text }) => isSum(text));
}

function beginsWithDay(text: string): boolean {
  return text.length <= 24 && readDateCell(text) !== null;
}

/** A mark behind a day or a sum points to a note at the foot of the page: `01/06/26*`, `$15.49 ⧫`. */
export function withoutNoteMark(cell: Cell): Cell {
  const bare = NOTE_MARK.exec(cell.text)?.[1];
  return bare !== undefined && (readDateCell(bare) !== null || isSum(bare)) ? { ...cell, text: bare } : cell;
}

const NOTE_MARK = /^(.{1,24}?)\s?[*†‡⧫◊♦◆§]{1,3}$/;

/** A sum as statements print it: with decimals, thousands, or a currency; a bare `12` may be a day or a count. */
export function isSum(text: string): boolean {
  if (!/\d[.,]\d{2,3}(?!\d)|[₩￦$€£¥]|원$/.test(text)) return false;
  return (readAmount(text, '.') ?? readAmount(text, ',')) !== null;
}

/** Where the columns of the payments lie: between them is space that nearly no line of payments reaches into. */
export function bandsOf(payments: readonly Line[]): readonly Band[] {
  const covered: number[] = [];
  for (const { cells } of payments) {
    for (const { left, right } of cells) {
      for (let at = Math.max(0, Math.floor(left)); at <= Math.ceil(right) && at < WIDEST; at++) {
        covered[at] = (covered[at] ?? 0) + 1;
      }
    }
  }
  const few = Math.floor(payments.length * MAY_CROSS);
  const bands: { left: number; right: number }[] = [];
  for (let at = 0; at < covered.length; at++) {
    if ((covered[at] ?? 0) <= few) continue;
    const last = bands.at(-1);
    if (last?.right === at - 1) last.right = at;
    else bands.push({ left: at, right: at });
  }
  return bands;
}

/** Points; a sheet of A0 is 3370 high. */
const WIDEST = 4000;

/** The cells of a line by column; two in one column are one text. */
export function intoBands(cells: readonly Cell[], bands: readonly Band[]): readonly string[] {
  const texts = bands.map(() => '');
  for (const cell of cells) {
    const column = columnOf(cell, bands);
    const before = texts[column] ?? '';
    texts[column] = before === '' ? cell.text : `${before} ${cell.text}`;
  }
  return texts;
}

/** The column that a cell reaches into most, else the nearest. */
export function columnOf({ left, right }: Band, bands: readonly Band[]): number {
  let best = 0;
  let most = -Infinity;
  bands.forEach((band, index) => {
    // Negative where they do not meet: the distance.
    const shared = Math.min(right, band.right) - Math.max(left, band.left);
    if (shared <= most) return;
    most = shared;
    best = index;
  });
  return best;
}
