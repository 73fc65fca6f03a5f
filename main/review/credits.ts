import type { Flag } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { daysBetween } from '../../shared/day.ts';
import { isSameMoney, type Money } from '../../shared/money.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { dollars } from '../duplicates/prices.ts';

/** Prices of two currencies within this share of each other may be one price: rates here are rough. */
const NEAR_IN_OTHER_CURRENCY = 0.25;

/** How well a credit fits by its amount; without a fit it is none of this flag. */
const FIT = { equal: 5, nearlyEqual: 3, part: 1 } as const;
/** From the same merchant: more than the amount alone tells. */
const SAME_MERCHANT = 3;
/** The bank itself calls it a refund. */
const REFUND = 1;

/** The credits that may have returned what a flag charged too much, the best fit first. */
export function fittingCredits(flag: Flag, credits: readonly TimelineRow[], atMost: number): TimelineRow[] {
  const extras = flag.kind === 'double-charge' ? flag.charges.slice(1) : flag.charges;
  const merchants = new Set(flag.charges.map(({ description }) => merchantOf(description).key));
  // A credit that has not come is itself a line of its flag, and no proof that it came.
  const own = new Set([...flag.charges, ...flag.refunds].map(({ id }) => id));
  const scored = credits.flatMap((credit) => {
    if (own.has(credit.id)) return [];
    const fit = fitOf(credit, extras, merchants.has(merchantOf(credit.description).key));
    return fit === 0 ? [] : [{ credit, fit }];
  });
  const day = extras[0]?.day ?? '';
  const best = scored.toSorted(
    (one, other) =>
      other.fit - one.fit ||
      Math.abs(daysBetween(day, one.credit.day)) - Math.abs(daysBetween(day, other.credit.day)),
  );
  return [...flag.refunds, ...best.map(({ credit }) => credit)].slice(0, atMost);
}

function fitOf(credit: TimelineRow, extras: readonly TimelineRow[], isSameMerchant: boolean): number {
  const amount = Math.max(0, ...extras.map((extra) => fitOfAmount(credit, extra)));
  // Of another sender only a very equal sum says anything.
  if (amount === 0 || (!isSameMerchant && amount < FIT.equal)) return 0;
  return amount + (isSameMerchant ? SAME_MERCHANT : 0) + (credit.kind === 'refund' ? REFUND : 0);
}

function fitOfAmount(credit: TimelineRow, extra: TimelineRow): number {
  const back = [credit.amount, credit.original].flatMap((money) => (money ? [sized(money)] : []));
  const out = [extra.amount, extra.original].flatMap((money) => (money ? [sized(money)] : []));
  if (back.some((one) => out.some((other) => isSameMoney(one, other)))) return FIT.equal;
  const comparable = back.flatMap((one) =>
    out.flatMap((other) => (one.currency === other.currency ? [{ one, other }] : [])),
  );
  if (comparable.some(({ one, other }) => one.minor < other.minor)) return FIT.part;
  if (comparable.length > 0) return 0;
  return isNear(sized(credit.amount), sized(extra.amount)) ? FIT.nearlyEqual : 0;
}

function isNear(one: Money, other: Money): boolean {
  const [first, second] = [dollars(one.minor, one.currency), dollars(other.minor, other.currency)];
  return Math.abs(first - second) <= NEAR_IN_OTHER_CURRENCY * Math.max(first, second);
}

function sized({ minor, currency }: Money): Money {
  return { minor: Math.abs(minor), currency };
}
