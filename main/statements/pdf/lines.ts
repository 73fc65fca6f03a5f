import { cleanCell } from '../table/cells.ts';
import type { Page, Piece } from './pages.ts';

/** What stands together on a line, with its place in points. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Cells at one height of a page, from left to right. */
export interface Line {
  readonly page: number;
  readonly bottom: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** Of the height of the letters: a gap that is a blank, and one that parts two columns. */
const BLANK = 0.12;
const GAP = 0.9;

/** The lines of a page from top to bottom. Texts of one line sit at heights that differ by less than half a letter. */
export function linesOf({ pieces }: Page, page: number): readonly Line[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.bottom - one.bottom)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && first.bottom - piece.bottom < heightOf(piece) / 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => lineOf(line, page));
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const inOrder = [...pieces].sort((one, other) => one.left - other.left);
  const height = Math.max(...pieces.map(heightOf));
  const cells: Cell[] = [];
  for (const piece of inOrder) {
    const before = cells.at(-1);
    const gap = before ? piece.left - before.right : Infinity;
    const text = piece.text.replace(/\s+/g, ' ');
    const right = piece.left + piece.width;
    if (!before || gap >= height * GAP) cells.push({ text, left: piece.left, right });
    else cells[cells.length - 1] = joinedWith(before, { text, left: piece.left, right }, height, gap);
  }
  const bottom = pieces[0]?.bottom ?? 0;
  return { page, bottom, height, cells: cells.map((cell) => ({ ...cell, text: cleanCell(cell.text) })) };
}

/** Bold letters are often printed twice, a hair apart: the second is no text of its own. */
function joinedWith(before: Cell, piece: Cell, height: number, gap: number): Cell {
  if (piece.right <= before.right + height * BLANK && before.text.endsWith(piece.text)) return before;
  return {
    text: before.text + (gap >= height * BLANK ? ' ' : '') + piece.text,
    left: before.left,
    right: Math.max(before.right, piece.right),
  };
}

function heightOf({ height }: Piece): number {
  return height > 0 ? height : 8;
}
