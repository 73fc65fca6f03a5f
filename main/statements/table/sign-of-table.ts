import type { DecimalMark } from '../../../shared/layout.ts';
import { readAmount } from './amounts.ts';
import type { Columns } from './columns.ts';
import { directionOf } from './directions.ts';
import type { Layout } from './layout.ts';
import { isCancelled } from './pending.ts';
import type { TableProfile } from './profile.ts';
import type { TableRow } from './row.ts';
import { decideSign, type SignChoice, type SignClue } from './sign.ts';

/** What the signs of a table's amounts mean: by a word column, else by all that `decideSign` weighs. */
export function signOf(
  columns: Columns,
  sample: readonly TableRow[],
  marks: readonly DecimalMark[],
  kind: Layout['kind'],
  profile: TableProfile | null,
): SignChoice {
  if (columns.amounts.length === 0) return { rule: 'signed', why: 'columns', plusIsIn: false };
  const clues = sample.map((row) => clueOf(row, columns, marks));
  // A profile that knows the sign knows that its word column says nothing more.
  if (columns.direction >= 0 && !profile?.sign) {
    const byWord = signByDirection(sample, columns, clues);
    if (byWord) return byWord;
  }
  if (!profile?.sign && kind !== 'bank' && onlyCancelledHaveMinus(sample, columns, clues))
    return { rule: 'inverted', why: 'words', plusIsIn: false };
  return decideSign(clues, kind, profile?.sign ?? null);
}

/** Korean cards without a known layout: what is marked as cancelled has a minus, what was bought has none. */
function onlyCancelledHaveMinus(
  sample: readonly TableRow[],
  columns: Columns,
  clues: readonly SignClue[],
): boolean {
  const [marked, unmarked] = [true, false].map((isMarked) =>
    clues.filter((_, index) => isCancelled(sample[index]?.cells ?? [], columns) === isMarked),
  );
  const isNegative = ({ value }: SignClue): boolean => (value ?? 0) < 0;
  const isBought = unmarked?.some(({ value }) => (value ?? 0) > 0) === true && !unmarked.some(isNegative);
  return isBought && marked?.some(isNegative) === true;
}

function clueOf({ cells }: TableRow, columns: Columns, marks: readonly DecimalMark[]): SignClue {
  const hundredths = (column: number): { readonly value: number | null; readonly plus: boolean } => {
    const amount = readAmount(cells[column] ?? '', marks[column] ?? '.');
    if (!amount) return { value: null, plus: false };
    return {
      value: Math.round(Number(amount.decimal) * 100) * (amount.negative ? -1 : 1),
      plus: amount.plus,
    };
  };
  const filled = columns.amounts.find(({ column }) => /[1-9]/.test(cells[column] ?? ''));
  const said = [...columns.type, ...columns.payee, ...columns.text]
    .map((column) => cells[column] ?? '')
    .join(' ');
  return { ...hundredths(filled?.column ?? -1), balance: hundredths(columns.balance).value, said };
}

/** A word column decides unless the amounts have signs of their own, which then win over the word. */
function signByDirection(
  sample: readonly TableRow[],
  columns: Columns,
  clues: readonly SignClue[],
): SignChoice | null {
  const words = new Set(
    sample.map(({ cells }) => (cells[columns.direction] ?? '').toLowerCase()).filter((word) => word !== ''),
  );
  let agree = 0;
  let differ = 0;
  let negatives = 0;
  const turned = new Set<string>();
  sample.forEach(({ cells }, index) => {
    const value = clues[index]?.value ?? 0;
    const direction = directionOf(cells[columns.direction] ?? '', words);
    if (value < 0) negatives++;
    if (value === 0 || direction === null || direction === 'neutral') return;
    if (value < 0 === (direction === 'out')) agree++;
    else {
      differ++;
      turned.add(direction);
    }
  });
  if (agree + differ === 0) return null;
  if (negatives === 0)
    return {
      rule: 'signed',
      why: 'direction',
      plusIsIn: false,
      ...blankSide(words, agree + differ, sample.length),
    };
  if (agree >= differ) return { rule: 'signed', why: 'marks', plusIsIn: false };
  // Money out without a sign and money in with one: that both words say it turned, or it is no word for a direction.
  return turned.size > 1 ? { rule: 'inverted', why: 'marks', plusIsIn: false } : null;
}

/** Where few rows have a word and it is always the same, the others are the other side. */
function blankSide(words: ReadonlySet<string>, said: number, rows: number): Pick<SignChoice, 'blank'> {
  const [word] = words;
  const direction = words.size === 1 && word !== undefined && said < rows ? directionOf(word, words) : null;
  if (direction === 'in') return { blank: 'out' };
  return direction === 'out' ? { blank: 'in' } : {};
}

/** Whether a side of the money (`out`, `in`) prints a minus of its own; a zero in the unused side says nothing. */
export function mostlyNegative(payments: readonly TableRow[], columns: Columns['out']): boolean {
  const cells = payments.map((row) => row.cells[columns[0]?.column ?? -1] ?? '');
  const amounts = cells
    .map((cell) => readAmount(cell, '.') ?? readAmount(cell, ','))
    .filter((amount) => amount !== null && /[1-9]/.test(amount.decimal));
  return amounts.filter((amount) => amount?.negative).length * 2 > amounts.length;
}
