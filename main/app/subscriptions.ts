import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import type { Subscription, Subscriptions, SubscriptionSum } from '../../shared/subscription.ts';
import { dollars } from '../duplicates/prices.ts';
import type { Ledger } from '../ledger/open.ts';
import {
  accountEnds,
  type StoredSubscription,
  storedSubscriptions,
  type SubscriptionCharge,
  subscriptionCharges,
  writeCancellation,
} from '../ledger/subscriptions.ts';
import { type Ends, subscriptionOf } from '../subscriptions/standing.ts';
import { followMarks, markedOf } from './follow-subscriptions.ts';
import { settleDecisions } from './settle.ts';

/** Everything that is charged regularly, running first and the dearest first, with the sums of what runs. */
export function listSubscriptions(db: Ledger): Subscriptions {
  const ends = accountEnds(db);
  const stored = storedSubscriptions(db);
  const marked = markedOf(db, stored);
  const charges = subscriptionCharges(
    db,
    stored.map(({ id }) => id),
  );
  const list = stored
    .map((one) => asSubscription(one, charges.get(one.id) ?? [], marked.get(one), ends))
    .sort((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state) || byPrice(one, other));
  return { list, sums: sumsOf(list) };
}

const STATES = ['running', 'cancelled', 'ended'] as const;

function asSubscription(
  { id: _id, family: _family, ...one }: StoredSubscription,
  charges: readonly SubscriptionCharge[],
  mark: { readonly key: string; readonly on: Day } | undefined,
  ends: Ends,
): Subscription {
  return subscriptionOf({ ...one, charges: charges.map(({ id }) => id) }, charges, mark, ends);
}

function byPrice(one: Subscription, other: Subscription): number {
  const size = ({ yearly }: Subscription) => dollars(yearly.minor, yearly.currency);
  return size(other) - size(one) || (one.key < other.key ? -1 : 1);
}

function sumsOf(list: readonly Subscription[]): SubscriptionSum[] {
  const running = list.filter(({ state }) => state === 'running');
  const sums = [...Map.groupBy(running, ({ yearly }) => yearly.currency)].map(([currency, own]) => {
    const yearly = own.reduce((sum, one) => sum + one.yearly.minor, 0);
    return { currency, yearly, monthly: Math.round(yearly / 12) };
  });
  return sums.sort((one, other) => dollars(other.yearly, other.currency) - dollars(one.yearly, one.currency));
}

/**
 * Marks the day on which the person cancelled, or takes the mark away; what was charged after it is found at
 * once. A Problem where there is no such subscription (any more).
 */
export function cancelSubscription(db: Ledger, key: string, on: Day | null, now: Date): Subscriptions {
  const known = listSubscriptions(db).list.some((one) => one.key === key);
  if (!known && on !== null) throw new Problem({ id: 'problems.subscriptionGone' });
  db.transaction(() => {
    writeCancellation(db, key, on, now.toISOString());
    followMarks(db);
  }).immediate();
  settleDecisions(db);
  return listSubscriptions(db);
}
