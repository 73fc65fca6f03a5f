import type { Cadence, Chain } from './chain.ts';
import { isRhythm, LONG_RHYTHM, SELLS_BOTH } from './credible-rhythm.ts';
import { longestChain } from './longest-chain.ts';
import { expectedAfter, type Step } from './rhythm.ts';
import type { Row } from './rows.ts';

/** So many rhythms of one price are told apart. */
export const MOST_CHAINS = 4;
/** Cycles between two charges beyond which one is missing. */
export const MISSING = 1.5;
/** Days beyond the slack by which a charge may be late. */
const LATE_DAYS = 3;

/** A price line broken up at this step; null where its longest chain is no rhythm. */
export function chainsOf(line: readonly Row[], step: Step): Cadence | null {
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

/** A second rhythm beside the first: dense enough not to be doubles of the first that fall alike. */
function isSecond(rows: readonly Row[], step: Step): boolean {
  const cycles = Math.round(((rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0)) / step.cycle);
  // Among what a store sells at that price a few keep a rhythm by chance.
  if (SELLS_BOTH.has(rows[0]?.descriptor.kind ?? 'other'))
    return rows.length >= LONG_RHYTHM && cycles <= rows.length;
  if (rows.length === 2) return cycles === 1 && step.least <= 3;
  return rows.length >= 4 || (rows.length === 3 && cycles <= 4);
}
