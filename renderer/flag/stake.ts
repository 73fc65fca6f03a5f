import type { Flag, FlagSummary } from '../../shared/contract/review.ts';
import type { Currency, Money } from '../../shared/money.ts';

/** What there is to get back by these flags, each currency by itself, the one with the most flags first. */
export function moneyAtStake(flags: readonly FlagSummary[]): Money[] {
  return summed(flags.map(({ recoverable }) => recoverable));
}

/** What the credits of a flag returned; `recoverable` is what is still to get back, so it cannot tell. */
export function moneyReturned({ refunds }: Flag): Money[] {
  return summed(refunds.map(({ amount }) => ({ ...amount, minor: Math.abs(amount.minor) })));
}

/** Each currency by itself, the one that is there most often first. */
export function summed(amounts: readonly Money[]): Money[] {
  const sums = new Map<Currency, { minor: number; times: number }>();
  for (const { minor, currency } of amounts) {
    const sum = sums.get(currency) ?? { minor: 0, times: 0 };
    sums.set(currency, { minor: sum.minor + minor, times: sum.times + 1 });
  }
  return [...sums]
    .sort(([, one], [, other]) => other.times - one.times)
    .map(([currency, { minor }]) => ({ minor, currency }));
}
