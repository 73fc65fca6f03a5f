import type { CaseState } from '../../shared/case.ts';
import type { Day } from '../../shared/day.ts';
import type { CaseFacts } from './facts.ts';
import { readyProof } from './proof.ts';
import { afterSilence } from './reached.ts';
import { refundDueOn, waitsUntil } from './waits.ts';

/** Where the case stands today: what the events came to, and what has expired by itself since. */
export function standingOf(facts: CaseFacts, today: Day): CaseState {
  const until = waitUntilOf(facts);
  const over = until !== null && today > until;
  switch (facts.reached) {
    case 'gathering-evidence':
      return facts.moreAsked === null && readyProof(facts) ? 'ready-to-contact' : facts.reached;
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

/** Until when a case in this state waits by itself. */
function waitUntilOf(facts: CaseFacts): Day | null {
  return facts.reached === 'refund-promised' ? refundDueOn(facts) : waitsUntil(facts);
}
