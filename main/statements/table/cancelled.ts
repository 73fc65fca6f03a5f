import { readAmount } from './amounts.ts';
import type { RowAmount } from './amount-of-row.ts';
import type { Layout } from './layout.ts';
import { minorOf, moneyCell } from './money.ts';
import { isCancelled, isCancelledInPart } from './pending.ts';

/**
 * Cancelled approvals of Korean cards. Some card companies list the purchase and a negative row:
 * both stand. Some only mark the purchase: no money moved, and it is left out with a reason.
 * Some print the amount taken back in a column of its own: what is left counts.
 */
export interface Cancellations {
  /** The row is marked as cancelled and no negative row answers it. */
  neverStood(cells: readonly string[]): boolean;
  /** A part was taken back, and nothing says how much. */
  isOpen(cells: readonly string[]): boolean;
  /** The amount less what was taken back; null where nothing is left. */
  net(cells: readonly string[], amount: RowAmount): RowAmount | null;
}

/** Looks over all rows for cancellations and what answers them. */
export function cancelledRows(layout: Layout): Cancellations {
  const { columns, rows, marks } = layout;
  const single = columns.amounts[0];
  const isMarked =
    columns.cancelFlag >= 0 ||
    columns.cancelledOn >= 0 ||
    columns.captured >= 0 ||
    layout.kind === 'card' ||
    (layout.kind !== 'bank' && columns.status.length > 0);
  const looks = single !== undefined && isMarked;
  const answered = new Set<string>();
  const amountOf = (
    cells: readonly string[],
  ): { readonly key: string; readonly negative: boolean } | null => {
    if (!single) return null;
    const amount = readAmount(cells[single.column] ?? '', marks[single.column] ?? '.');
    if (!amount) return null;
    const payee = columns.payee.map((column) => cells[column] ?? '').join('|');
    return { key: `${payee}|${amount.decimal}`, negative: amount.negative };
  };
  if (looks && columns.cancelled < 0) {
    for (const { cells } of rows) {
      const amount = amountOf(cells);
      if (amount?.negative === true) answered.add(amount.key);
    }
  }
  const isMarkedAlone = (cells: readonly string[]): boolean => {
    if (!looks || columns.cancelled >= 0 || !isCancelled(cells, columns)) return false;
    const amount = amountOf(cells);
    return amount !== null && !amount.negative && !answered.has(amount.key);
  };
  return {
    neverStood: (cells) => isMarkedAlone(cells) && !isCancelledInPart(cells, columns),
    isOpen: (cells) => isMarkedAlone(cells) && isCancelledInPart(cells, columns),
    net: (cells, amount) => {
      if (columns.cancelled < 0) return amount;
      const cell = moneyCell(
        cells,
        { column: columns.cancelled, currency: null },
        marks[columns.cancelled] ?? '.',
      );
      const back = typeof cell === 'string' ? 0 : (minorOf(cell.written, amount.currency) ?? 0);
      if (back === 0) return amount;
      const left = Math.abs(amount.minor) - back;
      if (left === 0) return null;
      return { ...amount, minor: amount.minor < 0 ? -left : left };
    },
  };
}
