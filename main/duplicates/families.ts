import { isBrandKey } from './brands.ts';
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
  const heads = new Map<string, string>();
  for (const [key, [first]] of byKey)
    heads.set(
      key,
      headOf(key, first?.descriptor.beginnings ?? [], (other) => byKey.has(other)),
    );
  for (const [one, other] of linkedNames(byKey)) {
    const [a, b] = [rootOf(one, heads), rootOf(other, heads)];
    // The known one stays at the head, so that its kind and name stay.
    if (a !== b) heads.set(isBrandKey(b) ? a : b, isBrandKey(b) ? b : a);
  }
  const byHead = Map.groupBy(byKey, ([key]) => rootOf(key, heads));
  return [...byHead].map(([key, lists]) => ({ key, rows: merged(lists.map(([, own]) => own)) }));
}

function rootOf(key: string, heads: ReadonlyMap<string, string>): string {
  let root = key;
  for (let head = heads.get(root); head !== undefined && head !== root; head = heads.get(root)) root = head;
  return root;
}

/**
 * The merchant that names the family: the shortest whose name this one continues, or itself. It is
 * always a beginning of this one's key, of `SHORTEST_NAME` letters at least.
 * @param isThere whether there is a merchant of this key
 */
export function headOf(
  key: string,
  beginnings: Descriptor['beginnings'],
  isThere: (key: string) => boolean,
): string {
  if (isBrandKey(key)) return key;
  const mayHead = (beginning: string) => isThere(beginning) && !isBrandKey(beginning);
  for (const beginning of beginnings) {
    if (beginning.length < SHORTEST_NAME || !mayHead(beginning)) continue;
    if (kindOf([beginning], null) === 'other') return beginning;
  }
  const least = key.charCodeAt(0) >= 0xac00 ? CUT_KOREAN : CUT_LATIN;
  for (let end = least; end < key.length; end += 1) {
    const beginning = key.slice(0, end);
    if (mayHead(beginning)) return beginning;
  }
  return key;
}

/** Whether names may continue this one at all. */
export function mayContinue(key: string): boolean {
  return key.length >= SHORTEST_NAME && !isBrandKey(key);
}

function merged(lists: readonly (readonly Row[])[]): readonly Row[] {
  const [first, ...others] = lists;
  return first && others.length === 0 ? first : lists.flat().sort(byTimeThenContent);
}
