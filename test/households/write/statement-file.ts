import type { Day } from '../../../shared/day.ts';
import { type Money, toDecimal } from '../../../shared/money.ts';
import type { Export, HouseholdAccount, LabelledCharge } from '../household.ts';

/** The rows of one download, oldest first, and what stands around them. */
export interface Download {
  readonly account: HouseholdAccount;
  readonly period: Export;
  readonly charges: readonly LabelledCharge[];
  /** The account's balance after each booked charge, in minor units. */
  readonly balanceAfter: ReadonlyMap<number, number>;
}

/** How one bank writes a file. */
export interface StatementWriter {
  /** Name without number and ending. */
  readonly stem: string;
  readonly ending: string;
  readonly newestFirst: boolean;
  /** The text of the whole file; `charges` come in the file's own order. */
  text(download: Download): string;
  encode(text: string, account: HouseholdAccount): Uint8Array;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf8WithMark(text: string): Uint8Array {
  return utf8(`\uFEFF${text}`);
}

export function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Joins cells; quotes those that need it. */
export function row(cells: readonly string[], delimiter = ','): string {
  return cells
    .map((cell) => (/["\n\r]/.test(cell) || cell.includes(delimiter) ? quoted(cell) : cell))
    .join(delimiter);
}

/** Joins cells; quotes all. */
export function quotedRow(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** `04/28/2026`. */
export function monthFirst(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
}

/** `28.04.2026`. */
export function dayFirst(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

export function dotted(day: Day): string {
  return day.replaceAll('-', '.');
}

/** `1.234,50`. */
export function commaDecimal(money: Money): string {
  const [whole = '', fraction = ''] = toDecimal(money).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${fraction}`;
}

/** `1,234,500`. */
export function grouped(minor: number): string {
  return String(minor).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** The same amount with the other sign. */
export function turned({ minor, currency }: Money): Money {
  return { minor: minor === 0 ? 0 : -minor, currency };
}

export function isOut(charge: LabelledCharge): boolean {
  return charge.amount.minor < 0;
}

/** The amount without its sign. */
export function size(charge: LabelledCharge): string {
  return toDecimal(isOut(charge) ? turned(charge.amount) : charge.amount);
}
