import type { DecimalMark } from '../../../shared/layout.ts';
import { type Currency, decimalsOf, parseDecimal } from '../../../shared/money.ts';

// OFX 2.2 § 3.2.9.1 allows "." or "," as decimal mark and no grouping; banks also write grouping, blanks,
// a plus, a currency sign, a trailing minus, or parentheses.
const WRITTEN =
  /^(\()?([-+−])?(?:[A-Z]{0,3}[$€£¥₩]|[A-Z]{3})?([-+−])?([\d.,'’]{1,40})(?:[€₩])?([-+−])?(\))?$/;

/**
 * Reads a TRNAMT into minor units; null where it is no amount. `mark` is what the rest of the file uses
 * as decimal mark, for amounts like `1,234` that do not tell themselves.
 */
export function readAmount(text: string, currency: Currency, mark: DecimalMark | null): number | null {
  const parts = WRITTEN.exec(text.replace(/\s/g, ''));
  if (!parts) return null;
  const [, opened, before, inner, digits = '', after, closed] = parts;
  const signs = [before, inner, after].filter((sign) => sign !== undefined);
  if (signs.length > 1 || (opened === undefined) !== (closed === undefined)) return null;
  const plain = withoutGrouping(digits.replace(/['’]/g, ''), currency, mark);
  if (plain === null || !/\d/.test(plain)) return null;
  // A won has no cents: an amount with cents is in another currency or damaged.
  if (decimalsOf(currency) === 0 && /\.0*[1-9]/.test(plain)) return null;
  const minor = parseDecimal(plain, currency);
  const isNegative = opened !== undefined || (signs.length > 0 && signs[0] !== '+');
  return minor !== null && isNegative && minor !== 0 ? -minor : minor;
}

/** The decimal mark that these amounts show beyond doubt, or null. */
export function decimalMarkOf(amounts: Iterable<string>): DecimalMark | null {
  for (const amount of amounts) {
    const last = amount.length > 60 ? null : /([.,])(\d*)\D*$/.exec(amount.trim());
    if (!last) continue;
    const [, mark, decimals = ''] = last;
    const isRepeated = amount.indexOf(mark ?? '') !== amount.lastIndexOf(mark ?? '');
    if (isRepeated) return mark === '.' ? ',' : '.';
    const other = mark === '.' ? ',' : '.';
    if (amount.includes(other) || (decimals.length !== 3 && decimals.length > 0)) {
      return mark === '.' ? '.' : ',';
    }
  }
  return null;
}

function withoutGrouping(digits: string, currency: Currency, mark: DecimalMark | null): string | null {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point < 0 && comma < 0) return digits;
  const last = point > comma ? '.' : ',';
  const pieces = digits.split(last);
  const isMixed = point >= 0 && comma >= 0;
  const isGrouping = pieces.length > 2 || (!isMixed && looksGrouped(pieces, last, currency, mark));
  const other = last === '.' ? ',' : '.';
  if (isGrouping) return isMixed || !areGroups(pieces) ? null : pieces.join('');
  const [whole = '', fraction = ''] = pieces;
  const groups = whole.split(other);
  return groups.length > 1 && !areGroups(groups) ? null : `${groups.join('')}.${fraction}`;
}

/** `1,234`: a decimal mark by the standard, unless the currency or the rest of the file says otherwise. */
function looksGrouped(
  pieces: readonly string[],
  last: DecimalMark,
  currency: Currency,
  mark: DecimalMark | null,
): boolean {
  if (pieces[1]?.length !== 3 || !areGroups(pieces)) return false;
  return mark === null ? decimalsOf(currency) === 0 : mark !== last;
}

function areGroups(pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  return first.length >= 1 && first.length <= 3 && rest.every((piece) => piece.length === 3);
}
