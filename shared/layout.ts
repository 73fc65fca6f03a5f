import type { Day } from './day.ts';
import type { Currency, Money } from './money.ts';
import type { Said } from './said.ts';
import type { AccountKind, RejectedRow } from './statement.ts';

/** What a person can say that a column of a table holds. */
export const COLUMN_MEANINGS = [
  'other',
  'day',
  'booked',
  'time',
  'payee',
  'text',
  'type',
  'amount',
  'out',
  'in',
  'direction',
  'currency',
  'original',
  'originalCurrency',
  'balance',
  'status',
  'months',
  'instalment',
  'reference',
  'account',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** In which order a date of numbers has day, month and year. */
export const DAY_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/**
 * How the numbers of a single amount column are meant: as printed, with charges positive, or
 * charges positive and the text alone telling what is money back.
 */
export const SIGN_RULES = ['signed', 'inverted', 'text'] as const;
export type SignRule = (typeof SIGN_RULES)[number];

/** The sign that stands before the decimals of an amount. */
export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/**
 * Encodings that a person can name where the letters of a text look wrong, all that a text is looked at in among
 * them. WHATWG names, but for `ibm850` and `ibm852`.
 */
export const TEXT_ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'koi8-r',
  'ibm850',
  'ibm852',
  'ibm866',
  'macintosh',
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** What a person said of a layout; it holds for every later file with the same header. */
export interface ToldLayout {
  /** One for each column, from the left. */
  readonly columns: readonly ColumnMeaning[];
  /** Counts where nothing in the file tells. Null: nobody was asked. */
  readonly order: DayOrder | null;
  /** Counts where nothing in the file tells. Null: nobody was asked. */
  readonly sign: SignRule | null;
  /** What stands before the decimals. Counts where nothing in the file tells. Null: nobody was asked. */
  readonly mark: DecimalMark | null;
  /** Of rows that state none, where the file states none above them. Null: nobody was asked. */
  readonly currency: Currency | null;
  /** Of the account, where nothing in the file tells. Null: nobody was asked, or it was left open. */
  readonly kind: AccountKind | null;
}

/** How a table was laid out, as far as a person may have to look at it. */
export interface ReadLayout {
  /** The same for every file with these column names; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** As printed; empty names where the file has no header. */
  readonly names: readonly string[];
  /** What a person says who agrees; null where the file decides it and nobody said. */
  readonly used: ToldLayout;
  /** The format itself says what each part is (QIF): no column is a question. */
  readonly areColumnsFixed?: boolean;
  /** Whether the person said so before. */
  readonly isTold: boolean;
  /** Whether nothing in the file tells a card's list from a bank account's. */
  readonly isKindOpen: boolean;
  /** An amount such as `4.990`, as printed, where nothing in the file tells whether its sign parts thousands; else null. */
  readonly openAmount: string | null;
  /** What nothing in the file decides, each as a question's reason; empty where the reading is sure. */
  readonly doubts: readonly LayoutDoubt[];
  /** Cells of the first rows, as printed, card numbers masked. */
  readonly sample: readonly (readonly string[])[];
}

/** A doubt that only the person can settle. */
export interface LayoutDoubt {
  readonly about: 'columns' | 'order' | 'sign' | 'mark' | 'currency';
  readonly reason: Said;
}

/** A file of which nothing was stored yet: how it would be read, and what only the person can say. */
export interface LayoutQuestion {
  /** Null where the format names its parts itself: then only its proof is in doubt. */
  readonly layout: ReadLayout | null;
  /** In which its letters were read; null where the format leaves no choice. */
  readonly encoding: string | null;
  /** Sums or balances of the file that its rows do not come to, and what of it is damaged. */
  readonly proof: readonly Said[];
  readonly rows: number;
  /** As they would be stored, the first few. */
  readonly charges: readonly { readonly day: Day; readonly description: string; readonly amount: Money }[];
  readonly rejected: number;
  /** The first few of them. */
  readonly rejects: readonly RejectedRow[];
}

/** What a person says of the layout with this fingerprint. */
export type SaidOfLayout = Pick<KnownLayout, 'fingerprint' | 'told'>;

/** A layout that the person told of. */
export interface KnownLayout {
  readonly fingerprint: string;
  readonly name: string;
  /** The column names as printed. */
  readonly names: readonly string[];
  readonly told: ToldLayout;
}
