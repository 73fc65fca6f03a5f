import type { DecimalMark } from '../../../shared/layout.ts';
import type { Currency } from '../../../shared/money.ts';
import { currencyNamed } from './currency.ts';
import type { Delimiter } from './layout.ts';

/** A number as its cell writes it; what the sign means is decided elsewhere. */
export interface WrittenAmount {
  /** Plain decimal without sign or grouping: `1234.56`, `.23`. */
  readonly decimal: string;
  readonly negative: boolean;
  /** A plus, or `CR`, stands beside it: it is meant to be seen as money in. */
  readonly plus: boolean;
  /** `CR` or `DR` beside it, or what stands for them: `C`, `D`, `DB`, in German `H` (Haben) and `S` (Soll). */
  readonly word: 'CR' | 'DR' | null;
  /** Where the cell names one. */
  readonly currency: Currency | null;
}

const PLAIN = /^-?\d+(?:\.\d{1,2})?$/;
const NUMBER = /\d(?:[\d.,'’\s]*\d)?(?:[.,](?!\d))?|[.,]\d+/;
const YEN = /^-?\\-?\d[\d,]*$/;
const NOT_IN_AMOUNT = /[;:%#@"|\\?*=_]|\d\s*[-/]\s*\d/;

/** Reads one amount, or null where the cell is anything else: `12..34`, `1,2,3`, a date, a text. */
export function readAmount(cell: string, mark: DecimalMark): WrittenAmount | null {
  if (mark === '.' && PLAIN.test(cell)) {
    const negative = cell.charCodeAt(0) === 0x2d;
    return { decimal: negative ? cell.slice(1) : cell, negative, plus: false, word: null, currency: null };
  }
  if (cell === '' || cell.length > 40) return null;
  // In Shift_JIS the yen sign has the place of the backslash.
  if (cell.includes('\\') && YEN.test(cell)) return readAmount(cell.replace('\\', '¥'), mark);
  if (NOT_IN_AMOUNT.test(cell)) return null;
  // `131.77(已退款89.84)` and `-3.90(CN)`: what stands in brackets after the number is a remark.
  // The point of `Rs.45.90` ends a word.
  const plain = cell.replace(/(\p{L})\.(?=\s?\d)/u, '$1 ');
  const bare = plain.replace(/(\d[.,]) (?=\d)/g, '$1').replace(/(\d)\s*[(（][^()（）]*[)）]\s*$/u, '$1');
  const number = /^[.,]\d/.test(bare) ? /^[.,]\d+/.exec(bare) : numberIn(bare);
  if (!number) return null;
  const decimal = toPlain(number[0], mark);
  if (decimal === null) return null;
  const before = bare.slice(0, number.index);
  const behind = bare.slice(number.index + number[0].length);
  // `1'250.-` and `100,-`: the dash stands for the cents.
  const after = /[.,]$/.test(number[0]) ? behind.replace(/^[-–—]{1,2}/, '') : behind;
  return decorate(decimal, before, after);
}

/** `$.23` begins with its decimal mark. */
function numberIn(text: string): RegExpExecArray | null {
  const leading = /(?<![\d.,])[.,]\d+/.exec(text);
  const first = NUMBER.exec(text);
  return leading && first && leading.index < first.index ? leading : first;
}

/** What stands around the number: signs, brackets, one currency, CR or DR. Anything else makes it a text. */
function decorate(decimal: string, before: string, after: string): WrittenAmount | null {
  const around = `${before} ${after}`;
  // `(1` of `(1,234.56)`, cut in two by its comma
  if ((around.match(/[(（]/g)?.length ?? 0) !== (around.match(/[)）]/g)?.length ?? 0)) return null;
  const inBrackets = /^[^)]*[(（]/.test(before) && /[)）]/.test(after);
  const minus = /[-−–﹣－]/.test(around);
  const plus = /[+＋]/.test(around);
  const rest = around.replace(/[-−–﹣－+＋()（）]/g, ' ').trim();
  const written = SIDE_WORD.exec(rest) ?? (/\.\d{2}$/.test(decimal) ? SIDE_LETTER.exec(rest) : null);
  const word = written && (/^[CH]/i.test(written[1] ?? '') ? 'CR' : 'DR');
  const unit = rest.slice(0, written?.index).replace(/\.$/, '').trim();
  if (minus && plus) return null;
  const currency = unit === '' ? null : currencyNamed(unit);
  if (unit !== '' && currency === null && !UNITS.test(unit)) return null;
  return {
    decimal,
    negative: inBrackets || minus || word === 'DR',
    plus: plus || word === 'CR',
    word,
    currency,
  };
}

/** Which side a sum is on. A letter alone says so only behind a sum with its cents. */
const SIDE_WORD = /(?<=^|[\s.])(CR|DR|DB)\.?$/i;
const SIDE_LETTER = /(?<=^|\s)([SHCD])$/;

/** Signs that name no single currency, and words that Korean and Chinese lists put beside a sum. */
const UNITS = /^(?:\$|¥|￥|kr|rs|fr|sfr|l|lei|din|¢|p|r|원|금|약|'|’)\.?$/i;

/**
 * A number without its grouping, or null where its marks make no sense. Groups have three digits,
 * or two after the first in India (`1,23,456.78`); only one kind of mark groups.
 */
function toPlain(text: string, mark: DecimalMark): string | null {
  if (/['’\s]/.test(text) && !SPACED.test(text)) return null;
  const packed = text.replace(/['’\s]/g, '');
  const at = packed.indexOf(mark);
  const whole = at < 0 ? packed : packed.slice(0, at);
  const fraction = at < 0 ? '' : packed.slice(at + 1);
  if (fraction !== '' && !/^\d+$/.test(fraction)) return null;
  if (!/^\d*$/.test(whole) && !(mark === '.' ? GROUPED_BY_COMMA : GROUPED_BY_POINT).test(whole)) return null;
  const digits = whole.replace(/[.,]/g, '');
  if (digits === '' && fraction === '') return null;
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/** Blanks and apostrophes group by three, in the whole part. */
const SPACED = /^\d{1,3}(?:['’\s]\d{3})+(?:[.,]\d*)?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+$/;

/** For and against each decimal mark, counted over many cells. */
export interface MarkVotes {
  point: number;
  comma: number;
  /** Cells such as `1.234` or `1,234`, which say nothing alone. */
  openPoint: number;
  /** Of `openPoint` those that no currency of two decimals has: `1.234`, not `1.230`. */
  oddPoint: number;
  openComma: number;
  /** Of `openComma` those that end in no zero. */
  oddComma: number;
  /** Whole numbers below a thousand without any mark: `990`. */
  small: number;
}

/** Adds what one cell says about the decimal mark. */
export function voteOnMark(written: string, votes: MarkVotes): void {
  // A point may end the word before the number: `Rs. 4,590`.
  const from = /^[-+−(\s]*\p{L}+\./u.exec(written)?.[0].length ?? 0;
  const cell = from === 0 ? written : written.slice(from);
  const lastPoint = cell.lastIndexOf('.');
  const lastComma = cell.lastIndexOf(',');
  if (lastPoint < 0 && lastComma < 0) {
    if (SMALL.test(cell)) votes.small++;
    return;
  }
  if (lastPoint >= 0 && lastComma >= 0) {
    if (lastPoint > lastComma) votes.point++;
    else votes.comma++;
    return;
  }
  const last = Math.max(lastPoint, lastComma);
  const isPoint = lastPoint >= 0;
  const digits = /^\d*/.exec(cell.slice(last + 1))?.[0].length ?? 0;
  if (digits === 0) return; // `Kč.`, `No.`
  const before = /(\d*)$/.exec(cell.slice(0, last))?.[1] ?? '';
  const repeated = cell.indexOf(isPoint ? '.' : ',') !== last;
  // Two of a kind group; otherwise three digits after one to three may be a group.
  const groups = repeated && digits === 3;
  const open = digits === 3 && before !== '' && before.length <= 3 && before !== '0';
  if (groups) votes[isPoint ? 'comma' : 'point']++;
  else if (open) {
    votes[isPoint ? 'openPoint' : 'openComma']++;
    if (cell[last + 3] !== '0') votes[isPoint ? 'oddPoint' : 'oddComma']++;
  } else votes[isPoint ? 'point' : 'comma']++;
}

/** More than zero, and no blank or apostrophe parts its digits. */
const SMALL = /^\D*[1-9]\d{0,2}\D*$/;

/** No votes yet. */
export function noVotes(): MarkVotes {
  return { point: 0, comma: 0, openPoint: 0, oddPoint: 0, openComma: 0, oddComma: 0, small: 0 };
}

export function sumOfVotes(all: readonly MarkVotes[]): MarkVotes {
  const sum = noVotes();
  for (const votes of all) {
    sum.point += votes.point;
    sum.comma += votes.comma;
    sum.openPoint += votes.openPoint;
    sum.oddPoint += votes.oddPoint;
    sum.openComma += votes.openComma;
    sum.oddComma += votes.oddComma;
    sum.small += votes.small;
  }
  return sum;
}

/**
 * The decimal mark that a column uses: by its own cells, else by those of the whole file, else by
 * the field delimiter (a comma file seldom has decimal commas, a semicolon file mostly does).
 */
export function decideMark(column: MarkVotes, file: MarkVotes, delimiter: Delimiter): DecimalMark {
  for (const votes of [column, file]) {
    if (votes.point !== votes.comma) return votes.point > votes.comma ? '.' : ',';
  }
  if (column.openComma > 0 && column.openPoint === 0) return '.'; // `136,800`: thousands
  return delimiter === ';' && column.openPoint > 0 ? ',' : '.';
}
