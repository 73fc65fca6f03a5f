import { type Currency, decimalsOf } from '../../../shared/money.ts';
import { type DecimalMark, decideMark, type MarkVotes, noVotes } from './amounts.ts';
import type { Columns, MoneyColumn } from './columns.ts';
import type { ColumnFacts } from './facts.ts';
import type { Delimiter } from './layout.ts';

/** The decimal mark of each column; `currency` is that of the amounts, where the file or the person tells. */
export function decideMarks(
  facts: readonly ColumnFacts[],
  columns: Columns,
  delimiter: Delimiter,
  currency: Currency | null,
): readonly DecimalMark[] {
  const file = noVotes();
  const dates = new Set(columns.days);
  facts.forEach(({ marks }, column) => {
    if (dates.has(column)) return;
    file.point += marks.point;
    file.comma += marks.comma;
  });
  const whole = wholeColumns(columns, currency);
  const money = moneyColumns(columns);
  const all = noVotes();
  for (const { column } of money) {
    all.openPoint += facts[column]?.marks.openPoint ?? 0;
    all.oddPoint += facts[column]?.marks.oddPoint ?? 0;
  }
  const stated = currency ?? money.map((place) => place.currency).find((own) => own !== null) ?? null;
  const thousands = areThousands(all, stated);
  return facts.map(({ marks }, column) => {
    const isOpen = marks.openPoint > 0 && marks.point + file.point === 0;
    const isMoney = money.some((place) => place.column === column);
    // `1.000` won are a thousand: nobody prints three decimals of what has none.
    if (isOpen && (whole.has(column) || (isMoney && thousands))) return ',';
    return decideMark(marks, file, delimiter);
  });
}

function moneyColumns({ amounts, out, in: into, balance }: Columns): readonly MoneyColumn[] {
  return [...amounts, ...out, ...into, ...(balance < 0 ? [] : [{ column: balance, currency: null }])];
}

/** Nobody writes a point between thousands of these. */
const POINT_BEFORE_CENTS = new Set([
  'USD',
  'GBP',
  'AUD',
  'CAD',
  'NZD',
  'CNY',
  'INR',
  'HKD',
  'SGD',
  'ILS',
  'MXN',
  'THB',
  'MYR',
  'PHP',
]);

/**
 * Points before three digits in every amount that has one: thousands, unless the currency has three decimals. Where it
 * has two, some bank may print a third one, which is a zero (Viseca); where nobody knows the currency, `4.990` and
 * `12.000` are pesos sooner than pounds of three decimals.
 */
function areThousands({ openPoint, oddPoint }: MarkVotes, currency: Currency | null): boolean {
  if (currency !== null && (decimalsOf(currency) > 2 || POINT_BEFORE_CENTS.has(currency))) return false;
  return oddPoint > 0 || (currency === null && openPoint > 1);
}

/** Columns of money in a currency without decimals. */
function wholeColumns(columns: Columns, usual: Currency | null): Set<number> {
  const isWhole = (currency: Currency | null): boolean => currency !== null && decimalsOf(currency) === 0;
  const places = moneyColumns(columns).filter((place) => isWhole(place.currency ?? usual));
  return new Set(places.map(({ column }) => column));
}
