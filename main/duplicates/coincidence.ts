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
import { isByWallet, purposeApart, twiceOnPurpose } from './on-purpose.ts';
import { dollars, tellingDigits } from './prices.ts';
import { firstFrom, type Row } from './rows.ts';
import { apartOf, shareApart, timeReason } from './times.ts';
import {
  APART,
  DOUBLE_RATE,
  HABIT_DAYS,
  KIND_HABITS,
  type KindHabits,
  NEUTRAL,
  ODD_DIGITS,
  ODD_FEE,
  SUBSCRIPTION_DOUBLE_RATE,
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
  const onPurpose = twiceOnPurpose(rows, kind, gap);
  const apart = apartOf(first, last);
  const visited = chance * shareApart(visitApart(kind), apart);
  const used = habit * shareApart(APART.habit, apart);
  const meant = onPurpose * shareApart(purposeApart(kind), apart);
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
    const weight = Math.log(shareApart(APART.double, apart) / shareApart(visitApart(kind), apart));
    reasons.push(timeReason(apart, weight));
  }
  reasons.push(...sameDayReason(kind, again));
  return { base: Math.log((rate * NEUTRAL.gap) / neutral), reasons };
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

/** How visits of one day spread: nobody fills a tank or a trolley again within minutes. */
function visitApart(kind: MerchantKind): readonly number[] {
  return ONE_AT_A_TIME.has(kind) ? APART.bigVisit : APART.visit;
}

/** One purchase is enough for hours; two at once are one that was charged twice. */
const ONE_AT_A_TIME: ReadonlySet<MerchantKind> = new Set(['grocery', 'restaurant', 'delivery', 'fuel']);

/** What the first pair counts of a habit there. */
const FIRST_PAIR = 0.15;

/** Other equal charges close together; the first few may be double charges themselves. */
function closePairsBeside(first: Row, history: History, own: number): number {
  const here = (history.closePairs.get(first.value) ?? 0) - own;
  const common = isCommonPrice(first);
  const otherCommon = history.commonClosePairs - (common ? here + own : 0);
  const otherRare = history.rareClosePairs - (common ? 0 : here + own);
  // Where one purchase is enough for hours, one pair is rather a double charge of its own than a habit.
  if (ONE_AT_A_TIME.has(first.descriptor.kind)) return Math.max(FIRST_PAIR * here, here - 1);
  // What is paid by the year is no credit, however often other things are bought here.
  if (first.descriptor.annual) return here;
  // Where plans are sold, charges that come in pairs again and again are credit being bought.
  if (first.descriptor.kind === 'subscription') return here + 0.5 * Math.max(0, otherCommon + otherRare - 1);
  return here + 0.1 * Math.max(0, otherCommon - 2) + 0.2 * Math.max(0, otherRare - 3);
}

/** A fee for a visit is a round sum; what a treatment comes to is not, and hardly ever the same again. */
function samePriceOfKind({ descriptor, value, currency }: Row, { samePrice }: KindHabits): number {
  const odd = descriptor.kind === 'health' && tellingDigits(value, currency) >= ODD_DIGITS;
  return odd ? samePrice * ODD_FEE : samePrice;
}
