import type { Day } from './day.ts';
import type { Said } from './said.ts';

/** Something with a day, of a case or of a flag that nobody decided yet. */
export interface DueItem {
  readonly case: number | null;
  readonly flag: number | null;
  readonly merchant: string;
  readonly day: Day;
  readonly left: number;
  readonly say: Said;
  /** `money`: a line of a statement that waits to be settled. */
  readonly kind: 'filing' | 'act' | 'reply' | 'follow-up' | 'money';
}

/** How far ahead the screens and the notices look for what is due. */
export const A_WEEK = 7;

/** What needs the person now: what is late or of today, their turn, and filing limits that are near. */
export function dueToday<Item extends Pick<DueItem, 'left' | 'kind'>>(due: readonly Item[]): Item[] {
  const now = due.filter(
    ({ left, kind }) => left <= 0 || kind === 'filing' || kind === 'act' || kind === 'money',
  );
  // A right that ends comes before what can also be done tomorrow.
  return now.toSorted((one, other) => Number(other.kind === 'filing') - Number(one.kind === 'filing'));
}
