import { findDoubleCharges } from '../duplicates/find.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { allCharges } from '../ledger/charges.ts';
import { flagsAreStale, replaceFlags } from '../ledger/flags.ts';
import type { Ledger } from '../ledger/open.ts';
import { renameMerchants } from '../ledger/wordings.ts';
import type { Said } from '../../shared/said.ts';
import { type Log, tellFailure } from './fault.ts';

export interface Compared {
  /** Flags that were not there before. */
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
    const newFlags = flagsAreStale(db) ? replaceFlags(db, findDoubleCharges(allCharges(db))) : 0;
    return { newFlags, notCompared: null };
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
