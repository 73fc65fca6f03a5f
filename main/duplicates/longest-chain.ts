import type { Row } from './rows.ts';
import { expectedAfter, isAbout, LINKING_GAPS, MOST_CYCLES, NO_GAPS, type Step } from './rhythm.ts';

/** Cost of a link by the square of its days off: keeps two near rhythms from crossing over. */
const OFF_BEAT = 0.055;
/** Cost of a link over a missing cycle, and to another price. */
const MISSED_CYCLE = 0.4;
const OTHER_PRICE = 0.15;

/** The chain of most worth, by dynamic programming over the time order. */
export function longestChain(line: readonly Row[], step: Step): Row[] {
  const worths: number[] = [];
  const befores: number[] = [];
  let end = -1;
  const gaps = LINKING_GAPS.get(step) ?? NO_GAPS;
  const furthest = MOST_CYCLES * step.cycle + 2 * step.slack;
  for (const [index, row] of line.entries()) {
    let worth = 1;
    let before = -1;
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const from = line[earlier];
      if (!from || row.day - from.day > furthest) break;
      const cycles = gaps[row.bought - from.bought] ?? 0;
      if (cycles === 0) continue;
      const most = 1 - (cycles - 1) * MISSED_CYCLE - (from.value === row.value ? 0 : OTHER_PRICE);
      if ((worths[earlier] ?? 0) + most <= worth) continue;
      const link = linkWorth(from, row, step, cycles);
      const total = (worths[earlier] ?? 0) + link;
      if (link > 0 && total > worth) [worth, before] = [total, earlier];
    }
    worths.push(worth);
    befores.push(before);
    if (end < 0 || worth > (worths[end] ?? 0)) end = index;
  }
  const chain: Row[] = [];
  for (let at = end; at >= 0; at = befores[at] ?? -1) {
    const row = line[at];
    if (row) chain.push(row);
  }
  return chain.reverse();
}

/**
 * 1 for a perfect next charge, less for a late one, another price or a missing cycle, 0 for none.
 * @param fewest cycles that may lie between the two
 */
function linkWorth(from: Row, to: Row, step: Step, fewest: number): number {
  const gap = to.bought - from.bought;
  for (let cycles = fewest; cycles <= MOST_CYCLES; cycles += 1) {
    if (!isAbout(gap, step, cycles)) continue;
    const off = Math.abs(to.bought - expectedAfter(from, step, cycles));
    if (off > step.slack) continue;
    return (
      1 -
      off * off * OFF_BEAT -
      (cycles - 1) * MISSED_CYCLE -
      (from.value === to.value ? 0 : OTHER_PRICE) -
      (from.charge.account === to.charge.account ? 0 : 0.1) -
      (from.descriptor.text === to.descriptor.text ? 0 : 0.02)
    );
  }
  return 0;
}
