import type { Reason } from '../../shared/flag.ts';
import { surePartOf } from './benign.ts';
import {
  gapReason,
  habitReason,
  priceReason,
  purposeReason,
  sameDayReason,
  visitsReason,
} from './coincidence-reasons.ts';
import { evidenceOfSize } from './evidence.ts';
import { againSoon, type History, isCommonPrice, samePriceHere } from './history.ts';
import type { MerchantKind } from './kinds.ts';
import type { Model } from './model.ts';
import { isOneOrder, type Numbers } from './numbers.ts';
import { dollars, samePriceChance, tellingDigits } from './prices.ts';
import { firstFrom, type Row } from './rows.ts';
import { apartOf, shareApart, timeReason } from './times.ts';
import {
  APART,
  DOUBLE_RATE,
  EVERYDAY_VISITS,
  HABIT_DAYS,
  KIND_HABITS,
  type KindHabits,
  NEUTRAL,
  ODD_DIGITS,
  ODD_FEE,
  PLAIN_PRICE,
  SIZE,
  SUBSCRIPTION_DOUBLE_RATE,
  TWICE_BY_WALLET,
  TWICE_LATER,
  TWICE_LATER_EVERYDAY,
  TWICE_NEXT_NIGHT,
  TWICE_NEXT_PARCEL,
  TWICE_WEEKS_LATER,
  WINDOW_DAYS,
} from './weights.ts';

/** Who bought so twice in a row before does so again: a little more often than was seen. */
const HABIT_AGAIN = 1.2;

/**
 * How much likelier it is that these equal charges are one purchase charged twice than that someone
 * came back and paid the same again: log(rate of doubles / rate of such coincidences), told in parts.
 * `base` is what is left when every part weighs nothing.
 */
export function coincidence(rows: readonly Row[], history: History, numbers: Numbers): Model {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return { base: 0, reasons: [] };
  const kind = kindHere(rows, numbers);
  const habits = KIND_HABITS[kind];
  const gap = Math.abs(last.bought - first.bought);
  const others = history.charges.length - rows.length;
  const near =
    firstFrom(history.charges, last.day + HABIT_DAYS + 1) -
    firstFrom(history.charges, first.day - HABIT_DAYS) -
    rows.length;
  const visits = Math.min(near / (2 * HABIT_DAYS) + habits.visits, againSoon(rows, history));
  const equal = Math.max(0, (history.prices.get(first.value) ?? 0) - rows.length);
  const samePrice = samePriceHere(rows, history, samePriceOfKind(first, habits));
  const again = gap === 0 ? habits.sameDay : 1;
  const chance = visits * samePrice * again;
  const own = rows.filter((row, index) => index > 0 && row.day - (rows[index - 1]?.day ?? 0) <= 1).length;
  const closePairs = Math.max(0, closePairsBeside(first, history, own));
  const habit = (closePairs / (others + 10)) * HABIT_AGAIN;
  const inParts = kind === 'marketplace' && isByWallet(first) ? TWICE_BY_WALLET : 1;
  const onPurpose = habits.twice * inParts * pricedAsOne(first) * onOtherDay(gap, kind);
  const apart = apartOf(first, last);
  const visited = chance * shareApart(APART.visit, apart);
  const used = habit * shareApart(APART.habit, apart);
  const meant = onPurpose * shareApart(onePurpose(kind), apart);
  const rate = kind === 'subscription' || kind === 'registrar' ? SUBSCRIPTION_DOUBLE_RATE : DOUBLE_RATE;
  const neutral = NEUTRAL.visits * NEUTRAL.samePrice * NEUTRAL.sameDay;
  const reasons: Reason[] = [
    ...evidenceOfSize(first),
    gapReason(gap, first),
    visitsReason(near, visits),
    priceReason(first, equal, others, samePrice),
    ...habitReason(Math.round(closePairs), Math.log(1 + used / visited)),
    ...purposeReason(kind, Math.log(1 + meant / (visited + used))),
  ];
  if (apart) {
    const weight = Math.log(shareApart(APART.double, apart) / shareApart(APART.visit, apart));
    reasons.push(timeReason(apart, weight));
  }
  reasons.push(...sameDayReason(kind, again));
  return { base: Math.log((rate * NEUTRAL.gap) / neutral), reasons };
}

/** Parts of one order are paid in one way. */
function isByWallet({ charge, descriptor }: Row): boolean {
  return charge.accountKind === 'wallet' || descriptor.wallet !== null;
}

/** The parts of an order carry no one code and are paid from one account: else a marketplace is a shop. */
function kindHere(rows: readonly Row[], numbers: Numbers): MerchantKind {
  const kind = rows[0]?.descriptor.kind ?? 'other';
  // The same part of an instalment plan comes once.
  if (rows.every((row) => surePartOf(row) !== null)) return 'shop';
  if (kind === 'convenience' && isBasket(rows)) return 'grocery';
  if (kind !== 'marketplace') return kind;
  const accounts = new Set(rows.map((row) => row.charge.account)).size;
  if (accounts > 1 || new Set(rows.map(isByWallet)).size > 1) return 'shop';
  return isOneOrder(rows, numbers) ? 'shop' : kind;
}

/** About US dollars: what costs so much is no snack, wherever it was bought. */
const BASKET = 15;

function isBasket([first]: readonly Row[]): boolean {
  return first !== undefined && dollars(first.value, first.currency) >= BASKET;
}

/** Other equal charges close together; the first few may be double charges themselves. */
function closePairsBeside(first: Row, history: History, own: number): number {
  const here = (history.closePairs.get(first.value) ?? 0) - own;
  const common = isCommonPrice(first);
  const otherCommon = history.commonClosePairs - (common ? here + own : 0);
  const otherRare = history.rareClosePairs - (common ? 0 : here + own);
  // What is paid by the year is no credit, however often other things are bought here.
  if (first.descriptor.annual) return here;
  // Where plans are sold, charges that come in pairs again and again are credit being bought.
  if (first.descriptor.kind === 'subscription') return here + 0.5 * Math.max(0, otherCommon + otherRare - 1);
  return here + 0.1 * Math.max(0, otherCommon - 2) + 0.2 * Math.max(0, otherRare - 3);
}

/** How two charges that were meant lie apart by the clock. */
function onePurpose(kind: MerchantKind): readonly number[] {
  if (kind === 'airline') return APART.together;
  // Parcels of one order are charged as they leave, at any hour.
  return kind === 'marketplace' ? APART.visit : APART.purpose;
}

/** Bookings of two parcels lie so many days apart at most. */
const PARCEL_DAYS = 2;

/** One more night is paid the next day. */
function onOtherDay(gap: number, kind: MerchantKind): number {
  if (gap === 0) return 1;
  if (kind === 'lodging' && gap === 1) return TWICE_NEXT_NIGHT;
  if (kind === 'marketplace' && gap <= PARCEL_DAYS) return TWICE_NEXT_PARCEL;
  if (gap > WINDOW_DAYS) return TWICE_WEEKS_LATER;
  return KIND_HABITS[kind].visits >= EVERYDAY_VISITS ? TWICE_LATER_EVERYDAY : TWICE_LATER;
}

/** A fee for a visit is a round sum; what a treatment comes to is not, and hardly ever the same again. */
function samePriceOfKind({ descriptor, value, currency }: Row, { samePrice }: KindHabits): number {
  const odd = descriptor.kind === 'health' && tellingDigits(value, currency) >= ODD_DIGITS;
  return odd ? samePrice * ODD_FEE : samePrice;
}

/** Where a single thing has a price of its own, unlike rooms, parcels and halves of a bill. */
const SELLS_THINGS: ReadonlySet<MerchantKind> = new Set(['shop', 'other', 'health', 'gift', 'course']);

/** What is bought twice on purpose is one thing at one price, more often a plain price than the odd sum of a basket. */
function pricedAsOne(row: Row): number {
  // The less it costs, the fewer digits it has in any case.
  if (!SELLS_THINGS.has(row.descriptor.kind) || dollars(row.value, row.currency) < SIZE.small) return 1;
  const { plain, least, most } = PLAIN_PRICE;
  return Math.min(most, Math.max(least, samePriceChance(row.value, row.currency) / plain));
}
