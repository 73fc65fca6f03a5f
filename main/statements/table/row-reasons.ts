import type { Said } from '../../../shared/said.ts';
import { maskCardNumbers } from '../mask.ts';
import type { RowAmount, RowMoney } from './amount-of-row.ts';
import type { Fate } from './cancelled.ts';
import type { Direction } from './directions.ts';
import type { Layout } from './layout.ts';
import { standingOf } from './pending.ts';

/** Why a row is left out in which no money moved, or never will; null where it did. */
export function whyNothingMoved(
  cells: readonly string[],
  { columns, profile }: Layout,
  direction: Direction | null,
  fate: Fate | null,
): Said | null {
  const standing = standingOf(cells, columns, profile);
  if (standing === 'void') return { id: 'reading.csv.skipVoid' };
  // Alipay closes an order that was never paid; one that was paid and refunded says 支出 (its own export).
  if (direction === 'neutral' && columns.status.some((column) => cells[column] === '交易关闭'))
    return { id: 'reading.csv.skipVoid' };
  // PayPal notes an authorization so; the payment follows in a row of its own.
  if (standing === 'booked' && /^memo$/i.test(cells[columns.direction] ?? ''))
    return { id: 'reading.csv.skipMemo' };
  return fate === 'void' ? { id: 'reading.csv.skipCancelled' } : null;
}

/** Why the day of a row could not be read; `text` is what stands in its place. */
export function whyNoDay(text: string, { readDate }: Layout): Said {
  if (text === '') return { id: 'reading.csv.rejectNoDate' };
  const isEitherMonth = readDate(text)?.date.form === 'either';
  return {
    id: isEitherMonth ? 'reading.csv.rejectMonth' : 'reading.csv.rejectDate',
    values: { text: maskCardNumbers(text.slice(0, 60)) },
  };
}

/** Why the amount of a row could not be read. */
export function whyNoAmount(
  cells: readonly string[],
  { columns }: Layout,
  money: Exclude<RowMoney, RowAmount>,
): Said {
  if (money === 'empty') return { id: 'reading.csv.rejectNoAmount' };
  const shown = [...columns.amounts, ...columns.out, ...columns.in]
    .map(({ column }) => cells[column] ?? '')
    .find((cell) => cell !== '');
  return {
    id: money === 'unreadable' ? 'reading.csv.rejectAmount' : 'reading.csv.rejectDecimals',
    values: { text: maskCardNumbers((shown ?? '').slice(0, 60)) },
  };
}
