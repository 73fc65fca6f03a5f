import { Problem } from '../../../shared/problem.ts';
import { readAmount } from '../table/amounts.ts';
import { cleanCell } from '../table/cells.ts';
import { readDateCell } from '../table/dates.ts';
import type { Sheet, SheetRow } from './workbook.ts';

/** Cells that count as one; rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** No statement has more; the widest layout known has 47 columns. */
const MOST_COLUMNS = 1000;
/** Four times a year of a busy shop; what fits into memory well. */
const MOST_CELLS = 12_000_000;
/** Of all cells together: texts that many cells share are written out for each of them. */
const MOST_CHARACTERS = 400_000_000;
/** Rows that merged cells reach over, all together; beyond it they are left as they stand. */
const MOST_MERGED_ROWS = 5_000_000;

/** Collects the cells of one sheet as its container hands them over, in any order. */
export class Grid {
  readonly #file: string;
  readonly #rows = new Map<number, string[]>();
  readonly #hidden = new Set<number>();
  readonly #merges: Merge[] = [];
  #cells = 0;
  #characters = 0;
  #mergedRows = 0;
  #last: { readonly row: number; readonly cells: string[] } | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** Puts a text at a row and column, both from 0. Throws a `Problem` beyond what any statement has. */
  put(row: number, column: number, text: string): void {
    const cell = cleanCell(text);
    if (cell === '') return;
    if (column >= MOST_COLUMNS) {
      throw new Problem({ id: 'problems.sheetTooWide', values: { file: this.#file, limit: MOST_COLUMNS } });
    }
    this.#characters += cell.length;
    if (++this.#cells > MOST_CELLS || this.#characters > MOST_CHARACTERS) {
      throw new Problem({ id: 'problems.sheetTooLarge', values: { file: this.#file } });
    }
    const cells = this.#last?.row === row ? this.#last.cells : (this.#rows.get(row) ?? []);
    if (this.#last?.cells !== cells) {
      this.#rows.set(row, cells);
      this.#last = { row, cells };
    }
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  }

  hide(row: number): void {
    this.#hidden.add(row);
  }

  merge(merge: Merge): void {
    if (this.#merges.length < MOST_MERGED_ROWS) this.#merges.push(merge);
  }

  sheet(name: string, hidden: boolean): Sheet {
    for (const merge of this.#merges) this.#fillDown(merge);
    const numbers = [...this.#rows.keys()].sort((one, other) => one - other);
    const rows = numbers.map((row): SheetRow => {
      const cells = this.#rows.get(row) ?? [];
      return { number: row + 1, cells, hidden: this.#hidden.has(row) };
    });
    const blank = leastOf(rows, ({ cells }) => cells.findIndex((cell) => cell !== ''));
    return {
      name,
      hidden,
      rows: blank === 0 ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(blank) })),
    };
  }

  /**
   * A date or a card that is merged over rows belongs to each row that has cells of its own. A sum
   * does not: one amount stays one.
   */
  #fillDown({ top, left, bottom }: Merge): void {
    const text = this.#rows.get(top)?.[left] ?? '';
    if (text === '' || isSum(text)) return;
    this.#mergedRows += Math.min(bottom - top, this.#rows.size);
    if (this.#mergedRows > MOST_MERGED_ROWS) return;
    // A merge may claim a million rows: only those that are there are looked at.
    const rows =
      bottom - top > this.#rows.size
        ? [...this.#rows.keys()].filter((row) => row > top && row <= bottom)
        : Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
    for (const row of rows) {
      if (this.#rows.has(row) && (this.#rows.get(row)?.[left] ?? '') === '') this.put(row, left, text);
    }
  }
}

function isSum(text: string): boolean {
  if (readDateCell(text)) return false;
  return (readAmount(text, '.') ?? readAmount(text, ',')) !== null;
}

function leastOf(rows: readonly SheetRow[], value: (row: SheetRow) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) least = Math.min(least, value(row));
  return Number.isFinite(least) ? least : 0;
}
