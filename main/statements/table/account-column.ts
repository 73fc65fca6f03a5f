import type { Named } from './named.ts';

/** An IBAN may be the other side's: it is the account's own where all rows have the same. */
export function accountColumn(named: readonly Named[], rows: number): number {
  // Another account in each row is the other side's, or no account at all.
  const own = named.filter(
    ({ meaning, facts }) => meaning === 'account' && !(facts.filled > 4 && facts.distinct === facts.filled),
  );
  const full =
    own.find(({ facts }) => facts.filled > 0 && facts.filled >= rows * 0.9) ??
    own.find(({ facts }) => facts.filled > 0);
  if (full) return full.column;
  const perhaps = named.find(
    ({ meaning, column, facts }) =>
      meaning === 'perhapsAccount' &&
      facts.filled >= rows &&
      facts.filled > 0 &&
      (facts.distinct === 1 || column === 0),
  );
  return perhaps?.column ?? -1;
}
