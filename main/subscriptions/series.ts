import type { Row } from '../duplicates/rows.ts';
import type { Rhythm } from '../../shared/subscription.ts';
import { type Billing, billingOf } from './billed.ts';
import { bestChain, type Chain, countLinks, lineOf } from './chain.ts';
import { areParts } from './parts.ts';
import { type Pricing, pricingOf } from './prices.ts';
import { allBeats, type Beat, beatOf, stepOf } from './rhythms.ts';

/** Charges of one merchant that come regularly. */
export interface Series extends Pricing {
  readonly rhythm: Rhythm;
  /** Oldest first, at least two. */
  readonly rows: readonly Row[];
}

const MOST_SERIES = 8;

/** So many charges show a rhythm; 0 where it is never taken for one. */
const LEAST: Readonly<Record<Exclude<Billing, 'never'>, Readonly<Record<Rhythm, number>>>> = {
  period: { weekly: 6, fortnightly: 5, fourWeekly: 4, monthly: 2, quarterly: 3, halfYearly: 3, yearly: 2 },
  unknown: { weekly: 8, fortnightly: 0, fourWeekly: 5, monthly: 3, quarterly: 4, halfYearly: 3, yearly: 2 },
  among: { weekly: 0, fortnightly: 0, fourWeekly: 6, monthly: 5, quarterly: 4, halfYearly: 0, yearly: 3 },
};

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

/** So many charges show this rhythm there; more than any where it is never taken for one. */
function leastOf(billing: Billing, { rhythm }: Beat): number {
  return (billing === 'never' ? 0 : LEAST[billing][rhythm]) || Infinity;
}

function isCredible({ rows, beat }: Chain, all: readonly Row[], found: readonly Series[]): boolean {
  const [first, second] = rows;
  if (!first || !second || areParts(first, second)) return false;
  const billing = rows.some((row) => billingOf(row) === 'period') ? 'period' : billingOf(first);
  if (billing === 'never' || isTooShort(rows, beat, billing)) return false;
  if (billing === 'unknown' && rows.length === 2 && all.length > 2) return false;
  if (holesOf(rows, beat) > (rows.length < 4 ? 0 : rows.length / 4)) return false;
  if (meanOff(rows, beat) > (billing === 'period' ? beat.slack * 0.75 : beat.slack * 0.5)) return false;
  if (!isSteady(rows, beat, billing)) return false;
  return standsOut(rows, all, found, billing, beat) && !isDoubledAgain(rows, found);
}

function isTooShort(rows: readonly Row[], beat: Beat, billing: Exclude<Billing, 'never'>): boolean {
  const least = LEAST[billing][beat.rhythm];
  if (least === 0 || rows.length < least) return true;
  // Two charges speak for a rhythm only by an equal price, or a yearly one that moved a little.
  const [one, other] = rows;
  if (rows.length > 2 || !one || !other) return false;
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  const yearly = billing === 'period' || one.descriptor.annual;
  return ratio > (beat.rhythm === 'yearly' && yearly ? 1.25 : beat.rhythm === 'yearly' ? 1 : 1.03);
}

/** One price, a few steps of it, a moving rate; of what bills by the period also a metered amount. */
function isSteady(rows: readonly Row[], beat: Beat, billing: Billing): boolean {
  if (!pricingOf(rows).varies) return true;
  if (rows.length < 4 || billing === 'among') return false;
  if (billing === 'period' || areNear(rows)) return true;
  return rows.length >= METERED && meanOff(rows, beat) <= 1.5;
}

/** So many amounts that differ are a bill by their rhythm alone. */
const METERED = 6;

function areNear(rows: readonly Row[]): boolean {
  return rows.slice(1).every((row, index) => {
    const before = rows[index]?.value ?? row.value;
    return Math.abs(row.value - before) <= 0.06 * Math.max(row.value, before);
  });
}

/** Little else at this price, or at all, between the charges: else a rhythm comes about by chance. */
function standsOut(
  rows: readonly Row[],
  all: readonly Row[],
  found: readonly Series[],
  billing: Billing,
  beat: Beat,
): boolean {
  const own = new Set([...rows, ...found.flatMap((series) => series.rows)]);
  const [from, to] = [rows[0]?.day ?? 0, rows.at(-1)?.day ?? 0];
  const between = all.filter((row) => row.day >= from && row.day <= to && !own.has(row));
  const { varies } = pricingOf(rows);
  const prices = new Set(rows.map((row) => row.value));
  const extras = varies ? between : between.filter((row) => prices.has(row.value));
  const doubles = extras.filter((row) => billing !== 'among' && isBeside(row, rows)).length;
  const same = withoutParallels(extras, beat).length - Math.min(doubles, rows.length / 2);
  // A week's habit at an unknown place is a bill only where there is nothing else.
  if (billing === 'unknown' && beat.cycle < 20)
    return between.length === 0 && !varies && meanOff(rows, beat) <= 0.6;
  if (rows.length === 2 && all.length > own.size + 1) return false;
  const share = { period: varies ? 4 : 2.5, unknown: 4, among: 6, never: 1 }[billing];
  if (same > Math.max(billing === 'among' ? 0 : 1, rows.length / share)) return false;
  // Somewhere one goes more often than one is billed, only a long and exact rhythm is one.
  if (billing === 'unknown' && between.length > rows.length)
    return rows.length >= 6 && meanOff(rows, beat) <= 1;
  return true;
}

/** More plans than this at one price are rather one plan of a shorter rhythm. */
const MOST_BESIDE = 2;

/** What is left of the charges beside a series when further series of its rhythm are taken out. */
function withoutParallels(extras: readonly Row[], beat: Beat): readonly Row[] {
  let rest = extras;
  for (let others = 0; others < MOST_BESIDE && rest.length > 2; others += 1) {
    const { rows } = bestChain(lineOf(rest), beat);
    if (rows.length < 3 || holesOf(rows, beat) > rows.length / 4) break;
    const taken = new Set(rows);
    rest = rest.filter((row) => !taken.has(row));
  }
  return rest;
}

/** A second series at the price of a first: dense enough not to be its doubled charges. */
function isDoubledAgain(rows: readonly Row[], found: readonly Series[]): boolean {
  return found.some((series) => {
    const days = series.rows.filter(({ value }) => rows.some((row) => row.value === value));
    const beside = rows.filter((row) => isBeside(row, days));
    if (beside.length < rows.length / 2) return false;
    const [from, to] = [rows[0]?.day ?? 0, rows.at(-1)?.day ?? 0];
    const during = series.rows.filter(
      ({ day }) => day >= from - DOUBLED_WITHIN && day <= to + DOUBLED_WITHIN,
    );
    return rows.length < 4 || rows.length < during.length * 0.75;
  });
}

function isBeside(row: Row, rows: readonly Row[]): boolean {
  return rows.some((other) => Math.abs(other.day - row.day) <= DOUBLED_WITHIN);
}

/** Days within which a charge at the same price may be the regular one doubled. */
const DOUBLED_WITHIN = 6;

function holesOf(rows: readonly Row[], beat: Beat): number {
  return stepsOf(rows, beat).reduce((sum, { cycles }) => sum + cycles - 1, 0);
}

function meanOff(rows: readonly Row[], beat: Beat): number {
  const steps = stepsOf(rows, beat);
  return steps.reduce((sum, { off }) => sum + off, 0) / Math.max(1, steps.length);
}

function stepsOf(rows: readonly Row[], beat: Beat) {
  return rows.slice(1).flatMap((row, index) => stepOf(rows[index]?.day ?? 0, row.day, beat) ?? []);
}
