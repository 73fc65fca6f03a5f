import type { Parsed } from '../../shared/contract.ts';
import { today } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { NOTHING_YET } from '../cases/facts.ts';
import { refusal } from '../cases/refusal.ts';
import { caseClaiming, chargesOf } from '../ledger/case-charges.ts';
import { insertCase } from '../ledger/cases.ts';
import { decisionsOfDeed, keepDeed, textsOfDeed } from '../ledger/deeds.ts';
import type { Ledger } from '../ledger/open.ts';
import { flagById } from '../ledger/shown-flags.ts';
import { keep } from './case-store.ts';
import type { Log } from './fault.ts';
import { searchAnew } from './review.ts';
import { settleDecisions } from './settle.ts';

/**
 * Opens a case as it was drafted and changed; from a flag, that is decided as claimed with it. Answers its id. A
 * Problem where it cannot be claimed so, or an open case claims one of the charges already.
 */
export function openCase(
  db: Ledger,
  { claim, from, flag }: Parsed<'cases.open'>,
  now: Date,
  log: Log,
): number {
  return db
    .transaction(() => {
      const existing = caseClaiming(db, chargesOf(db, claim.charges));
      if (existing?.open) throw new Problem({ id: 'problems.caseExists', values: { case: existing.id } });
      const event = { kind: 'opened', on: today(now), from, claim } as const;
      const refused = refusal(NOTHING_YET, event, today(now));
      if (refused) throw new Problem(refused);
      const id = insertCase(db, flag === undefined ? null : decisionFor(db, flag, now, log));
      keep(db, id, event, now);
      return id;
    })
    .immediate();
}

/** The "charged twice" that stands on a flag; where there is none, it is said now. */
function decisionFor(db: Ledger, id: number, now: Date, log: Log): number | null {
  const flag = flagById(db, id, today(now));
  if (!flag) throw new Problem({ id: 'problems.flagGone' });
  if (flag.decision?.verdict === 'claimed') return flag.decision.id;
  const decision = {
    flag,
    verdict: 'claimed',
    why: null,
    note: '',
    until: null,
    credits: [],
    teaches: false,
  } as const;
  const deed = keepDeed(db, now.toISOString(), [decision]);
  if (flag.decision?.verdict === 'mine') searchAnew(db, textsOfDeed(db, deed.id), log);
  else settleDecisions(db);
  return decisionsOfDeed(db, deed.id)[0] ?? null;
}
