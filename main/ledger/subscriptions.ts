import { z } from 'zod';

import type { Day } from '../../shared/day.ts';
import { type FlagKind, type FoundFlag } from '../../shared/flag.ts';
import type { Money } from '../../shared/money.ts';
import type { Subscription } from '../../shared/subscription.ts';
import { flagInserter, nextFlagId } from './flags.ts';
import type { Ledger } from './open.ts';

/** What its charges alone tell of a subscription: the rest depends on marks and on where statements end. */
type Regular = Omit<Subscription, 'next' | 'overdue' | 'state' | 'cancelledOn' | 'afterCancellation'>;

/** A subscription as it is stored, without its charges. */
export interface StoredSubscription extends Omit<Regular, 'charges'> {
  readonly id: number;
  readonly family: string;
}

/** What a search needs of every stored subscription: it is read often, and prices are long to read. */
export type SubscriptionFacts = Omit<StoredSubscription, 'prices'>;

/** One of its charges: what the standing and the keys of marks need. */
export interface SubscriptionCharge {
  readonly id: number;
  readonly day: Day;
  /** What was asked, in the original currency where there is one; positive. */
  readonly value: number;
}

const money = z.object({ minor: z.int(), currency: z.string() });
const pricesOf = z.array(z.object({ from: z.string(), amount: money }));

interface FactsRow extends Omit<SubscriptionFacts, 'varies' | 'yearly'>, Money {
  readonly varies: number;
}

const FACTS = `id, key, family, merchant, account_id AS account, rhythm, varies, yearly_minor AS minor, currency,
  since, last`;

/** All that is charged regularly, in the order in which it was found, without prices. */
export function subscriptionFacts(db: Ledger): SubscriptionFacts[] {
  return db.prepare<[], FactsRow>(`SELECT ${FACTS} FROM subscription ORDER BY id`).all().map(asFacts);
}

/** All that is charged regularly, in the order in which it was found. */
export function storedSubscriptions(db: Ledger): StoredSubscription[] {
  return db
    .prepare<[], FactsRow & { readonly prices: string }>(
      `SELECT ${FACTS}, prices FROM subscription ORDER BY id`,
    )
    .all()
    .map(({ prices, ...row }) => ({ ...asFacts(row), prices: pricesOf.parse(JSON.parse(prices)) }));
}

function asFacts({ varies, minor, currency, ...row }: FactsRow): SubscriptionFacts {
  return { ...row, varies: varies === 1, yearly: { minor, currency } };
}

/** The charges of these subscriptions, oldest first. */
export function subscriptionCharges(
  db: Ledger,
  subscriptions: readonly number[],
): ReadonlyMap<number, readonly SubscriptionCharge[]> {
  const rows = db
    .prepare<[string], SubscriptionCharge & { readonly subscription: number }>(
      `SELECT subscription_id AS subscription, charge.id, charge.day,
          abs(CASE WHEN coalesce(original_minor, 0) <> 0 AND original_currency <> currency
            THEN original_minor ELSE minor END) AS value
        FROM json_each(?) AS wanted JOIN subscription_charge ON subscription_id = wanted.value
          JOIN charge ON charge.id = charge_id
        ORDER BY charge.day, charge.time, charge.id`,
    )
    .all(JSON.stringify(subscriptions));
  return Map.groupBy(rows, ({ subscription }) => subscription);
}

/** Before all families are looked at. */
export function dropSubscriptions(db: Ledger): void {
  db.exec('DELETE FROM subscription');
}

/** Stores what was found; what its charges belonged to before must be gone. */
export function addSubscriptions(
  db: Ledger,
  found: readonly { readonly family: string; readonly regulars: readonly Regular[] }[],
): void {
  const add = db.prepare(
    `INSERT INTO subscription (key, family, merchant, account_id, rhythm, prices, varies, yearly_minor, currency,
        since, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addCharge = db.prepare('INSERT INTO subscription_charge VALUES (?, ?)');
  for (const { family, regulars } of found) {
    for (const one of regulars) {
      const { lastInsertRowid } = add.run(
        one.key,
        family,
        one.merchant,
        one.account,
        one.rhythm,
        JSON.stringify(one.prices),
        one.varies ? 1 : 0,
        one.yearly.minor,
        one.yearly.currency,
        one.since,
        one.last,
      );
      for (const charge of one.charges) addCharge.run(lastInsertRowid, charge);
    }
  }
}

/** Before these charges are looked at again. */
export function dropSubscriptionsOf(db: Ledger, charges: readonly number[]): void {
  db.prepare(
    `DELETE FROM subscription WHERE id IN (SELECT subscription_id FROM json_each(?) AS looked
      JOIN subscription_charge ON charge_id = looked.value)`,
  ).run(JSON.stringify(charges));
  // Of those that are left over no charge is there, or none that is still compared.
  db.exec(
    `DELETE FROM subscription WHERE NOT EXISTS (SELECT 1 FROM subscription_charge
      WHERE subscription_id = id AND charge_id NOT IN (SELECT charge_id FROM silent_charge))`,
  );
}

/**
 * Puts flags of these kinds in the place of the earlier ones; one over the same charges keeps its id. Flags of
 * other kinds, and those that a decision keeps, stay.
 * @param scope only flags over one of these charges are replaced, or over none that is still compared; null for
 *   all of these kinds
 */
export function replaceFindings(
  db: Ledger,
  kinds: readonly FlagKind[],
  scope: ReadonlySet<number> | null,
  found: readonly FoundFlag[],
): void {
  const earlier = new Map<string, number>();
  const drop = db.prepare('DELETE FROM flag WHERE id = ?');
  const members = db
    .prepare<[string], { id: number; kind: FlagKind; charges: string; silent: number }>(
      `SELECT id, kind, (SELECT json_group_array(charge_id ORDER BY charge_id) FROM flag_charge
            WHERE flag_id = flag.id AND position > 0) AS charges,
          NOT EXISTS (SELECT 1 FROM flag_charge WHERE flag_id = flag.id AND position > 0
            AND charge_id NOT IN (SELECT charge_id FROM silent_charge)) AS silent
        FROM flag WHERE kept = 0 AND kind IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(kinds));
  const ids = z.array(z.int());
  let next = nextFlagId(db);
  for (const { id, kind, charges, silent } of members) {
    const over = ids.parse(JSON.parse(charges));
    if (scope !== null && silent === 0 && !over.some((charge) => scope.has(charge))) continue;
    earlier.set(`${kind} ${over.join(' ')}`, id);
    drop.run(id);
  }
  const insert = flagInserter(db);
  for (const flag of found) {
    const key = `${flag.kind} ${flag.charges.toSorted((one, other) => one - other).join(' ')}`;
    const id = earlier.get(key) ?? next++;
    earlier.delete(key);
    insert(id, flag);
  }
}

/** The person's marks: key of a subscription → the day on which it was cancelled, oldest mark first. */
export function cancellations(db: Ledger): ReadonlyMap<string, Day> {
  const rows = db
    .prepare<[], { key: string; day: Day }>(
      'SELECT subscription AS "key", on_day AS day FROM cancellation ORDER BY at, subscription',
    )
    .all();
  return new Map(rows.map(({ key, day }) => [key, day]));
}

/** Keeps a mark, or takes it away. `at`: ISO 8601 instant of the mark. */
export function writeCancellation(db: Ledger, key: string, on: Day | null, at: string): void {
  if (on === null) db.prepare('DELETE FROM cancellation WHERE subscription = ?').run(key);
  else db.prepare('INSERT OR REPLACE INTO cancellation VALUES (?, ?, ?)').run(key, on, at);
}

/** The last day that the statements of each account tell of. */
export function accountEnds(db: Ledger): ReadonlyMap<number, Day> {
  const rows = db
    .prepare<[], { id: number; day: Day | null }>(
      'SELECT id, (SELECT max(day) FROM charge WHERE account_id = account.id) AS day FROM account',
    )
    .all();
  return new Map(rows.flatMap(({ id, day }) => (day === null ? [] : [[id, day] as const])));
}
