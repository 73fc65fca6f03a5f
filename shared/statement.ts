import type { ReadLayout } from './layout.ts';
import type { ChargeFacts } from './charge.ts';
import type { Day } from './day.ts';
import type { Currency, Money } from './money.ts';
import type { Said } from './said.ts';

const STATEMENT_FORMATS = ['csv', 'ofx', 'qif', 'camt', 'mt940', 'xlsx', 'pdf'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

export const ACCOUNT_KINDS = ['card', 'bank', 'wallet'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** A balance that a file states apart from its rows. */
export interface StatedBalance {
  /** In minor units of the account's currency, signed as printed: a card may print what is owed as positive. */
  readonly minor: number;
  /** The day that the file says it is of; null where it only says which end of the list it stands at. */
  readonly day: Day | null;
}

/** What a file states of an account beside its rows. What is not surely understood is null. */
export interface StatedByFile {
  /** Days that the list covers by its own word, both included. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** Before the first row. */
  readonly opening: StatedBalance | null;
  /** After the last row. */
  readonly closing: StatedBalance | null;
}

/** An account as one file tells of it. */
export interface StatementAccount {
  /** As printed, card numbers masked; null where the file has none. */
  readonly number: string | null;
  /** The bank's or product's own name, as a person would call it: `Chase card`, `신한카드`. */
  readonly institution: string | null;
  readonly kind: AccountKind | null;
  /** Stated in the file, else the profile's usual one, else null. */
  readonly currency: Currency | null;
  /** Absent where the file states nothing of the kind. */
  readonly stated?: StatedByFile;
}

/** One line (or record) of a statement, read. */
export interface StatementRow extends ChargeFacts {
  /** 1-based among the transactions of its file, rejected ones not counted. */
  readonly ordinal: number;
  /** First physical line, 1-based; null where the format has none. */
  readonly line: number | null;
  /** Index into `accounts` of the reading. */
  readonly account: number;
  /** The balance that the file prints beside the row, in minor units of the row's currency. */
  readonly balance: number | null;
  /** The row as the file has it, card numbers masked. */
  readonly raw: string;
}

/** A row that should be a charge and cannot be read: shown, never guessed. */
export interface RejectedRow {
  readonly line: number | null;
  /** The row as the file has it, card numbers masked. */
  readonly text: string;
  readonly reason: Said;
  /** What could be read of it, for whoever mends it; absent where nothing was. */
  readonly found?: FoundParts;
}

/** Parts of a row that is no whole charge. */
export interface FoundParts {
  readonly day: Day | null;
  readonly description: string;
  readonly amount: Money | null;
}

/** Of its description; what is found of a row is no longer, so that it can be agreed to as it stands. */
export const LONGEST_MENDED_TEXT = 500;

/** What a person says that a row means which could not be read. Money out is negative. */
export interface MendedCharge {
  readonly day: Day;
  readonly description: string;
  readonly amount: Money;
}

/** A line that is no charge (a total, a balance, a notice): kept to be shown on demand. */
export interface SkippedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: Said;
}

/** All that was read from one file. Every row of the file is in exactly one of the three lists. */
export interface StatementReading {
  readonly format: StatementFormat;
  /** WHATWG name of the encoding that the bytes were read in: `utf-8`, `euc-kr`. */
  readonly encoding: string;
  /** Id of the layout (`chase-card`), or `generic` when mapped by headers and content. */
  readonly profile: string;
  /** How the file was read and why, in order of interest. */
  readonly notes: readonly Said[];
  readonly accounts: readonly StatementAccount[];
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  readonly skipped: readonly SkippedLine[];
  /** How the table was laid out; absent where the format names its parts itself. */
  readonly layout?: ReadLayout;
  /** What of the file is damaged, so that rows may be missing; absent where it is whole as far as it tells. */
  readonly damage?: Said;
  /** What nothing in the file decides and no layout is asked about: how it was read then. */
  readonly open?: Said;
}
