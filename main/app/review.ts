import type { Parsed } from '../../shared/contract.ts';
import { addDays, type Day, today } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import type { DeedDone, Lesson } from '../../shared/review.ts';
import { dollars } from '../duplicates/prices.ts';
import { amountsOf } from '../ledger/charges.ts';
import { touchFamiliesOf } from '../ledger/comparing.ts';
import { type DecisionToKeep, keepDeed, standingDeed, takeBack, textsOfDeed } from '../ledger/deeds.ts';
import type { Ledger } from '../ledger/open.ts';
import { flagById, type ListedFlag } from '../ledger/shown-flags.ts';
import { followReview, touchedByDeed, touchedByFlags } from './case-claims.ts';
import { compareCharges } from './compare.ts';
import type { Log } from './fault.ts';
import { listLessons, teachesAt, weighLesson } from './lessons.ts';
import { settleDecisions } from './settle.ts';

/** "Not sure" without a day comes back after so many days. */
const LATER_DAYS = 7;

/** Worst first: by the money at stake (roughly, over currencies), then by certainty. */
export function worstFirst<Own extends ListedFlag>(flags: readonly Own[]): Own[] {
  const stake = ({ recoverable }: Own): number => dollars(recoverable.minor, recoverable.currency);
  return flags.toSorted(
    (one, other) => stake(other) - stake(one) || other.score - one.score || one.id - other.id,
  );
}

/**
 * Decides flags as one deed; a Problem where one of them is gone or the decision is not whole. What is claimed
 * has its case in the same transaction.
 */
export function decide(db: Ledger, input: Parsed<'review.decide'>, now: Date, log: Log): DeedDone {
  return db
    .transaction(() => {
      const decisions = decisionsOf(db, input, now);
      const touched = touchedByFlags(
        db,
        decisions.map(({ flag }) => flag),
      );
      const deed = keepDeed(db, now.toISOString(), decisions);
      // What was learned changes with "both are mine", said now or taken back by another answer.
      if (decisions.some(({ teaches, flag }) => teaches || flag.decision?.verdict === 'mine'))
        searchAnew(db, textsOfDeed(db, deed.id), log);
      else settleDecisions(db);
      return { ...deed, cases: followReview(db, touched, now) };
    })
    .immediate();
}

function decisionsOf(db: Ledger, input: Parsed<'review.decide'>, now: Date): DecisionToKeep[] {
  const teaches = teachesAt(db);
  const until = untilOf(input, today(now));
  return [...new Set(input.flags)].map((id) => {
    const flag = flagById(db, id, today(now));
    if (!flag) throw new Problem({ id: 'problems.flagGone' });
    const [first] = flag.kind === 'double-charge' ? flag.charges : [];
    return {
      flag,
      verdict: input.verdict,
      why: input.verdict === 'mine' ? (input.why ?? null) : null,
      note: input.note ?? '',
      until,
      credits: creditsOf(db, input, flag.status === 'refunded'),
      teaches: input.verdict === 'mine' && first !== undefined && teaches(first.description),
    };
  });
}

function untilOf({ verdict, until }: Parsed<'review.decide'>, day: Day): Day | null {
  if (verdict !== 'later') return null;
  if (until !== undefined && until <= day) throw new Problem({ id: 'problems.laterIsPast' });
  return until ?? addDays(day, LATER_DAYS);
}

function creditsOf(
  db: Ledger,
  { flags, verdict, credits = [] }: Parsed<'review.decide'>,
  isFound: boolean,
): number[] {
  if (verdict !== 'refunded') return [];
  // One credit cannot have brought back several double charges.
  if (credits.length > 0 && flags.length > 1) throw new Problem({ id: 'problems.creditForOne' });
  if (credits.length === 0 && !isFound) throw new Problem({ id: 'problems.creditMissing' });
  const amounts = amountsOf(db, credits);
  if (amounts.length < new Set(credits).size) throw new Problem({ id: 'problems.creditGone' });
  if (amounts.some((minor) => minor <= 0)) throw new Problem({ id: 'problems.creditMissing' });
  return credits;
}

/** Takes back this deed, or without one the last that stands, with the cases that it opened while nothing came of them. */
export function undoDeed(db: Ledger, which: Parsed<'review.undo'>, now: Date, log: Log): DeedDone {
  return db
    .transaction(() => {
      const deed = standingDeed(db, which.deed);
      const touched = touchedByDeed(db, deed.id, today(now));
      takeBack(db, deed.id);
      searchAnew(db, textsOfDeed(db, deed.id), log);
      return { ...deed, cases: followReview(db, touched, now) };
    })
    .immediate();
}

/** Lets a lesson weigh, or not. */
export function weigh(db: Ledger, { key, weighs }: Parsed<'review.weigh'>, log: Log): Lesson[] {
  searchAnew(db, weighLesson(db, key, weighs), log);
  return listLessons(db);
}

/** The search looks again at the merchants of these texts, with what the person taught it there, or no longer does. */
export function searchAnew(db: Ledger, texts: readonly string[], log: Log): void {
  touchFamiliesOf(db, texts);
  compareCharges(db, log);
}
