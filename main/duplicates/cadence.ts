import type { MerchantKind } from './kinds.ts';
import { longestChain } from './longest-chain.ts';
import { dollars } from './prices.ts';
import { expectedAfter, type Rhythm, shortestOf, type Step, STEPS } from './rhythm.ts';
import type { Row } from './rows.ts';
import { BOOKING_DAYS, EVERYDAY_VISITS, KIND_HABITS, RATE_DRIFT } from './weights.ts';

/** Charges that follow each other in one rhythm, oldest first. */
export interface Chain {
  readonly rhythm: Rhythm;
  readonly rows: readonly Row[];
}

/** How a price line breaks up: what keeps a rhythm, and the few that do not. */
export interface Cadence {
  readonly rhythm: Rhythm;
  /** Days of one cycle, about. */
  readonly cycle: number;
  /** Longest first; a second one is a second subscription. */
  readonly chains: readonly Chain[];
  readonly extras: readonly Row[];
}

/** More than this many charges near one price are no subscription. */
const MOST_ROWS = 400;
const MOST_CHAINS = 4;
/** Four cycles in a row. */
const LONG_RHYTHM = 5;
/** Merchants that bill by the period, and those of which nothing is known. */
const BILLS: ReadonlySet<MerchantKind> = new Set([
  'subscription',
  'registrar',
  'instalments',
  'other',
  'course',
  'never',
]);
/** Plans are billed there too, among all else. */
const SELLS_BOTH: ReadonlySet<MerchantKind> = new Set(['appstore', 'game']);

/**
 * The rhythm in which charges of about one price come, where nearly all of them keep one; else null.
 * @param line charges of one merchant and about one price, in time order
 */
export function cadenceOf(line: readonly Row[]): Cadence | null {
  return mayKeepRhythm(line.length) && isPriceLine(line) ? cadenceOfLine(line) : null;
}

/** Prices beside each other among those of a merchant. */
export interface PriceRange {
  readonly lowest: number;
  readonly highest: number;
  /** Charges at these prices. */
  readonly charges: number;
  /** Different prices among them. */
  readonly different: number;
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
    const cadence = split(line, step);
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

/** One price, a few steps of it, or one price in a foreign currency: not the takings of a shop. */
function isPriceLine(line: readonly Row[]): boolean {
  const prices = new Set<number>();
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { value } of line) {
    prices.add(value);
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const range = { lowest, highest, charges: line.length, different: prices.size };
  return areFew(range) || leapsSeldom(line, range);
}

/** Rates wander far in two years and little from one charge to the next; prices rise now and then. */
function areFew({ lowest, highest, charges, different }: PriceRange): boolean {
  return different <= 2 + charges / 4 || highest <= lowest * (1 + RATE_DRIFT * 10);
}

/** Hardly any step from one charge of the range to the next that no rate explains. */
function leapsSeldom(
  rows: readonly Row[],
  { lowest, highest, charges }: Omit<PriceRange, 'different'>,
): boolean {
  const most = charges < SEVERAL ? 0 : 1 + charges / 15;
  let leaps = 0;
  let before: number | null = null;
  for (const { value } of rows) {
    if (value < lowest || value > highest) continue;
    if (before !== null && !isNear(value, before) && ++leaps > most) return false;
    before = value;
  }
  return true;
}

/** So many charges show that a step was a rise. */
const SEVERAL = 6;

/** So many charges of such a place are a rhythm at the least. */
function fewestOf(kind: MerchantKind): number {
  if (BILLS.has(kind)) return 2;
  return SELLS_BOTH.has(kind) ? LONG_RHYTHM - 1 : LONG_RHYTHM;
}

/** The same of charges that need not be of one kind. */
function fewestIn(line: readonly Row[]): number {
  return line.reduce((fewest, { descriptor }) => Math.min(fewest, fewestOf(descriptor.kind)), LONG_RHYTHM);
}

/** The longest chain by itself, whatever else there is. */
function isRhythm(rows: readonly Row[], cycle: number): boolean {
  if (rows.length < fewestOf(rows[0]?.descriptor.kind ?? 'other')) return false;
  if (holesOf(rows, cycle) > rows.length / (cycle < 20 ? 3 : 2)) return false;
  if (rows.length === 2 && !maySpeakForTwo(rows)) return false;
  const steps = rows.slice(1).filter((row, index) => row.value !== rows[index]?.value).length;
  // Prices rise now and then; amounts that differ each time must at least stay close (rates).
  return (
    steps <= 1 + rows.length / 4 || leapsSeldom(rows, { lowest: 0, highest: Infinity, charges: rows.length })
  );
}

function isCredible({ extras: all, chains, cycle }: Cadence, { rows }: Chain): boolean {
  const kind = rows[0]?.descriptor.kind ?? 'other';
  // What was bought before a plan began or after it ended says nothing against it.
  const extras = SELLS_BOTH.has(kind) ? all.filter((row) => isWithin(row, rows, cycle)) : all;
  const near = extras.filter((row) => isBeside(row, chains));
  // Beside a regular charge lie doubles; between them, other purchases.
  const apart = extras.length - near.length;
  if (!BILLS.has(kind) && !isUnbroken(rows, apart, near.length)) return false;
  if (kind === 'other' && rows.length < LONG_RHYTHM && extras.length > (apart === 0 ? 2 : 1)) return false;
  if (rows.length === 2 && extras.length > 1) return false;
  if (apart > mostExtras(rows.length, cycle)) return false;
  return extras.length <= Math.max(mostExtras(rows.length, cycle), cycle < 20 ? 0 : rows.length / 2);
}

function isWithin({ day }: Row, rows: readonly Row[], cycle: number): boolean {
  return day > (rows[0]?.day ?? 0) - cycle && day < (rows.at(-1)?.day ?? 0) + cycle;
}

/** Days from a regular charge within which an extra one is beside it. */
const BESIDE_DAYS = 7;

function isBeside(extra: Row, chains: readonly Chain[]): boolean {
  return chains.some(({ rows }) => rows.some((row) => Math.abs(row.day - extra.day) <= BESIDE_DAYS));
}

/** Where one buys rather than is billed, a rhythm must be long and have little else between. */
function isUnbroken(rows: readonly Row[], apart: number, near: number): boolean {
  if (SELLS_BOTH.has(rows[0]?.descriptor.kind ?? 'other')) return true;
  return apart <= rows.length / LONG_RHYTHM && near <= rows.length / 3;
}

/** Two charges are taken for a rhythm only of what may be billed by the period, at about one price. */
function maySpeakForTwo(rows: readonly Row[]): boolean {
  const [one = 0, other = 0] = rows.map((row) => row.value);
  const { kind } = rows[0]?.descriptor ?? {};
  if (kind === 'other') return isNear(one, other);
  return (
    (kind === 'subscription' || kind === 'registrar') && Math.max(one, other) <= 1.25 * Math.min(one, other)
  );
}

/** Cycles that the chain skips. */
function holesOf(rows: readonly Row[], cycle: number): number {
  const days = (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0);
  return Math.max(0, Math.round(days / cycle) - (rows.length - 1));
}

/** A weekly habit looks like a rhythm too, but for its many extras; two charges alone bear one. */
function mostExtras(length: number, cycle: number): number {
  if (cycle < 20) return Math.max(2, length / 9);
  return length === 2 ? 1 : Math.max(2, length / 3);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= RATE_DRIFT * 5 * Math.max(one, other);
}

/** Null where the longest chain is no rhythm. */
function split(line: readonly Row[], step: Step): Cadence | null {
  const chains: Chain[] = [];
  let rest = line;
  while (chains.length < MOST_CHAINS) {
    const main = chains[0]?.rows;
    const others = main ? [main[0], main.at(-1)] : line;
    const rows = withoutGaps(withoutStrays(longestChain(rest, step), others, step), rest, step);
    if (!main && (rows.length < step.least || !isRhythm(rows, step.cycle))) return null;
    if (main && !isSecond(rows, step)) break;
    chains.push({ rhythm: step.rhythm, rows });
    const taken = new Set(rows);
    rest = rest.filter((row) => !taken.has(row));
  }
  return { rhythm: step.rhythm, cycle: step.cycle, chains, extras: rest };
}

/** Cycles between two charges beyond which one is missing. */
const MISSING = 1.5;

/**
 * An end that hangs on by a missing cycle, in which others of the price were charged, is one of theirs.
 * @param others of the price; beside a rhythm that goes on throughout, only where it begins or ends
 */
function withoutStrays(
  rows: readonly Row[],
  others: readonly (Row | undefined)[],
  { cycle }: Step,
): readonly Row[] {
  const isStray = (from: Row | undefined, to: Row | undefined) =>
    from !== undefined &&
    to !== undefined &&
    to.bought - from.bought > cycle * MISSING &&
    others.some((row) => row !== undefined && row.bought > from.bought && row.bought < to.bought);
  let [start, end] = [0, rows.length];
  while (end - start > 1 && isStray(rows[start], rows[start + 1])) start += 1;
  while (end - start > 1 && isStray(rows[end - 2], rows[end - 1])) end -= 1;
  return start === 0 && end === rows.length ? rows : rows.slice(start, end);
}

/** A weekend behind a short month moves a charge further than the rhythm's slack: what is missing came so late or early. */
function withoutGaps(rows: readonly Row[], rest: readonly Row[], step: Step): readonly Row[] {
  if (step.cycle < 28) return rows;
  const filled: Row[] = [];
  for (const [index, from] of rows.entries()) {
    filled.push(from);
    const to = rows[index + 1];
    if (!to || Math.round((to.bought - from.bought) / step.cycle) !== 2) continue;
    const middle = expectedAfter(from, step, 1);
    const nearest = nearestTo(middle, step.slack + LATE_DAYS, from.value, rest);
    if (nearest) filled.push(nearest);
  }
  return filled.length === rows.length ? rows : filled;
}

/** The charge of this price that was made nearest to the day; null where none is within so many days. */
function nearestTo(day: number, within: number, value: number, rows: readonly Row[]): Row | null {
  let nearest: Row | null = null;
  let least = within + 1;
  for (const row of rows) {
    const apart = Math.abs(row.bought - day);
    if (row.value === value && apart < least) [nearest, least] = [row, apart];
  }
  return nearest;
}

/** Days beyond the slack. */
const LATE_DAYS = 3;

/** A second rhythm beside the first: dense enough not to be doubles of the first that fall alike. */
function isSecond(rows: readonly Row[], step: Step): boolean {
  const cycles = Math.round(((rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0)) / step.cycle);
  // Among what a store sells at that price a few keep a rhythm by chance.
  if (SELLS_BOTH.has(rows[0]?.descriptor.kind ?? 'other'))
    return rows.length >= LONG_RHYTHM && cycles <= rows.length;
  if (rows.length === 2) return cycles === 1 && step.least <= 3;
  return rows.length >= 4 || (rows.length === 3 && cycles <= 4);
}
