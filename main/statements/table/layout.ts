import type { DayOrder, DecimalMark, ToldLayout } from '../../../shared/layout.ts';
import { type Currency } from '../../../shared/money.ts';
import type { AccountKind } from '../../../shared/statement.ts';
import type { Columns } from './columns.ts';
import type { DateCell } from './dates.ts';
import type { Header } from './header.ts';
import type { MarkChoice } from './marks.ts';
import type { OrderChoice } from './order.ts';
import type { Preamble } from './preamble.ts';
import type { TableProfile } from './profile.ts';
import type { SignChoice } from './sign.ts';
import type { TableRow } from './row.ts';
import type { ToldLayouts } from './told.ts';
import type { YearClues } from './years.ts';

/** What parts the cells of a text; null where the file keeps them apart, as sheets do. */
export type Delimiter = string | null;

/** Where a table is from, as far as its reading depends on it. */
export interface TableSource {
  /** The file's name as the person knows it. */
  readonly name: string;
  readonly delimiter: Delimiter;
  readonly told: ToldLayouts;
  /** Rows of other lists of the file that have the same columns. */
  readonly alike?: readonly TableRow[];
}

/** What was decided about a file before its rows are read one by one. */
export interface Layout {
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  /** What the person said of it, or null. */
  readonly told: ToldLayout | null;
  readonly delimiter: Delimiter;
  readonly header: Header | null;
  /** The rows below the header. */
  readonly rows: readonly TableRow[];
  /** The rows above it. */
  readonly above: readonly TableRow[];
  readonly profile: TableProfile | null;
  readonly kind: AccountKind | null;
  /** Whether nothing in the file tells the kind for sure. */
  readonly isKindOpen: boolean;
  readonly preamble: Preamble;
  readonly columns: Columns;
  /** Without a header: a first or last row that is not written as the others are, mostly a balance. */
  readonly unlike: ReadonlySet<TableRow>;
  /** The decimal mark of each column. */
  readonly marks: readonly DecimalMark[];
  /** See `MarkChoice`. */
  readonly openMark: MarkChoice['open'];
  readonly order: OrderChoice | { readonly order: DayOrder; readonly why: 'told' };
  /** For days that print no year. */
  readonly years: YearClues;
  readonly readDate: (cell: string) => DateCell | null;
  readonly sign: SignChoice;
  /** `out` or `in` columns that print a minus of their own: [out, in]. */
  readonly sidesSigned: readonly [boolean, boolean];
  /** The column of fees that are taken with the amounts; -1 where there is none. */
  readonly fee: number;
  /** Used where the row states none. */
  readonly currency: Currency | null;
  /** Where `currency` is from. */
  readonly currencyFrom: 'file' | 'profile' | 'language' | 'told' | null;
}
