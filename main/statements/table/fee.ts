import { amountOfRow, feeIn } from './amount-of-row.ts';
import type { Layout } from './layout.ts';
import { knownOr } from './money.ts';
import { balanceOf } from './row-parts.ts';
import type { TableRow } from './row.ts';

/** One row as far as the balance tells whether its fee was taken besides the amount. */
interface Moved {
  readonly amount: number;
  readonly fee: number;
  readonly balance: number | null;
}

/**
 * The column of fees that are taken besides the amounts, or -1. Some banks print the amount without its fee (Revolut,
 * Capitec), others with it: the balance moves by what was taken.
 */
export function feeOf(layout: Layout, sample: readonly TableRow[]): number {
  const { fee, balance } = layout.columns;
  if (fee < 0 || balance < 0) return -1;
  const rows = sample.map(({ cells }) => movedBy(cells, layout));
  let besides = 0;
  let within = 0;
  rows.forEach((row, index) => {
    if (row.fee === 0 || row.balance === null) return;
    const [before, after] = [rows[index - 1]?.balance ?? null, rows[index + 1]?.balance ?? null];
    const steps = [before, after].flatMap((other) => (other === null ? [] : [(row.balance ?? 0) - other]));
    if (steps.includes(row.amount - row.fee)) besides++;
    else if (steps.includes(row.amount)) within++;
  });
  return besides > within ? fee : -1;
}

function movedBy(cells: readonly string[], layout: Layout): Moved {
  const money = amountOfRow(cells, layout, null, () => '');
  const isRead = typeof money !== 'string';
  return {
    amount: isRead ? money.minor : 0,
    fee: feeIn(cells, layout, layout.columns.fee),
    balance:
      money === 'unreadable'
        ? null
        : balanceOf(cells, layout, isRead ? money.currency : knownOr(layout.currency)),
  };
}
