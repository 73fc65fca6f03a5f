import { addDays, daysBetween } from '../../../shared/day.ts';
import { addMonths } from '../calendar.ts';
import { HOUSEHOLD, SUBSCRIPTION } from '../how-often.ts';
import { type Merchant, merchant, type Plan } from '../merchants/merchant.ts';
import { SOFTWARE } from '../merchants/software.ts';
import { type Contract, contractOf, run } from './contract.ts';
import { type Life, priceOf, receive, spend } from './life.ts';

/** Streaming, software, clubs: what is charged by itself at a rhythm. */
export function liveSubscriptions(life: Life): void {
  const { random, town } = life;
  for (const plan of random.some(town.subscriptions, random.int(3, 7))) subscribe(life, plan);
  const software = random.some(SOFTWARE, random.int(1, 5));
  // Two plans of one vendor at a time come from below alone, where they are labelled.
  const vendors = new Map(software.map((plan) => [plan.key, plan]));
  for (const plan of vendors.values()) subscribe(life, inLocalMoney(life, plan));
  const [boxes, milk] = random.some(town.fourWeekly, 2);
  if (boxes && random.chance(HOUSEHOLD.fourWeekly)) {
    run(life, { ...contractOf(life, boxes), every: 'four weeks', pattern: 'four-weekly' });
  }
  if (milk && random.chance(HOUSEHOLD.weekly)) {
    run(life, { ...contractOf(life, milk), every: 'week', pattern: 'weekly' });
  }
  if (random.chance(HOUSEHOLD.webPlusStore)) webPlusStore(life);
}

type Turn = (life: Life, contract: Contract) => void;

const TURNS: readonly (readonly [Turn, number])[] = [
  [secondAccount, SUBSCRIPTION.secondAccount],
  [twoSeats, SUBSCRIPTION.twoSeats],
  [twoPlans, SUBSCRIPTION.twoPlans],
  [priceRise, SUBSCRIPTION.priceRise],
  [planChange, SUBSCRIPTION.planChange],
  [seatProration, SUBSCRIPTION.seatProration],
  [taxLine, SUBSCRIPTION.taxLine],
  [billingDayMoved, SUBSCRIPTION.billingDayMoved],
  [freeTrial, SUBSCRIPTION.freeTrial],
  [trialPrice, SUBSCRIPTION.trialPrice],
];
const PLAIN = 1 - TURNS.reduce((sum, [, share]) => sum + share, 0);

function subscribe(life: Life, plan: Plan): void {
  life.random.weighted([...TURNS, [run, PLAIN] as const])(life, contractOf(life, plan));
}

/** Two accounts at one vendor: equal amounts each month, on one day or a few days apart. */
function secondAccount(life: Life, contract: Contract): void {
  const { random } = life;
  const pattern = 'second-account';
  run(life, { ...contract, pattern });
  const joined = random.chance(0.6) ? 0 : random.int(2, 5);
  run(life, {
    ...contract,
    pattern,
    start: addDays(addMonths(contract.start, joined), random.int(1, 15)),
  });
}

/** Two seats, two children: the same price twice on every billing day, from the start or from some month on. */
function twoSeats(life: Life, contract: Contract): void {
  const joined = life.random.chance(0.6) ? 0 : life.random.int(2, 5);
  const seats = { ...contract, pattern: 'two-seats', drift: 'none' } as const;
  run(life, seats);
  run(life, { ...seats, start: addMonths(contract.start, joined) });
}

/** Two products of one vendor at two prices. */
function twoPlans(life: Life, contract: Contract): void {
  const minor = Math.round(contract.plan.minor * life.random.pick([0.5, 1.5, 2.5]));
  const pattern = 'two-plans';
  run(life, { ...contract, pattern });
  const start = addDays(contract.start, life.random.int(0, 27));
  run(life, { ...contract, pattern, start, plan: { ...contract.plan, minor } });
}

function priceRise(life: Life, contract: Contract): void {
  const pattern = 'price-change';
  const risen = addMonths(contract.start, life.random.int(2, 9));
  const minor = contract.plan.minor + priceOf(life, life.random.pick([100, 200, 300]));
  run(life, { ...contract, pattern, end: addDays(risen, -4) });
  run(life, { ...contract, pattern, start: risen, plan: { ...contract.plan, minor } });
}

/** The bigger plan in the middle of a cycle; from then on its price and its day count. */
function planChange(life: Life, contract: Contract): void {
  const pattern = 'plan-change';
  const changed = addDays(addMonths(contract.start, life.random.int(2, 8)), life.random.int(3, 24));
  const minor = contract.plan.minor * life.random.pick([2, 3, 5]);
  run(life, { ...contract, pattern, end: addDays(changed, -1) });
  run(life, { ...contract, pattern, start: changed, plan: { ...contract.plan, minor } });
}

/** A seat more in the middle of a cycle: its share of the days left now, twice the price from then on. */
function seatProration(life: Life, contract: Contract): void {
  const { random } = life;
  const seats = { ...contract, pattern: 'seat-proration', drift: 'none' } as const;
  const { plan, account, pattern } = seats;
  const renewal = addMonths(contract.start, random.int(3, 9));
  const added = addDays(renewal, -random.int(3, 25));
  run(life, { ...seats, end: addDays(renewal, -1) });
  const share = (plan.minor * daysBetween(added, renewal)) / 30;
  const { minor, currency } = { minor: Math.max(1, Math.round(share)), currency: plan.currency };
  spend(life, { merchant: plan, account, pattern, day: added, minor, currency });
  run(life, { ...seats, start: renewal, plan: { ...plan, minor: plan.minor * 2 } });
}

/** The tax stands beside the price as a line of its own, on the same day. */
function taxLine(life: Life, contract: Contract): void {
  const taxed = { ...contract, pattern: 'tax-line', drift: 'none' } as const;
  run(life, taxed);
  const minor = Math.max(1, Math.round(contract.plan.minor * life.random.pick([0.07, 0.1, 0.19])));
  run(life, { ...taxed, plan: { ...contract.plan, minor } });
}

/** Ended and taken up again: the old rhythm stops, a new one starts two or three weeks later. */
function billingDayMoved(life: Life, contract: Contract): void {
  const pattern = 'billing-day-moved';
  const last = addMonths(contract.start, life.random.int(2, 8));
  run(life, { ...contract, pattern, end: addDays(last, 3), drift: 'none' });
  run(life, { ...contract, pattern, start: addDays(last, life.random.int(13, 24)), drift: 'none' });
}

/** A check of the card that comes back, a week or a month for nothing, then the plan. */
function freeTrial(life: Life, contract: Contract): void {
  const { random } = life;
  const pattern = 'free-trial';
  const { plan, account } = contract;
  const check = { merchant: plan, account, pattern, minor: 100, currency: plan.currency } as const;
  const charge = spend(life, { ...check, day: contract.start });
  if (charge) receive(life, { ...check, day: addDays(contract.start, random.int(0, 3)), takesBack: charge });
  run(life, { ...contract, pattern, start: addDays(contract.start, random.pick([7, 14, 30])) });
}

/** The first month for little money, then the plan. */
function trialPrice(life: Life, contract: Contract): void {
  const { plan, account } = contract;
  const pattern = 'trial-price';
  const minor = Math.max(1, Math.round(plan.minor * life.random.pick([0.1, 0.25, 0.5])));
  spend(life, { merchant: plan, account, pattern, day: contract.start, minor, currency: plan.currency });
  const start = life.random.pick([addDays(contract.start, 7), addMonths(contract.start, 1)]);
  run(life, { ...contract, pattern, start });
}

/** The web plan and, without noticing, the same service through the app store: two prices, two names. */
function webPlusStore(life: Life): void {
  const store: Merchant = merchant('apple store plan', 'APPLE.COM/BILL', '866-712-7753 CA');
  const minor = life.town.currency === 'KRW' ? 29_000 : 1999;
  const contract = contractOf(life, { ...store, minor, currency: life.town.currency });
  run(life, { ...contract, pattern: 'web-plus-store', naming: 'one' });
}

/** Many vendors bill abroad in the customer's own money. */
function inLocalMoney(life: Life, plan: Plan): Plan {
  const { random, town } = life;
  if (town.currency === 'USD' || random.chance(0.65)) return plan;
  const minor = town.currency === 'KRW' ? Math.round((plan.minor * 14.3) / 1000) * 1000 : plan.minor - 1;
  return { ...plan, minor: Math.max(minor, 99), currency: town.currency };
}
