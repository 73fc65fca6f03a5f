import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import { decimalsOf, type Money, toDecimal } from '../../shared/money.ts';
import type { StatementRow } from '../../shared/statement.ts';

/**
 * What of a charge does not stand in the row that it was read from; null where all does. A row without a day of its
 * own (pending, or further down on the same day) has that of another row.
 */
export function inventedIn(
  { day, amount, raw }: StatementRow,
  others: readonly StatementRow[],
): 'amount' | 'day' | null {
  const text = raw.normalize('NFKC');
  if (!saysAmount(text, amount)) return 'amount';
  if (saysDay(text, day)) return null;
  const isTold = !saysSomeDay(text) && others.some((other) => other.day === day && saysDay(other.raw, day));
  return isTold ? null : 'day';
}

/** Between the thousands of a number. */
const THOUSANDS = "[.,'’ \\u00a0\\u202f]?";

/** `1,234.50`, `1.234,5`, `1 234.5` and `1234.50000` for 1234.50, and `1234.4961`, which is rounded to it. */
function saysAmount(text: string, amount: Money): boolean {
  const [whole = '', cents = ''] = toDecimal(amount).replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, THOUSANDS);
  // Zeros may be left out on either side, and what is alone behind the mark may have lost them.
  const fraction = cents.replace(/0+$/, '');
  const decimals = fraction === '' ? '(?:[.,]0*)?' : `[.,]${fraction}0*`;
  const wholeOrNone = whole === '0' && fraction !== '' ? '0*' : `0*${grouped}`;
  if (new RegExp(`(?<!\\d)${wholeOrNone}${decimals}(?!\\d)`, 'u').test(text)) return true;
  return inFixedWidth(text, whole + cents) || isRounded(text, amount) || isNet(text, amount);
}

/** A number of so many digits without any mark, its cents at its end: 00000000012345 for 123.45. */
function inFixedWidth(text: string, digits: string): boolean {
  return new RegExp(`0{3,}${digits.replace(/^0+/, '')}`, 'u').test(text);
}

function isRounded(text: string, amount: Money): boolean {
  const decimals = decimalsOf(amount.currency);
  const numbers = text.match(/\d+[.,]\d{3,}/gu) ?? [];
  return numbers.some(
    (number) => Math.round(Number(number.replace(',', '.')) * 10 ** decimals) === Math.abs(amount.minor),
  );
}

/** What of a purchase was not cancelled: two sums of the row taken from each other. */
function isNet(text: string, amount: Money): boolean {
  const factor = 10 ** decimalsOf(amount.currency);
  const sums = (text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu) ?? []).map((number) =>
    Math.round(Number(number.replaceAll(',', '')) * factor),
  );
  return sums.some((sum) => sum > 0 && sums.includes(sum + Math.abs(amount.minor)));
}

/** Between the parts of a date, or nothing. */
const BETWEEN = "[-./'’\\s,]*(?:[年月日년월일]\\s*)?(?:de\\s+)?";

/**
 * The month and the day of it beside each other in either order, the month by its number or a name; where a year
 * stands with them it is this one. Or the serial number of a sheet.
 */
function saysDay(text: string, day: Day): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = (two: string): string => `${two.startsWith('0') ? '0?' : ''}${Number(two)}`;
  // Banks that count thirty days a month book on 30 February; it is read as the last.
  const isEndOfFebruary = month === '02' && addDays(day, 1).endsWith('-03-01');
  const m = `(?:${number(month)}|\\p{L}{3,}\\.?)`;
  const d = isEndOfFebruary ? `(?:${date}|29|30)` : number(date);
  const y = `(?:${year}|${year.slice(2)})`;
  const forms = [
    `${y}${BETWEEN}${m}${BETWEEN}${d}`,
    `${d}${BETWEEN}${m}${BETWEEN}${y}`,
    `${m}${BETWEEN}${d}${BETWEEN}${y}`,
  ];
  const whole = forms.map((form) => `(?<!\\d)${form}`).join('|');
  if (new RegExp(whole, 'u').test(text)) return true;
  if (new RegExp(`(?<!\\d)${daysBetween(SERIALS_BEGIN, day)}(?!\\d)`, 'u').test(text)) return true;
  // Without a year none may stand beside it, before or behind.
  const bare = `(?:${m}${BETWEEN}${d}|${d}${BETWEEN}${m})`;
  return new RegExp(`(?<!\\d|\\d[-./])${bare}(?!\\d|[-./]\\d)`, 'u').test(text);
}

/** Day 0 of a sheet. */
const SERIALS_BEGIN = '1899-12-30';

/** Anything that a day could be read from. */
function saysSomeDay(text: string): boolean {
  return /(?<!\d)(?:\d{1,4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,4}|\d{1,2}\/\d{1,2}|(?:19|20)\d{6})/u.test(text);
}
