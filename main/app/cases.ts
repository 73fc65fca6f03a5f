import type { CaseList } from '../../shared/case.ts';
import type { Day } from '../../shared/day.ts';
import { figuresOf } from '../cases/figures.ts';
import { summaryOf, withArrival } from '../cases/summary.ts';
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

const summaryAt = oncePerDay(summaryOf);
