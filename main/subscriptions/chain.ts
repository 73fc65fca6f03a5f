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
/** And so far from each other two need not be looked at. */
const FURTHEST_PRICE = MOST_STEP + 0.1;

/** Charges that follow each other in one rhythm, oldest first, and how well. */
export interface Chain {
  readonly beat: Beat;
  readonly rows: readonly Row[];
  readonly worth: number;
}

interface Link extends Step {
  readonly from: number;
  readonly to: number;
}

/**
 * The best chain in this rhythm, by dynamic programming over the time order. A link over a price step
 * is made only where neither price goes on without it, so that two plans side by side stay two.
 * @param rows charges of one merchant in one currency, in time order
 */
export function bestChain(rows: readonly Row[], beat: Beat): Chain {
  const alone = areAlone(rows, beat);
  const links = linksOf(rows, beat);
  const goesOn = new Set<number>();
  const wentOn = new Set<number>();
  for (const { from, to, cycles } of links) {
    if (cycles > 1 || rows[from]?.value !== rows[to]?.value) continue;
    goesOn.add(from);
    wentOn.add(to);
  }
  const worths = rows.map(() => 1);
  const befores = rows.map(() => -1);
  for (const link of links) {
    const [from, to] = [rows[link.from], rows[link.to]];
    if (!from || !to) continue;
    const price = priceCost(from, to, { before: wentOn.has(link.from), after: goesOn.has(link.to), alone });
    if (price === null || (price >= PRICE_STEP && (goesOn.has(link.from) || wentOn.has(link.to)))) continue;
    const worth = linkWorth(from, to, link) - price;
    const total = (worths[link.from] ?? 0) + worth;
    if (worth > 0 && total > (worths[link.to] ?? 0)) {
      worths[link.to] = total;
      befores[link.to] = link.from;
    }
  }
  return { beat, ...walkBack(rows, worths, befores) };
}

/** In the order of `to`, so that each link's beginning is settled before it is used. */
function linksOf(rows: readonly Row[], beat: Beat): Link[] {
  const links: Link[] = [];
  const reach = reachOf(beat);
  const gaps = gapsOf(beat);
  const days = rows.map(({ day }) => day);
  const prices = rows.map(({ value }) => value);
  for (const [to, day] of days.entries()) {
    for (let from = to - 1; from >= 0; from -= 1) {
      const earlier = days[from] ?? 0;
      const gap = day - earlier;
      if (gap > reach) break;
      if (gaps[gap] !== 1 || areApart(prices[from] ?? 0, prices[to] ?? 0)) continue;
      const step = stepOf(earlier, day, beat);
      if (step) links.push({ from, to, cycles: step.cycles, off: step.off });
    }
  }
  return links;
}

/** Prices of two plans, whatever the rest: most pairs of a shop's. */
function areApart(one: number, other: number): boolean {
  return Math.max(one, other) > Math.min(one, other) * FURTHEST_PRICE;
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

/** What is known of two neighbours whose prices differ. */
interface Steady {
  /** The earlier price was charged a cycle before, the later one a cycle after. */
  readonly before: boolean;
  readonly after: boolean;
  /** There is about one charge a cycle. */
  readonly alone: boolean;
}

/** What a change of price costs; null where the two are not charges of one plan. */
function priceCost(from: Row, to: Row, steady: Steady): number | null {
  if (from.value === to.value) return 0;
  const ratio = Math.max(from.value, to.value) / Math.min(from.value, to.value);
  if (ratio <= 1 + NEAR) return RATE_MOVED;
  return ratio <= MOST_STEP && mayStep(billingOf(from), steady) ? PRICE_STEP : null;
}

/** Where one also buys, a new price must have a rhythm of its own before it is taken for a price step. */
function mayStep(billing: Billing, { before, after, alone }: Steady): boolean {
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
