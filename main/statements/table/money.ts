import type { DecimalMark } from '../../../shared/layout.ts';
import { type Currency, decimalsOf, parseDecimal, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import { readAmount, type WrittenAmount } from './amounts.ts';
import type { MoneyColumn } from './columns.ts';
import { currencyNamed } from './currency.ts';

/** A cell of money read: what is written, and in which currency it is, as far as the file tells. */
export interface CellAmount {
  readonly written: WrittenAmount;
  readonly currency: Currency | null;
}

/** What a cell of money holds: nothing, an amount, or something that is none. */
export type MoneyCell = CellAmount | 'empty' | 'unreadable';

/** Reads one cell of a money column. A lone dash means nothing. */
export function moneyCell(
  cells: readonly string[],
  { column, currency }: MoneyColumn,
  mark: DecimalMark,
): MoneyCell {
  const cell = cells[column] ?? '';
  if (cell === '' || /^[-–—]+$/.test(cell)) return 'empty';
  const written = readAmount(cell, mark);
  if (!written) return 'unreadable';
  return { written, currency: written.currency ?? currency };
}

/** Minor units of what is written, never negative; null where it does not fit, or something of it would be lost. */
export function minorOf(written: WrittenAmount, currency: Currency): number | null {
  const { decimal } = written;
  const decimals = decimalsOf(currency);
  // A won has no cents: an amount with cents is in another currency or damaged.
  if (decimals === 0 && /\.0*[1-9]/.test(decimal)) return null;
  const minor = parseDecimal(decimal, currency);
  // The third decimal would be lost, though dinars and rials have it.
  if (currency === UNKNOWN_CURRENCY && hasThreeDecimals(written)) return null;
  // `0.00012` is something, and not nothing: a coin, or a price.
  return minor === 0 && /[1-9]/.test(decimal) ? null : minor;
}

/** Whether a third decimal counts, which most currencies do not have; more of them are the noise of a calculation. */
export function hasThreeDecimals({ decimal }: WrittenAmount): boolean {
  return /\.\d\d[1-9]0*$/.test(decimal);
}

/** The currency that a cell of a currency column names, or null. */
export function currencyInCell(cell: string | undefined): Currency | null {
  return cell === undefined || cell === '' ? null : currencyNamed(cell);
}

/** What a currency column names in the way of a code, where no currency has it: coins such as `BTC`. */
export function unknownCurrency(cell: string | undefined): string | null {
  if (cell === undefined || !/^[A-Z]{3,5}$/.test(cell) || OF_SEVERAL.test(cell)) return null;
  return currencyNamed(cell) === null ? cell : null;
}

/** What several countries call their money. */
const OF_SEVERAL = /^(?:PESOS?|LEI|KRONE|DINAR|RIAL|REAL|POUND|FRANC|RUPEE|PESO)$/;

/** The currency of amounts whose own is unknown. */
export function knownOr(currency: Currency | null): Currency {
  return currency ?? UNKNOWN_CURRENCY;
}
