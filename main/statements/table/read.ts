import type { ReadLayout } from '../../../shared/layout.ts';
import type { Said } from '../../../shared/said.ts';
import type { RejectedRow, SkippedLine, StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import type { ReadingWatch } from '../reader.ts';
import { readDateCell } from './dates.ts';
import { proveDaysOnce } from './days-once.ts';
import { readLayoutOf } from './doubts.ts';
import type { Header } from './header.ts';
import { joined } from './joined.ts';
import type { Layout, TableSource } from './layout.ts';
import { notesOf } from './notes.ts';
import { planLayout } from './plan.ts';
import { noticeIn } from './notices.ts';
import { repeatsOthers, withoutRepeated } from './repeated.ts';
import type { TableRow } from './row.ts';
import { readRows, type RowsRead } from './rows.ts';
import { isSame, type Section, sectionsOf } from './sections.ts';
import { accountStated } from './stated-account.ts';
import { SAYS_BALANCE } from './stated-currency.ts';
import { withStated } from './stated.ts';

/** All that was read from one table; every row of it is in exactly one of the three lists. */
export interface TableReading {
  /** Id of the layout, or `generic`. */
  readonly profile: string;
  readonly notes: readonly Said[];
  readonly accounts: readonly StatementAccount[];
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  readonly skipped: readonly SkippedLine[];
  /** Of the first table; absent where it was no table that was read. */
  readonly layout?: ReadLayout;
}

/** Maps a table of cells to charges. Throws a `Problem` where it is no table of payments. */
export function readTable(
  table: readonly TableRow[],
  source: TableSource,
  watch: ReadingWatch,
): TableReading {
  const { profile, sections } = sectionsOf(table);
  const [only, ...more] = sections;
  if (!only || more.length === 0)
    return pendingIf(only?.isPending, readSection(table, only?.header ?? null, source, watch));
  const top = only.rows.slice(0, only.header?.at ?? 0);
  const own = sections.filter(({ isForeign }) => !isForeign);
  const read = own.map((section) => {
    const names = section.header?.names ?? [];
    const together = { ...source, alike: alikeOf(section, own) };
    const reading =
      section === only
        ? readSection(section.rows, section.header, together, watch)
        : below(section, top, together, watch);
    return {
      reading: pendingIf(section.isPending, reading),
      repeats: repeatsOthers(profile, [section.title, ...names]),
    };
  });
  const others = read.filter(({ repeats }) => !repeats).map(({ reading }) => reading);
  const [first = null, ...rest] = read.map(({ reading, repeats }) =>
    repeats ? withoutRepeated(reading, others) : reading,
  );
  const foreign = sections.filter(({ isForeign }) => isForeign).map((section) => foreignReading(section));
  return first ? joined(first, [...rest, ...foreign]) : readSection(table, only.header, source, watch);
}

/** The rows of the other lists with the same columns: what they are decided by holds for all. */
function alikeOf(section: Section, all: readonly Section[]): readonly TableRow[] {
  const { header } = section;
  if (!header) return [];
  const others = all.filter((other) => other !== section && other.header && isSame(other.header, header));
  return others.flatMap(({ header: own, rows }) => rows.slice(own?.rowsFrom ?? 0)).slice(0, MOST_ALIKE);
}

/** Enough to decide by; a file may print its header again for hundreds of accounts. */
const MOST_ALIKE = 2000;

function pendingIf(isPending: boolean | undefined, reading: TableReading): TableReading {
  return isPending ? { ...reading, rows: reading.rows.map((row) => ({ ...row, pending: true })) } : reading;
}

function readSection(
  rows: readonly TableRow[],
  header: Header | null,
  source: TableSource,
  watch: ReadingWatch,
): TableReading {
  const layout = planLayout(rows, header, source);
  const read = withDaysOnce(layout, readRows(layout, watch), watch);
  return {
    profile: layout.profile?.id ?? 'generic',
    notes: notesOf(layout, read),
    accounts: withStated(layout, read),
    rows: read.rows,
    rejects: read.rejects,
    skipped: [...skippedAbove(layout, rows), ...read.skipped],
    layout: readLayoutOf(layout, read),
  };
}

/** The rows, where some have a sum and no day, with the day above them if the balances prove that it is theirs. */
function withDaysOnce(layout: Layout, read: RowsRead, watch: ReadingWatch): RowsRead {
  const isDayless = ({ reason, found }: RejectedRow): boolean =>
    reason.id === 'reading.csv.rejectNoDate' && typeof found?.amount === 'object' && found.amount !== null;
  if (layout.columns.balance < 0 || !read.rejects.some(isDayless)) return read;
  const once = readRows(layout, watch, true);
  const opening = withStated(layout, once)[0]?.stated?.opening?.minor ?? null;
  return proveDaysOnce(read.rows, once.rows, opening) ? once : read;
}

/** A further list knows the account and the year by the lines above the first one. */
function below(
  section: Section,
  top: readonly TableRow[],
  source: TableSource,
  watch: ReadingWatch,
): TableReading {
  const { header, rows } = section;
  const own = rows.slice(0, header?.at ?? 0);
  // Where it names its own account, that of the first list and its balances are another's.
  const shared = own.length === 0 ? top : top.filter((row) => !isOfAccount(row));
  const { length } = shared;
  const moved = header && { ...header, at: header.at + length, rowsFrom: header.rowsFrom + length };
  const reading = readSection([...shared, ...rows], moved, source, watch);
  const lines = new Set(top.map(({ line }) => line));
  return { ...reading, skipped: reading.skipped.filter(({ line }) => !lines.has(line)) };
}

function isOfAccount(row: TableRow): boolean {
  return accountStated([row]) !== null || SAYS_BALANCE.test(row.raw);
}

/** A list with columns of its own may be anything; its rows are shown, and nothing is guessed. */
function foreignReading({ header, rows }: Section): TableReading {
  const above = rows.slice(0, header?.at ?? 0);
  const names = rows.slice(header?.at ?? 0, header?.rowsFrom ?? 0);
  const body = rows.slice(header?.rowsFrom ?? 0);
  // Days are written in many ways: what has two cells or more and is no sum may be a payment.
  const isRow = ({ cells }: TableRow): boolean => {
    const filled = cells.filter((cell) => cell !== '');
    return filled.some((cell) => readDateCell(cell) !== null) || (filled.length > 1 && !noticeIn(filled));
  };
  const skip = (row: TableRow, id: SkippedLine['reason']['id']): SkippedLine => ({
    line: row.line,
    text: maskCardNumbers(row.raw),
    reason: { id },
  });
  return {
    profile: 'generic',
    notes: [],
    accounts: [],
    rows: [],
    rejects: body.filter(isRow).map((row) => ({
      line: row.line,
      text: maskCardNumbers(row.raw),
      reason: { id: 'reading.csv.rejectOtherTable' },
    })),
    skipped: [
      ...above.map((row) => skip(row, 'reading.csv.skipAbove')),
      ...names.map((row) => skip(row, 'reading.csv.skipHeader')),
      ...body.filter((row) => !isRow(row)).map((row) => skip(row, 'reading.csv.skipNotice')),
    ],
  };
}

/** The lines above the rows: kept to be shown, as everything is. */
function skippedAbove({ header, above }: Layout, table: readonly TableRow[]): readonly SkippedLine[] {
  const line = (row: TableRow, id: 'reading.csv.skipAbove' | 'reading.csv.skipHeader'): SkippedLine => ({
    line: row.line,
    text: maskCardNumbers(row.raw),
    reason: { id },
  });
  const names = header ? table.slice(header.at, header.rowsFrom) : [];
  return [
    ...above.map((row) => line(row, 'reading.csv.skipAbove')),
    ...names.map((row) => line(row, 'reading.csv.skipHeader')),
  ];
}
