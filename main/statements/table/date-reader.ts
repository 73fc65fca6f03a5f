import type { Columns } from './columns.ts';
import { type DateCell, dayOfSerial, readDateCell, shortDay, type WrittenDate } from './dates.ts';
import type { ColumnFacts } from './facts.ts';
import { type MonthClues, type MonthNames, namesOfMonths } from './months.ts';

/**
 * Date cells repeat, so each is read once; serial numbers and six digits count only in columns full of them. Whose names
 * of months they are is looked for only where one means two.
 */
export function dateReader(
  columns: Columns,
  facts: readonly ColumnFacts[],
  clues: () => MonthClues,
): (cell: string) => DateCell | null {
  const serial = columns.days.some((column) => {
    const of = facts[column];
    return of !== undefined && of.dates === 0 && of.serials > 0;
  });
  const short = columns.days.some((column) => {
    const of = facts[column];
    return of !== undefined && of.dates === 0 && of.shortDays * 2 > of.filled;
  });
  let names: MonthNames | null | undefined;
  const settled = (cell: string): DateCell | null => {
    names = names === undefined ? namesOfMonths(clues()) : names;
    return readDateCell(cell, names);
  };
  const known = new Map<string, DateCell | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const day = serial ? dayOfSerial(cell) : null;
    const date: WrittenDate | null = day === null ? (short ? shortDay(cell) : null) : { form: 'fixed', day };
    const first: DateCell | null = date === null ? readDateCell(cell) : { date, time: null };
    const read = first?.date.form === 'either' ? settled(cell) : first;
    if (known.size < 20_000) known.set(cell, read);
    return read;
  };
}
