import type { CurrencySum } from '../../shared/contract/timeline.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';

/** px: a digit of a month heading at its widest, and the gaps, as Sums.module.css has them. */
const DIGIT = 8;
const BETWEEN_SUMS = 16;
const OUT_TO_IN = 8;
/** px: "+1 more". */
const MORE = 60;

/** How many currencies fit whole into a line so many px wide; the rest is to be counted, never cut. */
export function sumsThatFit(sums: readonly CurrencySum[], room: number, speaker: Speaker): number {
  const shown = sums.filter((sum) => sum.out !== 0 || sum.in !== 0);
  let taken = 0;
  for (const [at, sum] of shown.entries()) {
    taken += widthOf(sum, speaker) + (at > 0 ? BETWEEN_SUMS : 0);
    const last = at === shown.length - 1;
    if (taken + (last ? 0 : BETWEEN_SUMS + MORE) > room) return Math.max(at, 1);
  }
  return shown.length;
}

function widthOf({ currency, out, in: into }: CurrencySum, { money }: Speaker): number {
  const figures = [out, into].filter((minor) => minor !== 0).map((minor) => money({ minor, currency }, true));
  return figures.join('').length * DIGIT + (figures.length - 1) * OUT_TO_IN;
}
