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
 * A flag is right when at least two of its charges are of one true double and none lies outside it.
 * A pending line counts as the booked line that it became.
 */
export function judge(household: Household, found: readonly FoundDouble[]): Verdict {
  const charges = new Map(household.charges.map((charge) => [charge.id, charge]));
  const doubleOf = new Map(
    household.doubles.flatMap((double) => double.charges.map((id) => [id, double] as const)),
  );
  const flags = found.map((flag): JudgedFlag => {
    const truly = flag.charges.map((id) => charges.get(id)?.becomes ?? id);
    const doubles = new Set(truly.map((id) => doubleOf.get(id) ?? null));
    const [double = null] = doubles;
    const right = doubles.size === 1 && double !== null && new Set(truly).size > 1;
    const flagged = flag.charges.flatMap((id) => charges.get(id) ?? []);
    return { household, flag, double: right ? double : null, about: right ? double.kind : about(flagged, doubles, truly) };
  });
  const hit = new Set(flags.map(({ double }) => double));
  const lookalikes = new Map<string, number>();
  for (const { pattern } of lookalikesOf(household)) lookalikes.set(pattern, (lookalikes.get(pattern) ?? 0) + 1);
  return { household, flags, missed: household.doubles.filter((double) => !hit.has(double)), lookalikes };
} // prettier-ignore

function about(
  flagged: readonly LabelledCharge[],
  doubles: ReadonlySet<TrueDouble | null>,
  truly: readonly number[],
): string {
  if (new Set(truly).size === 1) return 'pending-then-booked';
  if ([...doubles].some((double) => double !== null)) return 'a double charge and others';
  return [...new Set(flagged.map(({ pattern }) => pattern))].toSorted().join(' + ');
}
