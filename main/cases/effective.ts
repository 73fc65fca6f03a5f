import { caseEvent, type CaseEvent, type RecordedEvent } from '../../shared/case/event.ts';

/** An event as it counts, after corrections. */
export interface EffectiveEvent {
  readonly id: number;
  readonly event: CaseEvent;
}

/**
 * The events that stand, each as it was last corrected, in the order in which they were written. An `undone`
 * that was itself undone no longer counts. Corrections are among them, as they can be undone, too.
 */
export function effectiveEvents(events: readonly RecordedEvent[]): readonly EffectiveEvent[] {
  const undone = undoneIn(events);
  const corrected = correctionsIn(events, undone);
  return events.flatMap(({ id, event }) =>
    undone.has(id) || event.kind === 'undone' ? [] : [{ id, event: corrected.get(id) ?? event }],
  );
}

/** Ids of the events that a later standing event takes back. */
export function undoneIn(events: readonly RecordedEvent[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { id, event } of events.toReversed()) {
    if (event.kind === 'undone' && !undone.has(id) && event.event < id) undone.add(event.event);
  }
  return undone;
}

/** By id: what a later standing event says instead. A correction to another kind is none. */
export function correctionsIn(
  events: readonly RecordedEvent[],
  undone: ReadonlySet<number>,
): ReadonlyMap<number, CaseEvent> {
  const byId = new Map(events.map(({ id, event }) => [id, event]));
  const corrected = new Map<number, CaseEvent>();
  for (const { id, event } of events) {
    if (event.kind !== 'corrected' || undone.has(id) || event.event >= id) continue;
    const was = caseEvent.safeParse(event.was);
    if (was.success && was.data.kind === byId.get(event.event)?.kind) corrected.set(event.event, was.data);
  }
  return corrected;
}
