import { addDays, type Day } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import { branchOf, type Merchant } from '../merchants/merchant.ts';
import { type Life, price, priceOf, spend, spendingAccount, total } from './life.ts';

/** The places this household knows: the same branches again and again. */
export interface Places {
  readonly groceries: readonly Merchant[];
  readonly restaurants: readonly Merchant[];
  readonly tickets: readonly Merchant[];
  readonly fuel: readonly Merchant[];
  readonly clinics: readonly Merchant[];
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
  };
}

/** Food, taxis, cinema, fuel, travel. */
export function liveOutings(life: Life, places: Places, day: Day): void {
  const { random, pace } = life;
  if (random.chance(0.22 * pace)) {
    spend(life, {
      merchant: random.pick(places.groceries),
      pattern: 'grocery',
      day,
      minor: price(life, 800, 14_000),
    });
  }
  if (random.chance(0.25 * pace)) eatOut(life, places, day);
  if (random.chance(0.09 * pace)) order(life, day);
  if (random.chance(0.08 * pace)) takeTaxi(life, day);
  if (random.chance(0.03)) buyTickets(life, places, day);
  if (random.chance(0.07)) refuel(life, places, day);
  if (random.chance(0.006)) stayAtHotel(life, day);
  if (random.chance(0.005)) fly(life, day);
  if (random.chance(0.002)) seeTherapist(life, places, day);
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
  spend(life, tips ? { ...meal, held: bill } : meal);
}

function order(life: Life, day: Day): void {
  const { random, town } = life;
  const seconds = random.int(62_000, 78_000);
  spend(life, { merchant: random.pick(town.delivery), pattern: 'delivery', day, minor: price(life, 1200, 5500), seconds });
} // prettier-ignore

function takeTaxi(life: Life, day: Day): void {
  const { random, town } = life;
  const merchant = random.pick(town.taxis);
  const ride = { merchant, pattern: 'taxi', day, variant: random.int(0, merchant.names.length - 1) } as const;
  // Flat fares, to the airport and back; else the meter tells each way something else.
  const flat = random.chance(0.1);
  const minor = flat ? priceOf(life, random.pick([1500, 2500, 4500])) : price(life, 600, 4500);
  const seconds = random.int(30_000, 60_000);
  spend(life, { ...ride, minor, seconds });
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
  const people = random.chance(0.45) ? random.int(2, 4) : 1;
  for (let person = 0; person < people; person += 1) {
    spend(life, { merchant, pattern: 'tickets', day, minor, account, seconds });
    seconds += random.int(15, 400);
  }
}

/** Pumps hold a round amount first. In Korea the hold is a charge that is taken back. */
function refuel(life: Life, places: Places, day: Day): void {
  const { random } = life;
  const merchant = random.pick(places.fuel);
  const minor = life.country === 'KR' && random.chance(0.4) ? 50_000 : total(life, 2500, 8500);
  const seconds = random.int(28_000, 75_000);
  const account = spendingAccount(life);
  const tank = { merchant, pattern: 'fuel', day, account } as const;
  if (life.country === 'KR' && account.layout === 'shinhan-usage' && random.chance(0.5)) {
    const hold = spend(life, { ...tank, minor: 150_000, seconds });
    if (hold) takeBack(life, hold, seconds + 200);
    spend(life, { ...tank, minor, seconds: seconds + 240 });
    return;
  }
  spend(life, { ...tank, minor, seconds, held: life.country === 'US' ? 10_000 : 15_000 });
}

function takeBack(life: Life, entry: Entry, seconds: number): void {
  life.diary.push({ ...entry, minor: -entry.minor, kind: 'refund', seconds, takesBack: entry });
}

/** The room is held on arrival and booked on leaving, with or without the bar. */
function stayAtHotel(life: Life, day: Day): void {
  const { random, town } = life;
  const merchant = branchOf(random, random.pick(town.hotels), town.towns);
  const held = price(life, 12_000, 60_000);
  const minor = random.chance(0.5) ? held : held + price(life, 500, 5000);
  spend(life, { merchant, pattern: 'hotel', day, minor, held, lag: random.int(2, 5) });
}

/** A ticket for each passenger, booked one by one, with numbers of their own. */
function fly(life: Life, day: Day): void {
  const { random, town } = life;
  const airline = random.pick(town.airlines);
  const passengers = random.chance(0.5) ? random.int(2, 3) : 1;
  const first = random.int(1_000_000, 8_000_000);
  const account = spendingAccount(life);
  const minor = price(life, 9000, 90_000);
  const seconds = random.int(36_000, 80_000);
  for (let passenger = 0; passenger < passengers; passenger += 1) {
    const names = airline.names.map((name) => name.replace('{ticket}', `180${first + passenger}`));
    spend(life, { merchant: { ...airline, names }, pattern: 'flight', day, minor, account, seconds, lag: 1 });
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
