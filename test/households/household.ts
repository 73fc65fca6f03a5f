import type { Candidate } from '../../main/duplicates/candidate.ts';
import type { Day } from '../../shared/day.ts';
import type { FlagStatus } from '../../shared/flag.ts';
import type { Currency } from '../../shared/money.ts';
import type { AccountKind } from '../../shared/statement.ts';
import type { LayoutName } from './layouts.ts';

export type Country = 'KR' | 'US' | 'DE';

export interface HouseholdAccount {
  readonly id: number;
  readonly name: string;
  readonly kind: AccountKind;
  readonly currency: Currency;
  readonly layout: LayoutName;
  /** The last four digits of card or account. */
  readonly lastFour: string;
}

/** One file that the household downloads: what was known of the account on the evening of `to`. */
export interface Export {
  readonly account: number;
  readonly from: Day;
  readonly to: Day;
}

/** The sides of ordinary life that charges come from. Each can look like a double charge somewhere. */
export type Pattern =
  | 'subscription'
  | 'two-plans'
  | 'price-change'
  | 'plan-change'
  | 'billing-day-moved'
  | 'free-trial'
  | 'annual'
  | 'web-plus-store'
  | 'bill'
  | 'rent'
  | 'grocery'
  | 'restaurant'
  | 'lunch'
  | 'coffee'
  | 'convenience'
  | 'vending'
  | 'parking'
  | 'toll'
  | 'transit'
  | 'tickets'
  | 'app-store'
  | 'taxi'
  | 'top-up'
  | 'marketplace'
  | 'split-order'
  | 'one-off'
  | 'flight'
  | 'fuel'
  | 'hotel'
  | 'delivery'
  | 'repeat-visit'
  | 'gift-twice'
  | 'instalment'
  | 'refund'
  | 'refund-then-recharge'
  | 'retry-after-decline'
  | 'paypal-chain'
  | 'cash'
  | 'transfer'
  | 'fee'
  | 'income'
  | 'card-payment';

/** A charge as the detector sees it, and what only the generator knows about it. */
export interface LabelledCharge extends Candidate {
  readonly pattern: Pattern;
  /** The true merchant, whatever the statement calls it. */
  readonly source: string;
  /** The true amount in the currency the merchant asked for, negative when spent. */
  readonly asked: { readonly minor: number; readonly currency: Currency };
  /** The day it is booked, also where the statement does not print it. */
  readonly settles: Day;
  /** The true day of the purchase, also where the statement prints only the booking. */
  readonly bought: Day;
  /** For a pending line: the id of the booked line that it turned into, if it did. */
  readonly becomes: number | null;
}

export const DOUBLE_KINDS = [
  'same-day',
  'days-later-in-cycle',
  'alias',
  'second-card',
  'foreign-rate',
  'one-off-same-day',
  'one-off-days-later',
  'triple',
  'refunded',
  'second-pending',
  'annual-twice',
  'small-amount',
  'processor-prefix',
  'double-swipe',
  'bill-twice',
  'same-reference',
] as const;
export type DoubleKind = (typeof DOUBLE_KINDS)[number];

/** Charges that are one purchase in truth. The first by time is the one that is owed. */
export interface TrueDouble {
  readonly kind: DoubleKind;
  readonly status: FlagStatus;
  readonly charges: readonly number[];
  /** Ids of the credits that gave it back. */
  readonly refunds: readonly number[];
}

export interface Household {
  readonly seed: number;
  readonly country: Country;
  readonly from: Day;
  readonly to: Day;
  readonly accounts: readonly HouseholdAccount[];
  readonly exports: readonly Export[];
  /** Oldest first, ids ascending. */
  readonly charges: readonly LabelledCharge[];
  readonly doubles: readonly TrueDouble[];
}
