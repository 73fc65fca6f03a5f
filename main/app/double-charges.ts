import { findDoubleCharges } from '../duplicates/find.ts';
import { allCharges } from '../ledger/charges.ts';
import { flagsAreStale, replaceFlags } from '../ledger/flags.ts';
import type { Ledger } from '../ledger/open.ts';

/** Looks at all charges anew if any changed since; answers how many flags were not there before. */
export function refreshFlags(db: Ledger): number {
  return flagsAreStale(db) ? replaceFlags(db, findDoubleCharges(allCharges(db))) : 0;
}
