import type { Arrival } from '../cases/arrived.ts';
import { type ProposedCredit, proposedCredits } from '../ledger/case-proposals.ts';
import type { Ledger } from '../ledger/open.ts';
import { type KnownCase, type TakenBack, takenBackIn } from './taken-back.ts';

/** By case: what statements show of it and the person has not settled yet. What is not in it has nothing. */
export function arrivalsOf(db: Ledger, cases: readonly KnownCase[]): Map<number, Arrival> {
  const credits = Map.groupBy(proposedCredits(db), (credit) => credit.case);
  const reversals = takenBackIn(db, cases);
  const ids = [...new Set([...credits.keys(), ...reversals.keys()])];
  const all = ids.map((id) => [id, arrivalOf(credits.get(id) ?? [], reversals.get(id) ?? [])] as const);
  return new Map(all.filter(([, { credit, takenBack }]) => credit !== null || takenBack !== null));
}

/** The same of one case, of which the lines that may have taken a credit back are at hand. */
export function arrivalFor(db: Ledger, id: number, reversals: readonly TakenBack[]): Arrival {
  return arrivalOf(proposedCredits(db, { of: id }), reversals);
}

function arrivalOf(credits: readonly ProposedCredit[], reversals: readonly TakenBack[]): Arrival {
  const [credit] = credits;
  const line = reversals.find(({ named }) => named)?.line;
  return {
    proposals: credits.length,
    credit: credit ? { day: credit.day, amount: credit.amount } : null,
    takenBack: line ? { day: line.day, amount: line.amount } : null,
  };
}
