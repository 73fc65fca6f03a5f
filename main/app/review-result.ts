import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import type { ClaimSums, ReviewResult, VerdictSum } from '../../shared/review.ts';
import { outcomeOf } from '../cases/money.ts';
import { storedCases } from '../ledger/cases.ts';
import { countCharges } from '../ledger/charges.ts';
import type { Ledger } from '../ledger/open.ts';
import { type ListedFlag, listFlags, moneyOfExtras } from '../ledger/shown-flags.ts';
import { briefFactsOf } from './case-facts.ts';

/** What the review came to so far. Read as of one moment: another connection may write meanwhile. */
export function reviewResult(db: Ledger, today: Day): ReviewResult {
  return db.transaction(() => resultOf(db, today))();
}

function resultOf(db: Ledger, today: Day): ReviewResult {
  const flags = listFlags(db, today);
  const extras = moneyOfExtras(db);
  const money = (flag: ListedFlag): Money => moneyIn(flag, extras.get(flag.id));
  const doubles = flags.filter(({ kind }) => kind === 'double-charge');
  const others = flags.filter(({ kind }) => kind !== 'double-charge');
  const sum = (isMeant: (flag: ListedFlag) => boolean): VerdictSum => {
    const meant = doubles.filter(isMeant);
    return { flags: meant.length, sums: sumsOf(meant.map(money)) };
  };
  const isDecided = (verdict: string) => (flag: ListedFlag) =>
    !flag.waits && flag.decision?.verdict === verdict;
  const claims = claimsOf(db, doubles.filter(isDecided('claimed')), money);
  return {
    decided: {
      claimed: { ...sum(isDecided('claimed')), sums: claims.claimed },
      mine: sum(isDecided('mine')),
      refunded: sum(isDecided('refunded')),
      later: sum(isDecided('later')),
    },
    claims,
    open: sum((flag) => flag.waits),
    others: {
      decided: others.filter((flag) => !flag.waits && flag.decision !== null).length,
      open: others.filter((flag) => flag.waits).length,
      claimed: claimsOf(db, others.filter(isDecided('claimed')), money).remaining,
    },
    settled: sum((flag) => flag.status === 'refunded' && flag.decision === null),
    charges: countCharges(db),
  };
}

/** What there is to get back; of what came back as a whole, what had been taken. Of what dissolved nothing. */
function moneyIn({ status, recoverable }: ListedFlag, extras: Money | undefined): Money {
  if (status === 'dissolved') return { ...recoverable, minor: 0 };
  return recoverable.minor === 0 && extras ? extras : recoverable;
}

/**
 * What became of each claim. A case tells it; where none was opened, the statements do, and also where they show
 * that all came back before the case took it. What dissolved has no money in it.
 */
function claimsOf(db: Ledger, flags: readonly ListedFlag[], money: (flag: ListedFlag) => Money): ClaimSums {
  const real = flags.filter(({ status }) => status !== 'dissolved');
  const followed = new Map(real.flatMap((flag) => (flag.case === null ? [] : [[flag.case, flag] as const])));
  const told = storedCases(db, [...followed.keys()]).map((stored) => {
    const { atStake, returned, provisional, writtenOff, remaining } = outcomeOf(briefFactsOf(db, stored));
    const rest =
      stored.standing === 'over'
        ? 'letGo'
        : followed.get(stored.id)?.status === 'refunded'
          ? 'returned'
          : 'remaining';
    const left = (part: keyof ClaimSums): Money[] => (rest === part ? [remaining] : []);
    return {
      claimed: [atStake],
      returned: [returned, ...left('returned')],
      provisional: [provisional],
      letGo: [writtenOff, ...left('letGo')],
      remaining: left('remaining'),
    };
  });
  const untold = real.filter((flag) => flag.case === null);
  const back = untold.filter(({ status }) => status === 'refunded').map(money);
  const open = untold.filter(({ status }) => status !== 'refunded').map(money);
  const all = (part: keyof ClaimSums, more: readonly Money[]): Money[] =>
    sumsOf([...told.flatMap((one) => one[part]), ...more]);
  return {
    claimed: all('claimed', untold.map(money)),
    returned: all('returned', back),
    provisional: all('provisional', []),
    letGo: all('letGo', []),
    remaining: all('remaining', open),
  };
}

/** By currency, in the order in which they come; nothing where it is nothing. */
function sumsOf(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) {
    if (minor !== 0) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
}
