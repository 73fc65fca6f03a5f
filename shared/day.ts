/**
 * A calendar day `YYYY-MM-DD` without time or zone, as printed on a statement.
 * Plain strings, so that they sort, compare and travel as they are.
 */
export type Day = string;

/** A month `YYYY-MM`. */
export type Month = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** For what counts in milliseconds, as `Date.UTC` and the formats of Intl do. */
export const MILLISECONDS_A_DAY = 86_400_000;

/** The day of these parts, or null where the calendar has no such day (31 June, 30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whether the text is a day that exists. */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** Whole days since 1 January 1970; negative before. Throws on what is not a day. */
export function dayNumber(day: Day): number {
  const [year, month, date] = [numberAt(day, 0, 4), numberAt(day, 5, 7), numberAt(day, 8, 10)];
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-' || Number.isNaN(year + month + date))
    throw new RangeError('not a calendar day');
  // Date.UTC counts in the proleptic Gregorian calendar; nothing is parsed and no zone is involved.
  return Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;
}

/** Digit by digit: a search asks for the days of every charge. NaN where one is none. */
function numberAt(text: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(count: number): Day {
  return new Date(count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Signed number of days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar day of this moment where the person is. */
export function today(now: Date): Day {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
