import { caseEvent, type CaseEvent, type RecordedEvent } from '../../shared/case/event.ts';
import { Problem } from '../../shared/problem.ts';
import type { Ledger } from './open.ts';

/*
 * The history of cases. Events are only ever added, which the database itself holds.
 */

/** Adds one event to the history of a case; answers its place there. */
export function appendEvent(db: Ledger, id: number, at: string, event: CaseEvent): number {
  const checked = caseEvent.parse(event);
  const ordinal = db
    .prepare<[number, number, string, string, string], number>(
      `INSERT INTO case_event (case_id, ordinal, at, kind, body)
        VALUES (?, (SELECT coalesce(max(ordinal), 0) + 1 FROM case_event WHERE case_id = ?), ?, ?, ?)
        RETURNING ordinal`,
    )
    .pluck()
    .get(id, id, at, checked.kind, JSON.stringify(checked));
  if (ordinal === undefined) throw new RangeError('an event was not stored');
  return ordinal;
}

interface EventRow {
  readonly ordinal: number;
  readonly at: string;
  readonly body: string;
}

/** What happened in a case, in the order in which it was written; a Problem where the file is damaged. */
export function eventsOf(db: Ledger, id: number): RecordedEvent[] {
  return db
    .prepare<[number], EventRow>(
      'SELECT ordinal, at, body FROM case_event WHERE case_id = ? ORDER BY ordinal',
    )
    .all(id)
    .map(({ ordinal, at, body }) => {
      const event = caseEvent.safeParse(JSON.parse(body));
      if (!event.success) throw new Problem({ id: 'problems.caseUnreadable', values: { case: id } });
      return { id: ordinal, at, event: event.data };
    });
}

/** What was written of a case: how many events, and when the first of them (ISO 8601). */
export interface Written {
  readonly written: number;
  readonly openedAt: string;
}

/** By case: how much was written since when. */
export function writtenByCase(db: Ledger): Map<number, Written> {
  const rows = db
    .prepare<[], Written & { id: number }>(
      'SELECT case_id AS id, max(ordinal) AS written, min(at) AS openedAt FROM case_event GROUP BY case_id',
    )
    .all();
  return new Map(rows.map(({ id, ...written }) => [id, written]));
}
