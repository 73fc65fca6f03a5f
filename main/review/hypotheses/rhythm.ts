import type { Rhythm } from '../../duplicates/rhythm.ts';
import type { Row } from '../../duplicates/rows.ts';
import type { Situation } from './situation.ts';

/** Days of a cycle, and by how many weekends and slow booking move a charge. */
const CYCLES: Readonly<Record<Rhythm, { readonly days: number; readonly slack: number }>> = {
  weekly: { days: 7, slack: 1 },
  fortnightly: { days: 14, slack: 2 },
  fourWeekly: { days: 28, slack: 2 },
  monthly: { days: 30, slack: 4 },
  quarterly: { days: 91, slack: 6 },
  halfYearly: { days: 182, slack: 7 },
  yearly: { days: 365, slack: 7 },
};

/** Equal charges nearer than this belong together rather than to a rhythm. */
const NEAR_DAYS = 5;

/** The rhythm that the flag's own reasons name; null where none is known. */
export function rhythmOf({ reasons }: Situation): Rhythm | null {
  const reason = reasons.get('reasons.cycleBreak') ?? reasons.get('reasons.lateInCycle');
  const told = reason?.said.values?.['rhythm'];
  return typeof told === 'string' && isRhythm(told) ? told : null;
}

function isRhythm(text: string): text is Rhythm {
  return Object.hasOwn(CYCLES, text);
}

/** The days between neighbours of equal charges, smallest first, and how many charges there are. */
export interface Gaps {
  readonly count: number;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** Null for fewer than three charges. @param rows in time order */
export function gapsOf(rows: readonly Row[]): Gaps | null {
  const gaps = rows
    .slice(1)
    .map((row, index) => row.day - (rows[index]?.day ?? row.day))
    .sort((one, other) => one - other);
  const [least] = gaps;
  const most = gaps.at(-1);
  if (least === undefined || most === undefined || gaps.length < 2) return null;
  return { count: rows.length, least, usual: gaps[gaps.length >> 1] ?? least, most };
}

/** Charges of other days that come one cycle before or after, one for each of the two. */
export interface Twins {
  readonly earlier: Row;
  readonly later: Row;
}

/** Both the first and the last charge have a counterpart of their own one cycle away, on one side. */
export function twinsOf(situation: Situation, rhythm: Rhythm): Twins | null {
  for (const side of [1, -1]) {
    const [ofFirst] = counterparts(situation.first, situation.equal, rhythm, side);
    const ofLast = counterparts(situation.last, situation.equal, rhythm, side).find((row) => row !== ofFirst);
    if (ofFirst && ofLast) return inOrder(ofFirst, ofLast);
  }
  return null;
}

/** A counterpart of either of them one cycle away. */
export function twinOfOne({ first, last, equal }: Situation, rhythm: Rhythm): Row | null {
  const all = [first, last].flatMap((row) =>
    [1, -1].flatMap((side) => counterparts(row, equal, rhythm, side)),
  );
  return all[0] ?? null;
}

function counterparts(row: Row, equal: readonly Row[], rhythm: Rhythm, side: number): Row[] {
  const { days, slack } = CYCLES[rhythm];
  const off = (other: Row) => Math.abs((other.day - row.day) * side - days);
  return equal.filter((other) => off(other) <= slack).sort((one, other) => off(one) - off(other));
}

function inOrder(one: Row, other: Row): Twins {
  return one.day <= other.day ? { earlier: one, later: other } : { earlier: other, later: one };
}

/** The first equal charge after the flag, where it came alone and about a cycle later; else null. */
export function nextAlone(situation: Situation, rhythm: Rhythm): Row | null {
  const { first, last, equal } = situation;
  const { days, slack } = CYCLES[rhythm];
  const next = equal.find((row) => row.day > last.day + Math.min(NEAR_DAYS, days / 2));
  if (!next || next.day > last.day + days + slack || next.day < first.day + days - slack) return null;
  const beside = equal.filter((row) => row !== next && Math.abs(row.day - next.day) <= NEAR_DAYS);
  return beside.length === 0 ? next : null;
}

/** Pairs of equal charges at most so many days apart: the later one of each. @param rows in time order */
export function pairsIn(rows: readonly Row[], within: number): Row[] {
  const pairs: Row[] = [];
  const open = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.value} ${row.currency}`;
    const before = open.get(key);
    if (before && row.day - before.day <= within) {
      pairs.push(row);
      open.delete(key);
    } else open.set(key, row);
  }
  return pairs;
}
