import { z } from 'zod';

import { CHARGE_KINDS, type ChargeFacts } from '../charge.ts';
import type { Day, Month } from '../day.ts';
import type { FlagStatus, FlagStrength } from '../flag.ts';
import type { Currency } from '../money.ts';
import type { Verdict } from '../review.ts';
import type { Account } from './accounts.ts';
import { currency, day, id, query } from './method.ts';
import type { Flag } from './review.ts';

/* Charges by day. */

/** What the timeline shows. Absent means "any". */
const filter = z.strictObject({
  search: z.string().max(200).optional(),
  accounts: z.array(id).max(1000).optional(),
  merchant: z.string().max(200).optional(),
  kinds: z.array(z.enum(CHARGE_KINDS)).optional(),
  currencies: z.array(currency).max(200).optional(),
  /** Absolute amounts in minor units, inclusive. */
  least: z.int().nonnegative().optional(),
  most: z.int().nonnegative().optional(),
  from: day.optional(),
  to: day.optional(),
  flagged: z.boolean().optional(),
});

export type TimelineFilter = z.infer<typeof filter>;

export interface MonthOutline {
  readonly month: Month;
  /** Rows that match the filter. */
  readonly count: number;
  readonly flagged: number;
  /** Booked money by currency: out as negative, in as positive minor units. */
  readonly sums: readonly CurrencySum[];
}

export interface CurrencySum {
  readonly currency: Currency;
  readonly out: number;
  readonly in: number;
}

export interface Outline {
  /** Newest first; months without a matching row are left out. */
  readonly months: readonly MonthOutline[];
  readonly count: number;
  readonly flagged: number;
  readonly sums: readonly CurrencySum[];
}

/** The part that a charge plays in a flag. */
export interface FlagMark {
  readonly flag: number;
  readonly strength: FlagStrength;
  readonly status: FlagStatus;
  /** 1 = the charge that is owed; 2, 3 … = the extra ones; 0 = a credit that returned it. */
  readonly position: number;
  readonly size: number;
  /** Days since the charge before it in the flag; 0 for the first. */
  readonly daysLater: number;
  /** What the person decided about the flag, while nothing new put it in question. */
  readonly verdict: Verdict | null;
}

export interface TimelineRow extends ChargeFacts {
  readonly id: number;
  readonly account: number;
  /** As a person would call it; equals the description where no rule knows better. */
  readonly merchant: string;
  readonly mark: FlagMark | null;
  /** The case that is about it; one that claims it before one that only names it. */
  readonly case: CasePlace | null;
}

/** The part that a charge plays in a case. */
export interface CasePlace {
  readonly id: number;
  /** `owed`: the proper one of a double charge. `credit`: money of it that came back. */
  readonly part: 'claimed' | 'owed' | 'credit';
}

/** Where one file shows the charge. */
export interface Sighting {
  readonly import: number;
  readonly file: string;
  readonly line: number | null;
  readonly ordinal: number;
  readonly raw: string;
}

export interface ChargeDetail {
  readonly row: TimelineRow;
  readonly account: Account;
  /** One of each file, by its content; oldest import first. */
  readonly sightings: readonly Sighting[];
  readonly flag: Flag | null;
  /** Other charges of this merchant around it, newest first, at most 24. */
  readonly sameMerchant: readonly TimelineRow[];
}

/** Enough of a charge to find its place on the timeline. */
export interface PlacedCharge {
  readonly id: number;
  readonly day: Day;
}

export const timelineMethods = {
  'timeline.outline': query<Outline>()(z.strictObject({ filter })),
  /** A stretch of one month's rows, newest first. */
  'timeline.page': query<readonly TimelineRow[]>()(
    z.strictObject({
      filter,
      month: z.string().regex(/^\d{4}-\d{2}$/),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
  ),
  'timeline.merchants': query<readonly { readonly merchant: string; readonly charges: number }[]>()(
    z.strictObject({ search: z.string().max(200) }),
  ),
  'charges.detail': query<ChargeDetail>()(z.strictObject({ charge: id })),
} as const;
