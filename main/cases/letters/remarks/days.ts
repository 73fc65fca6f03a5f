import { addDays, type Day, dayOf } from '../../../../shared/day.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type Place, placesOf } from './mention.ts';

/** A date as written: the days it can mean, none where the calendar has no such day. */
export interface DayMention extends Place {
  readonly days: readonly Day[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? ${NTH}(?!\\d)(?:,? ${YEAR})?`, 'g');
const DAY_FIRST = new RegExp(`(?<!\\d)${NTH} (?:of )?${MONTH}\\b\\.?(?:,? ${YEAR})?`, 'g');
const KOREAN = /(?:(?<!\d)(\d{4})년 ?)?(?<!\d)(\d{1,2})월 ?(\d{1,2})일/g;
const NUMBERS = /(?<![\d./-])(\d{4})(?:-|\. ?|\/)(\d{1,2})(?:-|\. ?|\/)(\d{1,2})(?!\d)/g;
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;

/** Waits and limits lie in the future; further ahead nothing of a case is named. */
const AHEAD = 200;

export function daysIn(text: string, today: Day): readonly DayMention[] {
  const found = (pattern: RegExp, read: (part: readonly string[]) => readonly (Day | null)[]) =>
    placesOf(text, pattern).map(({ from, to, match }) => ({
      from,
      to,
      days: read([...match].map((part) => part ?? '')).filter((day) => day !== null),
    }));
  const of = (year: string, month: number, day: string): readonly (Day | null)[] =>
    year === ''
      ? [-1, 0, 1].map((away) => dayOf(Number(today.slice(0, 4)) + away, month, Number(day)))
      : [dayOf(Number(year), month, Number(day))];
  const all = [
    ...found(MONTH_FIRST, ([, month = '', day = '', year = '']) => of(year, monthOf(month), day)),
    ...found(DAY_FIRST, ([, day = '', month = '', year = '']) => of(year, monthOf(month), day)),
    ...found(KOREAN, ([, year = '', month = '', day = '']) => of(year, Number(month), day)),
    ...found(NUMBERS, ([, year = '', month = '', day = '']) => of(year, Number(month), day)),
    // 10/12/2026 is read both ways: it is right if either is.
    ...found(SLASHES, ([, one = '', other = '', year = '']) => [
      ...of(year, Number(one), other),
      ...of(year, Number(other), one),
    ]),
  ];
  // `14 October 2026`: not also the `October 20` of its middle.
  return all.filter((one) => !all.some((other) => other !== one && covers(other, one)));
}

/** Every day on which something in this case happened. */
export function daysOf({ claim, today, lastReturn, promised, talk, filed }: LetterFacts): readonly Day[] {
  const charges = [...(claim.owed ? [claim.owed] : []), ...claim.charges];
  return [
    today,
    ...charges.flatMap(({ day, posted }) => (posted === null ? [day] : [day, posted])),
    ...[claim.statementSent, claim.invoiceIssued, claim.cancelledOn].filter((day) => day !== null),
    ...talk.map(({ on }) => on),
    ...[lastReturn, promised, filed].flatMap((one) => (one === null ? [] : [one.on])),
  ];
}

/** Whether the case knows the day, or it lies ahead, as a day until which something is asked does. */
export function isKnown({ days }: DayMention, known: readonly Day[], today: Day): boolean {
  const last = addDays(today, AHEAD);
  return days.some((day) => known.includes(day) || (day > today && day <= last));
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function covers(one: Place, other: Place): boolean {
  const longer = one.to - one.from > other.to - other.from;
  return longer && one.from < other.to && other.from < one.to;
}
