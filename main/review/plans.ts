import type { FlagKind } from '../../shared/flag.ts';
import { type Money, toDecimal, UNKNOWN_CURRENCY } from '../../shared/money.ts';
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
  if (!mayBeOneCurrency(one, other) || merchantOf(one.text).key !== merchantOf(other.text).key) return false;
  // Whole units: the one may have been kept before the account's currency, and its decimals, were known.
  const [low = 0, high = 0] = [one, other]
    .map((money) => Math.abs(Number(toDecimal(money))))
    .toSorted((first, second) => first - second);
  return high - low <= SAME_PLAN * high;
}

function mayBeOneCurrency(one: Money, other: Money): boolean {
  return one.currency === other.currency || [one.currency, other.currency].includes(UNKNOWN_CURRENCY);
}
