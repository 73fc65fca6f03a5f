import type { ReadingWatch } from '../../reader.ts';
import type { Grid, Merge } from '../grid.ts';
import { type Attributes, type Listener, parseXml } from '../markup/parse.ts';
import { type NumberStyle, PLAIN_NUMBER } from '../number-format.ts';
import { numberCell } from '../values.ts';
import { RichText, unescaped } from './texts.ts';

/** What cells of all sheets of a workbook refer to. */
export interface Shared {
  readonly texts: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
}

/** Reads one sheet's part into the grid; tells whether the part goes to its end. */
export function readSheet(bytes: Uint8Array, grid: Grid, shared: Shared, watch: ReadingWatch): boolean {
  const reader = new SheetReader(grid, shared);
  parseXml(bytes, reader, watch);
  return reader.ended;
}

class SheetReader implements Listener {
  readonly #grid: Grid;
  readonly #shared: Shared;
  readonly #inline = new RichText();
  #row = -1;
  #column = -1;
  #type = 'n';
  #style = PLAIN_NUMBER;
  #value = '';
  #formula = '';
  #within: 'value' | 'formula' | 'inline' | null = null;
  ended = false;

  constructor(grid: Grid, shared: Shared) {
    this.#grid = grid;
    this.#shared = shared;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        return this.#openRow(attributes);
      case 'c':
        return this.#openCell(attributes);
      case 'v':
        this.#within = 'value';
        return;
      case 'f':
        this.#within = 'formula';
        return;
      case 'is':
        this.#within = 'inline';
        return;
      case 'mergeCell': {
        const merge = mergeOf(attributes['ref'] ?? '');
        if (merge) this.#grid.merge(merge);
        return;
      }
      default:
        if (this.#within === 'inline') this.#inline.open(name);
    }
  }

  text(text: string): void {
    if (this.#within === 'value') this.#value += text;
    else if (this.#within === 'formula') this.#formula += text;
    else if (this.#within === 'inline') this.#inline.text(text);
  }

  close(name: string, cutOff: boolean): void {
    // Half a number is another number.
    if (cutOff) return;
    if (name === 'v' || name === 'f' || name === 'is') this.#within = null;
    else if (this.#within === 'inline') this.#inline.close(name);
    else if (name === 'c') this.#closeCell();
    else if (name === 'sheetData') this.ended = true;
  }

  #openRow({ r, hidden }: Attributes): void {
    const place = Number.parseInt(r ?? '', 10);
    this.#row = place > 0 ? place - 1 : this.#row + 1;
    this.#column = -1;
    if (isTrue(hidden)) this.#grid.hide(this.#row);
  }

  /** Some programs leave the place out: then it is the next one. */
  #openCell({ r, t, s }: Attributes): void {
    const place = r === undefined ? null : placeOf(r);
    if (place && this.#row < 0) this.#row = place.row;
    this.#column = place ? place.column : this.#column + 1;
    this.#type = t ?? 'n';
    this.#style = this.#shared.styles[Number(s ?? -1)] ?? PLAIN_NUMBER;
    this.#value = '';
    this.#formula = '';
  }

  #closeCell(): void {
    const text = this.#cellText();
    if (this.#row >= 0) this.#grid.put(this.#row, this.#column, text);
  }

  #cellText(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.#shared.texts[Number(value)] ?? '';
      case 'inlineStr':
        return this.#inline.take();
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE';
      case 'n': {
        const number = value.trim() === '' ? null : Number(value);
        if (number === null) return this.#formula === '' ? '' : `=${this.#formula}`;
        return Number.isNaN(number) ? value : numberCell(number, this.#style, this.#shared.from1904);
      }
      default: // `d`, a day as ISO 8601 has it, and `e`, an error: as they are
        return value;
    }
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B7` as row 6, column 1. */
function placeOf(reference: string): Place | null {
  const parts = /^\$?([A-Z]{1,7})\$?(\d{1,7})$/i.exec(reference);
  if (!parts) return null;
  const [, letters = '', row = ''] = parts;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}

function mergeOf(reference: string): Merge | null {
  const [from = '', to = ''] = reference.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
