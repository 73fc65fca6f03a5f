import type { CaseList } from '../../shared/case/list.ts';
import type { Day } from '../../shared/day.ts';
import { figuresOf } from '../cases/figures.ts';
import { summaryOf, withArrival } from '../cases/summary.ts';
import { casesOnlyIn } from '../ledger/case-charges.ts';
import { storedCases } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { arrivalsOf } from './arrivals.ts';
import { briefFactsOf, oncePerDay } from './case-facts.ts';

/** All cases, the latest first, with what they come to. Read as of one moment: another connection may write meanwhile. */
export function listCases(db: Ledger, today: Day): CaseList {
  return db.transaction(() => {
    const known = storedCases(db).map((stored) => ({ id: stored.id, facts: briefFactsOf(db, stored) }));
    const arrivals = arrivalsOf(db, known);
    const cases = known.map(({ id, facts }) => {
      const [summary, arrival] = [summaryAt(id, facts, today), arrivals.get(id)];
      return arrival ? withArrival(summary, arrival) : summary;
    });
    return { cases, figures: figuresOf(cases) };
  })();
}

/** The cases with a line that only this import shows, by merchant; the latest first. */
export function casesOnImport(db: Ledger, id: number): { case: number; merchant: string }[] {
  const cases = casesOnlyIn(db, id);
  if (cases.length === 0) return [];
  return storedCases(db, cases).map((stored) => ({
    case: stored.id,
    merchant: briefFactsOf(db, stored).claim.merchant,
  }));
}

const summaryAt = oncePerDay(summaryOf);
