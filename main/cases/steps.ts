import type { Clock } from '../../shared/case/limits.ts';
import type { NextStep } from '../../shared/case/next-step.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import type { CaseFacts } from './facts.ts';
import { appealStep, endStep, lostStep } from './steps-ended.ts';
import { filedStep } from './steps-filed.ts';
import { askStep, prepareStep, promisedStep } from './steps-merchant.ts';
import { phaseOf } from './phases.ts';

/** The next thing in a state, but for limits that are near (next.ts). */
export function stepOf(state: CaseState, facts: CaseFacts, clocks: readonly Clock[], today: Day): NextStep {
  switch (phaseOf(state)) {
    case 'prepare':
      return prepareStep(state, facts, today);
    case 'ask':
      return askStep(state, facts);
    case 'promised':
      return promisedStep(state, facts, today);
    case 'file':
      return state === 'appeal' ? appealStep(facts, today) : filedStep(state, facts, clocks, today);
    case 'decided':
      return state === 'lost' ? lostStep(facts, clocks) : endStep(state, facts);
    case 'closed':
      return endStep(state, facts);
  }
}
