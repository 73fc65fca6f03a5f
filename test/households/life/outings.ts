import { addDays, type Day } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import { DAILY, HOUSEHOLD, SHARE } from '../how-often.ts';
import { branchOf, type Merchant } from '../merchants/merchant.ts';
import { type Happening, type Life, price, priceOf, spend, spendingAccount } from './life.ts';
import { fly, refuel, stayAtHotel } from './travel.ts';

/** The places this household knows: the same branches again and again. */
export interface Places {
  readonly groceries: readonly Merchant[];
  readonly restaurants: readonly Merchant[];
  readonly tickets: readonly Merchant[];
  readonly fuel: readonly Merchant[];
  readonly clinics: readonly Merchant[];
  /** The dishes that are ordered over and over, and what they cost; null where each order is another. */
  readonly usual: { readonly merchant: Merchant; readonly minor: number } | null;
}

export function placesOf(life: Life): Places {
  const { random, town } = life;
  const some = (merchants: readonly Merchant[], count: number) =>
    random.some(merchants, count).map((chain) => branchOf(random, chain, town.towns));
  return {
    groceries: some(town.groceries, 3),
    restaurants: some(town.restaurants, 8),
    tickets: some(town.tickets, 3),
    fuel: some(town.fuel, 2),
    clinics: some(town.clinics, 2),
    usual: random.chance(HOUSEHOLD.usualOrder)
      ? { merchant: random.pick(town.delivery), minor: price(life, 1200, 5500) }
      : null,
  };
}

/** Food, taxis, cinema, fuel, travel. */
export function liveOutings(life: Life, places: Places, day: Day): void {
  const { random, pace } = life;
  if (random.chance(DAILY.grocery * pace)) {
    spend(life, {
      merchant: random.pick(places.groceries),
      pattern: 'grocery',
      day,
      minor: price(life, 800, 14_000),
    });
  }
  if (random.chance(DAILY.restaurant * pace)) eatOut(life, places, day);
  if (random.chance(DAILY.delivery * pace)) order(life, places, day);
  if (random.chance(DAILY.taxi * pace)) takeTaxi(life, day);
  if (random.chance(DAILY.tickets)) buyTickets(life, places, day);
  if (random.chance(DAILY.fuel)) refuel(life, places.fuel, day);
  if (random.chance(DAILY.hotel)) stayAtHotel(life, day);
  if (random.chance(DAILY.flight)) fly(life, day);
  if (random.chance(DAILY.therapist)) seeTherapist(life, places, day);
}

function eatOut(life: Life, places: Places, day: Day): void {
  const { random } = life;
  const bill = price(life, 900, 9000);
  // American restaurants book the bill with the tip that was written on it.
  const tips = life.country === 'US' && random.chance(0.6);
  const minor = tips ? Math.round(bill * (1 + random.pick([15, 18, 20, 22]) / 100)) : bill;
  const seconds = random.chance(0.3) ? random.int(43_000, 50_000) : random.int(65_000, 79_000);
  const meal = {
    merchant: random.pick(places.restaurants),
    pattern: 'restaurant',
    day,
    minor,
    seconds,
  } as const;
  if (random.chance(SHARE.splitBill)) splitBill(life, { ...meal, minor: Math.ceil(bill / 2) });
  else spend(life, tips ? { ...meal, held: bill } : meal);
}

/** Half and half, one after the other: each with an own card, or both on one. Who has one account shares with friends. */
function splitBill(life: Life, half: Happening): void {
  const { random } = life;
  const account = spendingAccount(life);
  const others = life.accounts.filter((other) => other !== account && other.kind !== 'wallet');
  const onOne = random.chance(SHARE.splitBillOnOneCard);
  const bill = { ...half, pattern: 'split-bill' } as const;
  const seconds = (half.seconds ?? 70_000) + random.int(15, 120);
  spend(life, { ...bill, account });
  if (onOne) spend(life, { ...bill, seconds, account });
  else if (others.length > 0) spend(life, { ...bill, seconds, account: random.pick(others) });
}

function order(life: Life, { usual }: Places, day: Day): void {
  const { random, town } = life;
  const seconds = random.int(62_000, 78_000);
  const account = spendingAccount(life);
  if (usual && random.chance(0.5)) {
    spend(life, { ...usual, pattern: 'usual-order', day, seconds, account });
    return;
  }
  const merchant = random.pick(town.delivery);
  const ordered = spend(life, { merchant, pattern: 'delivery', day, minor: price(life, 1200, 5500), seconds, account });
  if (ordered) tipApart(life, ordered);
} // prettier-ignore

/** Riders and drivers are tipped an hour later, in a line of its own. */
function tipApart(life: Life, paid: Entry): void {
  const { random } = life;
  if (life.country !== 'US' || !random.chance(SHARE.tipLine)) return;
  const { merchant, account, variant, day } = paid;
  const seconds = Math.min(86_399, paid.seconds + random.int(600, 5000));
  const minor = random.pick([100, 200, 200, 300, 500]);
  spend(life, { merchant, account, variant, day, seconds, minor, pattern: 'tip-line' });
}

function takeTaxi(life: Life, day: Day): void {
  const { random, town } = life;
  const merchant = random.pick(town.taxis);
  const ride = { merchant, pattern: 'taxi', day, variant: random.int(0, merchant.names.length - 1) } as const;
  // Flat fares, to the airport and back; else the meter tells each way something else.
  const flat = random.chance(0.1);
  const minor = flat ? priceOf(life, random.pick([1500, 2500, 4500])) : price(life, 600, 4500);
  const seconds = random.int(30_000, 60_000);
  const there = spend(life, { ...ride, minor, seconds });
  if (there) tipApart(life, there);
  if (random.chance(flat ? 0.6 : 0.3)) {
    const back = flat ? minor : price(life, 600, 4500);
    spend(life, { ...ride, minor: back, seconds: seconds + random.int(3000, 20_000) });
  }
}

/** One ticket a person: now and then bought one by one. */
function buyTickets(life: Life, places: Places, day: Day): void {
  const { random } = life;
  const merchant = random.pick(places.tickets);
  const minor = priceOf(life, random.pick([950, 1250, 1500, 1850]));
  const account = spendingAccount(life);
  let seconds = random.int(36_000, 76_000);
  const people = random.chance(SHARE.ticketsOneByOne) ? random.int(2, 4) : 1;
  for (let person = 0; person < people; person += 1) {
    spend(life, { merchant, pattern: 'tickets', day, minor, account, seconds });
    seconds += random.int(15, 400);
  }
}

/** The same fee for each visit, two or three visits, days apart. */
function seeTherapist(life: Life, places: Places, day: Day): void {
  const { random } = life;
  const merchant = random.pick(places.clinics);
  const minor = priceOf(life, random.pick([550, 2500, 4000]));
  const account = spendingAccount(life);
  let visit = day;
  for (let count = random.int(2, 3); count > 0; count -= 1) {
    spend(life, { merchant, pattern: 'repeat-visit', day: visit, minor, account });
    visit = addDays(visit, random.int(2, 10));
  }
}
