import { readAmount } from './amounts.ts';
import type { RowAmount } from './amount-of-row.ts';
import type { Layout } from './layout.ts';
import { minorOf, moneyCell } from './money.ts';
import { isCancelled } from './pending.ts';
import { referenceOf } from './row-parts.ts';

/**
 * Cancelled approvals of Korean cards. Some card companies list the purchase and a negative row:
 * both stand. Some only mark the purchase: no money moved, and it is left out with a reason. Some list
 * the cancellation as a row of its own without a minus: it takes the purchase back.
 * Some print the amount taken back in a column of its own: what is left counts.
 */
export interface Cancellations {
  fateOf(cells: readonly string[]): Fate;
  /** The amount less what was taken back; null where nothing is left. */
  net(cells: readonly string[], amount: RowAmount): RowAmount | null;
}

/**
 * `never`: marked as cancelled, and no negative row answers it. `back`: it takes back the purchase with the same approval
 * number. `open`: without such numbers it may be either.
 */
export type Fate = 'stands' | 'never' | 'back' | 'open';

/** A row with an amount, as far as cancelling is concerned. */
interface Approval {
  readonly cells: readonly string[];
  readonly reference: string;
  readonly payee: string;
  readonly decimal: string;
  readonly isNegative: boolean;
  readonly isMarked: boolean;
}

/** Looks over all rows for cancellations and what answers them. */
export function cancelledRows(layout: Layout): Cancellations {
  const { columns, marks } = layout;
  const fates = columns.cancelled < 0 ? fatesOf(approvalsOf(layout)) : new Map<readonly string[], Fate>();
  return {
    fateOf: (cells) => fates.get(cells) ?? 'stands',
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

function approvalsOf(layout: Layout): readonly Approval[] {
  const { columns, rows, marks, kind } = layout;
  const [single] = columns.amounts;
  const isOfCard =
    columns.cancelFlag >= 0 || columns.cancelledOn >= 0 || columns.captured >= 0 || kind === 'card';
  if (!single || !isOfCard) return [];
  return rows.flatMap(({ cells }) => {
    const amount = readAmount(cells[single.column] ?? '', marks[single.column] ?? '.');
    if (!amount) return [];
    return {
      cells,
      reference: referenceOf(cells, layout) ?? '',
      payee: columns.payee.map((column) => cells[column] ?? '').join('|'),
      decimal: amount.decimal,
      isNegative: amount.negative,
      isMarked: isCancelled(cells, columns),
    };
  });
}

/** What became of the marked rows without a minus: each negative row answers one of them, or a purchase that has no mark. */
function fatesOf(approvals: readonly Approval[]): ReadonlyMap<readonly string[], Fate> {
  const fates = new Map<readonly string[], Fate>();
  const marked = approvals.filter(({ isMarked, isNegative }) => isMarked && !isNegative);
  if (marked.length === 0) return fates;
  const answered = answeredIn(approvals);
  const purchases = approvals.filter(({ isMarked, isNegative }) => !isMarked && !isNegative);
  const numbered = new Set(purchases.map(({ reference }) => reference));
  const alike = new Set(purchases.map(likenessOf));
  for (const one of marked) {
    if (answered.has(one)) continue;
    const [takesBack, fate]: [boolean, Fate] =
      one.reference === '' ? [alike.has(likenessOf(one)), 'open'] : [numbered.has(one.reference), 'back'];
    fates.set(one.cells, takesBack ? fate : 'never');
  }
  return fates;
}

/** Each negative row answers the row with its approval number; one whose number is its own, a row alike. */
function answeredIn(approvals: readonly Approval[]): ReadonlySet<Approval> {
  const answered = new Set<Approval>();
  const positives = approvals.filter(({ isNegative }) => !isNegative);
  let open = approvals.filter(({ isNegative }) => isNegative);
  for (const keyOf of [({ reference }: Approval) => reference, likenessOf]) {
    const groups = Map.groupBy(positives, keyOf);
    // The marked ones are taken first.
    for (const group of groups.values()) group.sort((one, other) => +one.isMarked - +other.isMarked);
    open = open.filter((row) => {
      const group = keyOf(row) === '' ? [] : (groups.get(keyOf(row)) ?? []);
      let one = group.pop();
      while (one && answered.has(one)) one = group.pop();
      if (one) answered.add(one);
      return one === undefined;
    });
  }
  return answered;
}

function likenessOf({ payee, decimal }: Approval): string {
  return `${payee}|${decimal}`;
}
