import type { Clock } from '../../shared/case/limits.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { isLimitNear, isShortestOver, isTalkedEnough } from './latest-filing.ts';
import { readyProof } from './proof.ts';
import { afterSilence } from './reached.ts';
import { refundDueOn, waitsUntil } from './waits.ts';

/**
 * Where the case stands today: what the events came to, and what has expired by itself since. Where it is time to
 * file, it is ready to be filed, however far the talks are; a promise stays one. `clocks`: the deciding ones, where
 * they are at hand.
 */
export function standingOf(
  facts: CaseFacts,
  today: Day,
  clocks: readonly Clock[] = decidingClocks(facts, today),
): CaseState {
  const state = reachedOn(facts, today);
  return TALKS.has(state) && isTimeToFile(facts, clocks, today) ? 'dispute-ready' : state;
}

/** States of which another tells better how it stands once it is time to file. */
const TALKS: ReadonlySet<CaseState> = new Set([
  'verifying',
  'gathering-evidence',
  'ready-to-contact',
  'awaiting-merchant',
  'follow-up-due',
  'merchant-rejected',
  'escalated',
]);

/** The nearest limit is within the safety margin or past, or the latest day to stop talking has come. */
function isTimeToFile(facts: CaseFacts, clocks: readonly Clock[], today: Day): boolean {
  return isLimitNear(clocks) || isShortestOver(clocks) || isTalkedEnough(facts, clocks, today);
}

/** How far the talks and filings are, whichever limits press. */
export function reachedOn(facts: CaseFacts, today: Day): CaseState {
  const until = waitUntilOf(facts);
  const over = until !== null && today > until;
  switch (facts.reached) {
    case 'gathering-evidence':
      return isReadyToAsk(facts) ? 'ready-to-contact' : facts.reached;
    case 'awaiting-merchant':
      return over ? afterSilence(facts) : facts.reached;
    case 'escalated':
      return over ? 'dispute-ready' : facts.reached;
    case 'refund-promised':
      return over ? 'refund-overdue' : facts.reached;
    default:
      return facts.reached;
  }
}

/** Nobody was asked yet, and all that the first message wants is there. */
function isReadyToAsk(facts: CaseFacts): boolean {
  return facts.askedOn === null && facts.moreAsked === null && readyProof(facts);
}

/** Until when a case in this state waits by itself. */
function waitUntilOf(facts: CaseFacts): Day | null {
  return facts.reached === 'refund-promised' ? refundDueOn(facts) : waitsUntil(facts);
}
