import type { Cadence, Chain } from './chain.ts';
import type { Row } from './rows.ts';
import { RATE_DRIFT } from './weights.ts';

/** A charge that a rhythm has no place for, with the regular one it stands beside. */
export interface Intruder {
  readonly extra: Row;
  readonly regular: Row;
  /** The rhythm that the regular one keeps. */
  readonly chain: Chain;
  /** It came again one cycle later or before. */
  readonly repeated: 'no' | 'inside' | 'atEdge';
}

/** In a cycle of fewer days two doubles may follow each other; in longer ones two more charges hardly are doubles. */
const SHORT_CYCLE = 60;

/** Share of a cycle after which an extra charge rather belongs to the next one. */
const LATE_IN_CYCLE = 0.8;

/** A charge so few days before the next one, and not near the last one, is that one's. */
const EARLY_DAYS = 4;

/** Days beyond which an extra charge of a longer cycle is a purchase of its own. */
export const FAR_IN_CYCLE = 30;

export const FAR_IN_YEAR = 60;

/** A cycle of more days is a year; so are charges that keep it apart. */
export const LONG_CYCLE = 300;

/** The charges that break the rhythm. A second rhythm of three and more is a second subscription. */
export function intrudersOf(cadence: Cadence): Intruder[] {
  const [main, ...others] = cadence.chains;
  if (!main) return [];
  const found: Intruder[] = [];
  const long = cadence.cycle < SHORT_CYCLE ? 3 : 2;
  // A plan that was started anew keeps two rhythms, one after the other.
  const isPlan = (chain: Chain) =>
    isApart(chain, main) || (chain.rows.length >= long && !isDoubledTwice(chain, main));
  const plans = [main, ...others.filter((chain) => isPlan(chain) && !isBesideInTime(chain, main))];
  for (const extra of cadence.extras) push(found, extra, plans, cadence, null);
  for (const chain of others) {
    if (isPlan(chain)) continue;
    for (const extra of chain.rows) push(found, extra, plans, cadence, chain);
  }
  return found;
}

function push(
  found: Intruder[],
  extra: Row,
  chains: readonly Chain[],
  { cycle }: Cadence,
  own: Chain | null,
) {
  let nearest: Intruder | null = null;
  for (const chain of chains) {
    const equal = chain.rows.filter((row) => isSamePrice(row, extra));
    const before = equal.findLast((row) => row.day <= extra.day);
    const after = equal.find((row) => row.day > extra.day);
    const regular = nearer(extra, before, after, cycle);
    const apart = regular ? Math.abs(regular.day - extra.day) : Infinity;
    if (regular && (!nearest || apart < Math.abs(nearest.regular.day - extra.day)))
      nearest = { extra, regular, chain, repeated: repeatedIn(own, chain, cycle) };
  }
  if (nearest) found.push(nearest);
}

function repeatedIn(own: Chain | null, chain: Chain, cycle: number): Intruder['repeated'] {
  if (own === null || (cycle < SHORT_CYCLE && isDoubledTwice(own, chain))) return 'no';
  return isInside(own, chain, cycle) ? 'inside' : 'atEdge';
}

/** The charge that opened the cycle, unless the next one is about to come. */
function nearer(extra: Row, before: Row | undefined, after: Row | undefined, cycle: number): Row | null {
  const since = before ? extra.day - before.day : Infinity;
  const until = after ? after.day - extra.day : Infinity;
  const far = Math.min(cycle, cycle > LONG_CYCLE ? FAR_IN_YEAR : FAR_IN_CYCLE);
  const early = until <= EARLY_DAYS && since > cycle / 2;
  if (before && !early && (since <= cycle * LATE_IN_CYCLE || since <= until))
    return since <= far ? before : null;
  return after && until <= far ? after : null;
}

/** The same price; or nearly, where the bank prints a foreign price in home money only. */
function isSamePrice(one: Row, other: Row): boolean {
  if (one.value === other.value) return true;
  const foreign = one.charge.original === null && other.charge.original === null;
  return foreign && Math.abs(one.value - other.value) <= RATE_DRIFT * Math.max(one.value, other.value);
}

/** Two cycles, each with a second charge, and so many days later that no second plan renews so. */
function isDoubledTwice({ rows }: Chain, main: Chain): boolean {
  const [first, second] = rows;
  if (!first || !second || rows.length > 2) return false;
  const [from, to] = [first, second].map((row) => nearestIn(main, row));
  if (!from || !to) return false;
  return Math.abs(second.day - to.day - (first.day - from.day)) > 1;
}

function nearestIn({ rows }: Chain, row: Row): Row | undefined {
  return rows.toSorted((one, other) => Math.abs(one.day - row.day) - Math.abs(other.day - row.day))[0];
}

/** All of one before all of the other: the day of billing was moved. */
function isApart(one: Chain, other: Chain): boolean {
  const isBefore = (a: Chain, b: Chain) => (a.rows.at(-1)?.day ?? 0) < (b.rows[0]?.day ?? 0);
  return isBefore(one, other) || isBefore(other, one);
}

function isBesideInTime({ rows }: Chain, main: Chain): boolean {
  const [from, to] = [main.rows[0]?.day ?? 0, main.rows.at(-1)?.day ?? 0];
  return rows.filter((row) => row.day > from && row.day < to).length > 1;
}

/** The main rhythm was there a cycle before and still there a cycle after. */
function isInside(chain: Chain, main: Chain, cycle: number): boolean {
  const [first, last] = [chain.rows[0]?.day ?? 0, chain.rows.at(-1)?.day ?? 0];
  const [from, to] = [main.rows[0]?.day ?? 0, main.rows.at(-1)?.day ?? 0];
  return from < first - cycle / 2 && to > last + cycle / 2;
}
