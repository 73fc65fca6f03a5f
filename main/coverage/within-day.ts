import { follows, type Step } from './step.ts';

/**
 * Banks print the rows of one day in either direction, or in none. Each day's rows are put in the
 * order in which their balances follow from the day before, where there is one.
 */
export function orderWithinDay(steps: readonly Step[]): readonly Step[] {
  const ordered: Step[] = [];
  for (let from = 0; from < steps.length;) {
    const day = steps[from]?.day;
    let to = from + 1;
    while (to < steps.length && steps[to]?.day === day) to++;
    const before = ordered.at(-1)?.after ?? null;
    ordered.push(...orderOf(steps.slice(from, to), before));
    from = to;
  }
  return ordered;
}

function orderOf(day: readonly Step[], before: number | null): readonly Step[] {
  if (addsUp(day, before)) return day;
  const turned = day.toReversed();
  if (addsUp(turned, before)) return turned;
  return trailThrough(day, before) ?? (countBroken(turned) < countBroken(day) ? turned : day);
}

function addsUp(day: readonly Step[], before: number | null): boolean {
  const [first] = day;
  if (first && before !== null && !follows(first, before)) return false;
  return countBroken(day) === 0;
}

function countBroken(day: readonly Step[]): number {
  return day.filter((step, index) => {
    const before = day[index - 1];
    return before !== undefined && !follows(step, before.after);
  }).length;
}

/**
 * An order in which each row begins at the balance where another ended, all rows used (Hierholzer's
 * walk along balances); null where there is none.
 */
function trailThrough(day: readonly Step[], before: number | null): readonly Step[] | null {
  const leaving = new Map<number, Step[]>();
  for (const step of day.toReversed()) {
    const from = step.after - step.moved;
    const steps = leaving.get(from);
    if (steps) steps.push(step);
    else leaving.set(from, [step]);
  }
  const open: { readonly at: number; readonly by: Step | null }[] = [
    { at: before ?? beginningOf(day), by: null },
  ];
  const trail: Step[] = [];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = leaving.get(top.at)?.pop();
    if (next) open.push({ at: next.after, by: next });
    else {
      if (top.by) trail.push(top.by);
      open.pop();
    }
  }
  trail.reverse();
  return trail.length === day.length && addsUp(trail, before) ? trail : null;
}

/** The balance that more rows leave than reach. */
function beginningOf(day: readonly Step[]): number {
  const degrees = new Map<number, number>();
  const count = (at: number, by: number): Map<number, number> => degrees.set(at, (degrees.get(at) ?? 0) + by);
  for (const { after, moved } of day) {
    count(after - moved, 1);
    count(after, -1);
  }
  return [...degrees].find(([, degree]) => degree > 0)?.[0] ?? (day[0] ? day[0].after - day[0].moved : 0);
}
