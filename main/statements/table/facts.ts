import { dayOf } from '../../../shared/day.ts';
import type { Currency } from '../../../shared/money.ts';
import { type MarkVotes, noVotes, readAmount, voteOnMark, type WrittenAmount } from './amounts.ts';
import { currencyNamed } from './currency.ts';
import { dayOfSerial, readDateCell, shortDay } from './dates.ts';
import type { TableRow } from './row.ts';

/** What the cells of one column look like, over a sample of rows. */
export interface ColumnFacts {
  readonly filled: number;
  readonly dates: number;
  readonly serials: number;
  /** Six digits that may be a day with a short year: `260901`. */
  readonly shortDays: number;
  /** Numbers of accounts as SEPA writes them. */
  readonly ibans: number;
  readonly amounts: number;
  /** Amounts that may as well be a day without its year: `04.09`. */
  readonly dottedDays: number;
  /** Amounts with decimals, a sign or a currency: not mere numbers. */
  readonly moneyLike: number;
  readonly negatives: number;
  readonly pluses: number;
  readonly currencies: number;
  /** The currencies that stand beside amounts, in their cells. */
  readonly units: ReadonlySet<Currency>;
  /** Cells that look like an id of one line. */
  readonly ids: number;
  /** Distinct cells in small letters, while there are few. */
  readonly values: ReadonlySet<string>;
  readonly distinct: number;
  readonly letters: number;
  /** Cells with a letter of any script. */
  readonly words: number;
  readonly marks: MarkVotes;
}

/** Enough to know a column; taken evenly over the file, its beginning always. */
const SAMPLE_ROWS = 600;
const FEW_VALUES = 12;
const LEAP_YEAR = 2024;
const LETTER = /\p{L}/u;
/** No blanks, a digit, and not too short. */
const IBAN = /^[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{0,4}$/;
const ID = /^(?=[^\d]*\d)[A-Za-z0-9][\w./*:+=-]{2,}$/;

/** An even sample of the rows of a long file. */
export function sampleOf(rows: readonly TableRow[]): readonly TableRow[] {
  if (rows.length <= SAMPLE_ROWS) return rows;
  const step = rows.length / (SAMPLE_ROWS / 2);
  const spread = Array.from({ length: SAMPLE_ROWS / 2 }, (_, index) => rows[Math.floor(index * step)]);
  return [...rows.slice(0, SAMPLE_ROWS / 2), ...spread.filter((row) => row !== undefined)];
}

/** The facts of each column over these rows. */
export function factsOf(rows: readonly TableRow[]): readonly ColumnFacts[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => factsOfColumn(rows, column));
}

function factsOfColumn(rows: readonly TableRow[], column: number): ColumnFacts {
  const facts = {
    filled: 0,
    dates: 0,
    serials: 0,
    shortDays: 0,
    ibans: 0,
    amounts: 0,
    dottedDays: 0,
    moneyLike: 0,
    negatives: 0,
    pluses: 0,
    currencies: 0,
    ids: 0,
    letters: 0,
    words: 0,
  };
  const seen = new Set<string>();
  const marks = noVotes();
  const units = new Set<Currency>();
  for (const row of rows) {
    const cell = row.cells[column] ?? '';
    if (cell === '') continue;
    facts.filled++;
    facts.letters += cell.length;
    seen.add(cell.toLowerCase());
    if (currencyNamed(cell) !== null) facts.currencies++;
    if (LETTER.test(cell)) facts.words++;
    if (ID.test(cell)) facts.ids++;
    if (dayOfSerial(cell) !== null) facts.serials++;
    if (shortDay(cell) !== null) facts.shortDays++;
    if (IBAN.test(cell)) facts.ibans++;
    const date = readDateCell(cell);
    const amount = readAmount(cell, '.') ?? readAmount(cell, ',');
    if (date !== null && !(date.date.form === 'yearless' && amount !== null)) facts.dates++;
    else if (amount) {
      facts.amounts++;
      if (isDottedDay(cell)) facts.dottedDays++;
      voteOnMark(cell, marks);
      if (amount.currency !== null) units.add(amount.currency);
      if (isMoneyLike(cell, amount)) facts.moneyLike++;
      if (amount.negative) facts.negatives++;
      if (amount.plus) facts.pluses++;
    }
  }
  return { ...facts, distinct: seen.size, values: seen.size <= FEW_VALUES ? seen : new Set(), marks, units };
}

/** Two digits behind the point: a spreadsheet that took `4.10` for a number writes `4.1`, which is another day. */
function isDottedDay(cell: string): boolean {
  const parts = /^(\d{1,2})\.(\d{2})$/.exec(cell);
  if (!parts) return false;
  const [one, other] = [Number(parts[1]), Number(parts[2])];
  return (dayOf(LEAP_YEAR, one, other) ?? dayOf(LEAP_YEAR, other, one)) !== null;
}

/** Whether every number of the column may be a day without its year; only a name tells them from money. */
export function areDottedDays({ filled, amounts, dottedDays }: ColumnFacts): boolean {
  return dottedDays * 2 > filled && dottedDays === amounts;
}

/** `12.34`, `-5`, `$3`, `1,200`; not `1234`, which may be a number of anything. */
function isMoneyLike(cell: string, amount: WrittenAmount): boolean {
  return (
    amount.negative || amount.plus || amount.currency !== null || /[.,]\d{2}$|[.,]\d{3}\b|[$€£¥]/.test(cell)
  );
}
