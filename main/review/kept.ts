import type { FlagStatus } from '../../shared/flag.ts';
import { isPlanFlag, merchantsOf } from './plans.ts';
import type { StandingDecision } from './standing.ts';

/** A decided flag that the search does not find any more, and how it stands with it. */
export interface KeptFlag<Decision extends StandingDecision> {
  readonly decision: Decision;
  readonly status: FlagStatus;
}

/**
 * What was claimed, or came back, is shown for good, also when the search no longer finds it. When none of its
 * charges are in the ledger it rests until they return; a later decision over them takes its place.
 * @param decisions latest first
 * @param applied the decisions that stand on a flag that was found
 * @param vanished authorisations that will never be charged
 */
export function keptFlags<
  Decision extends StandingDecision & { readonly flag: { readonly status: FlagStatus } },
>(
  decisions: readonly Decision[],
  applied: ReadonlySet<number>,
  vanished: ReadonlySet<number>,
): KeptFlag<Decision>[] {
  const decidedLater = new Set<string>();
  const kept: KeptFlag<Decision>[] = [];
  for (const decision of decisions) {
    const parts = decision.charges.filter(({ position }) => position > 0);
    const present = parts.flatMap(({ charge }) => charge ?? []);
    const keys = (isPlanFlag(decision) ? merchantsOf(parts) : present).map(
      (key) => `${decision.kind} ${key}`,
    );
    const isLatest = keys.some((key) => !decidedLater.has(key));
    const isShown = decision.verdict === 'claimed' || decision.verdict === 'refunded';
    if (present.length > 0 && isLatest && isShown && !applied.has(decision.id)) {
      const isWhole = present.length === parts.length && !present.some((charge) => vanished.has(charge));
      kept.push({ decision, status: isWhole ? decision.flag.status : 'dissolved' });
    }
    for (const key of keys) decidedLater.add(key);
  }
  return kept;
}
