import type { Day } from '../../shared/day.ts';
import { type Tone, toneOf } from '../flag/marks.ts';
import type { Tie, TieMember } from './ties.ts';

/** A tie that leaves the window: which charge it leads to. */
export interface EdgeEnd {
  readonly flag: number;
  readonly tone: Tone;
  readonly charge: number;
  readonly day: Day;
}

export interface EdgeEnds {
  readonly above: readonly EdgeEnd[];
  readonly below: readonly EdgeEnd[];
}

/** The ties with one charge in the window and another beyond it. `first` and `last` may be fractions. */
export function edgeEnds(ties: readonly Tie[], first: number, last: number): EdgeEnds {
  const above: EdgeEnd[] = [];
  const below: EdgeEnd[] = [];
  for (const tie of ties) {
    // A row counts as seen when its middle is.
    const up = tie.members.filter(({ index }) => index + 0.5 < first);
    const down = tie.members.filter(({ index }) => index + 0.5 > last);
    if (up.length + down.length === tie.members.length) continue;
    const nearestUp = up.at(-1) ?? tie.above;
    const nearestDown = down[0] ?? tie.below;
    if (nearestUp) above.push(endOf(tie, nearestUp));
    if (nearestDown) below.push(endOf(tie, nearestDown));
  }
  return { above, below };
}

function endOf(tie: Tie, { charge, day }: Pick<TieMember, 'charge' | 'day'>): EdgeEnd {
  return { flag: tie.flag, tone: toneOf(tie), charge, day };
}
