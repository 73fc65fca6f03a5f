import { ROW_HEIGHT } from './layout.ts';
import type { Tie } from './ties.ts';

/** px: the gutter at the right of the list, and the lanes in it. */
export const GUTTER = 72;
/** px between the amounts and what points at them. */
const GAP = 6;
const FIRST_LANE = 18;
const LANE = 9;
const CORNER = 5;
const TAIL = 12;

/** The rows that are drawn, both included. */
export interface Drawn {
  readonly first: number;
  readonly last: number;
}

/** A tie as an SVG path; y counts from the top of the first drawn row. Null where nothing of it shows. */
export function tiePath(tie: Tie, drawn: Drawn): string | null {
  const x = laneX(tie.lane);
  const ys = tie.members.map(({ index }) => yOf(index, drawn));
  const first = ys[0];
  const last = ys.at(-1);
  if (first === undefined || last === undefined) return null;
  const bottomEdge = (drawn.last - drawn.first + 1) * ROW_HEIGHT;
  const top = tie.above ? Math.min(first, 0) : first;
  const bottom = tie.below ? Math.max(last, bottomEdge) : last;
  if (bottom < 0 || top > bottomEdge) return null;
  if (top === bottom)
    return `M${GAP},${first} H${x - CORNER} q${CORNER},0 ${CORNER},${CORNER} v${TAIL - CORNER}`;
  const begin = tie.above
    ? `M${x},${top}`
    : `M${GAP},${first} H${x - CORNER} Q${x},${first} ${x},${first + CORNER}`;
  const end = tie.below ? `V${bottom}` : `V${last - CORNER} Q${x},${last} ${x - CORNER},${last} H${GAP}`;
  const arms = ys.slice(tie.above ? 0 : 1, tie.below ? ys.length : -1).map((y) => `M${GAP},${y} H${x}`);
  return [begin, end, ...arms].join(' ');
}

/** Small arrows at the credits, pointing at their rows. */
export function creditArrows(tie: Tie, drawn: Drawn): string {
  const credits = tie.members.filter(({ credit }) => credit);
  return credits.map(({ index }) => `M${GAP + 5},${yOf(index, drawn) - 4} l-5,4 l5,4`).join(' ');
}

export function laneX(lane: number): number {
  return FIRST_LANE + lane * LANE;
}

function yOf(index: number, drawn: Drawn): number {
  return (index - drawn.first + 0.5) * ROW_HEIGHT;
}
