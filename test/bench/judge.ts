import type { DoubleCharge } from '../../shared/flag.ts';
import type { Household, LabelledCharge, TrueDouble } from '../households/household.ts';
import { lookalikesOf } from '../households/lookalikes.ts';

export type FoundDouble = Pick<DoubleCharge, 'strength' | 'status' | 'score' | 'charges'>;

/** One flag held against the truth. */
export interface JudgedFlag {
  readonly household: Household;
  readonly flag: FoundDouble;
  /** The double charge that it found; null for a false alarm. */
  readonly double: TrueDouble | null;
  /** What the flagged charges are in truth. */
  readonly about: string;
}

export interface Verdict {
  readonly household: Household;
  readonly flags: readonly JudgedFlag[];
  readonly missed: readonly TrueDouble[];
  /** Honest repeats by pattern: the chances there were for a false alarm. */
  readonly lookalikes: ReadonlyMap<string, number>;
}

/**
 * A flag is right when at least two of its payments are of one true double and none lies outside it.
 * A pending line counts as the booked line that it became, and the same payment seen in a second
 * account (a wallet and its card) as the first.
 */
export function judge(household: Household, found: readonly FoundDouble[]): Verdict {
  const charges = new Map(household.charges.map((charge) => [charge.id, charge]));
  const paymentOf = (id: number): number => {
    const charge = charges.get(id);
    const same = charge?.becomes ?? charge?.mirrors ?? null;
    return same === null ? id : paymentOf(same);
  };
  const doubleOf = new Map(
    household.doubles.flatMap((double) => double.charges.map((id) => [paymentOf(id), double] as const)),
  );
  const flags = found.map((flag): JudgedFlag => {
    const payments = new Set(flag.charges.map(paymentOf));
    const doubles = new Set([...payments].map((id) => doubleOf.get(id) ?? null));
    const [double = null] = doubles;
    const right = doubles.size === 1 && double !== null && payments.size > 1;
    const flagged = flag.charges.flatMap((id) => charges.get(id) ?? []);
    return { household, flag, double: right ? double : null, about: right ? double.kind : aboutOf(flagged, doubles, payments) };
  });
  const hit = new Set(flags.map(({ double }) => double));
  const lookalikes = new Map<string, number>();
  for (const { pattern } of lookalikesOf(household)) lookalikes.set(pattern, (lookalikes.get(pattern) ?? 0) + 1);
  return { household, flags, missed: household.doubles.filter((double) => !hit.has(double)), lookalikes };
} // prettier-ignore

function aboutOf(
  flagged: readonly LabelledCharge[],
  doubles: ReadonlySet<TrueDouble | null>,
  payments: ReadonlySet<number>,
): string {
  if (payments.size === 1) {
    const accounts = new Set(flagged.map(({ account }) => account));
    return accounts.size > 1 ? 'seen-in-two-accounts' : 'pending-then-booked';
  }
  if ([...doubles].some((double) => double !== null)) return 'a double charge and others';
  return [...new Set(flagged.map(({ pattern }) => pattern))].toSorted().join(' + ');
} // prettier-ignore
