import type { Day } from '../../../shared/day.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import type { StatedByFile } from '../../../shared/statement.ts';
import { believable } from '../period.ts';
import { shorten } from '../shorten.ts';
import { dayWritten, readDateCell } from './dates.ts';
import type { TableRow } from './row.ts';

/** A day with its year, as lines around a list write it. */
const DATE =
  String.raw`(?:\d{4}\s?[-/.년年]\s?\d{1,2}\s?[-/.월月]\s?\d{1,2}(?:\s?[일日])?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|` +
  String.raw`(?:19|20)\d{6}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?\d{4}|\p{L}{3,12}\.?\s\d{1,2}(?:,\s?|\s)\d{4})(?!\d)`;
const TIME = String.raw`(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?)?`;
/** Words and signs between the two days of a period. A tab stands where a new cell begins. */
const WAVE = '[~〜～∼]';
const BETWEEN = String.raw`[-–—]|to|and|through|until|bis|au|al|a|à|hasta|até|do|až|tot|t\/m|til|till|至|到|から`;
const RANGE = new RegExp(
  String.raw`(?<!\d)(${DATE})${TIME}\s*(${WAVE}|${BETWEEN}|\t)\s*(${DATE})${TIME}(?!\p{L})`,
  'iu',
);

/** What stands before the days of a period, in the same line or alone in the line above. */
const PERIOD =
  /(?:period|date range|dates?|zeitraum|période|per[ií]odo|okres|období|időszak|kausi|기간|期间|期間|范围)[^\p{L}\d]*$/iu;
/** `Transactions from 1/1 to 1/31`: a word that only a period begins with. */
const FROM_WORD = /(?:^|[\s\t(])(?:from|between|von|vom|du|desde|del?|dal|od|van|fra|från)[:\s]*$/iu;

const FROM_LABEL = `(?:download |statement |period )?(?:start(?:ing)? date|date from|from(?: date)?)|von|du|desde|dal|od|van|起始时间|起始日期|开始时间|开始日期|시작일|시작일자|조회\\s?시작일자?`;
const TO_LABEL = `(?:download |statement |period )?(?:end(?:ing)? date|date to|to(?: date)?)|bis|au|hasta|al|do|tot|终止时间|终止日期|结束时间|结束日期|종료일|종료일자|조회\\s?종료일자?`;
const labelled = (label: string): RegExp =>
  new RegExp(
    String.raw`(?:^|\t|\s{2,}|\]\s*)[#"(]?(?:${label})\s*[:：]?[\s\t]*\[?(${DATE})${TIME}\]?(?=$|[\s)])`,
    'iu',
  );
const FROM = labelled(FROM_LABEL);
const TO = labelled(TO_LABEL);

/** Every day that a line writes with its year. */
export const DAYS_WRITTEN = new RegExp(String.raw`(?<!\d)${DATE}`, 'giu');

interface Written {
  readonly from: string;
  readonly to: string;
}

/** The days that the lines around the rows say the list covers; null where they do not say it surely. */
export function periodIn(
  around: readonly TableRow[],
  order: DayOrder,
  days: readonly Day[],
): StatedByFile['period'] {
  return onlyOne(
    writtenIn(around).flatMap(
      (range) => daysOf(range, order, (from, to) => believable(from, to, days)) ?? [],
    ),
  );
}

/** The days that the lines say the list covers, whatever its rows are. */
export function periodWritten(around: readonly TableRow[], order: DayOrder): StatedByFile['period'] {
  const inOrder = (from: Day, to: Day): Period | null => (from > to ? null : { from, to });
  return onlyOne(writtenIn(around).flatMap((range) => daysOf(range, order, inOrder) ?? []));
}

function writtenIn(around: readonly TableRow[]): readonly Written[] {
  const lines = around.map(({ cells }) => shorten(cells.filter((cell) => cell !== '').join('\t')));
  return [...rangesIn(lines), ...endsIn(lines)];
}

function rangesIn(lines: readonly string[]): readonly Written[] {
  return lines.flatMap((line, index) => {
    const found = RANGE.exec(line);
    const [, from, between = '', to] = found ?? [];
    if (!found || from === undefined || to === undefined) return [];
    const before = line.slice(0, found.index);
    const above = before === '' ? (lines[index - 1] ?? '') : '';
    const isPeriod =
      new RegExp(WAVE).test(between) ||
      PERIOD.test(before) ||
      PERIOD.test(above) ||
      (between !== '\t' && FROM_WORD.test(before));
    return isPeriod ? [{ from, to }] : [];
  });
}

/** `Von:` and `Bis:`, each with its day, in one line or two. */
function endsIn(lines: readonly string[]): readonly Written[] {
  const from = lines.flatMap((line) => FROM.exec(line)?.[1] ?? []);
  const to = lines.flatMap((line) => TO.exec(line)?.[1] ?? []);
  const [start] = from;
  const [end] = to;
  return start !== undefined && end !== undefined && from.length === 1 && to.length === 1
    ? [{ from: start, to: end }]
    : [];
}

type Period = NonNullable<StatedByFile['period']>;

/** The days as the rows write theirs; where that makes no sense, in the one other order that does. */
function daysOf(
  { from, to }: Written,
  order: DayOrder,
  believed: (from: Day, to: Day) => Period | null,
): Period | null {
  const inOrder = (as: DayOrder): Period | null => {
    const [start, end] = [dayIn(from, as), dayIn(to, as)];
    return start === null || end === null ? null : believed(start, end);
  };
  return inOrder(order) ?? onlyOne((['dmy', 'mdy', 'ymd'] as const).flatMap((other) => inOrder(other) ?? []));
}

function onlyOne(periods: readonly Period[]): Period | null {
  const [only, ...others] = periods;
  return only && others.every(({ from, to }) => from === only.from && to === only.to) ? only : null;
}

/** The day of a text that is nothing else. */
export function dayIn(text: string, order: DayOrder): Day | null {
  const read = readDateCell(text.trim());
  return read && dayWritten(read.date, order, null);
}
