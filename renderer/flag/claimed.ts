import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Money } from '../../shared/money.ts';
import type { FollowedCase } from './followed.ts';
import { standingVerdict } from './headline.ts';
import { summed } from './stake.ts';

/** The person asks for it, and its case, where there is one, is not closed and has not all of it back. */
export function isStillAskedFor(flag: FlagSummary, cases: ReadonlyMap<number, FollowedCase>): boolean {
  if (standingVerdict(flag) !== 'claimed') return false;
  const followed = followedBy(flag, cases);
  if (!followed) return flag.status !== 'refunded';
  return followed.phase !== 'closed' && followed.outcome.remaining.minor > 0;
}

/** What there is still to get back of these, as their cases tell it. */
export function moneyStillAskedFor(
  flags: readonly FlagSummary[],
  cases: ReadonlyMap<number, FollowedCase>,
): Money[] {
  return summed(flags.map((flag) => followedBy(flag, cases)?.outcome.remaining ?? flag.recoverable));
}

function followedBy(flag: FlagSummary, cases: ReadonlyMap<number, FollowedCase>): FollowedCase | undefined {
  return flag.case === null ? undefined : cases.get(flag.case);
}
