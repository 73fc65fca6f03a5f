import { readAmount } from './amounts.ts';
import type { RowAmount } from './amount-of-row.ts';
import type { Layout } from './layout.ts';
import { minorOf, moneyCell } from './money.ts';
import { isCancelled, isCancelledInPart } from './pending.ts';

/**
 * Cancelled approvals of Korean cards. Some card companies list the purchase and a negative row:
 * both stand. Some print that row without a minus, under the number of the purchase: it is turned. Some only mark the
 * purchase: no money moved, and it is left out with a reason.
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

/** A row as far as it may be a purchase or what takes one back; both keys hold the amount. */
interface Entry {
  readonly payee: string;
  /** By the number of its approval; null where it has none. */
  readonly number: string | null;
  readonly negative: boolean;
  readonly isMarked: boolean;
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
  const entryOf = (cells: readonly string[]): Entry | null => {
    const amount = single && readAmount(cells[single.column] ?? '', marks[single.column] ?? '.');
    if (!amount) return null;
    const payee = columns.payee.map((column) => cells[column] ?? '').join('|');
    const number = cells[columns.reference] ?? '';
    return {
      payee: `${payee}|${amount.decimal}`,
      number: number === '' ? null : `${number}|${amount.decimal}`,
      negative: amount.negative,
      isMarked: isCancelled(cells, columns),
    };
  };
  const seen = looks && columns.cancelled < 0 ? rows.flatMap(({ cells }) => entryOf(cells) ?? []) : [];
  const charged = new Set(seen.filter(({ negative }) => !negative).map(({ number }) => number));
  const back = seen.filter(({ negative }) => negative);
  const byNumber = new Set(back.map(({ number }) => number));
  // A negative row that bears the number of another purchase answers that one.
  const byPayee = new Set(
    back.filter(({ number }) => number === null || !charged.has(number)).map(({ payee }) => payee),
  );
  const standing = new Set(
    seen.filter(({ negative, isMarked: marked }) => !negative && !marked).map(({ number }) => number),
  );
  const entryMarked = (cells: readonly string[]): Entry | null => {
    if (!looks || columns.cancelled >= 0 || !isCancelled(cells, columns)) return null;
    const entry = entryOf(cells);
    return entry !== null && !entry.negative ? entry : null;
  };
  /** The purchase stands unmarked in a row of its own: this one takes it back. */
  const takesBack = (cells: readonly string[]): boolean => {
    const number = entryMarked(cells)?.number ?? null;
    return number !== null && standing.has(number);
  };
  const isMarkedAlone = (cells: readonly string[]): boolean => {
    const entry = entryMarked(cells);
    if (entry === null || takesBack(cells)) return false;
    return !(entry.number !== null && byNumber.has(entry.number)) && !byPayee.has(entry.payee);
  };
  return {
    neverStood: (cells) => isMarkedAlone(cells) && !isCancelledInPart(cells, columns),
    isOpen: (cells) => isMarkedAlone(cells) && isCancelledInPart(cells, columns),
    net: (cells, amount) => {
      if (columns.cancelled < 0)
        return takesBack(cells) ? { ...amount, minor: Math.abs(amount.minor) } : amount;
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
