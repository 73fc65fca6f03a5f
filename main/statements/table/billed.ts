import type { Currency } from '../../../shared/money.ts';
import { readAmount } from './amounts.ts';
import { plainName } from './cells.ts';
import { currencyOfHeader } from './currency.ts';
import { currencyInCell } from './money.ts';
import { best, lowest, type Named } from './named.ts';
import type { TableRow } from './row.ts';

/** Amounts of several currencies, told apart by what the account is charged. */
export interface Billed {
  /** One, or several of which each row fills one (`CAD$`, `USD$`). */
  readonly billed: readonly Named[];
  /** What was paid abroad (`Valor (US$)` beside `Valor (R$)`): filled beside the billed amount. */
  readonly abroad: readonly Named[];
  /** Every row has both, and nothing tells which of them is billed. */
  readonly isOpen: boolean;
}

/** Amounts of several currencies stand in several columns; otherwise one counts. */
export function billedOf(columns: readonly Named[], sample: readonly TableRow[]): Billed {
  const all = oneOfEach(columns);
  const [first, ...others] = all;
  if (!first || others.length === 0) return { billed: all, abroad: [], isOpen: false };
  const filled = (column: Named): number => sample.filter((row) => isFilled(row, column)).length;
  const both = sample.filter((row) => all.filter((column) => isFilled(row, column)).length > 1).length;
  // Beside an amount that names no currency others may be anything, but where each row fills one of them.
  if (both > 0 && all.some((column) => currencyIn(column) === null))
    return { billed: [best(columns) ?? first], abroad: [], isOpen: false };
  const counts = all.map((column) => ({ column, count: filled(column) }));
  const least = Math.min(...counts.map(({ count }) => count));
  // Each row fills one of them: both are billed, each in its currency.
  if (both === 0 || both * 2 < least) return { billed: all, abroad: [], isOpen: false };
  const most = Math.max(...counts.map(({ count }) => count));
  const full = counts.filter(({ count }) => count === most).map(({ column }) => column);
  const billed = likelyBilled(full) ?? first;
  return {
    billed: [billed],
    abroad: all.filter((column) => column !== billed),
    isOpen: full.length > 1 && currencyIn(billed) !== 'KRW',
  };
}

function oneOfEach(columns: readonly Named[]): readonly Named[] {
  const top = best(columns);
  if (!top) return [];
  const seen = new Set([currencyIn(top)]);
  const others = columns.filter((other) => {
    const currency = currencyIn(other);
    if (currency === null || seen.has(currency)) return false;
    seen.add(currency);
    return true;
  });
  return [top, ...others].sort((one, other) => one.column - other.column);
}

/** Lists with won in them are Korean; elsewhere the price abroad is mostly in dollars, and stands first. */
function likelyBilled(columns: readonly Named[]): Named | undefined {
  const ofWon = columns.find((column) => currencyIn(column) === 'KRW');
  return ofWon ?? columns.findLast((column) => currencyIn(column) !== 'USD') ?? columns.at(-1);
}

function currencyIn({ name }: Named): Currency | null {
  return currencyOfHeader(lowest(name));
}

function isFilled({ cells }: TableRow, { column }: Named): boolean {
  return /[1-9]/.test(cells[column] ?? '');
}

/** Whose a currency is that stands beside two amounts, and what the other's must be then. */
export interface WhoseCurrency {
  readonly isOfPrice: boolean;
  /** The currency of the billed amounts, where the rows tell it. */
  readonly own: Currency | null;
}

/** What tells whose a bare currency is. */
export interface CurrencyClues {
  readonly currency: Named | undefined;
  /** What was paid abroad. */
  readonly price: Named | undefined;
  /** The rate of exchange. */
  readonly rate: Named | undefined;
  /** What was charged: one column or its two sides. */
  readonly amounts: readonly Named[];
}

const NOBODYS: WhoseCurrency = { isOfPrice: false, own: null };

/**
 * Whether a column named only `currency` is that of the foreign price. The amount's own heading has one; or both
 * amounts are the same in rows of one currency alone, which is the account's; or both always differ, and it stands
 * beside the price (`이용금액,현지이용금액,통화`); or without a price just the rows in other currencies than the usual one
 * have a rate. Read as the amount's, it would make 29,000 won 29,000 dollars.
 */
export function whoseCurrency(clues: CurrencyClues, sample: readonly TableRow[]): WhoseCurrency {
  const { currency, price, rate, amounts } = clues;
  if (!currency || amounts.length === 0) return NOBODYS;
  if (price && amounts.some((amount) => currencyIn(amount) !== null)) return { isOfPrice: true, own: null };
  if (price) return byPrice(currency, price, amounts, sample);
  return rate ? byRate(currency, rate, sample) : NOBODYS;
}

function byPrice(
  currency: Named,
  price: Named,
  amounts: readonly Named[],
  sample: readonly TableRow[],
): WhoseCurrency {
  const same = new Set<Currency>();
  const differing = new Set<Currency>();
  const alone = new Set<Currency>();
  for (const row of sample) {
    const said = currencyInCell(row.cells[currency.column]);
    const asked = numberIn(row, price);
    const billed = amounts.map((amount) => numberIn(row, amount)).find((value) => value !== 0);
    if (said === null || billed === undefined) continue;
    if (asked === 0) alone.add(said);
    else (asked === billed ? same : differing).add(said);
  }
  if (same.size > 0) {
    const isOfPrice = same.size === 1 && [...differing].some((code) => !same.has(code));
    return { isOfPrice, own: isOfPrice ? onlyOf(same) : null };
  }
  const isOfPrice = standsBeside(currency, price, amounts);
  return { isOfPrice, own: isOfPrice ? onlyOf(alone) : null };
}

/** `Valuta;Kurs;Inn;Ut`: what has a rate other than one was changed into the usual currency. */
function byRate(currency: Named, rate: Named, sample: readonly TableRow[]): WhoseCurrency {
  const counts = new Map<Currency, number>();
  const rows = sample.flatMap((row) => {
    const said = currencyInCell(row.cells[currency.column]);
    if (said === null) return [];
    counts.set(said, (counts.get(said) ?? 0) + 1);
    const number = numberIn(row, rate);
    return [{ said, isChanged: number !== 0 && number !== 1 }];
  });
  const [home = null] = [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);
  const isOfPrice = counts.size > 1 && rows.every(({ said, isChanged }) => isChanged === (said !== home));
  return isOfPrice ? { isOfPrice, own: home } : NOBODYS;
}

/** Nearer to the price; right between the two it follows what it is of. */
function standsBeside(currency: Named, price: Named, amounts: readonly Named[]): boolean {
  const apart = (other: Named): number => Math.abs(other.column - currency.column);
  const nearest = Math.min(...amounts.map(apart));
  if (apart(price) !== nearest) return apart(price) < nearest;
  return price.column < currency.column;
}

function onlyOf(currencies: ReadonlySet<Currency>): Currency | null {
  const [only = null] = currencies;
  return currencies.size === 1 ? only : null;
}

/** Without its sign, for comparing two amounts of one row only. */
function numberIn({ cells }: TableRow, { column }: Named): number {
  const cell = cells[column] ?? '';
  return Number((readAmount(cell, '.') ?? readAmount(cell, ','))?.decimal ?? 0);
}

/**
 * `Betrag;Währung;Betrag in EUR`: beside an amount with a currency of its own, the one whose name has the currency is
 * what was charged.
 */
export function chargedIn(amounts: readonly Named[], currency: Named | undefined): readonly Named[] {
  const filled = amounts.filter(({ facts }) => facts.amounts > 0);
  const inOne = filled.filter((column) => currencyIn(column) !== null);
  const isBeside = currency !== undefined && currency.facts.filled > 0 && inOne.length < filled.length;
  return isBeside && inOne.length === 1 ? inOne : [];
}

const RATE = /(?:rate|kurs|koers|cambio|cours|curso|курс|환율|汇率)$|^(?:tipo de cambio|cotacao)/;

/** The column of rates of exchange. */
export function rateIn(columns: readonly Named[]): Named | undefined {
  return columns.find(({ name, facts }) => facts.amounts > 0 && RATE.test(plainName(lowest(name))));
}
