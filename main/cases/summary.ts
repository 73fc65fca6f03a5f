import type { CaseSummary } from '../../shared/case/list.ts';
import type { Day } from '../../shared/day.ts';
import { type Arrival, arrivedStep } from './arrived.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { limitOfCase } from './limits.ts';
import { backOn, outcomeOf } from './money.ts';
import { nextOf } from './next.ts';
import { phaseOf } from './phases.ts';
import { standingOf } from './standing.ts';

/** One line of the list of cases, as far as its events tell. */
export function summaryOf(id: number, facts: CaseFacts, today: Day): CaseSummary {
  const clocks = decidingClocks(facts, today);
  const state = standingOf(facts, today, clocks);
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
    proposals: 0,
    takenBack: false,
  };
}

/** The same with what statements show of it meanwhile. */
export function withArrival(summary: CaseSummary, arrival: Arrival): CaseSummary {
  return {
    ...summary,
    next: arrivedStep(arrival, summary.next) ?? summary.next,
    proposals: arrival.proposals,
    takenBack: arrival.takenBack !== null,
  };
}
