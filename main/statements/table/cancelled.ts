import { readAmount } from './amounts.ts';
import type { RowAmount } from './amount-of-row.ts';
import type { Layout } from './layout.ts';
import { minorOf, moneyCell } from './money.ts';
import { isCancelled, isCancelledInPart } from './pending.ts';

/**
 * Cancelled approvals of Korean cards. Some card companies list the purchase and a negative row:
 * both stand. Some list the purchase and once more, marked and without a minus, the money back: both stand too. Some
 * only mark the purchase: no money moved, and it is left out with a reason.
 * Some print the amount taken back in a column of its own: what is left counts.
 */
export interface Cancellations {
  /** What a marked row is that no negative row answers; null of all others. */
  fateOf(cells: readonly string[]): Fate | null;
  /** The amount less what was taken back; money in where the row is the money back; null where nothing is left. */
  net(cells: readonly string[], amount: RowAmount): RowAmount | null;
}

/**
 * A purchase that never stood; the money back for one beside it; or what nobody can tell: a `part` was taken back, or
 * it is a purchase or the money back (`twin`).
 */
export type Fate = 'void' | 'back' | 'part' | 'twin';

/** What a row with a single amount says of a cancellation. */
interface Entry {
  readonly cells: readonly string[];
  /** Of one purchase: payee and amount. */
  readonly key: string;
  /** The number of the approval; empty where there is none. */
  readonly approval: string;
  readonly isNegative: boolean;
  readonly isMarked: boolean;
}

/** Looks over all rows for cancellations and what answers them. */
export function cancelledRows(layout: Layout): Cancellations {
  const { columns, marks } = layout;
  const looks = columns.cancelled < 0 && mayMark(layout);
  const entries = looks ? entriesOf(layout) : [];
  const fates = fatesOf(entries, columns);
  return {
    fateOf: (cells) => fates.get(cells) ?? null,
    net: (cells, amount) => {
      if (fates.get(cells) === 'back') return { ...amount, minor: Math.abs(amount.minor) };
      if (columns.cancelled < 0) return amount;
      const place = { column: columns.cancelled, currency: null };
      const cell = moneyCell(cells, place, marks[columns.cancelled] ?? '.');
      const taken = typeof cell === 'string' ? 0 : (minorOf(cell.written, amount.currency) ?? 0);
      if (taken === 0) return amount;
      const rest = Math.abs(amount.minor) - taken;
      if (rest === 0) return null;
      return { ...amount, minor: amount.minor < 0 ? -rest : rest };
    },
  };
}

/** Whether the list is one whose rows may be marked as cancelled. */
function mayMark({ columns, kind }: Layout): boolean {
  const isMarked = columns.cancelFlag >= 0 || columns.cancelledOn >= 0 || columns.captured >= 0;
  return isMarked || kind === 'card' || (kind !== 'bank' && columns.status.length > 0);
}

function entriesOf({ columns, rows, marks }: Layout): readonly Entry[] {
  const [single] = columns.amounts;
  if (!single) return [];
  return rows.flatMap(({ cells }) => {
    const amount = readAmount(cells[single.column] ?? '', marks[single.column] ?? '.');
    if (!amount) return [];
    const payee = columns.payee.map((column) => cells[column] ?? '').join('|');
    return {
      cells,
      key: `${payee}|${amount.decimal}`,
      approval: cells[columns.reference] ?? '',
      isNegative: amount.negative,
      isMarked: isCancelled(cells, columns),
    };
  });
}

function fatesOf(
  entries: readonly Entry[],
  columns: Layout['columns'],
): ReadonlyMap<readonly string[], Fate> {
  const answered = answeredBy(entries);
  const listed = entries.filter(({ isNegative }) => !isNegative);
  const alike = Map.groupBy(
    listed.filter(({ isMarked }) => !isMarked),
    ({ key }) => key,
  );
  const alone = listed.filter(({ cells, isMarked }) => isMarked && !answered.has(cells));
  return new Map(alone.map((entry) => [entry.cells, fateBeside(entry, alike.get(entry.key) ?? [], columns)]));
}

/** By the unmarked purchases of the same payee and amount. */
function fateBeside({ cells, approval }: Entry, alike: readonly Entry[], columns: Layout['columns']): Fate {
  if (approval !== '' && alike.some((one) => one.approval === approval)) return 'back';
  if (isCancelledInPart(cells, columns)) return 'part';
  return alike.some((one) => one.approval === '' || approval === '') ? 'twin' : 'void';
}

/** The rows that a negative one answers, each by one: that of its approval, else one that is marked. */
function answeredBy(entries: readonly Entry[]): ReadonlySet<readonly string[]> {
  const answered = new Set<readonly string[]>();
  const bought = Map.groupBy(
    entries.filter(({ isNegative }) => !isNegative),
    ({ key }) => key,
  );
  for (const { key, approval } of entries.filter(({ isNegative }) => isNegative)) {
    const open = (bought.get(key) ?? []).filter(({ cells }) => !answered.has(cells));
    const own = open.find((one) => approval !== '' && one.approval === approval);
    const found = own ?? open.find(({ isMarked }) => isMarked) ?? open[0];
    if (found) answered.add(found.cells);
  }
  return answered;
}
