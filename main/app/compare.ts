import type { Candidate } from '../duplicates/candidate.ts';
import { findDoubleCharges } from '../duplicates/find.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { allCharges } from '../ledger/charges.ts';
import { countUndecidedSince, flagsAreStale, nextFlagId, replaceFlags } from '../ledger/flags.ts';
import type { Ledger } from '../ledger/open.ts';
import { vanishedCharges } from '../ledger/vanished.ts';
import { renameMerchants } from '../ledger/wordings.ts';
import type { Said } from '../../shared/said.ts';
import { type Log, tellFailure } from './fault.ts';
import { followAllSubscriptions } from './follow-subscriptions.ts';
import { lessonsFor } from './lessons.ts';
import { settleDecisions } from './settle.ts';

export interface Compared {
  /** Double charges that were not there before and that nobody decided, in an earlier life of the import. */
  readonly newFlags: number;
  /** Why it could not be done; it is tried again at the next start. */
  readonly notCompared: Said | null;
}

/**
 * Looks at all charges anew if any changed since. What was stored before stays stored whatever happens
 * here: a fault is logged and told, and never keeps a person from their data.
 */
export function compareCharges(db: Ledger, log: Log): Compared {
  try {
    const before = nextFlagId(db);
    if (flagsAreStale(db)) searchAll(db);
    settleDecisions(db);
    return { newFlags: countUndecidedSince(db, before), notCompared: null };
  } catch (error) {
    tellFailure(error, 'comparing', log);
    return { newFlags: 0, notCompared: { id: 'problems.notCompared' } };
  }
}

/** At the start: names by this version's rules, and flags that a stop in between left behind. */
export function bringUpToDate(db: Ledger, version: string, log: Log): void {
  renameMerchants(db, version, merchantOf);
  compareCharges(db, log);
}

function searchAll(db: Ledger): void {
  const all = charges(db);
  followAllSubscriptions(db, all);
  replaceFlags(db, findDoubleCharges(all, lessonsFor(db)));
}

function charges(db: Ledger): Candidate[] {
  const vanished = vanishedCharges(db);
  return allCharges(db).map((charge) => (vanished.has(charge.id) ? { ...charge, vanished: true } : charge));
}
