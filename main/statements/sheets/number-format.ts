import type { Currency } from '../../../shared/money.ts';
import { currencyNamed } from '../table/currency.ts';

/** What a number format makes of a number, as far as a statement needs to know. */
export type NumberStyle =
  | { readonly kind: 'number'; readonly currency: Currency | null }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  | { readonly kind: 'percent' }
  /** An id with zeros before it: at least so many digits. */
  | { readonly kind: 'digits'; readonly width: number };

export const PLAIN_NUMBER: NumberStyle = { kind: 'number', currency: null };

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30; 27 to 58 are those of East Asia). */
export function styleOfId(id: number): NumberStyle {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return { kind: 'time' };
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: 'day' };
  return PLAIN_NUMBER;
}

const QUOTED = /"[^"]*"?|\\.|[_*]./gs;
const BRACKETS = /\[[^\]]*\]?/g;

/** Reads a format such as `yyyy"년" m"월" d"일"`, `[$€-2] #,##0.00` or `0000000`. */
export function styleOfFormat(format: string): NumberStyle {
  const bare = format.slice(0, 400).replace(QUOTED, '');
  const [first = ''] = bare.split(';');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(first);
  const letters = first.replace(BRACKETS, '').replace(/general/gi, '');
  if (/%/.test(letters)) return { kind: 'percent' };
  if (elapsed) return { kind: 'time' };
  if (/^0{2,}$/.test(letters.trim())) return { kind: 'digits', width: letters.trim().length };
  if (/[#?]/.test(letters)) return { kind: 'number', currency: currencyIn(format) };
  if (/[ydg]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))) return { kind: 'day' };
  if (/[hs]/i.test(letters)) return { kind: 'time' };
  return { kind: 'number', currency: currencyIn(format) };
}

/** The currency that a format prints beside the number, where it is but one: `[$₩-412]`, `"원"`, `€`. */
function currencyIn(format: string): Currency | null {
  const [first = ''] = format.split(';');
  const pieces = [
    ...[...first.matchAll(/\[\$([^\]-]*)/g)].map(([, sign = '']) => sign),
    ...[...first.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text),
    ...[
      ...first
        .replace(QUOTED, '')
        .replace(BRACKETS, '')
        .matchAll(/[€£₩￦₹₽₺₪₫฿₱]/g),
    ].map(([sign]) => sign),
    ...[...first.matchAll(/\\(.)/g)].map(([, sign = '']) => sign),
  ];
  const named = new Set(pieces.map(currencyNamed).filter((currency) => currency !== null));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
