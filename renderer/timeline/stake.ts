import type { FlagSummary } from '../../shared/contract.ts';
import type { Currency, Money } from '../../shared/money.ts';

/** What there is to get back by these flags, each currency by itself, the one with the most flags first. */
export function moneyAtStake(flags: readonly FlagSummary[]): Money[] {
  const sums = new Map<Currency, { minor: number; flags: number }>();
  for (const { recoverable } of flags) {
    const sum = sums.get(recoverable.currency) ?? { minor: 0, flags: 0 };
    sums.set(recoverable.currency, { minor: sum.minor + recoverable.minor, flags: sum.flags + 1 });
  }
  return [...sums]
    .sort(([, one], [, other]) => other.flags - one.flags)
    .map(([currency, { minor }]) => ({ minor, currency }));
}
