import type { CaseEvent } from '../../shared/case-event.ts';
import { today } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { undoneIn } from '../cases/effective.ts';
import { refusal } from '../cases/refusal.ts';
import { hasAttachment } from '../ledger/attachments.ts';
import { eventsOf } from '../ledger/case-events.ts';
import { storedCase } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { factsOf } from './case-facts.ts';
import { keep, undoing } from './case-store.ts';

/** The place of the opening in the history of each case. */
export const OPENING = 1;

/** Adds an event to the history of a case; a Problem where it cannot have happened now. Answers its place. */
export function logEvent(db: Ledger, id: number, event: CaseEvent, now: Date): number {
  return db
    .transaction(() => {
      const facts = factsOf(db, id);
      // The opening is taken back by `cases.undo`, which says that there is no case any more.
      if (event.kind === 'undone' && event.event === OPENING)
        throw new Problem({ id: 'problems.caseNothingToUndo' });
      const refused = refusal(facts, event, today(now));
      if (refused) throw new Problem(refused);
      if (event.kind === 'attached' && !hasAttachment(db, event.sha256))
        throw new Problem({ id: 'problems.attachmentGone' });
      return keep(db, id, event, now);
    })
    .immediate();
}

/** The last event that stands and is none of taking back; null where nothing is left. */
export function lastStanding(db: Ledger, id: number): number | null {
  const events = eventsOf(db, id);
  const undone = undoneIn(events);
  return events.findLast((one) => one.event.kind !== 'undone' && !undone.has(one.id))?.id ?? null;
}

/** Takes back the last event that stands; answers false where that was the opening, and the case is void. */
export function undoLast(db: Ledger, id: number, now: Date): boolean {
  const { decision } = storedCase(db, id);
  const last = lastStanding(db, id);
  if (last === null) throw new Problem({ id: 'problems.caseNothingToUndo' });
  // Else the review would go on to show the flag as claimed.
  if (last === OPENING && decision !== null) throw new Problem({ id: 'problems.caseOfReview' });
  keep(db, id, undoing(last, today(now)), now);
  return last !== OPENING;
}
