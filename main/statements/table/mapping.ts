import type { ToldLayout } from '../../../shared/layout.ts';
import { Problem } from '../../../shared/problem.ts';
import { type Columns, columnsAsTold, columnsByHeader } from './columns.ts';
import { columnsByContent } from './content.ts';
import type { ColumnFacts } from './facts.ts';
import type { Header } from './header.ts';
import type { Delimiter } from './layout.ts';
import type { TableProfile } from './profile.ts';
import type { TableRow } from './row.ts';
import { meaningsOf } from './told.ts';

/** Which column holds what: by its name, else by its cells, and as the person said. Throws a `Problem` that names what is missing. */
export function mapColumns(
  header: Header | null,
  sample: readonly TableRow[],
  facts: readonly ColumnFacts[],
  delimiter: Delimiter,
  profile: TableProfile | null,
  file: string,
  told: ToldLayout | null,
): Columns {
  const found = header
    ? columnsByHeader(header, facts, sample, profile)
    : columnsByContent(sample, facts, delimiter);
  const columns = told
    ? asTold(found, told, header, facts, sample, profile)
    : found && withLoneColumns(found, facts, sample.length);
  if (!columns) throw new Problem({ id: 'problems.fileNoPayments', values: { file } });
  if (columns.days.length === 0) throw new Problem({ id: 'problems.fileNoDates', values: { file } });
  if (columns.amounts.length + columns.out.length + columns.in.length === 0) {
    throw new Problem({ id: 'problems.fileNoAmounts', values: { file } });
  }
  return columns;
}

/**
 * Where no name says which column has the days, or which the amounts, the only one that holds nothing else is it; its
 * name being unknown, the person is asked. A list without both is no list of payments.
 */
function withLoneColumns(columns: Columns, facts: readonly ColumnFacts[], rows: number): Columns {
  const hasMoney = columns.amounts.length + columns.out.length + columns.in.length > 0;
  const only = (holds: (of: ColumnFacts) => boolean): number => {
    const [one = -1, ...more] = facts.flatMap((of, column) => (holds(of) ? [column] : []));
    return more.length === 0 ? one : -1;
  };
  if (columns.days.length === 0 && hasMoney) {
    const day = only(({ dates, filled }) => filled > 0 && dates === filled && filled >= rows * 0.9);
    return day < 0 ? columns : { ...columns, days: [day] };
  }
  // Days and a number alone may be balances, prices or hours.
  const hasText = columns.payee.length + columns.text.length + columns.memo.length > 0;
  if (columns.days.length === 0 || hasMoney || !hasText) return columns;
  const taken = new Set([...columns.days, columns.balance, columns.original?.column]);
  const amount = facts.flatMap(({ filled, amounts, moneyLike }, column) =>
    !taken.has(column) && filled >= rows * 0.9 && amounts === filled && moneyLike * 2 > filled
      ? [column]
      : [],
  );
  const [column, ...more] = amount;
  return column === undefined || more.length > 0
    ? columns
    : { ...columns, amounts: [{ column, currency: null }] };
}

/** What the person said of a column counts where it differs from what was found; a column has more sides than words for it. */
function asTold(
  found: Columns | null,
  { columns }: ToldLayout,
  header: Header | null,
  facts: readonly ColumnFacts[],
  sample: readonly TableRow[],
  profile: TableProfile | null,
): Columns {
  const before = found ? meaningsOf(found, columns.length) : [];
  const changes = new Map(
    columns.flatMap((meaning, column) => (meaning === before[column] ? [] : [[column, meaning]])),
  );
  if (found && changes.size === 0) return found;
  return header
    ? columnsByHeader(header, facts, sample, profile, changes)
    : columnsAsTold(columns, facts, sample);
}
