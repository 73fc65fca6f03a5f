import type { Day } from '../../shared/day.ts';
import type { StatementRow } from '../../shared/statement.ts';

/** A row with a printed balance, and all that moved since the row printed with one before it. */
export interface Step {
  readonly row: StatementRow;
  readonly day: Day;
  /** Minor units by which the balance moved; the sign is the balance's. */
  readonly moved: number;
  /** Of pending rows in between: some banks let them move the balance. */
  readonly pending: number;
  /** As printed. */
  readonly after: number;
}

/** Whether a step begins where the balance before it ended. */
export function follows({ moved, pending, after }: Step, before: number): boolean {
  return before + moved === after || (pending !== 0 && before + moved + pending === after);
}

/** How a bank prints balances. */
export interface Manner {
  /** The newest row stands first. */
  readonly reversed: boolean;
  /** What is owed is positive, so that a purchase makes it grow. */
  readonly owed: boolean;
  /** Rows of one day share the balance at its end. */
  readonly byDay: boolean;
}

/** The rows with a balance, in the order of time; `trailing` is what rows behind the last of them moved. */
export function stepsOf(
  rows: readonly StatementRow[],
  { owed, byDay }: Manner,
): { readonly steps: readonly Step[]; readonly trailing: number } {
  const steps: Step[] = [];
  const sign = owed ? -1 : 1;
  let moved = 0;
  let pending = 0;
  for (const row of rows) {
    const by = row.amount.minor * sign;
    if (row.pending) {
      pending += by;
      continue;
    }
    moved += by;
    const before = steps.at(-1);
    if (byDay && before?.day === row.day && sharesBalance(before, row)) {
      steps[steps.length - 1] = { ...before, moved: before.moved + moved, pending: before.pending + pending };
    } else if (row.balance === null) continue;
    else steps.push({ row, day: row.day, moved, pending, after: row.balance });
    moved = 0;
    pending = 0;
  }
  return { steps, trailing: moved };
}

function sharesBalance(before: Step, { balance }: StatementRow): boolean {
  return balance === null || balance === before.after;
}
