import type { ReadingWatch, StatementFile } from '../../reader.ts';
import { Grid } from '../grid.ts';
import type { Workbook } from '../workbook.ts';
import { decodeStated } from './declared.ts';
import { type Attributes, type Listener, parseText } from './parse.ts';

/**
 * A web page that a bank names `.xls`: its tables one below the other and the lines around them,
 * as a spreadsheet program shows such a file.
 */
export function readHtml({ bytes, name }: StatementFile, watch: ReadingWatch): Workbook {
  const { text, encoding } = decodeStated(bytes);
  const grid = new Grid(name);
  const reader = new PageReader(grid);
  parseText(text, false, reader, watch);
  reader.finish();
  const unfinished = /<html/i.test(text.slice(0, 4096)) && !/<\/html/i.test(text.slice(-4096));
  return { container: 'html', encoding, sheets: [grid.sheet('', false)], unfinished };
}

interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
  /** Another table stands in it, which is read on its own. */
  isFrame: boolean;
}

interface Table {
  cells: Cell[];
  cell: Cell | null;
  /** A row has begun; one without cells still counts as a row. */
  isOpen: boolean;
  hidden: boolean;
  /** Which columns a cell from above still covers, and until which row. */
  readonly covered: Map<number, number>;
}

const SILENT = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'select']);
const BLOCKS = /^(?:p|div|h[1-6]|li|ul|ol|br|hr|center|form|body|section|caption|dl|dt|dd)$/;
const MOST_SPANNED = 1000;
const MOST_ROWS_SPANNED = 65_536;
const MOST_SPANS = 5_000_000;
/** Pages lay tables in tables; none lays a hundred. */
const DEEPEST = 100;

class PageReader implements Listener {
  readonly #grid: Grid;
  readonly #tables: Table[] = [];
  #outside = '';
  #silent = 0;
  #next = 0;
  #spanned = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  open(name: string, attributes: Attributes): void {
    if (SILENT.has(name)) this.#silent++;
    const table = this.#tables.at(-1);
    if (name === 'table') return this.#openTable();
    if (!table) {
      if (BLOCKS.test(name)) this.#flush();
    } else if (name === 'tr') {
      this.#closeRow(table);
      table.isOpen = true;
      table.hidden = isHidden(attributes);
    } else if (name === 'td' || name === 'th') {
      this.#closeCell(table);
      table.cell = {
        text: '',
        columns: spanOf(attributes['colspan'], MOST_SPANNED),
        rows: spanOf(attributes['rowspan'], MOST_ROWS_SPANNED),
        isFrame: false,
      };
    } else if (BLOCKS.test(name) && table.cell && table.cell.text.trim() !== '') table.cell.text += '\n';
  }

  text(text: string): void {
    if (this.#silent > 0) return;
    const cell = this.#tables.at(-1)?.cell;
    const plain = text.replace(/(?<![ \t])[ \t]*[\r\n]+[ \t]*/g, ' ');
    if (cell) cell.text += plain;
    else this.#outside += plain;
  }

  close(name: string, cutOff: boolean): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    const table = this.#tables.at(-1);
    if (!table) {
      if (BLOCKS.test(name)) this.#flush();
    } else if (name === 'td' || name === 'th') {
      // Half a number is another number.
      if (cutOff && table.cell) table.cell.text = '';
      this.#closeCell(table);
    } else if (name === 'tr') this.#closeRow(table);
    else if (name === 'table') {
      this.#closeRow(table);
      this.#tables.pop();
    }
  }

  finish(): void {
    for (let table = this.#tables.pop(); table; table = this.#tables.pop()) this.#closeRow(table);
    this.#flush();
  }

  #openTable(): void {
    this.#flush();
    const outer = this.#tables.at(-1)?.cell;
    if (outer) outer.isFrame = true;
    if (this.#tables.length < DEEPEST)
      this.#tables.push({ cells: [], cell: null, isOpen: false, hidden: false, covered: new Map() });
  }

  #closeCell(table: Table): void {
    if (table.cell) table.cells.push(table.cell);
    table.cell = null;
  }

  #closeRow(table: Table): void {
    this.#closeCell(table);
    const { cells, isOpen } = table;
    table.cells = [];
    table.isOpen = false;
    if (cells.length === 0 && !isOpen) return;
    // The words around an inner table are a row of their own; without any there is no row.
    if (cells.some(({ isFrame }) => isFrame) && cells.every(({ text }) => text.trim() === '')) return;
    const row = this.#next++;
    if (table.hidden) this.#grid.hide(row);
    let column = 0;
    for (const cell of cells) {
      while (column <= MOST_SPANNED && (table.covered.get(column) ?? -1) >= row) column++;
      // Beyond the widest sheet only a text matters: it is refused.
      if (column > MOST_SPANNED && cell.text.trim() === '') continue;
      this.#grid.put(row, column, cell.text);
      const merge = { top: row, left: column, bottom: row + cell.rows - 1, right: column + cell.columns - 1 };
      if (cell.rows > 1 && (this.#spanned += cell.columns) < MOST_SPANS) {
        this.#grid.merge(merge);
        for (let at = merge.left; at <= merge.right; at++) table.covered.set(at, merge.bottom);
      }
      column += cell.columns;
    }
  }

  /** A line of text outside of all tables: often the title, the card and the period. */
  #flush(): void {
    const text = this.#outside.trim();
    this.#outside = '';
    if (text !== '') this.#grid.put(this.#next++, 0, text);
  }
}

function isHidden({ style, hidden }: Attributes): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style ?? '');
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}
