import { type Currency, decimalsOf, type Money } from '../../../shared/money.ts';

/**
 * Percent of tax on top of a price, where the account or the price is in this currency. Korea's 10 %
 * is known at second hand (Korean tax guides); the others are general knowledge and only ever
 * said to be "often" so.
 */
const RATES: Readonly<Record<Currency, readonly number[]>> = {
  KRW: [10], JPY: [10, 8], AUD: [10], NZD: [15], GBP: [20], EUR: [19, 20, 21, 22, 23, 24, 25, 7], CHF: [8.1],
  SEK: [25], NOK: [25], DKK: [25], PLN: [23], CZK: [21], HUF: [27], INR: [18], SGD: [9], TWD: [5], MXN: [16],
  CAD: [5, 13, 15], THB: [7], PHP: [12], IDR: [11, 12], VND: [10, 8], TRY: [20],
}; // prettier-ignore
/** US sales tax has as many rates as counties; these bounds hold nearly everywhere. */
const US_SALES_TAX = { least: 4, most: 10.5 } as const;

/** The rate of a tax by which `high` is above `low`; `sure` where it is a country's one rate. */
export interface Taxed {
  readonly percent: number;
  readonly sure: boolean;
}

/** Null where no known rate explains the two amounts to the last digit. @param home currency of the account */
export function taxBetween(low: Money, high: Money, home: Currency): Taxed | null {
  for (const percent of [...(RATES[home] ?? []), ...(RATES[low.currency] ?? [])]) {
    if (isTaxed(low, high, percent)) return { percent, sure: true };
  }
  const inAmerica = home === 'USD' || (low.currency === 'USD' && RATES[home] === undefined);
  if (!inAmerica) return null;
  const percent = Math.round(((high.minor - low.minor) * 1000) / low.minor) / 10;
  return percent >= US_SALES_TAX.least && percent <= US_SALES_TAX.most ? { percent, sure: false } : null;
}

/** The tax inside a price: 2000 of 22000 at 10 %. */
export function taxWithin(
  total: Money,
  home: Currency,
): { readonly minor: number; readonly percent: number }[] {
  return (RATES[home] ?? []).map((percent) => ({
    minor: Math.round((total.minor * percent) / (100 + percent)),
    percent,
  }));
}

/** Tax is rounded up, down or off: by one unit, or by ten where the currency has no cents. */
function isTaxed(low: Money, high: Money, percent: number): boolean {
  const slack = decimalsOf(low.currency) === 0 ? 10 : 1;
  return Math.abs(high.minor - low.minor * (1 + percent / 100)) <= slack;
}
