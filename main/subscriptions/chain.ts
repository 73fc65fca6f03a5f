import type { Row } from '../duplicates/rows.ts';
import { type Billing, billingOf } from './billed.ts';
import { type Beat, gapsOf, reachOf, type Step, stepOf } from './rhythms.ts';

/** Cost of a link by the square of its days off: keeps two near rhythms from crossing over. */
const OFF_BEAT = 0.055;
const MISSING = 0.4;
const RATE_MOVED = 0.12;
const PRICE_STEP = 0.45;
const OTHER_ACCOUNT = 0.1;
const OTHER_TEXT = 0.02;
/** An exchange rate moves a price by so much in a cycle at most. */
const NEAR = 0.06;
/** A price that changes by more is another plan. */
const MOST_STEP = 2.2;

/** Charges that follow each other in one rhythm, oldest first, and how well. */
export interface Chain {
  readonly beat: Beat;
  readonly rows: readonly Row[];
  readonly worth: number;
}

/** Charges of one merchant in one currency, in time order. */
export interface Line {
  readonly rows: readonly Row[];
  /** Those that cost the same as another, by price. */
  readonly equal: readonly (readonly Row[])[];
}

export function lineOf(rows: readonly Row[]): Line {
  const byPrice = Map.groupBy(rows, (row) => row.value);
  return { rows, equal: [...byPrice.values()].filter((equal) => equal.length > 1) };
}

/**
 * The best chain in this rhythm, by dynamic programming over the time order. A link over a price step
 * is made only where neither price goes on without it, so that two plans side by side stay two.
 */
export function bestChain({ rows, equal }: Line, beat: Beat): Chain {
  const going = goingOn(equal, beat);
  const alone = areAlone(rows, beat);
  const worths: number[] = [];
  const befores: number[] = [];
  for (const [at, to] of rows.entries()) {
    let [worth, before] = [1, -1];
    for (let earlier = at - 1; earlier >= 0; earlier -= 1) {
      const from = rows[earlier];
      if (!from || to.day - from.day > going.reach) break;
      const own = worths[earlier] ?? 0;
      if (own + 1 <= worth || going.gaps[to.day - from.day] !== 1) continue;
      // Most pairs of a shop's charges end here: what they cost tells more cheaply than when they are due.
      const price = priceCost(from, to, going, alone);
      if (price === null || own + (1 - price) <= worth) continue;
      const step = stepOf(from.day, to.day, beat);
      const link = step === null ? 0 : linkWorth(from, to, step) - price;
      const total = own + link;
      if (link > 0 && total > worth) [worth, before] = [total, earlier];
    }
    worths.push(worth);
    befores.push(before);
  }
  return { beat, ...walkBack(rows, worths, befores) };
}

/** Charges whose price was taken a cycle after, and a cycle before. */
interface Going {
  readonly on: ReadonlySet<Row>;
  readonly since: ReadonlySet<Row>;
  /** As `reachOf` and `gapsOf` the beat. */
  readonly reach: number;
  readonly gaps: Uint8Array;
}

function goingOn(equal: Line['equal'], beat: Beat): Going {
  const [on, since] = [new Set<Row>(), new Set<Row>()];
  const [reach, gaps] = [reachOf(beat), gapsOf(beat)];
  for (const rows of equal) {
    for (const [at, to] of rows.entries()) {
      for (let earlier = at - 1; earlier >= 0; earlier -= 1) {
        const from = rows[earlier];
        if (!from || to.day - from.day > reach) break;
        if (gaps[to.day - from.day] !== 1 || stepOf(from.day, to.day, beat)?.cycles !== 1) continue;
        on.add(from);
        since.add(to);
      }
    }
  }
  return { on, since, reach, gaps };
}

/** How many of these charges have another of them before them where the rhythm would have it: no chain has more links. */
export function countLinks(rows: readonly Row[], beat: Beat): number {
  const [reach, gaps] = [reachOf(beat), gapsOf(beat)];
  let links = 0;
  for (const [at, to] of rows.entries()) {
    for (let earlier = at - 1; earlier >= 0; earlier -= 1) {
      const gap = to.day - (rows[earlier]?.day ?? -Infinity);
      if (gap > reach) break;
      if (gaps[gap] !== 1) continue;
      links += 1;
      break;
    }
  }
  return links;
}

function linkWorth(from: Row, to: Row, { cycles, off }: Step): number {
  return (
    1 -
    off * off * OFF_BEAT -
    (cycles - 1) * MISSING -
    (from.charge.account === to.charge.account ? 0 : OTHER_ACCOUNT) -
    (from.descriptor.text === to.descriptor.text ? 0 : OTHER_TEXT)
  );
}

/**
 * What a change of price costs; null where the two are not charges of one plan.
 * @param alone there is about one charge a cycle
 */
function priceCost(from: Row, to: Row, going: Going, alone: boolean): number | null {
  if (from.value === to.value) return 0;
  const ratio = Math.max(from.value, to.value) / Math.min(from.value, to.value);
  if (ratio <= 1 + NEAR) return RATE_MOVED;
  if (ratio > MOST_STEP || going.on.has(from) || going.since.has(to)) return null;
  return mayStep(billingOf(from), going.since.has(from), going.on.has(to), alone) ? PRICE_STEP : null;
}

/**
 * Where one also buys, a new price must have a rhythm of its own before it is taken for a price step.
 * @param before the earlier price was charged a cycle before
 * @param after the later one a cycle after
 */
function mayStep(billing: Billing, before: boolean, after: boolean, alone: boolean): boolean {
  if (billing === 'period') return true;
  return billing === 'unknown' ? before || after || alone : before && after;
}

/** About one charge a cycle, and hardly any else: a metered bill differs each time. */
function areAlone(rows: readonly Row[], beat: Beat): boolean {
  const days = (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0);
  return rows.length <= (days / beat.cycle + 1) * 1.1;
}

function walkBack(rows: readonly Row[], worths: readonly number[], befores: readonly number[]) {
  let end = -1;
  for (const [index, worth] of worths.entries()) if (end < 0 || worth > (worths[end] ?? 0)) end = index;
  const worth = worths[end] ?? 0;
  const chain: Row[] = [];
  for (let at = end; at >= 0; at = befores[at] ?? -1) {
    const row = rows[at];
    if (row) chain.push(row);
  }
  return { rows: chain.reverse(), worth };
}
