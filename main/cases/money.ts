import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseOutcome } from '../../shared/case/outcome.ts';
import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import type { CaseFacts, MoneyBack } from './facts.ts';

/** How much of the stake came back for good (or, `provisional`, for now) and stayed. */
function settled(facts: CaseFacts, provisional: boolean): number {
  const { currency } = facts.claim.atStake;
  return sum(
    facts.money
      .filter((back) => back.takenBackOn === null && back.provisional === provisional)
      .map(({ settles }) => settles)
      .filter((money) => money.currency === currency),
  );
}

/** What came back, by which certainty. All in the currency of the stake, never negative. */
export function outcomeOf(facts: CaseFacts): CaseOutcome {
  const { minor: stake, currency } = facts.claim.atStake;
  const returned = settled(facts, false);
  const provisional = settled(facts, true);
  const open = Math.max(0, stake - returned - provisional);
  const writtenOff = Math.min(open, writtenOffIn(facts));
  const remaining = open - writtenOff;
  const money = (minor: number): Money => ({ minor, currency });
  return {
    atStake: money(stake),
    promised: money(Math.min(remaining, promisedIn(facts, remaining))),
    provisional: money(provisional),
    returned: money(returned),
    writtenOff: money(writtenOff),
    remaining: money(remaining),
    excess: money(Math.max(0, returned + provisional - stake)),
  };
}

/** Nothing of the stake is left, and nothing of it only for now. */
export function isSettled(facts: CaseFacts): boolean {
  const { remaining, provisional } = outcomeOf(facts);
  return remaining.minor === 0 && provisional.minor === 0;
}

/** What of the promise has not come yet; without a sum in the stake's currency, all that is left. */
export function promisedIn(facts: CaseFacts, remaining: number): number {
  const { promise, claim } = facts;
  if (!promise) return 0;
  if (promise.amount?.currency !== claim.atStake.currency) return remaining;
  const since = facts.money.filter(({ on, takenBackOn }) => on >= promise.on && takenBackOn === null);
  return Math.max(0, promise.amount.minor - sum(since.map(({ settles }) => settles)));
}

/** The money of a case as its screen lists it, in the order in which it was written. */
export function moneyOf(facts: CaseFacts): CaseDetail['money'] {
  return facts.money.map(({ event, on, amount, settles, way, provisional, takenBackOn }) => ({
    event,
    on,
    amount,
    settles,
    way,
    provisional,
    takenBack: takenBackOn !== null,
  }));
}

/** The day of the latest money that stayed, for good or for now; null for none. */
export function backOn({ money }: CaseFacts): Day | null {
  const days = money.filter(({ takenBackOn }) => takenBackOn === null).map(({ on }) => on);
  return days.toSorted().at(-1) ?? null;
}

/** Money that is there now and may still be taken away. */
export function provisionalIn(facts: CaseFacts): readonly MoneyBack[] {
  return facts.money.filter((back) => back.provisional && back.takenBackOn === null);
}

function writtenOffIn(facts: CaseFacts): number {
  const { currency } = facts.claim.atStake;
  const amounts = facts.writtenOff.map(({ amount }) => amount);
  return sum(amounts.filter((money) => money.currency === currency));
}

function sum(amounts: readonly Money[]): number {
  return amounts.reduce((total, { minor }) => total + minor, 0);
}
