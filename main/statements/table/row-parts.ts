import type { Instalment } from '../../../shared/charge.ts';
import type { Currency, Money } from '../../../shared/money.ts';
import { instalmentInText, partsIn } from '../instalments.ts';
import { maskCardNumbers } from '../mask.ts';
import type { RowAmount } from './amount-of-row.ts';
import { readAmount } from './amounts.ts';
import { readDateCell } from './dates.ts';
import type { Layout } from './layout.ts';
import { currencyNamed, currencySpelled } from './currency.ts';
import { currencyInCell, minorOf, moneyCell } from './money.ts';

/** Between the parts of a description that stand in columns of their own. */
const BETWEEN = ' · ';

/** The bank's own text: whom it was paid to and what for, each once; a remark where both are empty. */
export function describe(cells: readonly string[], layout: Layout): string {
  const { payee, text, memo, type } = layout.columns;
  const said = distinct(cells, payee, text);
  if (said !== '') return layout.profile?.sumBehindName ? said.replace(SUM_AT_END, '') : said;
  const remark = distinct(cells, memo, []);
  if (remark !== '') return remark;
  const sort = distinct(cells, type, []);
  return sort === '' ? longestWords(cells, layout) : sort;
}

const SUM_AT_END = /(?<=\p{L}.*?)\s*\d{1,3}(?:,\d{3})+\s*원?$/u;

/** Where no column of texts is known: the longest cell that is words, not a date, a sum or an account. */
function longestWords(cells: readonly string[], layout: Layout): string {
  const { account, currency, originalCurrency } = layout.columns;
  const taken = new Set([account, currency, originalCurrency, ...layout.columns.status]);
  const words = cells.filter((cell, column) => !taken.has(column) && isWords(cell));
  return words.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
}

function isWords(cell: string): boolean {
  return (
    (cell.match(/\p{L}/gu)?.length ?? 0) > 2 && readDateCell(cell) === null && readAmount(cell, '.') === null
  );
}

function distinct(cells: readonly string[], first: readonly number[], second: readonly number[]): string {
  let said = '';
  for (const columns of [first, second]) {
    for (const column of columns) {
      const cell = cells[column] ?? '';
      if (cell === '' || SAYS_NOTHING.test(cell) || said.includes(cell)) continue;
      const text = cell.includes('\n') ? cell.replace(/\s*\n\s*/g, ' ') : cell;
      said = said === '' || text.startsWith(said) ? text : said + BETWEEN + text;
    }
  }
  return said;
}

/** A lone sign, or Fidelity's words where it has none. */
const SAYS_NOTHING = /^(?:[-/－—]|no description|n\/a)$/i;

/** The bank's own words for the sort of row. */
export function typeOf(cells: readonly string[], layout: Layout): string {
  const [first, second] = layout.columns.type;
  if (first === undefined) return '';
  const said = cells[first] ?? '';
  return second === undefined ? said : `${said} ${cells[second] ?? ''}`;
}

/** What was asked in another currency, signed as the amount; null where it is the same currency or unknown. */
export function originalOf(cells: readonly string[], layout: Layout, amount: RowAmount): Money | null {
  const { original, originalCurrency, amounts } = layout.columns;
  const places = [original, ...amounts].filter((place) => place !== null && place.column !== amount.column);
  for (const place of places) {
    if (!place) continue;
    const cell = moneyCell(cells, place, layout.marks[place.column] ?? '.');
    if (typeof cell === 'string') continue;
    const stated = place === original ? currencyInCell(cells[originalCurrency]) : null;
    const currency = stated ?? cell.currency;
    if (currency === null || currency === amount.currency) continue;
    const minor = minorOf(cell.written, currency);
    if (minor === null || minor === 0) continue;
    return { minor: amount.minor < 0 ? -minor : minor, currency };
  }
  const spent = (column: number): Money | null => foreignSpend(cells[column] ?? '', layout, amount);
  return spent(layout.columns.extended) ?? (original && spent(original.column));
}

const FOREIGN_SPEND =
  /(?:^|foreign spend amount:?\s*)([\d.,]{1,20})\s+([a-z][a-z .]{1,40}?)\s*(?=[\n,;]|commission|currency|$)/i;

/** `Foreign Spend Amount: 57.80 EUR Commission Amount: 1.20 …` as American Express writes it; or `1,057 Japanese Yen` alone. */
function foreignSpend(text: string, layout: Layout, amount: RowAmount): Money | null {
  const [, number = '', unit = ''] = FOREIGN_SPEND.exec(text) ?? [];
  const currency = currencyNamed(unit) ?? currencySpelled(unit);
  const written = readAmount(number, layout.marks[amount.column] ?? '.');
  if (currency === null || currency === amount.currency || !written) return null;
  const minor = minorOf(written, currency);
  return minor === null || minor === 0 ? null : { minor: amount.minor < 0 ? -minor : minor, currency };
}

/**
 * An order of the account's holder (a SEPA credit transfer): the other side's account is named and no
 * creditor id, which every direct debit has. Also where payer and payee are the same person.
 */
export function isOrderOfHolder(cells: readonly string[], layout: Layout): boolean {
  const { creditor, otherAccount, payee, memo } = layout.columns;
  if (creditor < 0 || layout.kind !== 'bank' || (cells[creditor] ?? '') !== '') return false;
  const receiver = cells[payee[0] ?? -1] ?? '';
  const isOwn = receiver !== '' && memo.some((column) => cells[column] === receiver);
  return isOwn || (otherAccount >= 0 && IBAN.test((cells[otherAccount] ?? '').replaceAll(' ', '')));
}

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** The balance beside the row, in the currency of the row. */
export function balanceOf(cells: readonly string[], layout: Layout, currency: string): number | null {
  const { balance } = layout.columns;
  if (balance < 0) return null;
  const cell = moneyCell(cells, { column: balance, currency: null }, layout.marks[balance] ?? '.');
  if (typeof cell === 'string') return null;
  const minor = minorOf(cell.written, currency);
  return minor === null || minor === 0 ? minor : cell.written.negative ? -minor : minor;
}

/** The bank's id of the line; one that a card number hides in is no id any more. */
export function referenceOf(cells: readonly string[], layout: Layout): string | null {
  const cell = cells[layout.columns.reference] ?? '';
  if (cell === '' || cell === '-' || /^0+$/.test(cell)) return null;
  return maskCardNumbers(cell) === cell ? cell : null;
}

/**
 * `3` of `12` from two columns, from one that says `3/12`, or from the text. A plan without a number is one whole purchase.
 */
export function instalmentOf(
  cells: readonly string[],
  layout: Layout,
  description: string,
  currency: Currency,
): Instalment | null {
  const { months, instalment } = layout.columns;
  const cell = cells[instalment] ?? '';
  if (cell === '') return instalmentInText(description, layout.kind, currency);
  const both = partsIn(cell);
  // Hyundai prints plan/part (`할부/회차`), others part/plan: the smaller is the part.
  if (both) return partOf(...both);
  const number = Number(/^\d{1,2}/.exec(cell)?.[0] ?? 0);
  const of = Number(/\d{1,2}/.exec(cells[months] ?? '')?.[0] ?? 0);
  return number > 0 && of >= number ? partOf(number, of) : null;
}

function partOf(one: number, other: number): Instalment | null {
  const of = Math.max(one, other);
  const number = Math.min(one, other);
  return of > 1 && number > 0 ? { number, of } : null;
}
