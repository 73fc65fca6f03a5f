import type { Currency } from '../../../shared/money.ts';
import { readAmount } from './amounts.ts';
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
    if (currency === null || seen.has(currency) || seen.has(null)) return false;
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

/**
 * Whether a column named only `currency` is that of the foreign price. The amount's own heading has one; or both
 * amounts are the same in rows of one currency alone, which is the account's; or both always differ, and it stands
 * beside the price (`이용금액,현지이용금액,통화`). Read as the amount's, it would make 29,000 won 29,000 dollars.
 */
export function whoseCurrency(
  currency: Named | undefined,
  price: Named | undefined,
  amount: Named | undefined,
  sample: readonly TableRow[],
): WhoseCurrency {
  if (!currency || !price || !amount) return { isOfPrice: false, own: null };
  if (currencyIn(amount) !== null) return { isOfPrice: true, own: null };
  const same = new Set<Currency>();
  const differing = new Set<Currency>();
  const alone = new Set<Currency>();
  for (const { cells } of sample) {
    const said = currencyInCell(cells[currency.column]);
    const [asked, billed] = [numberIn(cells[price.column]), numberIn(cells[amount.column])];
    if (said === null || billed === 0) continue;
    if (asked === 0) alone.add(said);
    else (asked === billed ? same : differing).add(said);
  }
  if (same.size > 0) {
    const isOfPrice = same.size === 1 && [...differing].some((code) => !same.has(code));
    return { isOfPrice, own: isOfPrice ? onlyOf(same) : null };
  }
  const isOfPrice = standsBeside(currency, price, amount);
  return { isOfPrice, own: isOfPrice ? onlyOf(alone) : null };
}

/** Nearer to the price; right between the two it follows what it is of. */
function standsBeside(currency: Named, price: Named, amount: Named): boolean {
  const apart = (other: Named): number => Math.abs(other.column - currency.column);
  if (apart(price) !== apart(amount)) return apart(price) < apart(amount);
  return price.column < currency.column;
}

function onlyOf(currencies: ReadonlySet<Currency>): Currency | null {
  const [only = null] = currencies;
  return currencies.size === 1 ? only : null;
}

/** Without its sign, for comparing two amounts of one row only. */
function numberIn(cell = ''): number {
  return Number((readAmount(cell, '.') ?? readAmount(cell, ','))?.decimal ?? 0);
}
