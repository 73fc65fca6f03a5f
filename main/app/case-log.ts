import type { CaseEvent } from '../../shared/case/event.ts';
import { today } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { undoneIn } from '../cases/effective.ts';
import { sameDeed } from '../cases/history.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { refusal } from '../cases/refusal.ts';
import { replay } from '../cases/replay.ts';
import { casesNaming, deleteAttachment, hasAttachment } from '../ledger/attachments.ts';
import { caseBeside } from '../ledger/case-charges.ts';
import { type OvertakenCredit, overtakenCredits } from '../ledger/case-proposals.ts';
import { eventsOf } from '../ledger/case-events.ts';
import { storedCase } from '../ledger/cases.ts';
import { draftLetter, keepDraft } from '../ledger/letters.ts';
import type { Ledger } from '../ledger/open.ts';
import { tellBrand } from './card-brand.ts';
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
      if (event.kind === 'letter-kept') keepDraft(db, { case: id, ...event }, null);
      const ordinal = keepIn(db, id, event, now);
      tellBrand(db, event, now);
      return ordinal;
    })
    .immediate();
}

/** Adds several at one instant: all, or none where one of them is refused. */
export function logTogether(db: Ledger, id: number, events: readonly CaseEvent[], now: Date): void {
  db.transaction(() => {
    for (const event of events) logEvent(db, id, event, now);
  }).immediate();
}

/** What can put a case over a charge that another open case claims by now. */
const CLAIMS: ReadonlySet<CaseEvent['kind']> = new Set(['claim-changed', 'reopened', 'undone', 'corrected']);

/** What can take more of a credit than other cases left in it. */
const TAKES: ReadonlySet<CaseEvent['kind']> = new Set(['money-back', 'undone', 'corrected']);

/**
 * Keeps an event of a case that is there; a Problem where two open cases would claim one charge then, or take more of
 * a credit than there is.
 */
function keepIn(db: Ledger, id: number, event: CaseEvent, now: Date): number {
  const [{ attachments }, before] = [factsOf(db, id), caseBeside(db, id)];
  const taken = TAKES.has(event.kind) ? tooMuchTaken(db, id) : 0;
  const ordinal = keep(db, id, event, now);
  const [credit] = TAKES.has(event.kind) && tooMuchTaken(db, id) > taken ? overtakenCredits(db, id) : [];
  if (credit) throw creditTaken(credit);
  const beside = before === null && CLAIMS.has(event.kind) ? caseBeside(db, id) : null;
  if (beside !== null) throw new Problem({ id: 'problems.caseExists', values: { case: beside } });
  forgetFiles(db, id, attachments);
  return ordinal;
}

function creditTaken({ day, amount }: OvertakenCredit): Problem {
  return new Problem({ id: 'problems.creditTaken', values: { day: { day }, amount } });
}

function tooMuchTaken(db: Ledger, id: number): number {
  return overtakenCredits(db, id).reduce((sum, { tooMuch }) => sum + tooMuch, 0);
}

/** Of the files that a case had, deletes those that no case keeps any more; their names stay in the history. */
function forgetFiles(db: Ledger, id: number, files: CaseFacts['attachments']): void {
  if (files.length === 0) return;
  const own = filesOf(db, id);
  for (const { sha256 } of files) {
    if (own.has(sha256) || casesNaming(db, sha256).some((one) => filesOf(db, one).has(sha256))) continue;
    deleteAttachment(db, sha256);
  }
}

function filesOf(db: Ledger, id: number): ReadonlySet<string> {
  return new Set(replay(eventsOf(db, id)).attachments.map(({ sha256 }) => sha256));
}

/** The last event that stands and is none of taking back; null where nothing is left. */
export function lastStanding(db: Ledger, id: number): number | null {
  const events = eventsOf(db, id);
  const undone = undoneIn(events);
  return events.findLast((one) => one.event.kind !== 'undone' && !undone.has(one.id))?.id ?? null;
}

/** Takes back the last event that stands; answers false where that was the opening, and the case is void. */
export function undoLast(db: Ledger, id: number, now: Date): boolean {
  return db
    .transaction(() => {
      const { decision } = storedCase(db, id);
      const last = lastStanding(db, id);
      if (last === null) throw new Problem({ id: 'problems.caseNothingToUndo' });
      // Else the review would go on to show the flag as claimed.
      if (last === OPENING && decision !== null) throw new Problem({ id: 'problems.caseOfReview' });
      for (const event of writtenWith(db, id, last)) {
        keepIn(db, id, undoing(event, today(now)), now);
        redraft(db, id, event);
      }
      return last !== OPENING;
    })
    .immediate();
}

/** A letter that was kept and no longer is can be sent again, as it was; one that was begun since stays. */
function redraft(db: Ledger, id: number, undone: number): void {
  const event = eventsOf(db, id).find((one) => one.id === undone)?.event;
  if (event?.kind !== 'letter-kept') return;
  const place = { case: id, ...event };
  if (draftLetter(db, place) === null) keepDraft(db, place, { subject: event.subject, body: event.body });
}

/** The event, and what was written by the same deed before it; the later first. */
function writtenWith(db: Ledger, id: number, last: number): number[] {
  const before = sameDeed(eventsOf(db, id), last);
  return before ? [last, before.id] : [last];
}
