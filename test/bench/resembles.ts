import { daysBetween } from '../../shared/day.ts';
import type { DoubleKind, Household, LabelledCharge, Pattern } from '../households/household.ts';
import type { JudgedFlag } from './judge.ts';

const AT_TILL: ReadonlySet<Pattern> = new Set(['restaurant', 'split-bill', 'grocery', 'fuel', 'coffee', 'convenience', 'lunch']); // prettier-ignore
const BOUGHT_ONCE: ReadonlySet<Pattern> = new Set(['one-off', 'hotel', 'two-rooms', 'one-more-night', 'deposit-and-rest', 'flight', 'marketplace', 'split-order', 'gift-twice', 'gift-cards', 'two-children', 'abroad', 'retry-after-decline', 'refund-then-recharge', 'delivery', 'usual-order', 'repeat-visit']); // prettier-ignore
const BILLED: ReadonlySet<Pattern> = new Set(['bill', 'two-lines', 'rent']);
const YEARLY: ReadonlySet<Pattern> = new Set(['annual', 'two-renewals']);

/**
 * The kind of double charge that a flag is, or that a false alarm looks like, from what the person
 * sees of it: so that precision can be told by kind, too.
 */
export function resembles({ household, flag, double }: JudgedFlag): DoubleKind {
  if (double) return double.kind;
  const charges = chargesOf(household, flag.charges);
  if (charges.some(({ pending }) => pending)) return 'second-pending';
  if (charges.length > 2) return 'triple';
  if (flag.status === 'refunded') return 'refunded';
  return byWay(charges) ?? bySum(charges) ?? byTime(charges);
}

function chargesOf(household: Household, ids: readonly number[]): LabelledCharge[] {
  const wanted = new Set(ids);
  return household.charges.filter(({ id }) => wanted.has(id));
}

function byWay(charges: readonly LabelledCharge[]): DoubleKind | null {
  const differ = (value: (charge: LabelledCharge) => unknown) => new Set(charges.map(value)).size > 1;
  if (differ(({ accountKind }) => accountKind)) return 'paid-two-ways';
  if (differ(({ account }) => account)) return 'second-card';
  const names = ({ description }: LabelledCharge) => description.replaceAll(/[\d\W]/gu, '').slice(0, 8);
  return differ(names) && charges.every(({ description }) => /[a-z]/i.test(description)) ? 'alias' : null;
}

function bySum(charges: readonly LabelledCharge[]): DoubleKind | null {
  if (new Set(charges.map(({ amount }) => amount.minor)).size > 1) {
    return charges.some(({ original }) => original) ? 'foreign-rate' : 'rate-differs';
  }
  return null;
}

function byTime(charges: readonly LabelledCharge[]): DoubleKind {
  const [first] = charges;
  if (!first) return 'same-day';
  const wait = daysBetween(first.day, charges.at(-1)?.day ?? first.day);
  const { pattern } = first;
  if (YEARLY.has(pattern)) return 'annual-twice';
  if (BILLED.has(pattern)) return 'bill-twice';
  if (pattern === 'instalment') return 'instalment-twice';
  if (AT_TILL.has(pattern) && wait === 0) return 'double-swipe';
  if (BOUGHT_ONCE.has(pattern) || AT_TILL.has(pattern)) return after(wait, 'one-off-same-day', 'one-off-days-later', 'one-off-weeks-later');
  return after(wait, 'same-day', 'days-later-in-cycle', 'weeks-later-in-cycle');
} // prettier-ignore

function after(wait: number, atOnce: DoubleKind, days: DoubleKind, weeks: DoubleKind): DoubleKind {
  if (wait === 0) return atOnce;
  return wait < 7 ? days : weeks;
}
