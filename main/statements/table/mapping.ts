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
  const columns = told ? asTold(found, told, header, facts, sample, profile) : found;
  if (!columns) throw new Problem({ id: 'problems.fileNoPayments', values: { file } });
  if (columns.days.length === 0) throw new Problem({ id: 'problems.fileNoDates', values: { file } });
  if (columns.amounts.length + columns.out.length + columns.in.length === 0) {
    throw new Problem({ id: 'problems.fileNoAmounts', values: { file } });
  }
  return columns;
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
