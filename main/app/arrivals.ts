import { type Arrival, NOTHING_ARRIVED } from '../cases/arrived.ts';
import { proposedCredits } from '../ledger/case-proposals.ts';
import type { Ledger } from '../ledger/open.ts';
import { type KnownCase, takenBackIn } from './taken-back.ts';

/** By case: what statements show of it and the person has not settled yet. What is not in it has nothing. */
export function arrivalsOf(db: Ledger, cases: readonly KnownCase[]): Map<number, Arrival> {
  const arrivals = new Map<number, Arrival>();
  for (const { case: id, day, amount } of proposedCredits(db)) {
    const before = arrivals.get(id) ?? NOTHING_ARRIVED;
    const credit = before.credit ?? { day, amount };
    arrivals.set(id, { ...before, credit, proposals: before.proposals + 1 });
  }
  for (const [id, lines] of takenBackIn(db, cases)) {
    const line = lines.find(({ named }) => named)?.line;
    if (!line) continue;
    const { day, amount } = line;
    arrivals.set(id, { ...(arrivals.get(id) ?? NOTHING_ARRIVED), takenBack: { day, amount } });
  }
  return arrivals;
}
