import type { Day } from './day.ts';
import type { Money } from './money.ts';

/** Days from one to another, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A place where the balances that a file prints do not add up: a row is missing, or was changed. */
export interface BalanceBreak {
  readonly import: number;
  readonly file: string;
  /** The row before which something is missing; null for an opening or closing balance. */
  readonly line: number | null;
  readonly day: Day;
  /** What the balance before and the row amount to. */
  readonly expected: Money;
  /** What the file prints. */
  readonly printed: Money;
}

/** How far the charges of one account can be trusted to be all there are. */
export interface AccountCoverage {
  readonly account: number;
  readonly name: string;
  readonly number: string | null;
  /** First and last day that any statement covers; null where no statement has a row or a period. */
  readonly span: Days | null;
  /** Days that statements cover, merged, oldest first. */
  readonly covered: readonly Days[];
  /** Days between them that no statement covers and no balance bridges. */
  readonly gaps: readonly (Days & {
    /** Short and without a stated period: perhaps only quiet days. */
    readonly certain: boolean;
  })[];
  /** Days that two or more statements cover. */
  readonly overlaps: readonly Days[];
  /** Each statement's own days, oldest first. */
  readonly statements: readonly (Days & {
    readonly import: number;
    readonly file: string;
    /** Whether the file states its period, or its first and last row had to do. */
    readonly stated: boolean;
  })[];
  /** Files that show it and have rows that could not be read and that nobody mended or set aside; how many. */
  readonly unread: readonly { readonly import: number; readonly file: string; readonly rows: number }[];
  readonly balances: {
    /** Rows (and opening or closing balances) held against the balance before them. */
    readonly checked: number;
    /** Oldest first. */
    readonly breaks: readonly BalanceBreak[];
  };
}
