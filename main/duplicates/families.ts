import type { Descriptor } from './descriptor.ts';
import { kindOf } from './kinds.ts';
import { linkedNames } from './linked-names.ts';
import { byTimeThenContent, type Row } from './rows.ts';

/** The rows of one merchant, under all its names, in time order. */
export interface Family {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** A cut name is cut after so many letters at least; shorter ones are words of their own. */
const CUT_LATIN = 8;
const SHORTEST_NAME = 4;
const CUT_KOREAN = 5;

/**
 * Rows by merchant. Names the alias table knows stand by themselves. An unknown one joins a shorter
 * unknown name that it merely continues (`Velvetnote Premium`, `Velvetnote`; `Velvetnote Subscr`).
 */
export function familiesOf(rows: readonly Row[]): Family[] {
  const byKey = Map.groupBy(rows, (row) => row.descriptor.key);
  const unknown = new Set<string>();
  for (const [key, own] of byKey) if (own.every((row) => !row.descriptor.known)) unknown.add(key);
  const heads = new Map<string, string>();
  for (const [key, [first]] of byKey)
    if (first && unknown.has(key)) heads.set(key, headOf(first.descriptor, unknown));
  for (const [one, other] of linkedNames(byKey)) {
    const [a, b] = [rootOf(one, heads), rootOf(other, heads)];
    // The known one stays at the head, so that its kind and name stay.
    if (a !== b) heads.set(unknown.has(b) ? b : a, unknown.has(b) ? a : b);
  }
  const byHead = Map.groupBy(byKey, ([key]) => rootOf(key, heads));
  return [...byHead].map(([key, lists]) => ({ key, rows: merged(lists.map(([, own]) => own)) }));
}

function rootOf(key: string, heads: ReadonlyMap<string, string>): string {
  let root = key;
  for (let head = heads.get(root); head !== undefined && head !== root; head = heads.get(root)) root = head;
  return root;
}

/** The shortest merchant here whose name this one continues. */
function headOf({ key, beginnings }: Descriptor, keys: ReadonlySet<string>): string {
  for (const beginning of beginnings) {
    if (beginning.length < SHORTEST_NAME || !keys.has(beginning)) continue;
    if (kindOf([beginning], null) === 'other') return beginning;
  }
  const least = key.charCodeAt(0) >= 0xac00 ? CUT_KOREAN : CUT_LATIN;
  for (let end = least; end < key.length; end += 1) {
    const beginning = key.slice(0, end);
    if (keys.has(beginning)) return beginning;
  }
  return key;
}

function merged(lists: readonly (readonly Row[])[]): readonly Row[] {
  const [first, ...others] = lists;
  return first && others.length === 0 ? first : lists.flat().sort(byTimeThenContent);
}
