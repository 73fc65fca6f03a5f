import type { MerchantKind } from './kinds.ts';
import { dollars, samePriceChance } from './prices.ts';
import type { Row } from './rows.ts';
import {
  APART,
  EVERYDAY_VISITS,
  KIND_HABITS,
  NIGHT_PRICE,
  PLAIN_PRICE,
  SIZE,
  THING,
  TWICE_BALANCE,
  TWICE_BY_WALLET,
  TWICE_LATER,
  TWICE_LATER_EVERYDAY,
  TWICE_NEXT_NIGHT,
  TWICE_NEXT_PARCEL,
  TWICE_NEXT_VISIT,
  TWICE_OTHER_WAY,
  TWICE_WEEKS_LATER,
  WINDOW_DAYS,
} from './weights.ts';

/**
 * Share of purchases here that are made twice on purpose, with the very same sum and as far apart as these.
 * @param kind of merchant, as far as these lines tell
 * @param gap in days
 */
export function twiceOnPurpose(rows: readonly Row[], kind: MerchantKind, gap: number): number {
  const [first] = rows;
  if (!first) return 0;
  const inParts = kind === 'marketplace' && isByWallet(first) ? TWICE_BY_WALLET : 1;
  // Two of a thing are two orders of a marketplace; `kind` is that of a shop where it is one.
  const isOneOrder = kind !== first.descriptor.kind && first.descriptor.kind === 'marketplace';
  const way = isOneWay(rows) && !isOneOrder ? 1 : TWICE_OTHER_WAY;
  return KIND_HABITS[kind].twice * inParts * way * pricedAsOne(first, kind) * onOtherDay(gap, kind);
}

/** Parts of one order are paid in one way. */
export function isByWallet({ charge, descriptor }: Row): boolean {
  return charge.accountKind === 'wallet' || descriptor.wallet !== null;
}

/** What is bought twice at one till is paid from one account and printed alike. */
function isOneWay(rows: readonly Row[]): boolean {
  const [first] = rows;
  return rows.every(
    ({ charge, descriptor }) =>
      charge.account === first?.charge.account &&
      (charge.pending !== first.charge.pending || descriptor.words === first.descriptor.words),
  );
}

/** How two charges that were meant lie apart by the clock. */
export function purposeApart(kind: MerchantKind): readonly number[] {
  if (kind === 'airline') return APART.together;
  // Parcels of one order are charged as they leave, at any hour.
  return kind === 'marketplace' ? APART.visit : APART.purpose;
}

/** Bookings of two parcels lie so many days apart at most. */
const PARCEL_DAYS = 2;

/** One is asked to come again within so many days. */
const TREATMENT_DAYS = 7;

/** One more night is paid the next day. */
function onOtherDay(gap: number, kind: MerchantKind): number {
  if (gap === 0) return 1;
  if (kind === 'lodging') return gap === 1 ? TWICE_NEXT_NIGHT : TWICE_BALANCE;
  if (kind === 'health' && gap <= TREATMENT_DAYS) return TWICE_NEXT_VISIT;
  if (kind === 'marketplace' && gap <= PARCEL_DAYS) return TWICE_NEXT_PARCEL;
  if (gap > WINDOW_DAYS) return TWICE_WEEKS_LATER;
  return KIND_HABITS[kind].visits >= EVERYDAY_VISITS ? TWICE_LATER_EVERYDAY : TWICE_LATER;
}

/** Where a single thing has a price of its own, unlike parcels and halves of a bill. */
const SELLS_THINGS: ReadonlySet<MerchantKind> = new Set(['shop', 'other', 'health', 'gift', 'course']);
/** And where it may be anything: what it costs tells whether one takes two of it. */
const SELLS_ANYTHING: ReadonlySet<MerchantKind> = new Set(['shop', 'other']);

/** What is bought twice on purpose is one thing at one price, more often a plain price than the odd sum of a basket. */
function pricedAsOne({ value, currency }: Row, kind: MerchantKind): number {
  const plainness = samePriceChance(value, currency) / PLAIN_PRICE.plain;
  const between = ({ least, most }: { least: number; most: number }) =>
    Math.min(most, Math.max(least, plainness));
  if (kind === 'lodging') return between(NIGHT_PRICE);
  const size = dollars(value, currency);
  // The less it costs, the fewer digits it has in any case.
  if (!SELLS_THINGS.has(kind) || size < SIZE.small) return 1;
  if (!SELLS_ANYTHING.has(kind)) return between(PLAIN_PRICE);
  return between(THING) * (size < THING.from ? 1 : size <= THING.to ? THING.usual : THING.dear);
}
