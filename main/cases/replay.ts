import type { RecordedEvent } from '../../shared/case/event.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import { type EffectiveEvent, effectiveEvents } from './effective.ts';
import { withoutToldOfBefore } from './clocks-told.ts';
import { type CaseFacts, NOTHING_YET } from './facts.ts';
import { isClosed, isDecided } from './phases.ts';
import { reachedBy } from './reached.ts';
import { takenBack } from './recorded-filings.ts';
import { recordedBy } from './recorded.ts';

/**
 * What the events of a case come to. Total: an event that makes no sense where it stands counts for nothing,
 * and none of them throws. What cannot have happened is refused when it is logged (refusal.ts).
 */
export function replay(events: readonly RecordedEvent[]): CaseFacts {
  return effectiveEvents(events).reduce((facts, one) => after(facts, one) ?? facts, NOTHING_YET);
}

/** The facts with one more event; null where it cannot have happened. */
export function after(facts: CaseFacts, { id, event }: EffectiveEvent): CaseFacts | null {
  if (facts.voided && event.kind !== 'opened') return null;
  const recorded = withoutToldOfBefore(facts, { ...facts, ...recordedBy(facts, id, event) });
  const reached = reachedBy(facts, recorded, event);
  if (reached === null) return null;
  return {
    ...recorded,
    ...settledBy(recorded, reached, event.on),
    reached,
    reachedOn: reached === facts.reached && !facts.voided ? facts.reachedOn : event.on,
    movedOn: event.on > facts.movedOn ? event.on : facts.movedOn,
    log: [...facts.log, { event: id, kind: event.kind }],
  };
}

/** What an end, or the way back into the open, does to the rest of the facts. */
function settledBy(facts: CaseFacts, reached: CaseState, on: Day): Partial<CaseFacts> {
  const over = isDecided(reached) || isClosed(reached);
  if (!over) return { decision: reached === 'appeal' ? facts.decision : null };
  const givenUp = reached === 'withdrawn' || isClosed(reached);
  const filings = givenUp ? takenBack(facts, on) : facts.filings;
  return {
    waiting: null,
    pausedWait: null,
    moreAsked: null,
    offer: null,
    held: null,
    promise: null,
    followUpOn: null,
    filings,
  };
}
