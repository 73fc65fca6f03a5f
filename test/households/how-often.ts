/*
 * How often each side of life happens in a generated household, in one place. Chances are per day of
 * the household's year to year and a half unless a line says otherwise; `pace` (0.6 to 1.4) scales
 * what busy people do more of. Nobody publishes these figures: they are judged from what statements
 * of private households commonly hold, and rare things that matter are kept rare.
 */

import type { DoubleKind } from './household.ts';

/** What becomes of one subscription within the household's time; the rest simply runs. */
export const SUBSCRIPTION = {
  /** Two profiles, his and hers, an account that was forgotten: the same price on another day. */
  secondAccount: 0.03,
  /** Two seats or two children, bought together: the same price twice on one day. */
  twoSeats: 0.02,
  /** A plan and an add-on, or two products of one vendor: two prices. */
  twoPlans: 0.02,
  /** Streaming and software raise prices about every other year, and it takes effect at a renewal. */
  priceRise: 0.14,
  planChange: 0.05,
  /** A seat or an extra member in the middle of a cycle. */
  seatProration: 0.02,
  /** Tax booked as a line of its own: rare, and at another amount. */
  taxLine: 0.015,
  /** Paused or cancelled and taken up again on another day. */
  billingDayMoved: 0.05,
  /** A check of one unit that comes back, a week or a month free, then the plan. */
  freeTrial: 0.06,
  /** A first month at a small price, then the plan. */
  trialPrice: 0.03,
} as const;

/** How the days and names of a subscription behave: shares of all. */
export const RHYTHM = {
  /** Billed on working days only. */
  bankDay: 0.2,
  /** A day or two late, as the job of the vendor runs. */
  dayOrTwo: 0.2,
  /** Two statement names of one vendor that alternate (OPENAI *CHATGPT SUBSCR, CHATGPT SUBSCRIPTION). */
  namesAlternate: 0.2,
  nameChangedOnce: 0.2,
} as const;

/** Share of households that have it. */
export const HOUSEHOLD = {
  /** Newspapers, meal boxes and gyms bill every four weeks. */
  fourWeekly: 0.4,
  /** Milk, meal boxes, a tutor. */
  weekly: 0.15,
  /** The plan in the web shop and again in the app store, unnoticed. */
  webPlusStore: 0.08,
  /** Two telephone lines or two children at one biller, per bill. */
  twoLines: 0.12,
  /** Two children whose courses are paid one by one. */
  twoChildren: 0.15,
  /** The same dishes for the same sum every week or two. */
  usualOrder: 0.35,
  /** Two domains renewed on one day, where there is one. */
  twoRenewals: 0.4,
  /** A debit card whose own list shows what the giro account shows too (Korean check cards): of those with both. */
  debitCard: 0.3,
  /** A card of transport, a coffee card, a prepaid telephone that refills itself. */
  autoReload: 0.35,
} as const;

/** Chance per day. */
export const DAILY = {
  coffee: { working: 0.55, weekend: 0.25 },
  lunch: 0.22,
  convenience: 0.28,
  machines: 0.05,
  rides: { working: 0.5, weekend: 0.25 },
  drives: { working: 0.25, weekend: 0.15 },
  parking: 0.06,
  grocery: 0.22,
  restaurant: 0.25,
  delivery: 0.09,
  taxi: 0.08,
  tickets: 0.03,
  fuel: 0.07,
  /** About twice a year each. */
  hotel: 0.006,
  flight: 0.005,
  therapist: 0.002,
  marketplace: 0.1,
  oneOff: 0.045,
  app: 0.04,
  abroad: 0.01,
  /** Where there is a wallet: a payment every other week. */
  walletPayment: 0.08,
  /** One and a half exchanges a year. */
  exchange: 0.004,
  /** Two of the same on purpose: once in seven years. Nothing in a statement tells. */
  giftTwice: 0.0004,
  /** Several gift cards of one round sum in one evening: once in three years. */
  giftCards: 0.001,
  /** One fee for each child, where there are two: camps, belts, books, three times in two years. */
  twoChildren: 0.004,
} as const;

/** Prepaid credit: quiet weeks, then days of work on which it runs out again and again. */
export const PREPAID = { begins: 0.025, goesOn: 0.75, restsADay: 0.4 } as const;

/** Per cash withdrawal. */
export const CASH = { twiceInARow: 0.12, fee: 0.25 } as const;

/** Share of the purchases of a kind. */
export const SHARE = {
  /** Somebody else rides along, or one goes back. */
  secondRider: 0.06,
  rideBack: 0.85,
  secondCoffee: 0.5,
  parkingFedAgain: 0.2,
  parkingFedAgainSaturday: 0.4,
  secondAppOfOnePrice: 0.25,
  ticketsOneByOne: 0.45,
  /** Marketplace orders that are charged in equal parts as parcels leave; most parts differ. */
  splitOrderEqual: 0.02,
  splitOrderUneven: 0.03,
  /**
   * A table pays half and half, and both halves are the household's: once in three years, each with an own
   * card. One card pays a bill whole; that two cards of one account share it is rare. Friends' halves
   * are on nobody's statement here.
   */
  splitBill: 0.003,
  splitBillOnOneCard: 0.05,
  /** Tips as a line of their own: rides and deliveries, small equal sums. */
  tipLine: 0.15,
  /** Of two of the same on purpose: the second on another day. */
  giftDaysLater: 0.3,
  /** Nights that are paid one by one, as the stay is made longer. */
  oneMoreNight: 0.03,
  /** Hotels mostly put two rooms on one bill; deposits are seldom just one half. */
  twoRooms: 0.02,
  depositAndRest: 0.05,
  /** Of double charges of an order: the shop charges its one number again; the rest were sent twice. */
  orderChargedTwice: 0.75,
  refundedMarketplace: 0.08,
  refundedOneOff: 0.12,
  /** Of refunds: in part, weeks to months late, to another card of the person, in the card's own money. */
  refundPartly: 0.3,
  refundLate: 0.2,
  refundElsewhere: 0.1,
  refundAbroad: 0.15,
  refundInOwnMoney: 0.4,
  /** Abroad, the till offers the card's own money and takes 3 to 8 % for it. */
  convertedByMerchant: 0.15,
  /** Authorisations that are still listed days after the booking, in one file with it. */
  lingers: 0.02,
  lingersHold: 0.4,
  instalmentsInFour: 0.25,
} as const;

/** Per download of an account that lists what is pending: about twelve a year, so every other year each. */
export const DOWNLOAD = {
  retryAfterDecline: 0.05,
  vanishedAuthorisation: 0.05,
} as const;

/** Extra charges as a share of all: far more than in life, so that figures by kind mean something. */
export const DOUBLED = { least: 0.007, most: 0.019 } as const;

/**
 * How often each kind of double charge is tried, against the others; where the household has no place
 * for it (no second card, nothing abroad) another is tried instead.
 */
export const DOUBLE_WEIGHTS: Readonly<Record<DoubleKind, number>> = {
  // Retried by a machine at once, or by the next day's batch: the bulk. Then a thin tail of weeks.
  'same-day': 18,
  'days-later-in-cycle': 14,
  'weeks-later-in-cycle': 5,
  'one-off-same-day': 11,
  'one-off-days-later': 8,
  'one-off-weeks-later': 3,
  'bill-twice': 6,
  'annual-twice': 5,
  'instalment-twice': 2,
  triple: 3,
  'small-amount': 4,
  'same-reference': 6,
  // At the till: the terminal "did not work".
  'double-swipe': 10,
  // The second line says another name: vendors with several, and payment companies before the name.
  alias: 12,
  'processor-prefix': 5,
  // Two sign-ups with two cards; paid again by another way because the first seemed to fail.
  'second-card': 7,
  'paid-two-ways': 6,
  // Asked in another currency and booked on two days; rarely converted once by the till.
  'foreign-rate': 18,
  'rate-differs': 1.5,
  'converted-by-merchant': 0.3,
  // One in five has been noticed and is given back, mostly soon and whole.
  refunded: 8,
  'refunded-late': 3,
  'refunded-elsewhere': 2,
  'refunded-other-currency': 2,
  'refunded-in-two-parts': 2,
  'refunded-partly': 3,
  // Only in the days before the last download.
  'second-pending': 8,
};
