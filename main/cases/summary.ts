import type { CaseSummary } from '../../shared/case.ts';
import type { Day } from '../../shared/day.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { limitOfCase } from './limits.ts';
import { backOn, outcomeOf } from './money.ts';
import { nextOf } from './next.ts';
import { phaseOf } from './phases.ts';
import { standingOf } from './standing.ts';

/** One line of the list of cases. `proposals`: how many credits wait to be taken as its money. */
export function summaryOf(id: number, facts: CaseFacts, proposals: number, today: Day): CaseSummary {
  const state = standingOf(facts, today);
  const clocks = decidingClocks(facts, today);
  return {
    id,
    merchant: facts.claim.merchant,
    reason: facts.claim.reason,
    route: facts.claim.route,
    state,
    phase: phaseOf(state),
    openedOn: facts.openedOn,
    movedOn: facts.movedOn,
    outcome: outcomeOf(facts),
    backOn: backOn(facts),
    next: nextOf(facts, clocks, today),
    limit: limitOfCase(clocks),
    proposals,
  };
}
