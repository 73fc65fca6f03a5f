import type { Rhythm } from '../../shared/subscription.ts';
import type { Row } from '../duplicates/rows.ts';
import { type Billing, billingOf } from './billed.ts';
import { bestChain, type Chain, lineOf } from './chain.ts';
import { areParts } from './parts.ts';
import { pricingOf } from './prices.ts';
import { type Beat, stepOf } from './rhythms.ts';

/** So many charges show a rhythm; 0 where it is never taken for one. */
const LEAST: Readonly<Record<Exclude<Billing, 'never'>, Readonly<Record<Rhythm, number>>>> = {
  period: { weekly: 6, fortnightly: 5, fourWeekly: 4, monthly: 2, quarterly: 3, halfYearly: 3, yearly: 2 },
  unknown: { weekly: 8, fortnightly: 0, fourWeekly: 5, monthly: 3, quarterly: 4, halfYearly: 3, yearly: 2 },
  among: { weekly: 0, fortnightly: 0, fourWeekly: 6, monthly: 5, quarterly: 4, halfYearly: 0, yearly: 3 },
};

/** So many amounts that differ are a bill by their rhythm alone. */
const METERED = 6;
/** Days within which a charge at the same price may be the regular one doubled. */
export const DOUBLED_WITHIN = 6;

/** So many charges show this rhythm there; more than any where it is never taken for one. */
export function leastOf(billing: Billing, { rhythm }: Beat): number {
  return (billing === 'never' ? 0 : LEAST[billing][rhythm]) || Infinity;
}

/** A series that was found before. */
type Found = Pick<Chain, 'rows'>;

/** Whether a chain is long, even and alone enough to be a series. */
export function isCredible({ rows, beat }: Chain, all: readonly Row[], found: readonly Found[]): boolean {
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
  found: readonly Found[],
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
function isDoubledAgain(rows: readonly Row[], found: readonly Found[]): boolean {
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
