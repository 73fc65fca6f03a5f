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
export const PATTERNS = [
  // What is billed by itself.
  'subscription',
  'four-weekly',
  'weekly',
  'weekend-drift',
  'two-plans',
  'two-seats',
  'second-account',
  'web-plus-store',
  'price-change',
  'plan-change',
  'seat-proration',
  'tax-line',
  'billing-day-moved',
  'free-trial',
  'trial-price',
  'annual',
  'two-renewals',
  'bill',
  'two-lines',
  'rent',
  // What one does again and again.
  'grocery',
  'restaurant',
  'split-bill',
  'tip-line',
  'lunch',
  'coffee',
  'convenience',
  'vending',
  'parking',
  'toll',
  'transit',
  'tickets',
  'app-store',
  'taxi',
  'delivery',
  'usual-order',
  'repeat-visit',
  'two-children',
  'top-up',
  'auto-reload',
  // What one buys.
  'marketplace',
  'split-order',
  'one-off',
  'abroad',
  'gift-twice',
  'gift-cards',
  'flight',
  'fuel',
  'hotel',
  'two-rooms',
  'one-more-night',
  'deposit-and-rest',
  'instalment',
  'pay-in-four',
  // What one payment leaves behind.
  'refund',
  'refund-then-recharge',
  'retry-after-decline',
  'vanished-authorisation',
  'paypal-chain',
  // What is no purchase.
  'cash',
  'transfer',
  'own-transfer',
  'fee',
  'income',
  'card-payment',
] as const;
export type Pattern = (typeof PATTERNS)[number];

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
  /** For a pending line: the first day on which the bank does not list it any more. */
  readonly listedUntil: Day | null;
  /** For a pending line: the id of the booked line that it turned into, if it did. */
  readonly becomes: number | null;
  /** Where another account shows the same payment too (a wallet, the giro account of a debit card): that line's id. */
  readonly mirrors: number | null;
}

export const DOUBLE_KINDS = [
  'same-day',
  'days-later-in-cycle',
  'weeks-later-in-cycle',
  'alias',
  'second-card',
  'paid-two-ways',
  'foreign-rate',
  'rate-differs',
  'converted-by-merchant',
  'one-off-same-day',
  'one-off-days-later',
  'one-off-weeks-later',
  'triple',
  'refunded',
  'refunded-late',
  'refunded-elsewhere',
  'refunded-other-currency',
  'refunded-in-two-parts',
  'refunded-partly',
  'second-pending',
  'annual-twice',
  'small-amount',
  'processor-prefix',
  'double-swipe',
  'bill-twice',
  'same-reference',
  'instalment-twice',
] as const;
export type DoubleKind = (typeof DOUBLE_KINDS)[number];

/** Charges that are one purchase in truth. The first by time is the one that is owed. */
export interface TrueDouble {
  readonly kind: DoubleKind;
  readonly status: FlagStatus;
  readonly charges: readonly number[];
  /** Ids of the credits that gave it back, wholly or in part. */
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
