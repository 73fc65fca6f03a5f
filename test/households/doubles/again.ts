import { addDays } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import type { DoubleKind, Pattern } from '../household.ts';
import { SHARE } from '../how-often.ts';
import type { Random } from '../random.ts';
import type { PlantedDouble, Plot } from './plot.ts';

/** Makes one double charge; null where the household has no place for it. */
export type Plant = (plot: Plot) => PlantedDouble | null;

/** What is different about the second charge; `wait` in days. */
export type Change = Partial<Entry> & { readonly wait?: number };

/** The first and, changed in some way, the same once more. */
export function twice(
  kind: DoubleKind,
  plot: Plot,
  first: Entry | null,
  change: (entry: Entry) => Change,
): PlantedDouble | null {
  if (!first) return null;
  return { kind, status: 'open', entries: [first, again(plot, first, change(first))], refunds: [] };
}

/** What is ordered has a number of its own, and one order that is charged twice has one. */
const ORDERED: ReadonlySet<Pattern> = new Set(['marketplace', 'delivery', 'one-off', 'hotel']);

/**
 * The same purchase charged once more, with a clock time of its own. A plan prints another code with each
 * charge; an order keeps its number where the shop charged twice, and not where it was sent twice.
 */
export function again(plot: Plot, first: Entry, { wait = 0, ...change }: Change): Entry {
  const { random } = plot.life;
  const lag = random.chance(0.75) ? first.lag : first.lag + 1;
  const kept = ORDERED.has(first.pattern) && random.chance(SHARE.orderChargedTwice);
  const code = kept ? first.code : random.int(1, 1e9);
  const second = { ...first, code, lag, ...change, day: addDays(first.day, wait) };
  if (wait > 0) return second;
  const seconds = change.seconds ?? first.seconds + retriedAfter(random);
  return { ...second, seconds: Math.min(86_399, seconds) };
}

export function later(plot: Plot, least: number, most: number): Change {
  return { wait: plot.life.random.int(least, most) };
}

/** Seconds: machines and people try again within minutes, mostly; some jobs run hours later. */
function retriedAfter(random: Random): number {
  return random.weighted([
    [random.int(5, 180), 5],
    [random.int(181, 900), 3],
    [random.int(901, 14_400), 2],
  ]);
}
