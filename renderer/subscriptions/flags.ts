import type { FlagSummary } from '../../shared/contract/review.ts';
import type { FlagKind } from '../../shared/flag.ts';
import type { Subscription } from '../../shared/subscription.ts';

/** The flags of this kind over charges of this subscription. */
export function flagsOf(
  subscription: Subscription,
  flags: readonly FlagSummary[],
  kind: FlagKind,
): FlagSummary[] {
  const charges = new Set(subscription.charges);
  return flags.filter((flag) => flag.kind === kind && flag.charges.some(({ id }) => charges.has(id)));
}
