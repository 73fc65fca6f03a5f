import type { Day } from '../../shared/day.ts';

/** The person's marks: key of a subscription → the day on which it was cancelled. */
export type Marks = ReadonlyMap<string, Day>;

/** What a subscription is known by: its own key, and the charges that a mark's key may name. */
export interface Keyed {
  readonly key: string;
  /** Anchors of all its charges, as `anchorOf` writes them. */
  readonly anchors: ReadonlySet<string>;
}

const ANCHOR = /( @\d{4}-\d\d-\d\d -?\d+)(?: #\d+)?$/;

/**
 * The mark of each subscription, under the key by which the person knows it. A key names a charge as soon as
 * its merchant has two series, so a mark is found again after an older statement was imported or a second
 * series began: by its exact key, by the charge it names, or by the merchant alone.
 */
export function marksOf<Item extends Keyed>(
  items: readonly Item[],
  marks: Marks,
): Map<Item, { readonly key: string; readonly on: Day }> {
  const found = new Map<Item, { key: string; on: Day }>();
  for (const [key, on] of marks) {
    const item = items.find((one) => !found.has(one) && one.key === key) ?? named(items, key, found);
    if (item) found.set(item, { key, on });
  }
  return found;
}

function named<Item extends Keyed>(
  items: readonly Item[],
  key: string,
  found: ReadonlyMap<Item, unknown>,
): Item | undefined {
  const base = key.replace(ANCHOR, '');
  const anchor = ANCHOR.exec(key)?.[1] ?? '';
  const same = items.filter((one) => !found.has(one) && one.key.replace(ANCHOR, '') === base);
  if (anchor === '') return same.toSorted((one, other) => other.anchors.size - one.anchors.size)[0];
  return same.find((one) => one.anchors.has(anchor));
}
