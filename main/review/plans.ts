import type { FlagKind } from '../../shared/flag.ts';
import type { Money } from '../../shared/money.ts';
import { merchantOf } from '../duplicates/merchants.ts';

/** A charge with the bank's text. */
interface Line extends Money {
  readonly text: string;
}

/** A plan whose price moved within this share is the same plan: exchange rates, a small step. */
const SAME_PLAN = 0.2;

/** Flags that are about plans that go on, each shown by its latest charge, which is another one every month. */
export function isPlanFlag({ kind }: { readonly kind: FlagKind }): boolean {
  return kind === 'parallel-subscriptions';
}

/** The keys of the merchants of these charges. */
export function merchantsOf(lines: readonly Line[]): string[] {
  return [...new Set(lines.map(({ text }) => merchantOf(text).key))];
}

/** The charges that are not simply the next ones of these plans; each plan stands for one charge. */
export function withoutSamePlans<Charge extends Line>(
  charges: readonly Charge[],
  plans: readonly Line[],
): Charge[] {
  const open = [...plans];
  return charges.filter((charge) => {
    const at = open.findIndex((plan) => isSamePlan(charge, plan));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}

function isSamePlan(one: Line, other: Line): boolean {
  if (one.currency !== other.currency || merchantOf(one.text).key !== merchantOf(other.text).key)
    return false;
  const [low, high] = [Math.abs(one.minor), Math.abs(other.minor)].toSorted(
    (first, second) => first - second,
  );
  return (high ?? 0) - (low ?? 0) <= SAME_PLAN * (high ?? 0);
}
