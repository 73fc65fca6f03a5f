import type { Day } from '../../shared/day.ts';
import type { WaitId } from '../../shared/dispute/waits.ts';
import type { CaseFacts } from './facts.ts';

/** What the other side can name a day for: its own answer or payment, or that of the person. */
type ToldId = WaitId | 'more-asked' | 'contest-answer';

/** What was told of a wait ends with it: the next one of its kind counts for itself. */
export function withoutToldOfBefore(before: CaseFacts, after: CaseFacts): CaseFacts {
  const begun = begunSince(before, after).filter((id) => after.clocksSet[id] !== undefined);
  if (begun.length === 0) return after;
  const clocksSet = Object.fromEntries(
    Object.entries(after.clocksSet).filter(([id]) => !begun.some((other) => other === id)),
  );
  return { ...after, clocksSet };
}

function begunSince(before: CaseFacts, after: CaseFacts): ToldId[] {
  const { waiting, promise, moreAsked, contest } = after;
  const begun: ToldId[] = [];
  if (waiting && waiting !== before.waiting) begun.push(waiting.for);
  if (promise && promise !== before.promise) begun.push('refund-arrival');
  if (moreAsked && moreAsked !== before.moreAsked) begun.push('more-asked');
  if (contest?.rebuttedOn === null && contest !== before.contest) begun.push('contest-answer');
  return begun;
}

/** Until when the person is to send more, as they were told last; null where nobody named a day. */
export function moreUntil({ moreAsked, clocksSet }: CaseFacts): Day | null {
  return moreAsked && (clocksSet['more-asked']?.until ?? moreAsked.until);
}

/** Until when the person can answer the merchant, as they were told last; null where nobody named a day. */
export function answerUntil({ contest, clocksSet }: CaseFacts): Day | null {
  return contest && (clocksSet['contest-answer']?.until ?? contest.answerUntil);
}
