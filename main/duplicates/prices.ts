import { decimalsOf } from '../../shared/money.ts';
import { SAME_PRICE_BY_DIGITS, SIZE, SMALL_SAME_PRICE } from './weights.ts';

/** Units of a currency for about one US dollar; only to tell small from large. */
const PER_DOLLAR: Readonly<Record<string, number>> = {
  KRW: 1400, JPY: 150, VND: 25_000, IDR: 16_000, TWD: 32, INR: 85, THB: 34, CNY: 7, HKD: 8, MXN: 18,
  BRL: 5.5, SEK: 10, NOK: 10, DKK: 7, CZK: 23, HUF: 360, PHP: 57, PLN: 4, TRY: 35, RUB: 90, CLP: 950, ISK: 135,
}; // prettier-ignore

/** About how many US dollars; rough on purpose, never shown. */
export function dollars(minor: number, currency: string): number {
  return minor / 10 ** decimalsOf(currency) / (PER_DOLLAR[currency] ?? 1);
}

/** Chance that another purchase at a place of which nothing is known costs exactly the same. */
export function samePriceChance(minor: number, currency: string): number {
  const digits = Math.min(tellingDigits(minor, currency), SAME_PRICE_BY_DIGITS.length);
  const guess = SAME_PRICE_BY_DIGITS[digits - 1] ?? 0;
  // Daily things cost little and the same each time; large sums differ.
  const size = dollars(minor, currency);
  return Math.max(
    guess,
    size < SIZE.small ? SMALL_SAME_PRICE : size < 2 * SIZE.small ? SMALL_SAME_PRICE / 3 : 0,
  );
}

/** Digits before the trailing zeros; a price that ends on .99, .95 or 900 counts as the round one above it. */
export function tellingDigits(minor: number, currency: string): number {
  const step = decimalsOf(currency) === 0 ? 100 : 1;
  const above = [1, 5].map((less) => minor + less * step).find((price) => price % (100 * step) === 0);
  // Cents of .50 are as good as none, and so are hundreds of 500.
  const half = minor % (100 * step) === 50 * step ? minor - 50 * step : null;
  return digitsOf(above ?? half ?? minor) + (above === undefined && half === null ? 0 : 1);
}

function digitsOf(count: number): number {
  let left = Math.abs(count);
  while (left > 0 && left % 10 === 0) left /= 10;
  let digits = 1;
  for (; left >= 10; left = Math.floor(left / 10)) digits += 1;
  return digits;
}
