import type { FoundFlag } from '../../shared/flag.ts';
import { creditsOfCases } from '../ledger/case-charges.ts';
import { type StoredDecision, standingDecisions } from '../ledger/decisions.ts';
import type { Ledger } from '../ledger/open.ts';
import { decidedAndTouched, keepFlags, writeStanding } from '../ledger/settled-flags.ts';
import { vanishedCharges } from '../ledger/vanished.ts';
import { type KeptFlag, keptFlags } from '../review/kept.ts';
import { standingsOver } from '../review/standing.ts';

/**
 * Holds the flags that were found against what the person decided: says which decision stands on each, what is
 * new since, and keeps what was claimed although nothing finds it any more. Call it after flags were
 * written, and after a decision or the money of a case came or went. Writes only what differs.
 */
export function settleDecisions(db: Ledger): void {
  db.transaction(() => {
    const decisions = standingDecisions(db);
    const standingOf = standingsOver(decisions, creditsOfCases(db));
    const applied = new Set<number>();
    for (const flag of decidedAndTouched(db, decisions)) {
      const standing = standingOf(flag);
      if (standing) applied.add(standing.decision.id);
      const rests = standing !== null && standing.same && standing.news.length === 0;
      writeStanding(db, flag, {
        decision: standing?.decision.id ?? null,
        news: standing?.news ?? [],
        // Its own answer is no evidence against it: what was decided is shown as it was decided.
        shown: rests ? standing.decision.flag : null,
      });
    }
    keepFlags(db, keptFlags(decisions, applied, vanishedCharges(db)).map(asFound));
  }).immediate();
}

function asFound({ decision, status }: KeptFlag<StoredDecision>): { decision: number; flag: FoundFlag } {
  const chargesAt = (isWanted: (position: number) => boolean): number[] =>
    decision.charges.flatMap(({ charge, position }) => (charge !== null && isWanted(position) ? charge : []));
  const { recoverable } = decision.flag;
  return {
    decision: decision.id,
    flag: {
      ...decision.flag,
      status,
      recoverable: status === 'dissolved' ? { ...recoverable, minor: 0 } : recoverable,
      charges: chargesAt((position) => position > 0),
      refunds: chargesAt((position) => position === 0),
    },
  };
}
