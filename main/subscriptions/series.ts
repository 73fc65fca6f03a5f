import type { Rhythm } from '../../shared/subscription.ts';
import type { Row } from '../duplicates/rows.ts';
import { type Billing, billingOf } from './billed.ts';
import { bestChain, type Chain, countLinks, lineOf } from './chain.ts';
import { DOUBLED_WITHIN, isCredible, leastOf } from './credible-series.ts';
import { type Pricing, pricingOf } from './prices.ts';
import { allBeats, type Beat, beatOf } from './rhythms.ts';

/** Charges of one merchant that come regularly. */
export interface Series extends Pricing {
  readonly rhythm: Rhythm;
  /** Oldest first, at least two. */
  readonly rows: readonly Row[];
}

const MOST_SERIES = 8;

/**
 * The series among what one merchant charged: two plans side by side are two, doubled charges are none.
 * @param charges standing charges of one merchant under all its names, in time order
 */
export function seriesOf(charges: readonly Row[]): Series[] {
  const found: Series[] = [];
  for (const rows of Map.groupBy(charges, (row) => row.currency).values()) {
    let rest = worthALook(rows);
    while (found.length < MOST_SERIES && rest.length > 1) {
      const next = bestOf(rest, rows, found);
      if (!next) break;
      found.push(next);
      const taken = new Set(next.rows);
      rest = rest.filter((row) => !taken.has(row));
    }
  }
  return joinRestarts(found.sort((one, other) => (one.rows[0]?.day ?? 0) - (other.rows[0]?.day ?? 0)));
}

/** A plan taken up again, or billed on another day from now on, is the same plan. */
function joinRestarts(found: readonly Series[]): Series[] {
  const joined: Series[] = [];
  for (const series of found) {
    const at = joined.findIndex((earlier) => isRestart(earlier, series));
    const earlier = joined[at];
    if (!earlier) joined.push(series);
    else {
      const rows = [...earlier.rows, ...series.rows];
      joined[at] = { rhythm: series.rhythm, rows, ...pricingOf(rows) };
    }
  }
  return joined;
}

function isRestart(earlier: Series, series: Series): boolean {
  const [last, first] = [earlier.rows.at(-1), series.rows[0]];
  if (!last || !first || earlier.rhythm !== series.rhythm || last.value !== first.value) return false;
  const { cycle } = beatOf(series.rhythm);
  const gap = first.day - last.day;
  return last.currency === first.currency && gap > DOUBLED_WITHIN && gap < 2 * cycle;
}

/** Where one buys this and that, a plan shows by a price that comes back. */
function worthALook(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<number, number>();
  for (const { value } of rows) counts.set(value, (counts.get(value) ?? 0) + 1);
  return rows.filter(
    (row) => billingOf(row) === 'period' || (counts.get(row.value) ?? 0) > 1 || rows.length < 40,
  );
}

function bestOf(rest: readonly Row[], all: readonly Row[], found: readonly Series[]): Series | null {
  const line = lineOf(rest);
  let best: Chain | null = null;
  const billings = new Set(rest.map(billingOf));
  for (const beat of allBeats()) {
    if (!isWorthTrying(rest, beat, billings)) continue;
    const chain = bestChain(line, beat);
    if (chain.worth > (best?.worth ?? 0) && isCredible(chain, all, found)) best = chain;
  }
  return best && { rhythm: best.beat.rhythm, rows: best.rows, ...pricingOf(best.rows) };
}

/** More charges than this for each cycle, and a chain among them would say nothing. */
const MOST_A_CYCLE = 10;

function isWorthTrying(rows: readonly Row[], beat: Beat, billings: ReadonlySet<Billing>): boolean {
  const days = (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0);
  if (days < beat.cycle - beat.slack || rows.length > MOST_A_CYCLE * (days / beat.cycle + 2)) return false;
  const least = Math.min(...[...billings].map((billing) => leastOf(billing, beat)));
  return least <= rows.length && least <= countLinks(rows, beat) + 1;
}
