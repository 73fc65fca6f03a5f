import type { RecordedEvent } from '../../shared/case/event.ts';
import { CASE_PHASES, type CasePhase, type CaseState, type PhaseOnLine } from '../../shared/case/state.ts';
import { effectiveEvents } from './effective.ts';
import { type CaseFacts, NOTHING_YET } from './facts.ts';
import { isDecided, phaseOf } from './phases.ts';
import { after } from './replay.ts';

/**
 * The phases of a case as its line shows them: those that it went through, where it is, and what may still come. A
 * phase that it left out is not on the line. `state`: where it stands today.
 */
export function courseOf(events: readonly RecordedEvent[], state: CaseState): readonly PhaseOnLine[] {
  const { phases, ending, facts } = wayOf(events);
  const here = CASE_PHASES.indexOf(phaseOf(state));
  const was = (phase: CasePhase): boolean => {
    if (phase === 'ask') return facts.askedOn !== null || facts.contacts.some(({ out }) => !out);
    if (phase === 'file') return facts.filings.length > 0;
    return phases.has(phase);
  };
  return CASE_PHASES.flatMap((phase, at): PhaseOnLine[] => {
    if (at > here) return [{ phase, standing: 'ahead', as: null }];
    if (at < here && !was(phase)) return [];
    const as = phase === 'decided' ? (isDecided(state) ? state : ending) : null;
    return [{ phase, standing: at === here ? 'here' : 'past', as }];
  });
}

interface Way {
  readonly phases: ReadonlySet<CasePhase>;
  /** How it ended the last time; null while it never did. */
  readonly ending: CaseState | null;
  readonly facts: CaseFacts;
}

/** Through which phases the events led it, from the beginning. */
function wayOf(events: readonly RecordedEvent[]): Way {
  return effectiveEvents(events).reduce<Way>(
    (way, one) => {
      const facts = after(way.facts, one);
      if (!facts) return way;
      const { reached } = facts;
      const ending = isDecided(reached) ? reached : way.ending;
      return { phases: new Set([...way.phases, phaseOf(reached)]), ending, facts };
    },
    { phases: new Set(), ending: null, facts: NOTHING_YET },
  );
}
