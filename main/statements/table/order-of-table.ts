import type { Columns } from './columns.ts';
import { isSavedAnew } from './habit.ts';
import type { Layout } from './layout.ts';
import { decideOrder, type OrderChoice, type OrderHints } from './order.ts';
import type { TableProfile } from './profile.ts';
import type { TableRow } from './row.ts';

/** The order of day and month of a table: by its days and those of booking beside them, and by its profile. */
export function orderOfTable(
  columns: Columns,
  rows: readonly TableRow[],
  sample: readonly TableRow[],
  readDate: Layout['readDate'],
  profile: TableProfile | null,
  hints: Omit<OrderHints, 'profile' | 'isSavedAnew'>,
): OrderChoice {
  const [day = -1, next = -1] = columns.days;
  const days = [day, columns.posted >= 0 ? columns.posted : next]
    .filter((column) => column >= 0)
    .map((column) => rows.map(({ cells }) => readDate(cells[column] ?? '')));
  const own = profile?.order ?? null;
  return decideOrder(days, {
    ...hints,
    profile: profile?.isOfManyCountries ? null : own,
    habit: own ?? hints.habit,
    isSavedAnew: isSavedAnew(
      profile,
      sample.map(({ cells }) => cells[day] ?? ''),
    ),
  });
}
