import { merchantOf } from '../duplicates/merchants.ts';
import { countUndecidedSince, flagsAreStale, nextFlagId } from '../ledger/flags.ts';
import type { Ledger } from '../ledger/open.ts';
import { linkCases } from '../ledger/case-charges.ts';
import { hasCases } from '../ledger/cases.ts';
import { renameMerchants } from '../ledger/wordings.ts';
import type { Said } from '../../shared/said.ts';
import { Cancelled } from '../statements/reader.ts';
import { openClaimsFromBefore } from './case-claims.ts';
import { proposeNewCredits } from './case-proposals.ts';
import { rebuildForVersion } from './case-store.ts';
import { type Log, tellFailure } from './fault.ts';
import { lessonsFor } from './lessons.ts';
import { searchCharges, type SearchWatch } from './search/search.ts';
import { settleDecisions } from './settle.ts';

export interface Compared {
  /** Double charges that were not there before and that nobody decided, in an earlier life of the import. */
  readonly newFlags: number;
  /** Why it could not be done; it is tried again at the next start. */
  readonly notCompared: Said | null;
}

const UNWATCHED: SearchWatch = { step: () => undefined };

/**
 * Searches what changed since the last time, if anything did. What was stored before stays stored whatever happens
 * here: a fault is logged and told, and never keeps a person from their data. Where the watch stops it
 * with `Cancelled`, that is thrown on; the flags are as before, and the next call searches.
 */
export function compareCharges(db: Ledger, log: Log, watch: SearchWatch = UNWATCHED): Compared {
  try {
    const before = nextFlagId(db);
    const isStale = flagsAreStale(db);
    // Before the search says that it is done: a stop in between would leave cases without their charges.
    if (isStale && hasCases(db)) linkCases(db);
    if (isStale) searchCharges(db, lessonsFor(db), watch);
    settleDecisions(db);
    if (isStale) proposeNewCredits(db);
    return { newFlags: countUndecidedSince(db, before), notCompared: null };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    tellFailure(error, 'comparing', log);
    return { newFlags: 0, notCompared: { id: 'problems.notCompared' } };
  }
}

/**
 * At the start: names and cases by this version's rules, flags that a stop in between left behind, and the cases of
 * what was claimed before there were cases.
 */
export function bringUpToDate(db: Ledger, version: string, now: Date, log: Log): void {
  renameMerchants(db, version, merchantOf);
  compareCharges(db, log);
  try {
    rebuildForVersion(db, version);
  } catch (error) {
    tellFailure(error, 'making cases anew', log);
  }
  followClaims(db, now, log);
}

/** Claims that stand without a case get theirs. A fault is logged, and never keeps a person from what was stored. */
export function followClaims(db: Ledger, now: Date, log: Log): void {
  try {
    openClaimsFromBefore(db, now, log);
  } catch (error) {
    tellFailure(error, 'opening cases', log);
  }
}
