import type { Reason } from '../../shared/flag.ts';
import type { Cadence, Chain } from './cadence.ts';
import type { MerchantKind } from './kinds.ts';
import type { Row } from './rows.ts';
import { CYCLE, KIND_HABITS, RATE_DRIFT } from './weights.ts';

/** A charge that a rhythm has no place for, with the regular one it stands beside. */
export interface Intruder {
  readonly extra: Row;
  readonly regular: Row;
  /** It came again one cycle later or before. */
  readonly repeated: 'no' | 'inside' | 'atEdge';
}

/** Share of a cycle after which an extra charge rather belongs to the next one. */
const LATE_IN_CYCLE = 0.8;
/** So many monthly charges of a shop or fare are a season ticket, whatever else it sells. */
const STEADY = 5;
const SEASONED: ReadonlySet<MerchantKind> = new Set(['transit', 'game', 'ticket', 'shop', 'health']);
/** Days beyond which an extra charge of a longer cycle is a purchase of its own. */
const FAR_IN_CYCLE = 30;
const FAR_IN_YEAR = 60;

/** The charges that break the rhythm. A second rhythm of three and more is a second subscription. */
export function intrudersOf(cadence: Cadence): Intruder[] {
  const [main, ...others] = cadence.chains;
  if (!main) return [];
  const found: Intruder[] = [];
  for (const extra of cadence.extras) push(found, extra, main, cadence, 'no');
  for (const chain of others) {
    const long = cadence.cycle < 60 ? 3 : 2;
    if (chain.rows.length >= long) continue;
    const repeated = isInside(chain, main, cadence.cycle) ? 'inside' : 'atEdge';
    for (const extra of chain.rows) push(found, extra, main, cadence, repeated);
  }
  return found;
}

function push(found: Intruder[], extra: Row, main: Chain, cadence: Cadence, repeated: Intruder['repeated']) {
  const equal = main.rows.filter((row) => isSamePrice(row, extra));
  const before = equal.findLast((row) => row.day <= extra.day);
  const after = equal.find((row) => row.day > extra.day);
  const regular = nearer(extra, before, after, cadence.cycle);
  if (regular) found.push({ extra, regular, repeated });
}

/** The charge that opened the cycle, unless the next one is about to come. */
function nearer(extra: Row, before: Row | undefined, after: Row | undefined, cycle: number): Row | null {
  const since = before ? extra.day - before.day : Infinity;
  const until = after ? after.day - extra.day : Infinity;
  const far = Math.min(cycle, cycle > 300 ? FAR_IN_YEAR : FAR_IN_CYCLE);
  if (before && (since <= cycle * LATE_IN_CYCLE || since <= until)) return since <= far ? before : null;
  return after && until <= far ? after : null;
}

/** The same price; or nearly, where the bank prints a foreign price in home money only. */
function isSamePrice(one: Row, other: Row): boolean {
  if (one.value === other.value) return true;
  const foreign = one.charge.original === null && other.charge.original === null;
  return foreign && Math.abs(one.value - other.value) <= RATE_DRIFT * Math.max(one.value, other.value);
}

/** The main rhythm was there a cycle before and still there a cycle after. */
function isInside(chain: Chain, main: Chain, cycle: number): boolean {
  const [first, last] = [chain.rows[0]?.day ?? 0, chain.rows.at(-1)?.day ?? 0];
  const [from, to] = [main.rows[0]?.day ?? 0, main.rows.at(-1)?.day ?? 0];
  return from < first - cycle / 2 && to > last + cycle / 2;
}

/**
 * The evidence of the billing cycle; lines and amounts are looked at elsewhere.
 * @param irregular other charges of the merchant that keep no rhythm
 */
export function cycleEvidence({ extra, regular, repeated }: Intruder, cadence: Cadence, irregular: number) {
  const main = cadence.chains[0]?.rows ?? [];
  const { rhythm } = cadence;
  const days = Math.abs(extra.day - regular.day);
  const later = Math.max(extra.day, regular.day);
  const habits = KIND_HABITS[extra.descriptor.kind];
  const reasons: Reason[] = [
    { said: { id: 'reasons.cycleBreak', values: { days, rhythm } }, weight: gapWeight(days, cadence.cycle) },
    lengthReason(main.length, rhythm),
  ];
  if (isDisplaced(extra, regular, main, cadence.cycle)) {
    reasons.push({ said: { id: 'reasons.displaced' }, weight: CYCLE.displaced });
  }
  const next = main.find((row) => row.day > later);
  if (repeated !== 'no') {
    const weight = repeated === 'inside' ? CYCLE.cameAgain : CYCLE.cameAgainAtEdge;
    reasons.push({ said: { id: 'reasons.cameAgain' }, weight });
  } else if (next) {
    const day = { day: next.charge.day };
    reasons.push({ said: { id: 'reasons.wentOn', values: { day } }, weight: CYCLE.wentOn });
  }
  if (extra.day < (main[0]?.day ?? 0)) {
    const weight = days <= 7 ? CYCLE.newStart : CYCLE.newStartLate;
    reasons.push({ said: { id: 'reasons.newStart' }, weight });
  }
  // Where a kind of place is irregular by nature, that is said below.
  if (irregular >= 2 && habits.cycle === 0) {
    const weight = CYCLE.irregular * Math.min(irregular, 5);
    reasons.push({ said: { id: 'reasons.irregular', values: { count: irregular } }, weight });
  }
  if (extra.value !== regular.value) {
    reasons.push({ said: { id: 'reasons.nearlySame' }, weight: CYCLE.nearlySame });
  }
  if (habits.cycle !== 0) {
    const values = { kind: extra.descriptor.kind };
    const steady = cadence.cycle >= 30 && main.length >= STEADY && SEASONED.has(extra.descriptor.kind);
    const weight = habits.cycle * (steady ? 0.5 : 1);
    reasons.push({ said: { id: 'reasons.kindOften', values }, weight });
  }
  return { base: CYCLE.base, reasons };
}

/** The extra charge lies where the rhythm misses one, and not beside a regular charge. */
function isDisplaced(extra: Row, regular: Row, main: readonly Row[], cycle: number): boolean {
  if (Math.abs(extra.day - regular.day) < cycle * 0.4) return false;
  const next = main.findIndex((row) => row.day > extra.day);
  const [before, after] = [main[next - 1], main[next]];
  return before !== undefined && after !== undefined && after.day - before.day > cycle * 1.5;
}

function gapWeight(days: number, cycle: number): number {
  if (days === 0) return CYCLE.sameDay;
  if (cycle < 20) return days <= 1 ? CYCLE.week : CYCLE.shortCycle;
  if (days <= 3) return CYCLE.days3;
  return days <= 7 ? CYCLE.week : CYCLE.middle;
}

function lengthReason(count: number, rhythm: string): Reason {
  const weight = CYCLE.length[Math.min(count, CYCLE.length.length + 1) - 2] ?? 0;
  return {
    said: { id: weight < 0 ? 'reasons.fewCycles' : 'reasons.steadyRhythm', values: { count, rhythm } },
    weight,
  };
}
