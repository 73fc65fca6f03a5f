import type { MerchantKind } from './kinds.ts';

/*
 * Every number that decides a flag, in one place. All weights are log-odds (natural logarithm):
 * +0.7 doubles the odds of a double charge, -2.3 divides them by ten. Those of the coincidence
 * model are computed from rates (how often one comes back, how often prices repeat); those of the
 * billing-cycle model are set by hand, by the reasons beside them. Tuned on generated households
 * (`npm run bench:flags`), never on anybody's statements.
 */

/** From this probability on a flag is `likely` (worth a claim) or `possible` (worth a look: one in three such is real). */
export const LIKELY = 0.845;
export const POSSIBLE = 0.34;
/** Doubts that weigh less than this keep no flag from being `likely`. */
export const DOUBTFUL = 0.3;

/** Days between two charges that are still compared where no billing cycle is known. */
export const WINDOW_DAYS = 5;
/** For what is billed by the period a second charge is odd for most of a month. */
export const SUBSCRIPTION_WINDOW_DAYS = 22;
export const UNKNOWN_WINDOW_DAYS = 12;
/** An odd sum where one seldom buys. */
export const ODD_PRICE_WINDOW_DAYS = 24;

/** A merchant's history further away than this says little about how often one goes there now. */
export const HABIT_DAYS = 60;

/**
 * Share of purchases that are charged twice, by gap in days: most doubles are made by one retry on
 * the same day; some are booked again with the next day's batch. Thin tail up to the window.
 */
export const DOUBLE_RATE = 0.014;
export const DOUBLE_GAP: readonly number[] = [0.42, 0.15, 0.13, 0.1, 0.06, 0.05];
export const DOUBLE_GAP_LATER = 0.02;
/** And weeks later, by a bill that is sent or a batch that is booked again. */
export const DOUBLE_GAP_WEEKS = 0.01;
/** Who pays at a till is charged twice at once; days later one is back for more. */
export const TILL_GAP: readonly number[] = [0.85, 0.05, 0.01, 0.006, 0.005, 0.005];
/** What is paid by the year is not owed again weeks later. */
export const DOUBLE_GAP_ANNUAL = 0.05;
/** A plan is also charged twice days later: a failed payment tried again, a second sign-up. */
export const PLAN_GAP: readonly number[] = [0.4, 0.12, 0.09, 0.07, 0.06, 0.05, 0.04, 0.03];
export const PLAN_GAP_LATER = 0.01;
/** Subscriptions are doubled more often: retries, two sign-ups, web and store at once. */
export const SUBSCRIPTION_DOUBLE_RATE = 0.07;

/** The middle of each scale, where a piece of evidence weighs nothing. */
export const NEUTRAL = { gap: 0.1, visits: 0.01, samePrice: 0.05, sameDay: 1 } as const;

/** What is ordinary at a kind of merchant. */
export interface KindHabits {
  /** Chance per day that one buys there again, when nothing is known of this merchant yet. */
  readonly visits: number;
  /** How much likelier a second purchase is on the same day than on another. */
  readonly sameDay: number;
  /** Chance that another purchase has the same price, at the least. */
  readonly samePrice: number;
  /**
   * Share of purchases made twice on purpose with the very same sum, however odd: two gifts, two
   * rooms, one order in two halves. It bounds how sure two lines alone can make us.
   */
  readonly twice: number;
  /** Weight of a second account: couples split bills and each pay their own. */
  readonly otherAccount: number;
}

function habits(visits: number, sameDay: number, samePrice: number, twice: number, otherAccount: number) {
  return { visits, sameDay, samePrice, twice, otherAccount } satisfies KindHabits;
}

/**
 * The same sum twice on purpose is mostly so on one day. A third or so comes later, within two weeks or three, and
 * on each single day this much more rarely.
 */
export const TWICE_LATER = 0.06;
export const TWICE_WEEKS_LATER = 0.02;
/** Where one goes again and again, the same is bought on the next days as well. */
export const TWICE_LATER_EVERYDAY = 0.25;
/** A room is paid night by night nearly as often as two rooms at once. */
export const TWICE_NEXT_NIGHT = 1.5;
/** The parcels of one order leave on one day or the next. */
export const TWICE_NEXT_PARCEL = 0.4;
/** The next visit of a treatment has the same fee. */
export const TWICE_NEXT_VISIT = 0.5;
/** A deposit that is just half, and the rest on arrival, up to two months later: on each single day. */
export const TWICE_BALANCE = 0.09;
/** Two of a thing are paid at one till: from one account, and with one text. */
export const TWICE_OTHER_WAY = 0.2;
/** A wallet's line that names no shop is seldom a parcel: most shops take a wallet's money once. */
export const TWICE_BY_WALLET = 0.3;

/** How much likelier a price of few digits is to be that of a single thing; the divisor is that of four digits. */
export const PLAIN_PRICE = { plain: 0.012, least: 0.4, most: 4 } as const;
/** A room alone has a plain price more often than a bill with breakfast and bar. */
export const NIGHT_PRICE = { least: 0.6, most: 1.6 } as const;
/**
 * In a shop. Presents, clothes and toys, of which one takes two, mostly cost between `from` and `to` US dollars, about; two of
 * what is dearer are rare.
 */
export const THING = { least: 0.4, most: 6, from: 16, to: 160, usual: 2, dear: 0.3 } as const;

export const KIND_HABITS: Readonly<Record<MerchantKind, KindHabits>> = {
  // A plan has one price, so any second charge has it; but nobody buys a plan twice within days.
  subscription: habits(0.0004, 1, 0.7, 5e-5, -0.3),
  // Each domain has a year of its own; those that were bought together are renewed together.
  registrar: habits(0.002, 20, 0.5, 0.01, -0.5),
  lodging: habits(0.002, 1, 0.02, 0.0025, -0.5),
  shop: habits(0.0015, 1, 0, 0.0008, -0.3),
  other: habits(0.002, 1, 0, 0.0008, -0.3),
  grocery: habits(0.01, 0.7, 0, 0.0001, -0.8),
  // A second identical bill on one day is mostly a table splitting it.
  restaurant: habits(0.008, 0.5, 0, 0.0003, -6.5),
  delivery: habits(0.01, 0.6, 0, 0.0001, -1),
  cafe: habits(0.05, 3, 0.2, 0.015, -2.5),
  convenience: habits(0.05, 3, 0.1, 0.005, -2),
  vending: habits(0.2, 20, 0.5, 0.02, -2),
  transit: habits(0.1, 10, 0.4, 0.02, -2),
  taxi: habits(0.03, 8, 0.1, 0.01, -1.5),
  ticket: habits(0.02, 20, 0.4, 0.01, -2),
  airline: habits(0.01, 20, 0.3, 0.012, -1.5),
  fuel: habits(0.01, 0.3, 0.01, 0.0002, -1.5),
  // A treatment has a fee, and comes again within days.
  health: habits(0.0075, 3, 0.3, 0.001, -0.8),
  // One order is charged in parts as it ships, now and then in equal ones.
  marketplace: habits(0.02, 3, 0.02, 0.0068, -0.5),
  // Ten products at 2.99 hide behind one name.
  appstore: habits(0.04, 4, 0.3, 0.005, -1.5),
  game: habits(0.03, 6, 0.4, 0.01, -1),
  topup: habits(0.08, 10, 0.7, 0.02, -1),
  gift: habits(0.01, 6, 0.4, 0.05, -1),
  // Two children, two fees; and the fee is a round one.
  course: habits(0.002, 3, 0.3, 0.015, -0.5),
  instalments: habits(0.05, 3, 0.6, 0.005, -1),
  never: habits(1, 20, 1, 1, -9),
};

/**
 * Chance that two purchases at one place cost the same, by the digits of the price before its
 * trailing zeros: one (`50.00`, 30000 won), two, three, four, five and more (`187.43`).
 */
export const SAME_PRICE_BY_DIGITS: readonly number[] = [0.25, 0.15, 0.05, 0.01, 0.004];
/** A price of so many digits is an odd one: the sum of a basket or a bill. */
export const ODD_DIGITS = 4;
/** Where fees are usual, an odd sum is none and is that much less likely to come again. */
export const ODD_FEE = 0.08;
/** At the least, for what costs as little as a coffee. */
export const SMALL_SAME_PRICE = 0.08;

/** Size in about US dollars: below `tiny` lie card checks, below `small` daily life. */
export const SIZE = { tiny: 2, small: 8, large: 100, huge: 400 } as const;
export const SIZE_WEIGHT = { tiny: -2, small: 0, smallEveryday: -0.7, large: 0.5, huge: 1.2 } as const;
/** Kinds that one visits at least so often a day by default are everyday life. */
export const EVERYDAY_VISITS = 0.008;

export const WEIGHT = {
  /** One number on two lines: one invoice or approval booked twice. Unique ids never repeat by chance. */
  sameReference: 4,
  /** Order number inside the text. */
  sameCode: 3.5,
  /** And the merchant's other lines nearly all have another: each purchase has its own. */
  sameOwnCode: 4.5,
  /** A number of an order or ticket on both lines, where the merchant's other lines have none to compare. */
  sameCodeAlone: 2.5,
  /** A ticket is sold once, however late it is charged again. */
  sameTicket: 4.5,
  /** One part of one plan; two plans of one price begun on one day are rarer. */
  samePart: 3.5,
  /** Two orders have two numbers; subscriptions print a new one every month. */
  otherCode: -1,
  otherCodeNumbered: -5,
  /** One order in four that is charged twice was sent twice, and so has two numbers. */
  otherCodeOrdered: -1.5,
  /** Something else behind a marketplace's star: another order, or another seller. */
  otherOrder: -2,
  /** Two ticket numbers: two passengers. */
  otherTicket: -6,
  otherCodeSubscription: -0.3,
  /** Two domains; days apart it may as well be one, charged again under a new number. */
  otherCodeRegistrar: -2,
  /** A charge is doubled by one till, not by two branches. */
  otherBranch: -4.5,
  sameText: 0.2,
  otherName: -0.2,
  /** Two names on record of one merchant say no less than one. */
  knownNames: 0.1,
  /** The very same foreign price: one is seldom abroad twice. */
  sameOriginal: 0.6,
  /** A third identical charge is more like three purchases. */
  third: -0.6,
  thirdEveryday: -2,
  /** A wallet's own line and the card's line about it are one payment. */
  paymentChain: -7,
  /** Two cards at an unknown place where one is a regular: a bill that was split. */
  otherAccountRegular: -2.1,
  /** By chance one in hundreds is (a minute either way, of half a day); of what a machine tries again, many. */
  sameTimeOfDay: 2.5,
  /** Who eats or shops at the same hour is there at the same minute more often. */
  sameTimeOfHabit: 1.5,
  onlyAuthorised: -0.4,
  /** Pumps and hotels hold a round sum that is no purchase yet. */
  onlyHeld: -2,
  /** A purchase that was booked is not authorised anew days later, and a purchase of its own would be booked too. */
  pendingAgain: 3,
  /** The merchant itself gave one of the two back. */
  returned: 1.3,
} as const;

/**
 * How pairs of one day spread over the clock: within two minutes, a quarter of an hour, an hour,
 * three hours, more. A till charges twice at once or when somebody tries again; two visits lie hours
 * apart; two of a thing are paid at one till, or by someone who comes back for another.
 */
export const APART = {
  within: [120, 900, 3600, 10_800],
  double: [0.36, 0.26, 0.17, 0.15, 0.06],
  visit: [0.02, 0.05, 0.1, 0.2, 0.63],
  /** Where one purchase is enough for hours. */
  bigVisit: [0.004, 0.02, 0.08, 0.2, 0.7],
  purpose: [0.18, 0.28, 0.2, 0.18, 0.16],
  /** The tickets of those who travel together are issued at once. */
  together: [0.9, 0.04, 0.03, 0.02, 0.01],
  /** What this merchant's own pairs are: some of either. */
  habit: [0.2, 0.2, 0.1, 0.12, 0.38],
} as const;

/** The billing-cycle model: one charge too many in a series that otherwise keeps its rhythm. */
export const CYCLE = {
  base: 1.3,
  sameDay: 2.4,
  days3: 1.9,
  week: 1.3,
  middle: 0.2,
  /** Beyond the middle it may as well be the next one's. */
  late: -1.2,
  nearlyNext: -2.8,
  monthOfYear: 0.9,
  /** In a week or two, days apart are as good as the next charge coming early. */
  shortCycle: -1.5,
  /** The rhythm has a hole just here: a regular charge that came early or late. */
  displaced: -5,
  /** Cycles seen, from two charges up: a rhythm of two proves little. */
  length: [-1.2, -0.2, 0.3, 0.6, 0.9],
  /** The rhythm went on and the extra charge did not come again: no second subscription. */
  wentOn: 1,
  /** It came again one cycle later: begins to look like a second subscription. */
  cameAgain: -0.8,
  /** And it did so as the last that is known: a second subscription begins so. */
  cameAgainAtEdge: -2.55,
  /** The old rhythm ended and goes on from the other charge: a new start, not a double. */
  newStart: -1.5,
  newStartLate: -2.5,
  /** Rate of exchange moves a foreign price a little each month. */
  nearlySame: -0.3,
  /** Two plans renew each at its own hour; what is tried again comes within hours. */
  otherHour: -2,
} as const;

/** Foreign prices without their original amount: how far two bookings of one price may lie apart. */
export const RATE_DRIFT = 0.02;

/** And a foreign price and its return, which may be months later; fees stay with the bank. */
export const RETURN_DRIFT = 0.015;

/** A credit is looked for so long after the charge (card networks: 120 days, and some grace). */
export const REFUND_DAYS = 200;
/** A payment that was returned is made anew within so many days. */
export const RECHARGE_DAYS = 7;
/** And returned within so many, where it is to be made anew. */
export const RETURN_DAYS = 60;
/** From this share on what came back settles the matter; rates and fees eat a little. */
export const REFUND_SETTLES = 0.98;

/** An authorisation is booked within so many days (Stripe Issuing, GitHub billing help: up to 10). */
export const BOOKING_DAYS = 10;

/** Two accounts show the same rows when so many of the fewer rows have a twin within these days. */
export const MIRROR = { share: 0.7, rows: 4, amounts: 3, days: 3 } as const;

/** A wallet takes a purchase from the card at once, from a bank account within days. */
export const FUNDING_DAYS = 5;

/**
 * The person said once, twice, three times or more that two such charges at this merchant were both
 * theirs. Three such answers outweigh all but a common reference or order number.
 */
export const LESSON: readonly number[] = [-1.5, -3.5, -6];
