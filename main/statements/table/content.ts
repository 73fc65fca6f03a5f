import type { DecimalMark } from '../../../shared/layout.ts';
import { decideMark, readAmount, sumOfVotes } from './amounts.ts';
import type { Columns, MoneyColumn } from './columns.ts';
import { mayHoldDirections } from './directions.ts';
import type { ColumnFacts } from './facts.ts';
import type { Delimiter } from './layout.ts';
import type { TableRow } from './row.ts';
import { wordIn } from './sign-words.ts';

const ACCOUNT = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$|^\d{8,20}$|^\d{2,6}(?:[- ]\d{2,10}){1,4}$/;

/** Maps the columns of a file without header by what their cells hold; null where no payments show. */
export function columnsByContent(
  rows: readonly TableRow[],
  facts: readonly ColumnFacts[],
  delimiter: Delimiter,
): Columns | null {
  const columns = facts.map((of, column) => ({ of, column }));
  const days = columns.filter(
    ({ of }) => of.filled > 0 && of.dates >= of.filled * 0.6 && of.dates >= rows.length * 0.4,
  );
  const [day] = days;
  const money = moneyByContent(rows, facts, delimiter);
  if (!day || !money) return null;
  const direction =
    columns.find(({ of }) => of.filled >= rows.length * 0.9 && mayHoldDirections('', true, of.values))
      ?.column ?? -1;
  const currency =
    columns
      .filter(({ of }) => of.filled > 0 && of.currencies >= of.filled * 0.9)
      .sort((one, other) => other.of.filled - one.of.filled)[0]?.column ?? -1;
  const account = accountByContent(rows, columns);
  const used = new Set([...days.map(({ column }) => column), direction, currency, account, money.balance]);
  return {
    days: days.map(({ column }) => column),
    posted: days[1]?.column ?? -1,
    began: -1,
    time: -1,
    payee: [],
    text: textColumns(rows, columns, used),
    memo: [],
    type: [],
    ...money,
    isBilledOpen: false,
    direction,
    currency,
    otherCurrency: -1,
    original: null,
    originalCurrency: -1,
    extended: -1,
    fee: -1,
    otherAccount: -1,
    creditor: -1,
    status: [],
    pending: -1,
    captured: -1,
    cancelled: -1,
    cancelledOn: -1,
    cancelFlag: -1,
    months: -1,
    instalment: -1,
    reference: -1,
    account,
  };
}

interface Column {
  readonly of: ColumnFacts;
  readonly column: number;
}

/** The account's own number stands in every row, the same or one of few, before the texts. */
function accountByContent(rows: readonly TableRow[], columns: readonly Column[]): number {
  const found = columns.find(
    ({ of, column }) =>
      of.filled === rows.length &&
      of.distinct <= Math.max(1, rows.length / 3) &&
      (column <= 1 || of.distinct === 1) &&
      of.moneyLike === 0 &&
      of.dates === 0 &&
      rows.every((row) => ACCOUNT.test(row.cells[column] ?? '')),
  );
  return found && (rows.length > 1 || found.column === 0) ? found.column : -1;
}

/** The column with the longest various texts, and others nearly as long that stand after it. */
function textColumns(
  rows: readonly TableRow[],
  columns: readonly Column[],
  used: ReadonlySet<number>,
): readonly number[] {
  const candidates = columns.filter(
    ({ of, column }) =>
      !used.has(column) &&
      of.filled > 0 &&
      of.amounts + of.dates < of.filled * 0.5 &&
      !rows.every(({ cells }) => (cells[column] ?? '') === '' || ACCOUNT.test(cells[column] ?? '')),
  );
  const scored = candidates.map(({ of, column }) => ({
    column,
    score:
      (of.letters / of.filled) *
      Math.min(1, 0.3 + of.distinct / of.filled) *
      Math.min(1, of.filled / 3 + 0.3),
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= most * 0.45).map(({ column }) => column);
}

type MoneyFound = Pick<Columns, 'amounts' | 'out' | 'in' | 'balance'>;

/** The amount, or the two sides of it, and the balance, told apart by signs, gaps and sums. */
function moneyByContent(
  rows: readonly TableRow[],
  facts: readonly ColumnFacts[],
  delimiter: Delimiter,
): MoneyFound | null {
  const numeric = facts.flatMap((of, column) =>
    of.filled > 0 && of.amounts >= of.filled * 0.8 ? [column] : [],
  );
  const money = numeric.filter(
    (column) => (facts[column]?.moneyLike ?? 0) >= (facts[column]?.filled ?? 0) * 0.5,
  );
  const candidates =
    money.length > 0 ? money : numeric.filter((column) => rows.length === 1 || isVarious(facts[column]));
  if (candidates.length === 0) return null;
  const mark = markOf(candidates, facts, delimiter);
  const values = new Map(
    candidates.map((column) => [column, rows.map((row) => numberOf(row.cells[column] ?? '', mark))]),
  );
  return sidesByContent(rows, facts, candidates, numeric) ?? amountAndBalance(candidates, facts, values);
}

function isVarious(facts: ColumnFacts | undefined): boolean {
  return facts !== undefined && facts.distinct > 1 && facts.letters / facts.filled < 12;
}

/** In hundredths, for comparing sums only. */
function numberOf(cell: string, mark: DecimalMark): number | null {
  const amount = readAmount(cell, mark);
  if (!amount) return null;
  return Math.round(Number(amount.decimal) * 100) * (amount.negative ? -1 : 1);
}

function markOf(
  columns: readonly number[],
  facts: readonly ColumnFacts[],
  delimiter: Delimiter,
): DecimalMark {
  const votes = sumOfVotes(columns.flatMap((column) => facts[column]?.marks ?? []));
  return decideMark(votes, votes, delimiter);
}

const only = (column: number): readonly MoneyColumn[] => [{ column, currency: null }];

/** Two columns of which each row fills one: money out and money in. */
function sidesByContent(
  rows: readonly TableRow[],
  facts: readonly ColumnFacts[],
  candidates: readonly number[],
  numeric: readonly number[],
): MoneyFound | null {
  for (const first of numeric) {
    const second = first + 1;
    const isMoney = candidates.includes(first) || candidates.includes(second);
    const isEmpty = facts[second]?.filled === 0;
    if (!isMoney || !(isEmpty || numeric.includes(second))) continue;
    const exactlyOne = rows.filter(({ cells }) => isFilled(cells[first]) !== isFilled(cells[second])).length;
    if (exactlyOne < rows.length * 0.9 || [first, second].some((column) => hasBothSigns(rows, column)))
      continue;
    const balance = candidates.find((column) => column !== first && column !== second) ?? -1;
    // An empty column beside a full one is its other side only where a balance follows.
    if (isEmpty && balance !== second + 1) continue;
    const [out, into] = isOutSecond(rows, facts, first, balance) ? [second, first] : [first, second];
    return { amounts: [], out: only(out), in: only(into), balance };
  }
  return null;
}

/** One side of the money has one sign; a column with both is the whole amount, whatever stands beside it in a row. */
function hasBothSigns(rows: readonly TableRow[], column: number): boolean {
  const amounts = rows
    .map(({ cells }) => cells[column] ?? '')
    .filter(isFilled)
    .flatMap((cell) => readAmount(cell, '.') ?? readAmount(cell, ',') ?? []);
  return amounts.some(({ negative }) => negative) && amounts.some(({ negative }) => !negative);
}

/** Where both sides stand in every row, the unused one is zero. */
function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && /[1-9]/.test(cell);
}

/** By a minus, by how the balance moves, else by the number of rows: more is bought than earned. */
function isOutSecond(
  rows: readonly TableRow[],
  facts: readonly ColumnFacts[],
  first: number,
  balance: number,
): boolean {
  const [one, two] = [facts[first]?.negatives ?? 0, facts[first + 1]?.negatives ?? 0];
  if (one !== two) return two > one;
  // A card's balance is what is owed: where its bill was paid, that is the side of money in.
  const paid = rows.find(
    ({ cells, raw }) =>
      wordIn(raw, null) === 'received' && isFilled(cells[first]) !== isFilled(cells[first + 1]),
  );
  if (paid) return isFilled(paid.cells[first]);
  const numbers = (column: number): readonly number[] =>
    rows.map(({ cells }) => numberOf(cells[column] ?? '', markOf([column], facts, ',')) ?? 0);
  const [left, right, balances] = [numbers(first), numbers(first + 1), numbers(balance)];
  const leftOut = balanceShare(
    left.map((value, row) => (right[row] ?? 0) - value),
    balances,
  );
  const rightOut = balanceShare(
    left.map((value, row) => value - (right[row] ?? 0)),
    balances,
  );
  if (balance >= 0 && leftOut !== rightOut) return rightOut > leftOut;
  const filled = (values: readonly number[]): number => values.filter((value) => value !== 0).length;
  return filled(right) >= 5 && filled(right) > filled(left) * 3;
}

function amountAndBalance(
  candidates: readonly number[],
  facts: readonly ColumnFacts[],
  values: ReadonlyMap<number, readonly (number | null)[]>,
): MoneyFound {
  let best: { readonly amount: number; readonly balance: number; readonly share: number } | null = null;
  for (const amount of candidates) {
    for (const balance of candidates) {
      if (amount === balance) continue;
      const share = balanceShare(values.get(amount) ?? [], values.get(balance) ?? []);
      if (share > (best?.share ?? 0.6)) best = { amount, balance, share };
    }
  }
  if (best) return { amounts: only(best.amount), out: [], in: [], balance: best.balance };
  const score = (column: number): number => {
    const of = facts[column];
    if (!of) return 0;
    return (of.negatives > 0 ? 3 : 0) + (of.pluses > 0 ? 1 : 0) + of.filled / 1e6 - column / 100;
  };
  const [amount = -1, next = -1] = [...candidates].sort((one, other) => score(other) - score(one));
  const [moved, stood] = [values.get(amount) ?? [], values.get(next) ?? []];
  // What never moves by the amount is no balance (Vpass prints what is paid of it); of two rows nobody can tell.
  const isBalance = next > amount && (moved.length < 3 || balanceShare(moved, stood) > 0);
  return { amounts: only(amount), out: [], in: [], balance: isBalance ? next : -1 };
}

/** The share of rows in which the balance moves by the amount, in either order of time. */
export function balanceShare(
  amounts: readonly (number | null)[],
  balances: readonly (number | null)[],
): number {
  let down = 0;
  let up = 0;
  let rows = 0;
  for (let index = 1; index < amounts.length; index++) {
    const [before, after] = [balances[index - 1], balances[index]];
    const [earlier, later] = [amounts[index - 1], amounts[index]];
    if (!isNumber(before) || !isNumber(after) || !isNumber(earlier) || !isNumber(later)) continue;
    rows++;
    if (after - before === later) down++;
    if (before - after === earlier) up++;
  }
  return rows < 1 ? 0 : Math.max(down, up) / rows;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
