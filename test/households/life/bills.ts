import { addDays, daysBetween } from '../../../shared/day.ts';
import { addMonths, bankDay } from '../calendar.ts';
import type { Entry } from '../entry.ts';
import { CASH, HOUSEHOLD } from '../how-often.ts';
import { merchant, type Plan } from '../merchants/merchant.ts';
import { YEARLY_SOFTWARE } from '../merchants/software.ts';
import { liveInstalments } from './instalments.ts';
import {
  bankAccount,
  cardsOf,
  homeAccount,
  type Life,
  price,
  priceOf,
  receive,
  spend,
  spendingAccount,
} from './life.ts';

/** Rent, utilities, insurance, yearly plans, instalments, salary, cash and transfers. */
export function liveBills(life: Life): void {
  const { random, town } = life;
  for (const bill of random.some(town.bills, random.int(3, 6))) liveBill(life, bill);
  for (const plan of random.some([...town.yearly, ...YEARLY_SOFTWARE], random.int(2, 5)))
    liveYearly(life, plan);
  const series = random.int(0, 2);
  for (let count = 0; count < series; count += 1) liveInstalments(life);
  saveMonthly(life);
  liveBank(life);
  for (const card of cardsOf(life)) payCard(life, card);
}

function monthsOf(life: Life): number {
  return Math.ceil(daysBetween(life.from, life.to) / 30) + 1;
}

function liveBill(life: Life, plan: Plan): void {
  const { random } = life;
  const account = random.chance(0.7) ? homeAccount(life) : spendingAccount(life);
  const start = addDays(life.from, random.int(0, 27));
  const base = price(life, 3000, 14_000);
  const metered = plan.minor === 0;
  const variant = random.chance(0.8) ? 0 : 1;
  // Two lines, two children: the same price twice on the same day of every month.
  const lines = !metered && random.chance(HOUSEHOLD.twoLines) ? 2 : 1;
  for (let month = 0; month < monthsOf(life); month += 1) {
    for (let line = 0; line < lines; line += 1) {
      const minor = metered ? Math.round(base * (0.7 + random.next() * 0.6)) : plan.minor;
      const day = bankDay(addMonths(start, month));
      const pattern = lines === 2 ? 'two-lines' : 'bill';
      spend(life, { merchant: plan, pattern, account, day, minor, variant, lag: random.int(0, 1) });
    }
  }
}

function liveYearly(life: Life, plan: Plan): void {
  const { random } = life;
  const account = spendingAccount(life);
  const first = addDays(life.from, random.int(0, 364));
  const { minor, currency } = plan;
  // Two domains: renewed on one day for one price, under numbers of their own.
  const several = /domain|namecheap/.test(plan.key) && random.chance(HOUSEHOLD.twoRenewals) ? 2 : 1;
  for (const day of [first, addMonths(first, 12)]) {
    for (let count = 0; count < several; count += 1) {
      spend(life, {
        merchant: plan,
        pattern: several === 2 ? 'two-renewals' : 'annual',
        account,
        day,
        minor,
        currency,
      });
    }
  }
}

function liveBank(life: Life): void {
  const { random, town } = life;
  const account = bankAccount(life);
  if (!account) return;
  const start = addDays(life.from, random.int(0, 27));
  const salary = price(life, 280_000, 420_000);
  const rent = price(life, 80_000, 190_000);
  const friends = random.some(town.people, 3).map((person) => merchant(person, town.words.transfer.replace('{person}', person)));
  const allowance = priceOf(life, random.pick([2000, 5000, 10_000]));
  const bank = { account, lag: 0 } as const;
  for (let month = 0; month < monthsOf(life); month += 1) {
    const day = bankDay(addMonths(start, month));
    const later = () => addDays(day, random.int(0, 27));
    receive(life, { ...bank, kind: 'income', pattern: 'income', day, minor: salary, merchant: merchant('salary', town.words.salary) });
    spend(life, { ...bank, kind: 'transfer', pattern: 'rent', day: bankDay(addDays(day, 3)), minor: rent, merchant: merchant('rent', town.words.rent) });
    for (let count = random.int(0, 2); count > 0; count -= 1) withdrawCash(life, bank.account, later());
    for (let count = random.int(0, 2); count > 0; count -= 1) {
      spend(life, { ...bank, kind: 'transfer', pattern: 'transfer', day: later(), minor: priceOf(life, random.pick([2000, 2500, 5000, 10_000])), merchant: random.pick(friends) });
    }
    // Both children get the same on the same day.
    if (life.pace > 1) for (const child of friends.slice(0, 2)) spend(life, { ...bank, kind: 'transfer', pattern: 'transfer', day: addDays(day, 1), minor: allowance, merchant: child });
  }
} // prettier-ignore

/** Money moved between own accounts: out of one, into the other, every month. */
function saveMonthly(life: Life): void {
  const { random, town } = life;
  const [from, to] = life.accounts.filter(({ kind }) => kind === 'bank');
  if (!from || !to) return;
  const start = addDays(life.from, random.int(0, 27));
  const minor = priceOf(life, random.pick([10_000, 20_000, 50_000]));
  const own = merchant('own account', town.words.ownTransfer);
  const moved = { merchant: own, minor, kind: 'transfer', pattern: 'own-transfer', lag: 0 } as const;
  for (let month = 0; month < monthsOf(life); month += 1) {
    const day = bankDay(addMonths(start, month));
    spend(life, { ...moved, day, account: from });
    receive(life, { ...moved, day, account: to });
  }
}

function withdrawCash(life: Life, account: Entry['account'], day: string): void {
  const { random, town } = life;
  const minor = priceOf(life, random.pick([2000, 4000, 6000, 10_000, 20_000]));
  const times = random.chance(CASH.twiceInARow) ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    const base = { account, day, lag: 0 } as const;
    const cash = merchant('cash', town.words.cash);
    spend(life, { ...base, kind: 'cash', pattern: 'cash', minor, merchant: cash });
    if (random.chance(CASH.fee)) {
      const fee = merchant('fee', town.words.fee);
      spend(life, { ...base, kind: 'fee', pattern: 'fee', minor: priceOf(life, 300), merchant: fee });
    }
  }
}

/** The card's own bill: money into the card, and out of the giro account where there is one. */
function payCard(life: Life, card: Entry['account']): void {
  const { random, town } = life;
  if (card.layout === 'shinhan-usage') return;
  const start = addDays(life.from, random.int(0, 27));
  const bank = bankAccount(life);
  for (let month = 1; month < monthsOf(life); month += 1) {
    const day = bankDay(addMonths(start, month));
    const minor = price(life, 40_000, 190_000);
    const paid = { day, minor, kind: 'payment', pattern: 'card-payment', lag: 0 } as const;
    if (card.layout !== 'korean-bill') {
      receive(life, { ...paid, account: card, merchant: merchant('card payment', town.words.cardPayment) });
    }
    if (bank) spend(life, { ...paid, account: bank, merchant: merchant('card bill', town.words.billPaid) });
  }
}
