import { cadenceOf } from './cadence.ts';
import { withoutShopify } from './prefixes.ts';
import { kindOf, type MerchantKind } from './kinds.ts';
import { byTimeThenContent, type Row } from './rows.ts';
import { LEGAL, REGIONS, TOWNS } from './tails.ts';

/** A word that only so many names share tells whose names they are. */
const MOST_NAMES = 3;
/** Shortest word, and shortest beginning of a cut name, that tells anything. */
const SHORTEST = { latin: 5, hangul: 3 } as const;
/** An equal price within so many days: a cycle and some. */
const NEAR_DAYS = 40;
/** Beyond this many charges a name is well known and needs no help. */
const MANY = 300;

/**
 * Pairs of names that may be one merchant's: they share a rare word, or one is cut shorter, and both
 * took one price within about a month (`The Walt Disney Company`, `Disney Plus`; `라프텔`, `애니플러스_라프텔`).
 * Two names that the alias table tells apart are never linked.
 */
export function linkedNames(byKey: ReadonlyMap<string, readonly Row[]>): [string, string][] {
  const links: [string, string][] = [];
  const add = (one: string, other: string) => {
    const [a, b] = [byKey.get(one) ?? [], byKey.get(other) ?? []];
    if (mayLink(a, b)) links.push([one, other]);
  };
  for (const [word, keys] of keysByWord(byKey)) {
    if (keys.length < 2 || keys.length > MOST_NAMES || !isTelling(word)) continue;
    for (const [index, one] of keys.entries()) for (const other of keys.slice(index + 1)) add(one, other);
  }
  const bySquashed = new Map(
    [...byKey.keys()].flatMap((key) => squashedForms(key).map((form) => [form, key])),
  );
  for (const [squashed, key] of bySquashed) {
    if (!/^\d{0,2}\p{L}/u.test(squashed)) continue;
    for (let end = shortest(squashed); end < squashed.length; end += 1) {
      const cut = bySquashed.get(squashed.slice(0, end));
      if (cut !== undefined) add(cut, key);
    }
  }
  for (const names of namesByPrice(byKey)) {
    if (isOneRhythm(names))
      links.push(...names.slice(1).map(([key]): [string, string] => [names[0]?.[0] ?? key, key]));
  }
  return links;
}

type Named = [key: string, rows: readonly Row[]];

/** Names that took one price from one account, where there are but a few such names. */
function namesByPrice(byKey: ReadonlyMap<string, readonly Row[]>): Named[][] {
  const groups = new Map<string, Map<string, Row[]>>();
  for (const [key, rows] of byKey) {
    if (rows.length > MANY || !mayBill(rows[0])) continue;
    for (const row of rows) {
      if (row.value <= 0) continue;
      const group = `${row.value} ${row.currency} ${row.charge.account}`;
      const names = groups.get(group) ?? new Map<string, Row[]>();
      const own = names.get(key);
      if (own) own.push(row);
      else names.set(key, [row]);
      groups.set(group, names);
    }
  }
  return [...groups.values()].filter(({ size }) => size === 2).map((names) => [...names]);
}

function mayBill(row: Row | undefined): boolean {
  return row !== undefined && BILLS.has(row.descriptor.kind);
}

const BILLS: ReadonlySet<MerchantKind> = new Set([
  'subscription',
  'other',
  'course',
  'transit',
  'marketplace',
  'game',
  'appstore',
  'shop',
  'health',
]);
/** Charges in one rhythm under two names, at least; and of each name. */
const CLEAR = 6;
const OF_EACH = 2;

/** The charges of both names take turns in one rhythm, hardly ever both in one cycle: one subscription. */
function isOneRhythm(names: readonly Named[]): boolean {
  // A plan may be billed by a store now and by itself then, both well known.
  if (names.every(([, [row]]) => row?.descriptor.known) && !names.some(([, [row]]) => isStore(row)))
    return false;
  const rows = names.flatMap(([, own]) => own).sort(byTimeThenContent);
  if (rows.length < CLEAR || names.some(([, own]) => own.length < OF_EACH)) return false;
  const cadence = cadenceOf(rows);
  const chain = cadence?.chains[0]?.rows ?? [];
  if (!cadence || cadence.chains.length > 1 || cadence.cycle < 20 || chain.length < CLEAR) return false;
  if (cadence.extras.length > Math.max(1, chain.length / 5)) return false;
  const regular = new Set(chain);
  return names.every(([, own]) => own.filter((row) => regular.has(row)).length >= OF_EACH);
}

function isStore(row: Row | undefined): boolean {
  return row?.descriptor.kind === 'appstore';
}

function keysByWord(byKey: ReadonlyMap<string, readonly Row[]>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, [row]] of byKey) {
    if (!row || row.descriptor.kind === 'never') continue;
    for (const word of row.descriptor.words.split(' ')) {
      const keys = found.get(word);
      if (!keys) found.set(word, [key]);
      else if (keys.at(-1) !== key) keys.push(key);
    }
  }
  return found;
}

function isTelling(word: string): boolean {
  if (word.length < shortest(word) || TOWNS.has(word) || REGIONS.has(word) || LEGAL.has(word)) return false;
  return kindOf([word], null) === 'other';
}

function shortest(word: string): number {
  return word.charCodeAt(0) >= 0xac00 ? SHORTEST.hangul : SHORTEST.latin;
}

/** As it stands, and without what may be glued before it. */
function squashedForms(key: string): string[] {
  const form = squash(key);
  return [...new Set([withoutShopify(form), form])];
}

function squash(key: string): string {
  return key.replaceAll(' ', '');
}

function mayLink(a: readonly Row[], b: readonly Row[]): boolean {
  if (a.length > MANY || b.length > MANY) return false;
  if (a[0]?.descriptor.known && b[0]?.descriptor.known) return false;
  const prices = Map.groupBy(b, (row) => row.value);
  return a.some(
    (one) =>
      one.value > 0 &&
      prices
        .get(one.value)
        ?.some((other) => one.currency === other.currency && Math.abs(one.day - other.day) <= NEAR_DAYS),
  );
}
