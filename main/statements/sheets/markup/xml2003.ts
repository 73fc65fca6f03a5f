import type { ReadingWatch, StatementFile } from '../../reader.ts';
import { Grid } from '../grid.ts';
import { type NumberStyle, PLAIN_NUMBER, styleOfFormat } from '../number-format.ts';
import { numberCell } from '../values.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { decodeStated } from './declared.ts';
import { type Attributes, type Listener, localName, parseText } from './parse.ts';

/** Reads an XML spreadsheet of Excel 2003 (SpreadsheetML), which banks also name `.xls`. */
export function readXml2003({ bytes, name }: StatementFile, watch: ReadingWatch): Workbook {
  const { text, encoding } = decodeStated(bytes);
  const reader = new BookReader(name);
  parseText(text, true, reader, watch);
  const unfinished = !/<\/(?:\w+:)?Workbook\s*>\s*$/.test(text.slice(-200));
  return { container: 'xml', encoding, sheets: reader.sheets(), unfinished };
}

interface OpenSheet {
  readonly name: string;
  readonly grid: Grid;
  hidden: boolean;
}

/** Named formats of SpreadsheetML (XML Spreadsheet Reference, NumberFormat). */
const NAMED: readonly (readonly [RegExp, NumberStyle])[] = [
  [/^(?:general|long|medium|short) date$/i, { kind: 'day' }],
  [/^(?:long|medium|short) time$/i, { kind: 'time' }],
  [/^percent$/i, { kind: 'percent' }],
  [/^(?:general|general number|currency|euro currency|fixed|standard|scientific)$/i, PLAIN_NUMBER],
];
/** A time alone is written on the day before the calendar begins. */
const NO_DAY = /^(?:1899-12-3[01]|1904-01-01)T/;

class BookReader implements Listener {
  readonly #file: string;
  readonly #sheets: OpenSheet[] = [];
  readonly #styles = new Map<string, NumberStyle>();
  #styleId = '';
  #row = -1;
  #column = -1;
  #across = 0;
  #cellStyle = PLAIN_NUMBER;
  #formula = '';
  #type: string | null = null;
  #inComment = false;
  #inVisible = false;
  #text = '';
  #from1904 = false;

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string, attributes: Attributes): void {
    const of = plain(attributes);
    switch (name) {
      case 'Style':
        this.#styleId = of['ID'] ?? '';
        return;
      case 'NumberFormat':
        this.#styles.set(this.#styleId, styleNamed(of['Format'] ?? ''));
        return;
      case 'Worksheet':
        this.#sheets.push({ name: of['Name'] ?? '', grid: new Grid(this.#file), hidden: false });
        this.#row = -1;
        return;
      case 'Row':
        this.#row = placeOf(of['Index']) ?? this.#row + 1;
        this.#column = -1;
        this.#across = 0;
        if (of['Hidden'] === '1') this.#sheets.at(-1)?.grid.hide(this.#row);
        return;
      case 'Cell':
        return this.#openCell(of);
      case 'Comment':
        this.#inComment = true;
        return;
      case 'Data':
        if (this.#inComment) return;
        this.#type = of['Type'] ?? 'String';
        this.#text = '';
        return;
      case 'Visible':
        this.#inVisible = true;
        this.#text = '';
        return;
      case 'Date1904':
        this.#from1904 = true;
    }
  }

  text(text: string): void {
    if (this.#type !== null || this.#inVisible) this.#text += text;
  }

  close(name: string, cutOff: boolean): void {
    if (cutOff) return;
    switch (name) {
      case 'Comment':
        this.#inComment = false;
        return;
      case 'Data':
        if (this.#type !== null) this.#put(this.#cellText(this.#type));
        this.#type = null;
        return;
      case 'Cell':
        if (this.#formula !== '') this.#put(this.#formula);
        return;
      case 'Visible': {
        const sheet = this.#sheets.at(-1);
        if (sheet && /hidden/i.test(this.#text)) sheet.hidden = true;
        this.#inVisible = false;
        return;
      }
      case 'Date1904':
    }
  }

  sheets(): readonly Sheet[] {
    return this.#sheets.map(({ name, grid, hidden }) => grid.sheet(name, hidden));
  }

  #openCell(of: Attributes): void {
    this.#column = placeOf(of['Index']) ?? this.#column + 1 + this.#across;
    this.#across = countOf(of['MergeAcross']);
    this.#cellStyle = this.#styles.get(of['StyleID'] ?? '') ?? PLAIN_NUMBER;
    this.#formula = of['Formula'] ?? '';
    const down = countOf(of['MergeDown']);
    if (down > 0)
      this.#sheets.at(-1)?.grid.merge({
        top: this.#row,
        left: this.#column,
        bottom: this.#row + down,
        right: this.#column + this.#across,
      });
  }

  #cellText(type: string): string {
    const text = this.#text;
    this.#formula = '';
    if (type === 'DateTime') return dayAndTime(text);
    if (type === 'Boolean') return text === '1' ? 'TRUE' : 'FALSE';
    const number = type === 'Number' && text.trim() !== '' ? Number(text) : Number.NaN;
    return Number.isNaN(number) ? text : numberCell(number, this.#cellStyle, this.#from1904);
  }

  #put(text: string): void {
    if (this.#row >= 0 && this.#column >= 0) this.#sheets.at(-1)?.grid.put(this.#row, this.#column, text);
  }
}

/** A place from 1 as one from 0, or null where there is none: then it is the next. */
function placeOf(index: string | undefined): number | null {
  const place = Number.parseInt(index ?? '', 10);
  return place > 0 ? place - 1 : null;
}

function countOf(text: string | undefined): number {
  const count = Number.parseInt(text ?? '', 10);
  return count > 0 ? count : 0;
}

/** `2026-04-28T18:53:00.000` without what it does not say. */
function dayAndTime(text: string): string {
  const time = NO_DAY.test(text) ? text.slice(text.indexOf('T') + 1) : text.replace('T', ' ');
  return time.replace(/\.\d+$/, '').replace(/ 00:00:00$/, '');
}

function styleNamed(format: string): NumberStyle {
  return NAMED.find(([name]) => name.test(format))?.[1] ?? styleOfFormat(format);
}

/** Attributes are prefixed or not, as the writer liked. */
function plain(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
