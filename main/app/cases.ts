import type { CaseList } from '../../shared/case.ts';
import type { Day } from '../../shared/day.ts';
import { figuresOf } from '../cases/figures.ts';
import { summaryOf } from '../cases/summary.ts';
import { countProposals } from '../ledger/case-proposals.ts';
import { storedCases } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { briefFactsOf, oncePerDay } from './case-facts.ts';

/** All cases, the latest first, with what they come to. Read as of one moment: another connection may write meanwhile. */
export function listCases(db: Ledger, today: Day): CaseList {
  return db.transaction(() => {
    const proposals = countProposals(db);
    const cases = storedCases(db).map((stored) => ({
      ...summaryAt(stored.id, briefFactsOf(db, stored), today),
      proposals: proposals.get(stored.id) ?? 0,
    }));
    return { cases, figures: figuresOf(cases) };
  })();
}

const summaryAt = oncePerDay((id, facts, today) => summaryOf(id, facts, 0, today));
