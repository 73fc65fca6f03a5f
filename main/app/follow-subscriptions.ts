import { type Day, dayNumber } from '../../shared/day.ts';
import type { FlagKind, FoundFlag } from '../../shared/flag.ts';
import { type Currency, decimalsOf, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import type { Compared } from '../duplicates/candidate.ts';
import { type Family, familiesOf } from '../duplicates/families.ts';
import { byTimeThenContent, type Row, rowsOf } from '../duplicates/rows.ts';
import { chargesByIds, chargesOfMerchantsOf } from '../ledger/merchant-charges.ts';
import type { Ledger } from '../ledger/open.ts';
import {
  accountEnds,
  addSubscriptions,
  cancellations,
  replaceFindings,
  type SubscriptionCharge,
  subscriptionCharges,
  type SubscriptionFacts,
  subscriptionFacts,
} from '../ledger/subscriptions.ts';
import { vanishedCharges } from '../ledger/vanished.ts';
import { accountOf } from '../subscriptions/billed.ts';
import { findRegular, type FoundInFamily } from '../subscriptions/find.ts';
import { afterCancellation } from '../subscriptions/findings/after-cancellation.ts';
import { missingCredits } from '../subscriptions/findings/missing-credit.ts';
import { parallelOf, type Running } from '../subscriptions/findings/parallel.ts';
import { marksOf } from '../subscriptions/marks.ts';
import { endOf, hasEnded } from '../subscriptions/standing.ts';

/** Found in one merchant's charges alone. */
const OF_FAMILIES: readonly FlagKind[] = ['price-step', 'trial-charged'];
/** Found anew each time: they depend on marks, on how far the statements go, on vanished lines. */
const OF_ALL: readonly FlagKind[] = ['after-cancellation', 'parallel-subscriptions', 'missing-credit'];

/** What was found in the charges of one merchant. */
export interface Followed extends FoundInFamily {
  /** The key of the merchant. */
  readonly family: string;
}

/** Makes a search for what a merchant charges regularly; nothing where it charges nothing so. */
export function subscriptionFinder(db: Ledger): (family: Family) => Followed[] {
  const end = endOf(accountEnds(db));
  const vanished = Map.groupBy(vanishedRows(db), (row) => row.descriptor.key);
  return (family) => {
    const found = findRegular(withVanished(family, vanished), end);
    return found.regulars.length + found.flags.length === 0 ? [] : [{ family: family.key, ...found }];
  };
}

/**
 * Stores what was found; `followMarks` does the rest.
 * @param scope ids of the charges that were looked at, without those that are shown twice; of others what was found
 *   stays. null for all
 */
export function storeFollowed(
  db: Ledger,
  found: readonly Followed[],
  scope: ReadonlySet<number> | null,
): void {
  addSubscriptions(db, found);
  replaceFindings(
    db,
    OF_FAMILIES,
    scope,
    found.flatMap(({ flags }) => flags),
  );
}

/** What depends on the person's marks and on where the statements end. */
export function followMarks(db: Ledger): void {
  const ends = accountEnds(db);
  const stored = subscriptionFacts(db);
  const marked = markedOf(db, stored);
  const flags = [
    ...[...marked].flatMap(([one, { on }]) => flagsAfter(db, one, on, endOf(ends))),
    ...parallels(
      db,
      stored.filter((one) => !marked.has(one) && !hasEnded(one, ends)),
    ),
    ...creditsMissing(db, endOf(ends)),
  ];
  replaceFindings(db, OF_ALL, null, flags);
}

function flagsAfter(db: Ledger, one: SubscriptionFacts, on: Day, end: Day): FoundFlag[] {
  const ids = (subscriptionCharges(db, [one.id]).get(one.id) ?? []).map(({ id }) => id);
  const all = rowsOf(chargesOfMerchantsOf(db, ids));
  const own = new Set(ids);
  return afterCancellation(
    all.filter((row) => own.has(row.charge.id)),
    one.rhythm,
    accountOf(all),
    on,
    end,
  );
}

function parallels(db: Ledger, running: readonly SubscriptionFacts[]): FoundFlag[] {
  const several = [...Map.groupBy(running, ({ family }) => family).values()].filter(
    (list) => list.length > 1,
  );
  const charges = subscriptionCharges(
    db,
    several.flat().map(({ id }) => id),
  );
  const lastIds = [...charges.values()].flatMap((list) => list.at(-1)?.id ?? []);
  const rows = new Map(rowsOf(chargesByIds(db, lastIds)).map((row) => [row.charge.id, row]));
  return several.flatMap((list) =>
    parallelOf(
      list.flatMap(({ id, rhythm, since }): Running[] => {
        const own = charges.get(id) ?? [];
        const last = rows.get(own.at(-1)?.id ?? 0);
        return last ? [{ rhythm, since, last, from: dayNumber(since), count: own.length }] : [];
      }),
    ),
  );
}

function creditsMissing(db: Ledger, end: Day): FoundFlag[] {
  const vanished = vanishedRows(db);
  const credits = vanished.filter((row) => row.value < 0).map((row) => row.charge.id);
  if (credits.length === 0) return [];
  const gone = new Set(vanished.map((row) => row.charge.id));
  const rows = rowsOf(chargesOfMerchantsOf(db, credits)).filter((row) => !gone.has(row.charge.id));
  const families = familiesOf([...rows, ...vanished].sort(byTimeThenContent));
  return families.flatMap((family) => missingCredits(family.rows, end));
}

/** Lines that were only announced and are no longer shown, in time order. */
function vanishedRows(db: Ledger): Row[] {
  const ids = [...vanishedCharges(db)];
  if (ids.length === 0) return [];
  return rowsOf(chargesByIds(db, ids)).map(asVanished);
}

function asVanished(row: Row): Row {
  const charge: Compared = { ...row.charge, vanished: true };
  return { ...row, charge };
}

function withVanished(family: Family, vanished: ReadonlyMap<string, readonly Row[]>): Family {
  if (vanished.size === 0) return family;
  const keys = new Set(family.rows.map((row) => row.descriptor.key));
  const more = [...keys].flatMap((key) => vanished.get(key) ?? []);
  return more.length === 0 ? family : { ...family, rows: [...family.rows, ...more].sort(byTimeThenContent) };
}

/** The marks that hold, by subscription. */
export function markedOf<One extends SubscriptionFacts>(
  db: Ledger,
  stored: readonly One[],
): Map<One, { readonly key: string; readonly on: Day }> {
  const marks = cancellations(db);
  if (marks.size === 0) return new Map();
  const charges = subscriptionCharges(
    db,
    stored.map(({ id }) => id),
  );
  const items = stored.map((one) => ({
    one,
    key: one.key,
    anchors: anchorsOf(charges.get(one.id) ?? [], one.yearly.currency),
  }));
  return new Map([...marksOf(items, marks)].map(([{ one }, mark]) => [one, mark]));
}

/** As keys name these charges; also as they did while the currency was not known and two decimals were kept. */
function anchorsOf(charges: readonly SubscriptionCharge[], currency: Currency): Set<string> {
  const once = 10 ** (decimalsOf(UNKNOWN_CURRENCY) - decimalsOf(currency));
  return new Set(
    charges.flatMap(({ day, value }) => [value, value * once].map((each) => ` @${day} ${each}`)),
  );
}
