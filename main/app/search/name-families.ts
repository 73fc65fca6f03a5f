import { type Family, headOf, mayContinue } from '../../duplicates/families.ts';
import { descriptorOf } from '../../duplicates/merchants.ts';
import {
  chargeMover,
  continuationFinder,
  familyWriter,
  merchantReader,
  type NamedMerchant,
  namelessMerchants,
  nameTheRest,
} from '../../ledger/families.ts';
import type { Ledger } from '../../ledger/open.ts';

/** Names all families as they were found. */
export function nameByLinks(db: Ledger, families: readonly Family[], ids: ReadonlyMap<string, number>): void {
  const write = familyWriter(db);
  for (const { key, rows } of families) {
    const family = ids.get(key);
    if (family === undefined) continue;
    for (const own of new Set(rows.map((row) => row.descriptor.key))) {
      const merchant = ids.get(own);
      if (merchant !== undefined) write(merchant, family);
    }
  }
  nameTheRest(db);
}

/** Names all families by the beginnings of names alone. */
export function nameByHeads(db: Ledger): void {
  const merchants = new Map(namelessMerchants(db).map((merchant) => [merchant.key, merchant]));
  const write = familyWriter(db);
  for (const merchant of merchants.values()) {
    const root = rootOf(merchant, (key) => merchants.get(key));
    if (root !== merchant) write(merchant.id, root.id);
  }
  nameTheRest(db);
}

/**
 * Names the families of new merchants, and of those whose names they begin or whose head is gone.
 * Answers the families that lost or won charges that were compared before.
 */
export function nameNewFamilies(db: Ledger, comparedUpTo: number): Set<number> {
  const find = merchantReader(db);
  const continuationsOf = continuationFinder(db);
  const merchants = new Map<number, NamedMerchant>();
  for (const merchant of namelessMerchants(db)) {
    merchants.set(merchant.id, merchant);
    if (!mayContinue(merchant.key)) continue;
    for (const longer of continuationsOf(merchant.key)) merchants.set(longer.id, longer);
  }
  const write = familyWriter(db);
  const move = chargeMover(db, comparedUpTo);
  const moved = new Set<number>();
  for (const merchant of merchants.values()) {
    const root = rootOf(merchant, find);
    // A name that was linked with another takes its family along.
    const family = root.family === null || merchants.has(root.id) ? root.id : root.family;
    if (family === merchant.family) continue;
    write(merchant.id, family);
    if (merchant.family !== null) moved.add(merchant.family);
    if (move(merchant, family) > 0) moved.add(family);
  }
  return moved;
}

/** The merchant at the beginning of all names that this one continues. */
function rootOf(merchant: NamedMerchant, find: (key: string) => NamedMerchant | undefined): NamedMerchant {
  const head = headOf(
    merchant.key,
    descriptorOf(merchant.text).beginnings,
    (other) => find(other) !== undefined,
  );
  const next = head === merchant.key ? undefined : find(head);
  return next ? rootOf(next, find) : merchant;
}
