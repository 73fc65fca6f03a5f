import type { Candidate } from '../../main/duplicates/candidate.ts';
import { familiesOf } from '../../main/duplicates/families.ts';
import { type Row, rowsOf } from '../../main/duplicates/rows.ts';
import { findRegular } from '../../main/subscriptions/find.ts';
import { type Ends, endOf, subscriptionOf } from '../../main/subscriptions/standing.ts';
import type { FlagKind, FoundFlag } from '../../shared/flag.ts';
import type { Subscription } from '../../shared/subscription.ts';

/** The last day of each account's charges. */
function endsOf(charges: readonly Candidate[]): Ends {
  const ends = new Map<number, string>();
  for (const { account, day } of charges) if ((ends.get(account) ?? '') < day) ends.set(account, day);
  return ends;
}

/** Rows in time order, those that vanished among them. */
export function rowsWithVanished(charges: readonly Candidate[]): Row[] {
  const gone = new Set(charges.filter(({ vanished }) => vanished).map(({ id }) => id));
  return rowsOf(charges.map((charge) => ({ ...charge, vanished: false }))).map((row) =>
    gone.has(row.charge.id) ? { ...row, charge: { ...row.charge, vanished: true } } : row,
  );
}

/** What is charged regularly among these charges, as it stands without any mark. */
export function subscriptionsIn(...charges: (Candidate | Candidate[])[]): Subscription[] {
  const all = charges.flat();
  const ends = endsOf(all);
  const days = new Map(all.map(({ id, day }) => [id, day]));
  return familiesOf(rowsOf(all)).flatMap((family) =>
    findRegular(family, endOf(ends)).regulars.map((one) =>
      subscriptionOf(
        one,
        one.charges.map((id) => ({ id, day: days.get(id) ?? '' })),
        undefined,
        ends,
      ),
    ),
  );
}

/** The only one; fails where there is none or more. */
export function onlyIn(...charges: (Candidate | Candidate[])[]): Subscription {
  const [one, other] = subscriptionsIn(...charges);
  if (!one || other) throw new Error(other ? 'more than one series' : 'no series');
  return one;
}

/** Flags of this kind that one merchant's charges tell by themselves. */
export function flagsIn(kind: FlagKind, ...charges: (Candidate | Candidate[])[]): FoundFlag[] {
  const all = charges.flat();
  return familiesOf(rowsWithVanished(all)).flatMap((family) =>
    findRegular(family, endOf(endsOf(all))).flags.filter((flag) => flag.kind === kind),
  );
}

/** What one subscription costs, oldest first, as `from amount`. */
export function pricesOf({ prices }: Subscription): string[] {
  return prices.map(({ from, amount }) => `${from} ${amount.minor}`);
}
