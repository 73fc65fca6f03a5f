import type { DecimalMark } from '../../../shared/layout.ts';
import { type Currency, decimalsOf } from '../../../shared/money.ts';
import { decideMark, type MarkVotes, noVotes, sumOfVotes, voteOnMark } from './amounts.ts';
import type { Columns, MoneyColumn } from './columns.ts';
import type { ColumnFacts } from './facts.ts';
import type { Delimiter } from './layout.ts';
import type { TableRow } from './row.ts';

/** What the decimal marks hang on. */
export interface MarkClues {
  readonly facts: readonly ColumnFacts[];
  readonly columns: Columns;
  readonly sample: readonly TableRow[];
  readonly delimiter: Delimiter;
  /** The currencies that the amounts of a column may be in, as far as the file or the person tells. */
  readonly currenciesOf: (place: MoneyColumn) => ReadonlySet<Currency>;
  /** What the bank's layout has. */
  readonly profile: DecimalMark | null;
  /** What the person said of amounts that nothing explains. */
  readonly told: DecimalMark | null;
}

export interface MarkChoice {
  /** The decimal mark of each column. */
  readonly marks: readonly DecimalMark[];
  /** An amount such as `4.990`, as printed, and the mark by which it is read, where nothing in the file explains it. */
  readonly open: { readonly text: string; readonly mark: DecimalMark } | null;
}

/**
 * The decimal mark of each column: by its own cells, else by those of the file's other amounts. Where all amounts are of
 * the form `4.990` or `4,990`, the currency decides, or small amounts without decimals do; else it is open, and read as
 * the person says or as is likely. A rate of `1.0832`, a branch `12.5` or a version say nothing of amounts beside them.
 */
export function decideMarks(clues: MarkClues): MarkChoice {
  const { facts, columns, sample, delimiter, currenciesOf, profile, told } = clues;
  const { original, balance } = columns;
  const money: readonly MoneyColumn[] = [
    ...columns.amounts,
    ...columns.out,
    ...columns.in,
    ...(balance < 0 ? [] : [{ column: balance, currency: null }]),
  ];
  const places = [...money, ...(original ? [original] : [])];
  const isMoney = (column: number): boolean => places.some((place) => place.column === column);
  const sum = (counts: (column: number) => boolean): MarkVotes =>
    sumOfVotes(facts.flatMap(({ marks }, column) => (counts(column) ? [marks] : [])));
  const file = sum(isMoney);
  const others = sum((column) => !isMoney(column) && !columns.days.includes(column));
  const all = sumOfVotes(money.flatMap(({ column }) => facts[column]?.marks ?? []));
  let open: MarkChoice['open'] = null;
  const marks = facts.map(({ marks: own }, column): DecimalMark => {
    const place = places.find((one) => one.column === column);
    if (!place) return decideMark(own, sumOfVotes([file, others]), delimiter);
    const sign = openSign(own, file);
    if (sign === null) return decideMark(own, file, delimiter);
    if (speaksFor(otherThan(sign), others)) return otherThan(sign);
    const currencies = currenciesOf(place);
    const parts = partsInAll(sign, all, currencies);
    if (parts !== 'anything') return parts === 'decimals' ? sign : otherThan(sign);
    if (profile) return profile;
    const mark = told ?? likelyMark(sign, all, currencies, delimiter);
    // Of what was paid abroad it is not asked alone: it is shown beside the amount, and counts for nothing.
    if (place !== original) open ??= { text: openCell(sample, column), mark };
    return mark;
  });
  return { marks, open };
}

function otherThan(sign: DecimalMark): DecimalMark {
  return sign === '.' ? ',' : '.';
}

/** The sign of a column of which nothing in the file shows what it parts; null where it has none. */
function openSign(own: MarkVotes, file: MarkVotes): DecimalMark | null {
  if (own.point !== own.comma || file.point !== file.comma) return null;
  if (own.openPoint > 0) return '.';
  return own.openComma > 0 ? ',' : null;
}

/** What is no amount tells only that a sign groups, which it mostly does: `1,0832` stands in no file of `1,234.56`. */
function speaksFor(mark: DecimalMark, others: MarkVotes): boolean {
  return mark === '.' ? others.point > others.comma : others.comma > others.point;
}

function openCell(sample: readonly TableRow[], column: number): string {
  const cells = sample.map(({ cells: all }) => all[column] ?? '');
  const isOpen = (cell: string): boolean => {
    const votes = noVotes();
    voteOnMark(cell, votes);
    return votes.openPoint + votes.openComma > 0;
  };
  return cells.find(isOpen) ?? '';
}

/** What a sign before three digits parts. */
type Parts = 'thousands' | 'decimals' | 'anything';

/** What it parts in all these currencies, or where none is known. */
function partsInAll(sign: DecimalMark, votes: MarkVotes, currencies: ReadonlySet<Currency>): Parts {
  const [first = partsIn(sign, votes, null), ...more] = new Set(
    [...currencies].map((currency) => partsIn(sign, votes, currency)),
  );
  return more.length === 0 ? first : 'anything';
}

function partsIn(sign: DecimalMark, votes: MarkVotes, currency: Currency | null): Parts {
  const { open, odd } = openOnes(sign, votes);
  if (currency !== null) {
    const decimals = decimalsOf(currency);
    // Nobody prints three decimals of what has none.
    if (decimals === 0 || WITHOUT_CENTS.has(currency)) return 'thousands';
    if (decimals > 2) return sign === '.' || DECIMAL_COMMA.has(currency) ? 'decimals' : 'anything';
  }
  // Beside `990` there are no three decimals, unless somebody cut off their zeros.
  if (votes.small > 0 && open > odd) return 'thousands';
  if (currency === null) return 'anything';
  if (POINT_BEFORE_CENTS.has(currency)) return sign === '.' ? 'decimals' : 'thousands';
  // Some banks print a third decimal, which is a zero (Viseca).
  return odd > 0 ? 'thousands' : 'anything';
}

function openOnes(sign: DecimalMark, votes: MarkVotes): { readonly open: number; readonly odd: number } {
  return sign === '.'
    ? { open: votes.openPoint, odd: votes.oddPoint }
    : { open: votes.openComma, odd: votes.oddComma };
}

/** How most lists mean it, for whoever cannot be asked. */
function likelyMark(
  sign: DecimalMark,
  votes: MarkVotes,
  currencies: ReadonlySet<Currency>,
  delimiter: Delimiter,
): DecimalMark {
  const { open, odd } = openOnes(sign, votes);
  const isGrouped = sign === ',' || odd > 0 || delimiter === ';' || (currencies.size === 0 && open > 1);
  return isGrouped ? otherThan(sign) : sign;
}

/** Nobody writes a point between thousands of these. */
const POINT_BEFORE_CENTS: ReadonlySet<Currency> = new Set(
  'USD GBP AUD CAD NZD CNY INR HKD SGD ILS MXN THB MYR PHP'.split(' '),
);

/** They have cents by ISO 4217, of which banks print none. */
const WITHOUT_CENTS: ReadonlySet<Currency> = new Set(
  'COP HUF IDR IQD IRR KHR LAK LBP MMK MNT UZS'.split(' '),
);

/** Of those with three decimals: where French customs put a comma before them. */
const DECIMAL_COMMA: ReadonlySet<Currency> = new Set(['TND']);
