import { readDateCell } from '../table/dates.ts';
import type { Cell, Line } from './lines.ts';

/** A day may have three words: `2 Jul 2026`. */
const MOST_WORDS = 3;

/** A day stands in one of the first cells: behind a reference, or a day before it. */
const MOST_BEFORE = 2;

/** Where the day of the payment is told, only one in figures is another: `3 May Fair Hotel` is a hotel. */
const IN_FIGURES = /^\d{1,4}[-./]\d/;

/** The line with days that stand close before a text as cells of their own: `02 JUL KITE SHOP`. */
export function withDaysApart(line: Line): Line {
  let isTold = false;
  const cells = line.cells.flatMap((cell, index) => {
    const mayBegin = index <= MOST_BEFORE && (!isTold || IN_FIGURES.test(cell.text));
    const parts = (mayBegin && apart(cell)) || [cell];
    isTold ||= readDateCell(parts[0]?.text ?? '') !== null;
    return parts;
  });
  return cells.length === line.cells.length ? line : { ...line, cells };
}

function apart(cell: Cell): readonly Cell[] | null {
  const words = cell.text.split(' ');
  if (words.length < 2 || !/\d/.test(cell.text.slice(0, 12)) || isDay(words)) return null;
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    if (!isDay(words.slice(0, count))) continue;
    const day = words.slice(0, count).join(' ');
    // Letters are about equally wide: where the day ends is near enough to tell columns apart.
    const each = (cell.right - cell.left) / cell.text.length;
    const rest: Cell = {
      text: words.slice(count).join(' '),
      left: cell.left + each * (day.length + 1),
      right: cell.right,
    };
    const more = apart(rest);
    // Days begin at one place, and the texts behind them nearly so: between is space, however the letters fall.
    return [{ text: day, left: cell.left, right: cell.left + each }, ...(more ?? [rest])];
  }
  return null;
}

/** `10/06 Bp` looks like a day with its zone; where it is one without the last word, that is the text's. */
function isDay(words: readonly string[]): boolean {
  if (readDateCell(words.join(' ')) === null) return false;
  const before = words.slice(0, -1);
  return before.length === 0 || /\d/.test(words.at(-1) ?? '') || readDateCell(before.join(' ')) === null;
}
