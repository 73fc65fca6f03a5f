import { type Band, isSum } from './columns.ts';
import type { Cell, Line } from './lines.ts';

/** The line with sums that stand close together as cells of their own: `0.00 1,000.00`. */
export function withSumsApart(line: Line): Line {
  const cells = line.cells.flatMap((cell) => {
    const words = wordsOf(cell);
    return words.length > 1 && words.every(({ text }) => isSum(text)) ? words : [cell];
  });
  return cells.length === line.cells.length ? line : { ...line, cells };
}

/** Names of columns stand close together where the sums below do not: `Withdrawn Balance`. */
export function withNamesApart(line: Line, bands: readonly Band[]): Line {
  if (line.cells.length < 2 || line.cells.some(({ text }) => /\d/.test(text))) return line;
  return { ...line, cells: line.cells.flatMap((cell) => overBands(cell, bands)) };
}

/** The words of a cell by the column above which they stand, if that is more than one. */
function overBands(cell: Cell, bands: readonly Band[]): readonly Cell[] {
  const under = bands.filter((band) => band.left < cell.right && band.right > cell.left);
  const words = wordsOf(cell);
  if (under.length < 2 || words.length !== under.length) return [cell];
  const fits = words.every((word, index) => {
    const band = under[index];
    return band && word.left <= band.right && word.right >= band.left;
  });
  return fits ? words : [cell];
}

/** Letters are about equally wide: where a word stands is near enough to tell columns apart. */
function wordsOf(cell: Cell): readonly Cell[] {
  const each = (cell.right - cell.left) / cell.text.length;
  let at = 0;
  return cell.text.split(' ').map((text) => {
    const left = cell.left + each * at;
    at += text.length + 1;
    return { text, left, right: left + each * text.length };
  });
}
