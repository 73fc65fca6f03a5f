import type { Currency } from '../../../shared/money.ts';
import { currencyNamed, isCurrencyCode } from './currency.ts';
import { readDateCell } from './dates.ts';
import type { TableRow } from './row.ts';
import { SAYS_ACCOUNT } from './stated-account.ts';
import { meaningOf } from './meaning.ts';

/**
 * The currency that the lines above the rows state: where they say "currency", beside an amount, or with the number of
 * an account. Elsewhere three capital letters are a filter (`ALL`), a customer, or anything.
 */
export function currencyStated(rows: readonly TableRow[]): Currency | null {
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const found =
        besideLabel(cells, index) ?? besideAmount(cell) ?? alone(cells, index) ?? ofAccount(cells, cell);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Codes that are also words or names of people: these are believed only beside the word "currency" or an amount. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'ALL AMD ANG BAM BOB CAD CUP DEM GEL INR LAK LEK MAD MOP PAB PEN RON SAR SEK SOS TOP TRY'.split(' '),
);

const SAYS_CURRENCY = /(?:currency|währung|waehrung|devise|munt|통화|币种)\s*[:：]?\s*(\S{1,6})\s*$/i;

/** `Currency: CHF` in one cell or two, in any language that names a column so. */
function besideLabel(cells: readonly string[], index: number): Currency | null {
  const cell = cells[index] ?? '';
  const stated = SAYS_CURRENCY.exec(cell)?.[1];
  const inOne = stated === undefined ? null : currencyNamed(stated);
  if (inOne) return inOne;
  const [label = '', value] = cell.split(/[:：]\s*(?=\S{1,6}\s*$)/, 2);
  if (value !== undefined && saysCurrency(label)) return currencyNamed(value);
  const before = cells.slice(0, index).findLast((one) => one !== '');
  return before !== undefined && saysCurrency(before) ? currencyNamed(bareOf(cell)) : null;
}

function saysCurrency(label: string): boolean {
  const name = label.replace(/[:：\s]+$/, '');
  return meaningOf(name) === 'currency' || /currency|währung|devise|통화|币种/i.test(name);
}

function bareOf(cell: string): string {
  return cell.replace(/^[:：\s]+/, '');
}

/** Words for a balance, in many languages. */
export const SAYS_BALANCE =
  /balance|saldo|solde|kontostand|sold\b|stan(?:je)?\b|zustat|egyenleg|잔액|余额|残高/i;

/** `1.234,56 EUR`, `Saldo: CHF 1959.55`; a whole number only where the balance is said: `USD 12345` may be a customer. */
function besideAmount(cell: string): Currency | null {
  const [, before, , after] =
    /(?:^|[^A-Za-z])([A-Z]{3})? ?[-+]?\d[\d.,'’ ]*([.,]\d{2,3})\s*([A-Z]{3}|[€£])?$/.exec(cell) ?? [];
  const unit = after ?? before;
  if (unit !== undefined) return currencyNamed(unit);
  const whole = /(?:^|[^A-Za-z])([A-Z]{3}) ?-?[\d.,'’]{4,}$/.exec(cell)?.[1];
  return whole !== undefined && isCurrencyCode(whole) && SAYS_BALANCE.test(cell) ? whole : null;
}

/** A code in a cell of its own: beside a number, or with nothing else in the line. */
function alone(cells: readonly string[], index: number): Currency | null {
  const code = bareOf(cells[index] ?? '');
  if (!isCurrencyCode(code)) return null;
  const others = cells.filter((cell, at) => at !== index && cell !== '');
  const before = cells[index - 1] ?? '';
  if (/^[-+]?\d[\d.,'’ ]*[.,]\d{2,3}$/.test(before) && readDateCell(before) === null) return code;
  if (ALSO_WORDS.has(code)) return null;
  const hasNumber = others.some((cell) => /\d{4}/.test(cell) && readDateCell(cell) === null);
  return others.length === 0 || hasNumber ? code : null;
}

/** `Conta,0123 - EUR - Conta` and `Account: 1234 (EUR)`. */
function ofAccount(cells: readonly string[], cell: string): Currency | null {
  if (!SAYS_ACCOUNT.test(cells[0] ?? '') || !/\d/.test(cell)) return null;
  const code = / [-/(] ?([A-Z]{3})(?= ?[-/)])/.exec(cell)?.[1];
  return code !== undefined && isCurrencyCode(code) && !ALSO_WORDS.has(code) ? code : null;
}
