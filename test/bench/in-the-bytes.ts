import { toDecimal } from '../../shared/money.ts';
import type { StatementRow } from '../../shared/statement.ts';

/** What of a charge does not stand in the row that it was read from; null where all does. */
export function inventedIn({ day, amount, raw }: StatementRow): 'amount' | 'day' | null {
  if (!digitsOf(raw).includes(significant(toDecimal(amount)))) return 'amount';
  return saysDay(raw, Number(day.slice(8))) ? null : 'day';
}

/** `1,234.50`, `1.234,5` and `1 234.5` as 12345. */
function significant(decimal: string): string {
  return decimal.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** All digits of a text without what may stand between those of one number. */
function digitsOf(text: string): string {
  return text.replace(/(\d)[.,'’\s](?=\d)/g, '$1').normalize('NFKC');
}

/** The day of the month, alone or in a run of digits as `20261005`. */
function saysDay(text: string, day: number): boolean {
  const two = String(day).padStart(2, '0');
  return new RegExp(`${two}|(?<!\\d)${day}(?!\\d)`, 'u').test(text.normalize('NFKC'));
}
