import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import type { ReviewResult, VerdictSum } from '../../shared/review.ts';
import { countCharges } from '../ledger/charges.ts';
import type { Ledger } from '../ledger/open.ts';
import { type ListedFlag, listFlags, moneyOfExtras } from '../ledger/shown-flags.ts';

/** What the review came to so far. */
export function reviewResult(db: Ledger, today: Day): ReviewResult {
  const flags = listFlags(db, today);
  const extras = moneyOfExtras(db);
  const doubles = flags.filter(({ kind }) => kind === 'double-charge');
  const others = flags.filter(({ kind }) => kind !== 'double-charge');
  const sum = (isMeant: (flag: ListedFlag) => boolean): VerdictSum =>
    sumOf(doubles.filter(isMeant), (flag) => moneyIn(flag, extras.get(flag.id)));
  const decidedAs = (verdict: string): VerdictSum =>
    sum((flag) => !flag.waits && flag.decision?.verdict === verdict);
  return {
    decided: {
      claimed: decidedAs('claimed'),
      mine: decidedAs('mine'),
      refunded: decidedAs('refunded'),
      later: decidedAs('later'),
    },
    open: sum((flag) => flag.waits),
    others: {
      decided: others.filter((flag) => !flag.waits && flag.decision !== null).length,
      open: others.filter((flag) => flag.waits).length,
      claimed: sumOf(
        others.filter((flag) => !flag.waits && flag.decision?.verdict === 'claimed'),
        ({ recoverable }) => recoverable,
      ).sums,
    },
    settled: sum((flag) => flag.status === 'refunded' && flag.decision === null),
    charges: countCharges(db),
  };
}

/**
 * What is to get back; of a flag that came back as a whole, what had been taken, unless it was claimed: what came
 * is no longer to get back. Of one that dissolved nothing.
 */
function moneyIn({ status, recoverable, decision }: ListedFlag, extras: Money | undefined): Money {
  if (decision?.verdict === 'claimed') return recoverable;
  if (status === 'dissolved') return { ...recoverable, minor: 0 };
  return recoverable.minor === 0 && extras ? extras : recoverable;
}

function sumOf(flags: readonly ListedFlag[], money: (flag: ListedFlag) => Money): VerdictSum {
  const sums = new Map<string, number>();
  for (const { minor, currency } of flags.map(money)) {
    if (minor !== 0) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return { flags: flags.length, sums: [...sums].map(([currency, minor]) => ({ minor, currency })) };
}
