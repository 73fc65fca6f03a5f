import { addDays, type Day, daysBetween } from '../../../shared/day.ts';
import { addMonths, bankDay } from '../calendar.ts';
import type { HouseholdAccount, Pattern } from '../household.ts';
import { type Merchant, merchant, type Plan } from '../merchants/merchant.ts';
import { SOFTWARE } from '../merchants/software.ts';
import { homeAccount, type Life, priceOf, receive, spend, spendingAccount } from './life.ts';

interface Contract {
  readonly plan: Plan;
  readonly pattern: Pattern;
  readonly account: HouseholdAccount;
  readonly start: Day;
  readonly end: Day;
  readonly every: 'month' | 'four weeks' | 'year';
  readonly drift: 'none' | 'bank day' | 'day or two';
  /** How the names alternate. */
  readonly naming: 'one' | 'any' | 'changed once';
}

/** Streaming, software, clubs: what is charged by itself at a rhythm. */
export function liveSubscriptions(life: Life): void {
  const { random, town } = life;
  for (const plan of random.some(town.subscriptions, random.int(3, 7))) subscribe(life, plan);
  const software = random.some(SOFTWARE, random.int(1, 5));
  // Two plans of one vendor at a time come from `secondAccount` alone, where they are labelled.
  const vendors = new Map(software.map((plan) => [plan.key, plan]));
  for (const plan of vendors.values()) subscribe(life, inLocalMoney(life, plan));
  if (random.chance(0.4))
    run(life, { ...contractOf(life, random.pick(town.fourWeekly)), every: 'four weeks' });
  if (random.chance(0.12)) webPlusStore(life);
}

function subscribe(life: Life, plan: Plan): void {
  const { random } = life;
  const contract = contractOf(life, plan);
  const turn = random.next();
  if (turn < 0.1) secondAccount(life, contract);
  else if (turn < 0.2) priceRise(life, contract);
  else if (turn < 0.26) planChange(life, contract);
  else if (turn < 0.33) billingDayMoved(life, contract);
  else if (turn < 0.42) freeTrial(life, contract);
  else run(life, contract);
}

function contractOf(life: Life, plan: Plan): Contract {
  const { random } = life;
  const already = random.chance(0.7);
  const days = daysBetween(life.from, life.to);
  const start = addDays(life.from, already ? -random.int(0, 30) : random.int(10, days - 70));
  return {
    plan,
    pattern: 'subscription',
    account: random.chance(0.2) ? homeAccount(life) : spendingAccount(life),
    start,
    end: random.chance(0.15) ? addDays(start, random.int(90, 400)) : life.to,
    every: 'month',
    drift: random.weighted([['none', 6], ['bank day', 2], ['day or two', 2]]), // prettier-ignore
    naming: random.weighted([['one', 6], ['any', 2], ['changed once', 2]]), // prettier-ignore
  };
}

/** Charges the contract at its rhythm, from its start to its end. */
export function run(life: Life, contract: Contract): void {
  const { random } = life;
  const { names, minor, currency } = contract.plan;
  const hour = random.int(0, 23);
  const usual = random.chance(0.75) ? 0 : random.int(0, names.length - 1);
  const changes = random.int(3, 12);
  for (let turn = 0; turn < 40; turn += 1) {
    const due = dueDay(contract, turn);
    if (due > contract.end) return;
    const variant = {
      one: usual,
      any: random.int(0, names.length - 1),
      'changed once': turn < changes ? 0 : 1,
    };
    spend(life, {
      merchant: contract.plan,
      pattern: contract.pattern,
      account: contract.account,
      day: drifted(life, contract, due),
      seconds: Math.min(86_399, hour * 3600 + random.int(0, 5400)),
      variant: Math.min(names.length - 1, variant[contract.naming]),
      lag: random.int(0, 1),
      minor,
      currency,
    });
  }
}

function dueDay(contract: Contract, turn: number): Day {
  if (contract.every === 'four weeks') return addDays(contract.start, turn * 28);
  return addMonths(contract.start, contract.every === 'year' ? turn * 12 : turn);
}

function drifted(life: Life, contract: Contract, due: Day): Day {
  if (contract.drift === 'bank day') return bankDay(due);
  if (contract.drift === 'day or two') return addDays(due, life.random.weighted([[0, 6], [1, 3], [2, 1]])); // prettier-ignore
  return due;
}

/** Two accounts at one vendor: equal amounts each month, on one day or a few days apart. */
function secondAccount(life: Life, contract: Contract): void {
  const { random } = life;
  const pattern = 'two-plans';
  run(life, { ...contract, pattern });
  const later = random.chance(0.4) ? 0 : random.int(1, 15);
  const joined = random.chance(0.6) ? 0 : random.int(2, 5);
  run(life, { ...contract, pattern, start: addDays(addMonths(contract.start, joined), later) });
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
