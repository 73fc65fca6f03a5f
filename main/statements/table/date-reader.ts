import type { Columns } from './columns.ts';
import { type DateCell, dayOfSerial, readDateCell, shortDay, type WrittenDate } from './dates.ts';
import type { ColumnFacts } from './facts.ts';

/** Date cells repeat, so each is read once; serial numbers and six digits count only in columns full of them. */
export function dateReader(
  columns: Columns,
  facts: readonly ColumnFacts[],
): (cell: string) => DateCell | null {
  const serial = columns.days.some((column) => {
    const of = facts[column];
    return of !== undefined && of.dates === 0 && of.serials > 0;
  });
  const short = columns.days.some((column) => {
    const of = facts[column];
    return of !== undefined && of.dates === 0 && of.shortDays * 2 > of.filled;
  });
  const known = new Map<string, DateCell | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const day = serial ? dayOfSerial(cell) : null;
    const date: WrittenDate | null = day === null ? (short ? shortDay(cell) : null) : { form: 'fixed', day };
    const read: DateCell | null = date === null ? readDateCell(cell) : { date, time: null };
    if (known.size < 20_000) known.set(cell, read);
    return read;
  };
}
