import type { Cadence } from './chain.ts';
import { chainsOf, MISSING, MOST_CHAINS } from './chains-of-line.ts';
import { fewestIn, holesOf, isCredible } from './credible-rhythm.ts';
import { areFew, isPriceLine, leapsSeldom, type PriceRange } from './price-line.ts';
import { dollars } from './prices.ts';
import { shortestOf, type Step, STEPS } from './rhythm.ts';
import type { Row } from './rows.ts';
import { BOOKING_DAYS, EVERYDAY_VISITS, KIND_HABITS } from './weights.ts';

/** More than this many charges near one price are no subscription. */
const MOST_ROWS = 400;

/**
 * The rhythm in which charges of about one price come, where nearly all of them keep one; else null.
 * @param line charges of one merchant and about one price, in time order
 */
export function cadenceOf(line: readonly Row[]): Cadence | null {
  return mayKeepRhythm(line.length) && isPriceLine(line) ? cadenceOfLine(line) : null;
}

/**
 * The same of the charges in this range, which are picked out only where they may keep a rhythm: a shop has a range
 * around each of its prices, and hardly any of them is a plan.
 * @param charges of one merchant, in time order
 */
export function cadenceWithin(charges: readonly Row[], range: PriceRange): Cadence | null {
  const { lowest, highest } = range;
  if (!mayKeepRhythm(range.charges) || !(areFew(range) || leapsSeldom(charges, range))) return null;
  return cadenceOfLine(charges.filter((row) => row.value >= lowest && row.value <= highest));
}

function cadenceOfLine(line: readonly Row[]): Cadence | null {
  const days = (line.at(-1)?.day ?? 0) - (line[0]?.day ?? 0);
  const weekly = isByWeeks(line);
  const fewest = fewestIn(line);
  if (line.length < fewest) return null;
  let best: Cadence | null = null;
  let bestWorth = -Infinity;
  for (const step of STEPS) {
    if (step.cycle < 30 && KIND_HABITS[line[0]?.descriptor.kind ?? 'other'].visits >= EVERYDAY_VISITS)
      continue;
    if (weekly && step.cycle > 20) continue;
    if (step.cycle < 20 && isHabit(line)) continue;
    // Too short a time for the fewest charges that make a chain.
    if (days + BOOKING_DAYS < (step.least - 1) * shortestOf(step)) continue;
    const room = roomFor(days, step);
    if (room < fewest || mostWorth(line.length, room) <= bestWorth) continue;
    // Too many charges for the time: nearly all would be extras.
    if (line.length > MOST_CHAINS * (days / step.cycle + 2) * 1.5) continue;
    const cadence = chainsOf(line, step);
    const first = cadence?.chains[0];
    if (!cadence || !first || !isCredible(cadence, first)) continue;
    const holes = cadence.chains.reduce((sum, chain) => sum + holesOf(chain.rows, step.cycle), 0);
    const worth = worthOf(line.length, cadence.chains.length, cadence.extras.length) - 0.5 * holes;
    if (worth > bestWorth) [best, bestWorth] = [cadence, worth];
  }
  return best;
}

function worthOf(charges: number, chains: number, extras: number): number {
  return charges - 1.5 * extras - 1.5 * chains;
}

/** The best that so many charges could be worth: all of them in as few chains as have room for them. */
function mostWorth(charges: number, room: number): number {
  const chains = Math.min(MOST_CHAINS, Math.ceil(charges / room));
  return worthOf(charges, chains, Math.max(0, charges - chains * room));
}

/** How many charges a chain has at the most in so many days; one that is put into a gap afterwards halves it. */
export function roomFor(days: number, step: Step): number {
  const closest = Math.min(shortestOf(step), (step.cycle * MISSING) / 2);
  return Math.floor((days + BOOKING_DAYS) / closest) + 1;
}

/** Whether so many charges may keep one rhythm at all. */
export function mayKeepRhythm(charges: number): boolean {
  return charges >= 3 && charges <= MOST_ROWS;
}

/** So many charges, most of them whole weeks apart, are billed by the week: by the month only every fourth would be. */
const MANY_WEEKS = 8;

function isByWeeks(line: readonly Row[]): boolean {
  if (line.length < MANY_WEEKS) return false;
  const gaps = line.slice(1).map((row, index) => row.day - (line[index]?.day ?? 0));
  // Bank holidays and weekends move each of a week's charges by days, and none of them is missing.
  const weekly = gaps.filter((gap) => gap >= 3 && gap <= 11).length;
  const whole = gaps.filter((gap) => gap >= 6 && gap <= 22 && (gap + 1) % 7 <= 2).length;
  return weekly >= gaps.length * 0.95 || whole >= gaps.length * 0.65;
}

/** About US dollars: a lunch. */
const LUNCH = 15;

/** A small sum week by week is where one goes for lunch. */
function isHabit([first]: readonly Row[]): boolean {
  return (
    first !== undefined && first.descriptor.kind === 'other' && dollars(first.value, first.currency) < LUNCH
  );
}
