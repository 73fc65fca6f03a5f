import type { Day } from '../../shared/day.ts';
import type { StatementRow } from '../../shared/statement.ts';
import { follows, type Manner, type Step, stepsOf } from './step.ts';
import { orderWithinDay } from './within-day.ts';

/** A balance that does not follow from the one before it. */
export interface RunningBreak {
  readonly row: StatementRow;
  /** Day of the row before. */
  readonly since: Day;
  readonly expected: number;
  readonly printed: number;
}

/** What following the balances through a list came to. */
export interface Followed {
  readonly checked: number;
  readonly breaks: readonly RunningBreak[];
  /** Balance before the first row and after the last; null for a list without balances. */
  readonly first: number | null;
  readonly last: number | null;
}

/** From the most usual to the least: where several fit as well, the first is taken. */
const MANNERS: readonly Manner[] = [false, true].flatMap((owed) =>
  [false, true].flatMap((byDay) => [false, true].map((reversed) => ({ reversed, owed, byDay }))),
);
/** So many rows show how a bank prints; the rest of a long list need not be followed in every manner. */
const ROWS_TO_TELL = 2_000;
/**
 * When manners are compared: what a break, a leap to another balance, and another order of the rows of
 * a day take from the rows that add up. A new order must explain more than one missing row would.
 */
const COST = { break: 2, leap: 1, order: 5 };

/**
 * Follows the printed balances through rows of one account and currency, in the manner in which most
 * of them add up. Where most do not, the column is no running balance: nothing is checked.
 */
export function followBalances(rows: readonly StatementRow[]): Followed {
  const sample = rows.slice(0, ROWS_TO_TELL);
  const newestFirst = isNewestFirst(sample);
  const likely = MANNERS.filter(({ reversed }) => newestFirst === null || reversed === newestFirst);
  const [first, ...others] = likely.map((manner) => ({ manner, score: follow(sample, manner).score }));
  if (!first) return NOTHING;
  const best = others.reduce((found, next) => (next.score > found.score ? next : found), first);
  const { followed } = follow(rows, best.manner);
  return isRunning(followed) ? followed : NOTHING;
}

/** By the days of rows next to each other; null where they do not tell. */
function isNewestFirst(rows: readonly StatementRow[]): boolean | null {
  let later = 0;
  for (const [index, { day }] of rows.entries()) {
    const before = rows[index - 1]?.day ?? day;
    later += day > before ? 1 : day < before ? -1 : 0;
  }
  return later === 0 ? null : later < 0;
}

const NOTHING: Followed = { checked: 0, breaks: [], first: null, last: null };

/** Rows go missing one at a time: one break in a short list, or at most one in ten rows. */
function isRunning({ checked, breaks }: Followed): boolean {
  return breaks.length * 2 < Math.max(checked, 1) && breaks.length <= 1 + checked / 10;
}

interface Scored {
  readonly followed: Followed;
  readonly score: number;
}

function follow(rows: readonly StatementRow[], manner: Manner): Scored {
  const { steps, trailing } = stepsOf(manner.reversed ? rows.toReversed() : rows, manner);
  const printed = scored(steps, trailing, 0);
  if (manner.byDay || printed.score === printed.followed.checked) return printed;
  const ordered = scored(orderWithinDay(steps), trailing, COST.order);
  return ordered.score > printed.score ? ordered : printed;
}

function scored(steps: readonly Step[], trailing: number, cost: number): Scored {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return { followed: NOTHING, score: 0 };
  const checked = steps.length - 1;
  const { breaks, leaps } = breaksIn(steps);
  return {
    followed: { checked, breaks, first: first.after - first.moved, last: last.after + trailing },
    score: checked - breaks.length * COST.break - leaps * (1 + COST.leap) - cost,
  };
}

/**
 * Balances that follow from none printed before. A list may tell of several pots in turn: who returns
 * to a balance that was left behind did not lose a row there.
 */
function breaksIn(steps: readonly Step[]): {
  readonly breaks: readonly RunningBreak[];
  readonly leaps: number;
} {
  const breaks = new Set<RunningBreak>();
  const left = new Map<number, RunningBreak | null>();
  let leaps = 0;
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (!before || follows(step, before.after)) return;
    leaps++;
    const returned = left.get(step.after - step.moved);
    if (returned === undefined) {
      const expected = before.after + step.moved;
      const found = { row: step.row, since: before.day, expected, printed: step.after };
      breaks.add(found);
      left.set(before.after, found);
      return;
    }
    if (returned) breaks.delete(returned);
    left.delete(step.after - step.moved);
    left.set(before.after, null);
  });
  return { breaks: [...breaks], leaps };
}
