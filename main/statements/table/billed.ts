import type { Currency } from '../../../shared/money.ts';
import { readAmount } from './amounts.ts';
import type { Columns, MoneyColumn } from './columns.ts';
import type { Header } from './header.ts';
import { currencyInCell } from './money.ts';
import type { TableRow } from './row.ts';
import { currencyOfLanguage } from './usual-currency.ts';

/**
 * What the account was charged, where a list has the price abroad too. Only the rows tell which is which: every row is
 * charged, and few have a price abroad.
 */
export function withBilled(columns: Columns, header: Header | null, sample: readonly TableRow[]): Columns {
  const names = header?.names.join(' ') ?? '';
  return ofPurchase(oneBilled(columns, names, sample), header, sample);
}

/** Of amounts in several currencies the one that every row has; where all have both, that of the list's own country. */
function oneBilled(columns: Columns, names: string, sample: readonly TableRow[]): Columns {
  const { amounts } = columns;
  const currencies = new Set(amounts.map(({ currency }) => currency));
  if (amounts.length < 2 || currencies.size < amounts.length || currencies.has(null)) return columns;
  const moved = sample.filter((row) => amounts.some((place) => isFilled(row, place.column)));
  const used = amounts.filter((place) => moved.some((row) => isFilled(row, place.column)));
  const full = used.filter((place) => moved.every((row) => isFilled(row, place.column)));
  const own = full.find(({ currency }) => currency === currencyOfLanguage(names));
  const billed = full.length === 1 ? full[0] : own;
  if (!billed || used.length < 2) return columns;
  const abroad = used.find((place) => place !== billed) ?? null;
  return { ...columns, amounts: [billed], original: columns.original ?? abroad };
}

/**
 * A column of currencies is of the prices abroad where just the rows that are not in the usual one have such a price, or
 * a rate; then the account is kept in the usual one. Also where it is the same in all rows, and the amount is another
 * number than the price.
 */
function ofPurchase(columns: Columns, header: Header | null, sample: readonly TableRow[]): Columns {
  const { otherCurrency, original } = columns;
  const [currency = -1, ...more] = [columns.currency, columns.originalCurrency].filter((at) => at >= 0);
  if (currency < 0 || otherCurrency >= 0 || more.length > 0) return columns;
  const second = original?.column ?? header?.names.findIndex((name) => RATE.test(name)) ?? -1;
  const rows = sample.filter(({ cells }) => currencyInCell(cells[currency]) !== null);
  if (second < 0 || second === currency || rows.length === 0) return columns;
  const home = usualOf(rows.map(({ cells }) => currencyInCell(cells[currency])));
  const isAtHome = (row: TableRow): boolean => currencyInCell(row.cells[currency]) === home;
  const others = rows.filter((row) => !isAtHome(row));
  const isOfOthers =
    others.length > 0 &&
    rows.every((row) => isAtHome(row) !== (isFilled(row, second) && !isOne(row, second)));
  const places = [...columns.amounts, ...columns.out, ...columns.in];
  const isOfAll =
    others.length === 0 &&
    original !== null &&
    rows.every((row) => isFilled(row, second) && places.every(({ column }) => !isSame(row, column, second)));
  if (!isOfOthers && !isOfAll) return columns;
  const at = (place: MoneyColumn): MoneyColumn =>
    isOfOthers ? { ...place, currency: place.currency ?? home } : place;
  return {
    ...columns,
    amounts: columns.amounts.map(at),
    out: columns.out.map(at),
    in: columns.in.map(at),
    currency: -1,
    originalCurrency: currency,
  };
}

const RATE =
  /^(?:(?:exchange|currency|fx)?[ _]?rate|(?:wechsel|umrechnungs|valuta|vaxel|växel)?kurs|(?:wissel)?koers|(?:tipo de )?cambio|환율)$/i;

function usualOf(currencies: readonly (Currency | null)[]): Currency | null {
  const counts = new Map<Currency | null, number>();
  for (const currency of currencies) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function isFilled({ cells }: TableRow, column: number): boolean {
  return /[1-9]/.test(cells[column] ?? '');
}

/** A rate of one is none. */
function isOne({ cells }: TableRow, column: number): boolean {
  return /^1(?:[.,]0+)?$/.test(cells[column] ?? '');
}

function isSame({ cells }: TableRow, column: number, other: number): boolean {
  const [one, two] = [column, other].map((at) => {
    const cell = cells[at] ?? '';
    return (readAmount(cell, '.') ?? readAmount(cell, ','))?.decimal;
  });
  return one === two;
}
