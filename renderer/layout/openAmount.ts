import { DECIMAL_MARKS, type DecimalMark } from '../../shared/layout.ts';

/** What an amount such as `4.990` may be, as a plain decimal, by the mark that would make it so: thousands first. */
export function amountsFor(
  text: string,
): readonly { readonly mark: DecimalMark; readonly decimal: string }[] {
  const [, sign, whole = '', rest = ''] = /^([^\d]*?)(\d{1,3})[.,](\d{3})/.exec(text) ?? [];
  if (sign === undefined) return [];
  const written = text.includes('.') ? '.' : ',';
  const other = DECIMAL_MARKS.find((mark) => mark !== written) ?? written;
  return [
    { mark: other, decimal: whole + rest },
    { mark: written, decimal: `${whole}.${rest}` },
  ];
}

/** As people of this locale write it, with two decimals or three where it has any. */
export function spelled(decimal: string, locale: string): string {
  const least = decimal.includes('.') ? 2 : 0;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: 3 });
  // Exact: Intl accepts a decimal string, so no amount passes through a float.
  return format.format(decimal as unknown as number);
}
