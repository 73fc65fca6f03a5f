import type { Rhythm } from '../../duplicates/rhythm.ts';
import type { Row } from '../../duplicates/rows.ts';
import { isSamePrice, type Situation } from './situation.ts';

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

/** From one bill of a foreign plan to the next the rate moves by a few per cent, over a year by many. */
const STEP_DRIFT = 0.04;

/**
 * The flag's first charge and what was charged before and after it by the same price, oldest first. Where a foreign
 * price is printed in home money only, each is held against the one next to it, so that a rate may drift.
 */
export function seriesOf(situation: Situation): Row[] {
  const { first, last, equal, others } = situation;
  const before = [...followed(first, others.filter((row) => row.day < first.day).toReversed(), equal)];
  const after = followed(
    first,
    others.filter((row) => row.day > last.day),
    equal,
  );
  const between = equal.filter((row) => row.day >= first.day && row.day <= last.day);
  return [...before.toReversed(), first, ...between, ...after];
}

function followed(from: Row, rows: readonly Row[], equal: readonly Row[]): Row[] {
  const taken: Row[] = [];
  for (const row of rows) {
    const near = taken.at(-1) ?? from;
    if (equal.includes(row) || isSamePrice(near, row, STEP_DRIFT)) taken.push(row);
  }
  return taken;
}

/** Whether charges so many days apart keep this rhythm. */
export function keeps(days: number, rhythm: Rhythm): boolean {
  const cycle = CYCLES[rhythm];
  return Math.abs(days - cycle.days) <= cycle.slack;
}

/** The days between neighbours of equal charges, smallest first, and how many charges there are. */
export interface Gaps {
  readonly count: number;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
  /** How many of the gaps, 0 … 1, are about the usual one. */
  readonly even: number;
}

/** A gap of so many days more or less is the usual one still, or of so large a part of it. */
const ABOUT_DAYS = 3;
const ABOUT = 0.15;

/** Null for fewer than three charges. @param rows in time order */
export function gapsOf(rows: readonly Row[]): Gaps | null {
  const gaps = rows
    .slice(1)
    .map((row, index) => row.day - (rows[index]?.day ?? row.day))
    .sort((one, other) => one - other);
  const [least] = gaps;
  const most = gaps.at(-1);
  if (least === undefined || most === undefined || gaps.length < 2) return null;
  const usual = gaps[gaps.length >> 1] ?? least;
  const about = gaps.filter((gap) => Math.abs(gap - usual) <= Math.max(ABOUT_DAYS, usual * ABOUT));
  return { count: rows.length, least, usual, most, even: about.length / gaps.length };
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
