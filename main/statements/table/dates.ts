import { type Day, dayOf } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import { monthNamed, type MonthNames } from './months.ts';

/** A date as its cell writes it, before anyone decided what the numbers mean. */
export type WrittenDate =
  | { readonly form: 'fixed'; readonly day: Day }
  | { readonly form: 'numbers'; readonly parts: readonly [number, number, number]; readonly mark: string }
  | { readonly form: 'packed'; readonly digits: string }
  | { readonly form: 'yearless'; readonly parts: readonly [number, number]; readonly named: boolean }
  /** The name of its month means another one in another language. */
  | { readonly form: 'either' };

/** A date and what follows it in the cell (a time, a zone), which must be nothing else. */
export interface DateCell {
  readonly date: WrittenDate;
  readonly time: string | null;
}

const AFTER =
  /^(?:[\sT,/|-]*(?:오전|오후|上午|下午)?\s*\d{1,2}[:시.]\s?\d{2}(?:[:분.]\s?\d{2})?초?(?:[.:,]\d{1,9})?\s*(?:[ap]\.?m\.?)?)?\s*(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2}|\[[^\]]{1,12}\]|\([^)]{1,4}\))?\s*$/i;
const TIME =
  /(오전|오후|上午|下午)?\s*(\d{1,2})[:시.]\s?(\d{2})(?:[:분.]\s?(\d{2}))?초?(?:[.:,]\d{1,9})?\s*([ap])?\.?m?/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.년年:]\s*(\d{1,2})\s*[-/.월月:]\s*(\d{1,2})\s*[일日]?\.?/;
const THREE_NUMBERS = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)\.?/;
/** Years of the Japanese eras: `R8.1.5` and `令和8年1月5日` are in 2026. */
const ERA = /^(R|H|S|令和|平成|昭和)\s?(\d{1,2})[./年-](\d{1,2})[./月-](\d{1,2})日?/;
const REPUBLIC = /^(1[01]\d)([./-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const ERA_BEGAN: Readonly<Record<string, number>> = {
  R: 2018,
  令和: 2018,
  H: 1988,
  平成: 1988,
  S: 1925,
  昭和: 1925,
};
const SHORT_YEAR_FIRST = /^(\d{2})년\s*(\d{1,2})월\s*(\d{1,2})일/;
const PACKED = /^(\d{8})(?:(\d{2})(\d{2})(\d{2})?(?:\.\d+)?)?(?!\d)/;
const DAY_AND_NAME =
  /^(\d{1,2})(?:st|nd|rd|th)?[-\s./]*(?:de\s+)?(\p{L}{3,12})\.?(?:[-\s./,]*(?:de\s+)?(\d{4}|\d{1,2})(?!\d|:)\.?)?/u;
const NAME_AND_DAY =
  /^(\p{L}{3,12})\.?[-\s]*(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:[-\s,]+(\d{4}|\d{2})(?!\d|:))?/u;
/** `2026-Sep-03`, `2026. szeptember 3.` */
const YEAR_AND_NAME = /^(\d{4})\.?[-\s/]{1,2}(\p{L}{3,12})\.?[-\s/]{1,2}(\d{1,2})(?!\d|:)\.?/u;
const YEARLESS = /^(\d{1,2})\s*[-/.월月]\s*(\d{1,2})\s*[일日]?\.?(?![\d:])/;
/** `1/5`: with a point it may be a sum. */
const SHORTEST = /^\d\/\d$/;
const AS_OF = /^ as of \d{1,2}\/\d{1,2}\/\d{4}$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s+(?=[\da-z])/i;
/** French, Dutch, German, Spanish, Italian, Portuguese, Polish, Czech, Russian, Swedish, Danish, Turkish; `mar` is a month too. */
const WEEKDAY_ABROAD =
  /^(?:lun|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mo|mi|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mié|jue|vie|sáb|dom|lunes|martes|miércoles|jueves|viernes|sábado|domingo|gio|sab|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|seg|ter|qua|qui|sex|pon|wt|śr|czw|pt|sob|ndz|niedz|po|út|st|čt|pá|ne|пн|вт|ср|чт|пт|сб|вс|mån|tis|ons|tors|fre|lör|sön|man|tir|tor|lør|søn|pzt|sal|çar|per|cum|cmt|paz|mar(?=\.?\s\d{1,2}\s\p{L}))[.,]?\s+(?=\d)/iu;
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?)\s*,?\s+(?=\d)/;

/**
 * Reads what a cell writes, or null where it is no date. Nothing is decided about the order of numbers, nor about names
 * of months that mean two, unless it is known whose they are.
 */
export function readDateCell(cell: string, names: MonthNames | null = null): DateCell | null {
  const first = cell.charCodeAt(0);
  const mayBegin = (first >= 0x30 && first <= 0x39) || (first | 0x20) >= 0x61;
  if (!mayBegin || cell.length > 48 || (cell.length < 4 && !SHORTEST.test(cell))) return null;
  const plain = first > 0x39 ? cell.replace(WEEKDAY, '').replace(WEEKDAY_ABROAD, '') : cell;
  const before = TIME_FIRST.exec(plain)?.[1];
  const text = before === undefined ? plain : plain.replace(TIME_FIRST, '');
  const found =
    yearFirst(text) ??
    era(text) ??
    packed(text) ??
    threeNumbers(text) ??
    named(text, names) ??
    yearless(text);
  if (!found) return null;
  // `04/17/2023 as of 04/15/2023` (Schwab): booked on the first.
  const after = text.slice(found.length).replace(AS_OF, '');
  if (after !== '' && !AFTER.test(after)) return null;
  return {
    date: found.date,
    time: found.time ?? timeIn(after) ?? (before === undefined ? null : timeIn(before)),
  };
}

interface Found {
  readonly date: WrittenDate;
  readonly length: number;
  readonly time?: string | null;
}

function fixed(year: number, month: number, day: number, length: number): Found | null {
  const found = dayOf(fullYear(year), month, day);
  return found === null ? null : { date: { form: 'fixed', day: found }, length };
}

function yearFirst(text: string): Found | null {
  const parts = YEAR_FIRST.exec(text);
  return parts && fixed(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[0].length);
}

function era(text: string): Found | null {
  // Taiwan counts from 1912: 115/01/05 is in 2026.
  const republic = REPUBLIC.exec(text);
  if (republic)
    return fixed(1911 + Number(republic[1]), Number(republic[3]), Number(republic[4]), republic[0].length);
  const parts = ERA.exec(text);
  const began = ERA_BEGAN[parts?.[1] ?? ''];
  if (!parts || began === undefined) return null;
  return fixed(began + Number(parts[2]), Number(parts[3]), Number(parts[4]), parts[0].length);
}

function packed(text: string): Found | null {
  const parts = PACKED.exec(text);
  const digits = parts?.[1] ?? '';
  if (!parts || (unpack(digits, 'dmy') === null && unpack(digits, 'mdy') === null)) return null;
  const [, , hour, minute, second] = parts;
  const time = hour === undefined || minute === undefined ? null : clock(hour, minute, second ?? '00');
  return { date: { form: 'packed', digits }, length: parts[0].length, time };
}

function threeNumbers(text: string): Found | null {
  const parts = THREE_NUMBERS.exec(text) ?? shortYear(text);
  if (parts === null) return null;
  const numbers = [Number(parts[1]), Number(parts[3]), Number(parts[4])] as const;
  return { date: { form: 'numbers', parts: numbers, mark: parts[2] ?? '' }, length: parts[0]?.length ?? 0 };
}

function shortYear(text: string): readonly string[] | null {
  const parts = SHORT_YEAR_FIRST.exec(text);
  if (!parts) return null;
  const [whole, year = '', month = '', day = ''] = parts;
  return [whole, year, '년', month, day];
}

function named(text: string, names: MonthNames | null): Found | null {
  const yearFirst = YEAR_AND_NAME.exec(text);
  const monthBetween = monthNamed(yearFirst?.[2] ?? '', names);
  if (yearFirst && monthBetween !== null) {
    const { length } = yearFirst[0];
    if (monthBetween === 'either') return { date: { form: 'either' }, length };
    return fixed(Number(yearFirst[1]), monthBetween, Number(yearFirst[3]), length);
  }
  const dayFirst = DAY_AND_NAME.exec(text);
  const parts = dayFirst ?? NAME_AND_DAY.exec(text);
  if (!parts) return null;
  const month = monthNamed((dayFirst ? parts[2] : parts[1]) ?? '', names);
  const day = Number(dayFirst ? parts[1] : parts[2]);
  if (month === null) return null;
  if (month === 'either') return { date: { form: 'either' }, length: parts[0].length };
  const year = parts[3];
  if (year === undefined)
    return { date: { form: 'yearless', parts: [day, month], named: true }, length: parts[0].length };
  return fixed(fullYear(Number(year)), month, day, parts[0].length);
}

function yearless(text: string): Found | null {
  const parts = YEARLESS.exec(text);
  if (!parts) return null;
  const numbers = [Number(parts[1]), Number(parts[2])] as const;
  return { date: { form: 'yearless', parts: numbers, named: false }, length: parts[0].length };
}

/** `HH:MM:SS`, or null where there is none or it says midnight, which is what banks print for "no time". */
export function timeIn(text: string): string | null {
  if (text === '') return null;
  const parts = TIME.exec(text);
  if (!parts) {
    const compact = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
    return compact ? clock(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '') : null;
  }
  const [, half, hour = '', minute = '', second = '00', ampm] = parts;
  const afternoon = half === '오후' || half === '下午' || ampm?.toLowerCase() === 'p';
  const morning = half === '오전' || half === '上午' || ampm?.toLowerCase() === 'a';
  const hours = Number(hour);
  const full = afternoon && hours < 12 ? hours + 12 : morning && hours === 12 ? 0 : hours;
  return clock(String(full), minute, second);
}

function clock(hour: string, minute: string, second: string): string | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const text = `${hour.padStart(2, '0')}:${minute}:${second}`;
  return text === '00:00:00' ? null : text;
}

/** Two digits of a year, or four of another era: statements are of this century unless they say 70 or more. */
export function fullYear(year: number): number {
  // Of the Buddhist era: Thai lists write 2569 for 2026.
  if (year >= 2440 && year < 2700) return year - 543;
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The day that a written date means in this order; a date without year takes `year`. */
export function dayWritten(date: WrittenDate, order: DayOrder, year: number | null): Day | null {
  if (date.form === 'fixed') return date.day;
  if (date.form === 'either') return null;
  if (date.form === 'packed') return unpack(date.digits, order);
  if (date.form === 'yearless') {
    if (year === null) return null;
    const [first, second] = date.parts;
    const monthFirst = !date.named && order !== 'dmy';
    return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  const [a, b, c] = date.parts;
  if (order === 'ymd') return date.parts[2] > 31 ? null : dayOf(fullYear(a), b, c);
  return order === 'dmy' ? dayOf(fullYear(c), b, a) : dayOf(fullYear(c), a, b);
}

/** `20180226`, or `26022018` and `02262018` where the year cannot stand first. */
function unpack(digits: string, order: DayOrder): Day | null {
  const yearFirst = dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (yearFirst !== null) return yearFirst;
  const [first, second, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  return order === 'mdy' ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** Days since 30 December 1899, as spreadsheets write dates (ECMA-376 part 1, 18.17.4.1). */
export function dayOfSerial(cell: string): Day | null {
  const parts = /^(\d{5})(?:\.\d+)?$/.exec(cell);
  if (!parts) return null;
  const serial = Number(parts[1]);
  if (serial < 29_221 || serial > 73_050) return null; // 1980 to 2099
  const date = new Date((serial - 25_569) * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** `260901` and `010926`: six digits alone say nothing, so that this counts only in columns named as days. */
export function shortDay(cell: string): WrittenDate | null {
  const parts = /^(\d{2})(\d{2})(\d{2})$/.exec(cell);
  if (!parts) return null;
  const [first, second, third] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = { form: 'numbers', parts: [first, second, third], mark: '' } as const;
  const isDay = (['ymd', 'dmy', 'mdy'] as const).some((order) => dayWritten(date, order, null) !== null);
  return isDay ? date : null;
}
