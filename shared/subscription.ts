import type { Day } from './day.ts';
import type { Currency, Money } from './money.ts';

/** How often something is billed. */
const RHYTHMS = [
  'weekly',
  'fortnightly',
  'fourWeekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** A price that held from a day on. */
export interface Price {
  readonly from: Day;
  readonly amount: Money;
}

/** Something that is charged regularly. */
export interface Subscription {
  /** Stays the same over imports and price steps: made of content. */
  readonly key: string;
  readonly merchant: string;
  /** The account of the last charge. */
  readonly account: number;
  readonly rhythm: Rhythm;
  /** Oldest first; the last is what it costs now. Positive; in the original currency where the bank tells it. */
  readonly prices: readonly Price[];
  /** The amount differs each time (a metered bill, an exchange rate): the price is the usual one. */
  readonly varies: boolean;
  /** What a year costs at the present price, in minor units of its currency. */
  readonly yearly: Money;
  readonly since: Day;
  readonly last: Day;
  /** When the next charge is due; null once it ended or was cancelled. */
  readonly next: Day | null;
  /** The statements of its account go beyond that day, and it has not come yet. */
  readonly overdue: boolean;
  /** `ended`: the rhythm stopped well before the statements do. */
  readonly state: 'running' | 'cancelled' | 'ended';
  /** The person's own mark. */
  readonly cancelledOn: Day | null;
  /** Ids of the charges, oldest first. */
  readonly charges: readonly number[];
  /** Of these, the ones after the cancellation. */
  readonly afterCancellation: readonly number[];
}

/** What all running subscriptions of one currency come to. */
export interface SubscriptionSum {
  readonly currency: Currency;
  readonly monthly: number;
  readonly yearly: number;
}

export interface Subscriptions {
  /** Running first, the dearest first. */
  readonly list: readonly Subscription[];
  readonly sums: readonly SubscriptionSum[];
}
