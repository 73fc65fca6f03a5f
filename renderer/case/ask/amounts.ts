import { type Currency, decimalsOf, type Money } from '../../../shared/money.ts';
import type { Said } from '../../../shared/said.ts';
import { readAmount } from '../../app/amounts.ts';

/** What is written as money above zero; null where it is none. */
export function moneyIn(written: string, currency: Currency): Money | null {
  const read = readAmount(written, currency);
  return read.state === 'amount' && read.minor > 0 ? { minor: read.minor, currency } : null;
}

/** The same, where nothing written is an answer too. */
export function perhapsMoney(written: string, currency: Currency): Money | null | 'unclear' {
  if (readAmount(written, currency).state === 'empty') return null;
  return moneyIn(written, currency) ?? 'unclear';
}

/** What is said of what is written as an amount, and is none. */
export function amountWrong(currency: Currency): Said {
  const example = decimalsOf(currency) === 0 ? '30910' : '22.00';
  return { id: 'cases.ask.amountWrong', values: { example } };
}

export function currencyIn(written: string): Currency | null {
  const code = written.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}
