import type { TimelineRow } from '../contract/timeline.ts';
import type { Day } from '../day.ts';
import type { OutsideRoute } from '../dispute/terms.ts';
import type { Money } from '../money.ts';
import type { Said } from '../said.ts';
import type { CaseCharge } from './claim.ts';

/** The charges of a case and which line of the ledger they are now (null: not there at the moment). */
export interface LinkedCharge {
  readonly charge: CaseCharge;
  readonly now: { readonly id: number; readonly day: Day } | null;
}

/** A credit of a later statement that may be (part of) the money of a case. */
export interface Proposal {
  readonly row: TimelineRow;
  /** As the case would keep it. */
  readonly charge: CaseCharge;
  readonly account: string;
  readonly settles: Money;
  readonly reasons: readonly Said[];
  /** With whom a dispute is open, where it has to be said whether this credit ends it; else null. */
  readonly asks: OutsideRoute | null;
}

/** A later line of a statement that takes as much as a credit brought: perhaps the credit was taken back. */
export interface TakenBackLine {
  /** The `money-back` that it may have taken away. */
  readonly event: number;
  readonly charge: CaseCharge;
  /** Which line of the ledger it is. */
  readonly now: { readonly id: number; readonly day: Day };
  readonly account: string;
  /** The bank itself calls it a reversal. */
  readonly named: boolean;
}
