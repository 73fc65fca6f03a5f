import { readDateCell } from '../table/dates.ts';
import type { Cell, Line } from './lines.ts';

/** A day may have three words: `2 Jul 2026`. */
const MOST_WORDS = 3;

/** The line with a day that stands close before its text as a cell of its own: `02 JUL KITE SHOP`. */
export function withDaysApart(line: Line): Line {
  const [first, ...others] = line.cells;
  const parts = first ? apart(first) : null;
  return parts ? { ...line, cells: [...parts, ...others] } : line;
}

function apart(cell: Cell): readonly Cell[] | null {
  const words = cell.text.split(' ');
  if (words.length < 2 || !/\d/.test(cell.text.slice(0, 12)) || readDateCell(cell.text) !== null) return null;
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const day = words.slice(0, count).join(' ');
    if (readDateCell(day) === null) continue;
    // Letters are about equally wide: where the day ends is near enough to tell columns apart.
    const each = (cell.right - cell.left) / cell.text.length;
    const rest: Cell = {
      text: words.slice(count).join(' '),
      left: cell.left + each * (day.length + 1),
      right: cell.right,
    };
    const more = apart(rest);
    return [{ text: day, left: cell.left, right: cell.left + each * day.length }, ...(more ?? [rest])];
  }
  return null;
}
