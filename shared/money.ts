/** An ISO 4217 letter code. `XXX` ("no currency") stands where neither file nor bank tells. */
export type Currency = string;

/** An amount in the currency's minor unit (cents, whole won). Always a safe integer. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** The currency of an account whose statement does not name one. */
export const UNKNOWN_CURRENCY: Currency = 'XXX';

/** ISO 4217 table A.1 (2024): every code that does not have two decimals. */
const DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0,
  RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
}; // prettier-ignore

/** Decimals of a currency by ISO 4217: 0 for KRW and JPY, 2 for most. */
export function decimalsOf(currency: Currency): number {
  return DECIMALS[currency] ?? 2;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/**
 * Reads a plain decimal (`-1234.5`, `.23`; no grouping) into minor units.
 * Digits beyond the currency's own are rounded half away from zero, as banks print
 * `29.000` for 29.00. Null where it is no number or does not fit a safe integer.
 */
export function parseDecimal(text: string, currency: Currency): number | null {
  const parts = DECIMAL.exec(text);
  if (!parts) return null;
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (whole === '' && fraction === '') return null;
  const decimals = decimalsOf(currency);
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  const roundsUp = (fraction[decimals] ?? '0') >= '5';
  const magnitude = Number(whole + kept) + (roundsUp ? 1 : 0);
  if (!Number.isSafeInteger(magnitude)) return null;
  return sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
}

/** The inverse of `parseDecimal`: `-20.00` for USD, `-20000` for KRW. */
export function toDecimal(money: Money): string {
  const decimals = decimalsOf(money.currency);
  const digits = String(Math.abs(money.minor)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return money.minor < 0 ? `-${text}` : text;
}

/**
 * Whether two amounts are one: equal, or told once before and once after the currency became known, when
 * the unknown one was kept with two decimals.
 */
export function isSameMoney(one: Money, other: Money): boolean {
  if (one.currency === other.currency) return one.minor === other.minor;
  if (one.currency !== UNKNOWN_CURRENCY && other.currency !== UNKNOWN_CURRENCY) return false;
  const [unknown, known] = one.currency === UNKNOWN_CURRENCY ? [one, other] : [other, one];
  const shift = decimalsOf(known.currency) - decimalsOf(UNKNOWN_CURRENCY);
  return shift >= 0
    ? unknown.minor * 10 ** shift === known.minor
    : unknown.minor === known.minor * 10 ** -shift;
}

/** Money as people of this locale write it, with the currency's own number of decimals. */
export function formatMoney(money: Money, locale: string, signed = false): string {
  return formatterFor(money.currency, locale, signed).format(
    // Exact: Intl accepts a decimal string, so no amount passes through a float.
    toDecimal(money) as unknown as number,
  );
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(currency: Currency, locale: string, signed: boolean): Intl.NumberFormat {
  const key = `${locale} ${currency} ${signed}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const decimals = decimalsOf(currency);
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const signDisplay = signed ? ('exceptZero' as const) : ('auto' as const);
    formatter =
      currency === UNKNOWN_CURRENCY
        ? new Intl.NumberFormat(locale, { ...digits, signDisplay })
        : new Intl.NumberFormat(locale, {
            ...digits,
            signDisplay,
            style: 'currency',
            currency,
            currencyDisplay: 'narrowSymbol',
          });
    formatters.set(key, formatter);
  }
  return formatter;
}
