import type { KnownLayout, LayoutDoubt } from '../../../shared/layout.ts';
import { plainName } from './cells.ts';
import { PROFILES } from './profiles/all.ts';

/** Of the names of the layout as it was: so many must still be there. */
const STILL_THERE = 0.7;
/** A date, a text and an amount are in every list: so many of those that are still there must be rarer names. */
const RARE_NAMES = 3;
/** A bank that changes its layout adds a column or two. */
const MOST_ADDED = 3;
/** A name is rare that no more banks than this print. */
const FEW_BANKS = 2;

/** A bank's layout, or one that the person told of, as names. */
interface Earlier {
  readonly name: string;
  readonly names: readonly string[];
}

/**
 * Whether these column names are those of a known layout after a change: most are still there, some are new or gone.
 * Null where they are of none, or all still there.
 */
export function changeOf(names: readonly string[], told: readonly KnownLayout[]): LayoutDoubt | null {
  const present = new Set(names.map(plainName).filter((name) => name !== ''));
  let nearest: { readonly name: string; readonly gone: number; readonly added: number } | null = null;
  let most = STILL_THERE;
  for (const { name, names: before } of [...told, ...ofBanks()]) {
    const known = new Set(before.map(plainName).filter((one) => one !== ''));
    const still = [...known].filter((one) => present.has(one)).length;
    const share = still / Math.max(known.size, 1);
    if (share < most || [...known].filter((one) => present.has(one) && isRare(one)).length < RARE_NAMES)
      continue;
    const [gone, added] = [known.size - still, present.size - still];
    // A bank's list with columns more than its layout needs is that bank's list all the same.
    if (gone === 0) return null;
    // With many names more it is the list of another bank that has these too.
    if (added > gone + MOST_ADDED) continue;
    most = share;
    nearest = { name, gone, added };
  }
  return nearest && { about: 'columns', reason: { id: 'layout.doubt.changed', values: nearest } };
}

const BANKS: ReadonlyMap<string, number> = PROFILES.reduce((counts, { headers }) => {
  for (const name of new Set(headers.flat().map(plainName))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}, new Map<string, number>());

function isRare(name: string): boolean {
  return (BANKS.get(name) ?? 0) <= FEW_BANKS;
}

function ofBanks(): readonly Earlier[] {
  return PROFILES.flatMap(({ institution, headers }) =>
    institution === null ? [] : headers.map((names) => ({ name: institution, names })),
  );
}
