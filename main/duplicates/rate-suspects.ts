import type { Reason } from '../../shared/flag.ts';
import { abroadOf, type Abroad } from './abroad.ts';
import { cannotBeOne, type Days, isOn, judge, type Purchases, purchasesOf, type Suspect } from './judge.ts';
import type { MerchantKind } from './kinds.ts';
import { firstFrom, type Row } from './rows.ts';
import { CONVERTED, RATE } from './rate-weights.ts';
import { apartOf, isSameTimeOfDay, shareApart, timeReason } from './times.ts';
import { APART, HABIT_DAYS } from './weights.ts';

/**
 * Judges pairs of charges whose amounts differ only as one foreign price does: booked on two days at two
 * rates where the bank prints home money only, or converted once by the merchant and once by the bank.
 * @param charges of one merchant in all currencies, in time order
 * @param judged what keeps a rhythm or has its own verdict
 * @param asked only pairs whose second charge is on these days; null for all
 */
export function rateSuspects(
  charges: readonly Row[],
  credits: readonly Row[],
  judged: ReadonlySet<Row>,
  asked: Days | null,
): Suspect[] {
  const pairs = pairsOf(charges).filter(
    (pair) => (!asked || isOn(pair[1], asked)) && !pair.some((row) => judged.has(row)),
  );
  if (pairs.length === 0) return [];
  const purchases = purchasesOf(charges, credits);
  return pairs.flatMap((pair) => {
    const [first, second] = pair;
    const abroad = abroadOf(first, second, charges);
    if (abroad === 'no' || cannotBeOne(first, second, purchases)) return [];
    if (abroad === 'maybe' && !BUYS_SINGLY.has(first.descriptor.kind)) return [];
    const suspect = isOneByRate(first, second, abroad)
      ? atTwoRates(pair, abroad, purchases)
      : isConverted(first, second, abroad)
        ? convertedOnce(pair, purchases)
        : null;
    return suspect ? [suspect] : [];
  });
}

type Pair = readonly [Row, Row];

/** Neighbours in time whose sums in the account's money are near each other and not equal. */
function pairsOf(charges: readonly Row[]): Pair[] {
  return charges.slice(1).flatMap((second, index) => {
    const first = charges[index];
    if (!first || second.day - first.day > RATE.days || !mayDiffer(first, second)) return [];
    return apartBy(first, second) <= CONVERTED.most ? [[first, second] as const] : [];
  });
}

/** Elsewhere one buys two things of nearly one price, which explains more than a rate that may be none. */
const BUYS_SINGLY: ReadonlySet<MerchantKind> = new Set([
  'other',
  'shop',
  'lodging',
  'subscription',
  'course',
]);

function mayDiffer(first: Row, second: Row): boolean {
  return (
    first.charge.account === second.charge.account &&
    first.charge.amount.currency === second.charge.amount.currency &&
    first.charge.amount.minor !== second.charge.amount.minor
  );
}

function apartBy(first: Row, second: Row): number {
  const [a, b] = [sizeOf(first), sizeOf(second)];
  return Math.max(a, b) / Math.min(a, b) - 1;
}

function sizeOf({ charge }: Row): number {
  return Math.abs(charge.amount.minor);
}

/** One price at the rates of two days; a rate strays with the root of the days between. */
function isOneByRate(first: Row, second: Row, abroad: Abroad): boolean {
  if (first.charge.original !== null || second.charge.original !== null) return false;
  const days = second.day - first.day;
  if (days > RATE.days || (days === 0 && abroad !== 'yes')) return false;
  return apartBy(first, second) <= RATE.drift * Math.sqrt(Math.max(1, Math.min(days, RATE.strays)));
}

/** A quarter of an hour: an index into `APART`. */
const AT_ONCE = 1;

/** The till converts at once and takes more for it, and what it converted shows no foreign price. */
function isConverted(first: Row, second: Row, abroad: Abroad): boolean {
  const apart = apartBy(first, second);
  if (first.day !== second.day || apart < CONVERTED.least || apart > CONVERTED.most) return false;
  // Where nothing tells that it was abroad, only a second try at once does.
  if (abroad !== 'yes' && (apartOf(first, second)?.step ?? Infinity) > AT_ONCE) return false;
  const [less, more] = sizeOf(first) < sizeOf(second) ? [first, second] : [second, first];
  return more.charge.original === null && (less.charge.original !== null || first.charge.original === null);
}

/** Other charges of the merchant nearby; one of about this price at any time is worth several. */
function othersNear([first, second]: Pair, charges: readonly Row[]): number {
  const near =
    firstFrom(charges, second.day + HABIT_DAYS + 1) - firstFrom(charges, first.day - HABIT_DAYS) - 2;
  const alike = charges.filter(
    (row) => row.currency === first.currency && Math.abs(row.value - first.value) <= RATE.alike * first.value,
  ).length;
  return near + (alike > 2 ? RATE.alikeCounts * (alike - 2) : 0);
}

function atTwoRates(pair: Pair, abroad: Abroad, purchases: Purchases): Suspect {
  const others = othersNear(pair, purchases.charges);
  const known = abroad === 'yes';
  const id = known ? 'reasons.foreignRate' : 'reasons.maybeForeignRate';
  const reasons = reasonsOf(pair, { said: { id }, weight: known ? RATE.near : RATE.nearUnknown }, others);
  const suspect = judge(pair, { base: RATE.base, reasons }, purchases);
  // Where one buys more often, the rate's word alone that the price is the same is not enough.
  return { ...suspect, doubtful: (!known || others > 0) && !isSameTimeOfDay(...pair) };
}

function convertedOnce(pair: Pair, purchases: Purchases): Suspect {
  const shows = pair.some((row) => row.charge.original !== null);
  const weight = shows ? CONVERTED.shown : CONVERTED.hidden;
  const others = othersNear(pair, purchases.charges);
  const reasons = [
    ...reasonsOf(pair, { said: { id: 'reasons.convertedByMerchant' }, weight }, others),
    ...clock(pair),
  ];
  return { ...judge(pair, { base: CONVERTED.base, reasons }, purchases), doubtful: true };
}

function reasonsOf(pair: Pair, reason: Reason, others: number): Reason[] {
  return [reason, visits(others), gap(pair)];
}

/** The till asks for the currency and tries again at once; two visits lie hours apart. */
function clock([first, second]: Pair): Reason[] {
  const apart = apartOf(first, second);
  if (!apart) return [];
  const weight = Math.log(shareApart(APART.double, apart) / shareApart(APART.visit, apart));
  return [timeReason(apart, weight)];
}

function visits(others: number): Reason {
  return others > 0
    ? {
        said: { id: 'reasons.othersNear', values: { count: others, days: HABIT_DAYS } },
        weight: RATE.other * others,
      }
    : { said: { id: 'reasons.onlyTheseNear', values: { days: HABIT_DAYS } }, weight: RATE.onlyThese };
}

function gap([first, second]: Pair): Reason {
  const days = second.day - first.day;
  return days === 0
    ? { said: { id: 'reasons.sameDay', values: { day: { day: second.charge.day } } }, weight: RATE.gap }
    : { said: { id: 'reasons.daysApart', values: { days } }, weight: RATE.gap };
}
