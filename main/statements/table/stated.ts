import type { StatedByFile, StatementAccount } from '../../../shared/statement.ts';
import type { Layout } from './layout.ts';
import type { RowsRead } from './rows.ts';
import { balancesIn } from './stated-balances.ts';
import { periodIn } from './stated-period.ts';
import type { TableRow } from './row.ts';

/** The accounts with what the lines above and below the rows state of them. */
export function withStated(layout: Layout, read: RowsRead): readonly StatementAccount[] {
  const around = linesAround(layout, read);
  const days = read.rows.filter(({ pending }) => !pending).map(({ day }) => day);
  const period = periodIn(around, layout.order.order, days);
  const [only, ...others] = read.accounts;
  // One line cannot tell the balance of several accounts.
  const balances =
    only && others.length === 0
      ? balancesIn(outside(around, read), layout, only.currency)
      : { opening: null, closing: null };
  const stated: StatedByFile = { period, ...balances };
  if (!period && !stated.opening && !stated.closing) return read.accounts;
  return read.accounts.map((account) => ({ ...account, stated }));
}

/** Notices, totals and balances: all lines that are neither a row nor a header. */
function linesAround({ above, rows }: Layout, { skipped }: RowsRead): readonly TableRow[] {
  const lines = new Set(skipped.filter(({ reason }) => NO_ROWS.has(reason.id)).map(({ line }) => line));
  return lines.size === 0 ? above : [...above, ...rows.filter(({ line }) => lines.has(line))];
}

/** Not what stands among the payments, read or not: each page of paper brings its own balance forward. */
function outside(around: readonly TableRow[], { rows, rejects }: RowsRead): readonly TableRow[] {
  let first = Infinity;
  let last = -Infinity;
  const reach = (line: number | null): void => {
    if (line === null) return;
    first = Math.min(first, line);
    last = Math.max(last, line);
  };
  for (const { line } of rows) reach(line);
  for (const { line, found } of rejects) if (found?.day) reach(line);
  return around.filter(({ line }) => line < first || line > last);
}

const NO_ROWS: ReadonlySet<string> = new Set([
  'reading.csv.skipBalance',
  'reading.csv.skipNotice',
  'reading.csv.skipTotal',
]);
