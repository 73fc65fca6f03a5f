import { type Day, weekday } from '../../../shared/day.ts';
import { isWeekend } from '../calendar.ts';
import type { HouseholdAccount } from '../household.ts';
import { DAILY, SHARE } from '../how-often.ts';
import { branchOf, type Merchant } from '../merchants/merchant.ts';
import { type Life, price, priceOf, spend, spendingAccount } from './life.ts';

/** What this household does again and again, with its own places and prices. */
export interface Habits {
  readonly cafe: Merchant;
  readonly usualCoffee: number;
  readonly coffeesADay: 1 | 2;
  readonly canteen: Merchant;
  readonly usualLunch: number;
  readonly shops: readonly Merchant[];
  readonly vending: readonly Merchant[];
  readonly ride: Merchant;
  readonly fare: number;
  readonly tollGate: Merchant;
  readonly tollPrice: number;
  readonly carPark: Merchant;
  readonly parkingPrice: number;
  readonly card: HouseholdAccount;
  readonly commutes: 'transit' | 'car' | 'no';
}

export function habitsOf(life: Life): Habits {
  const { random, town } = life;
  const place = (merchants: readonly Merchant[]) => branchOf(random, random.pick(merchants), town.towns);
  return {
    cafe: place(town.coffee),
    usualCoffee: priceOf(life, random.pick([325, 395, 425, 475, 550])),
    coffeesADay: random.chance(0.4) ? 2 : 1,
    canteen: place(town.lunch),
    usualLunch: priceOf(life, random.pick([750, 850, 995, 1250])),
    shops: random.some(town.convenience, 2).map((shop) => branchOf(random, shop, town.towns)),
    vending: random.some(town.vending, 2).map((machine) => branchOf(random, machine, town.towns)),
    ride: place(town.transit),
    fare: random.pick(town.fares),
    tollGate: place(town.tolls),
    tollPrice: priceOf(life, random.pick([180, 250, 425])),
    carPark: place(town.parking),
    parkingPrice: priceOf(life, random.pick([200, 300, 500])),
    card: spendingAccount(life),
    commutes: random.weighted([['transit', 4], ['car', 3], ['no', 3]]), // prettier-ignore
  };
}

/** Coffee, lunch, fares, tolls, parking, snacks: equal amounts at one place, often on one day. */
export function liveHabits(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const works = !isWeekend(day);
  if (random.chance((works ? DAILY.coffee.working : DAILY.coffee.weekend) * life.pace)) drinkCoffee(life, habits, day);
  if (works && random.chance(DAILY.lunch * life.pace)) {
    spend(life, { merchant: habits.canteen, pattern: 'lunch', day, minor: habits.usualLunch, account: habits.card, seconds: 43_200 + random.int(0, 4000) });
  }
  if (random.chance(DAILY.convenience * life.pace)) visitShop(life, habits, day);
  if (random.chance(DAILY.machines)) useMachines(life, habits, day);
  if (habits.commutes === 'transit' && random.chance(works ? DAILY.rides.working : DAILY.rides.weekend)) ride(life, habits, day);
  if (habits.commutes === 'car' && random.chance(works ? DAILY.drives.working : DAILY.drives.weekend)) drive(life, habits, day);
  if (random.chance(DAILY.parking)) park(life, habits, day);
} // prettier-ignore

function drinkCoffee(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const usual = random.chance(0.8) ? habits.usualCoffee : price(life, 250, 900);
  const coffee = { merchant: habits.cafe, pattern: 'coffee', day, account: habits.card } as const;
  const morning = random.int(27_000, 36_000);
  spend(life, { ...coffee, minor: usual, seconds: morning });
  const again = random.chance(habits.coffeesADay === 2 ? SHARE.secondCoffee : 0.02);
  if (again) spend(life, { ...coffee, minor: usual, seconds: morning + random.int(4000, 28_000) });
}

function visitShop(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const priced = [150, 180, 250, 320, 480, 650].map((cents) => priceOf(life, cents));
  const minor = random.chance(0.5) ? random.pick(priced) : price(life, 120, 2200);
  const shop = {
    merchant: random.pick(habits.shops),
    pattern: 'convenience',
    day,
    account: habits.card,
  } as const;
  const seconds = random.int(30_000, 70_000);
  spend(life, { ...shop, minor, seconds });
  if (random.chance(0.08)) {
    const next = priced.includes(minor) && random.chance(0.5) ? minor : random.pick(priced);
    spend(life, { ...shop, minor: next, seconds: seconds + random.int(300, 12_000) });
  }
}

/** Two drinks, three washing machines: the same coin amount within a minute or two. */
function useMachines(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const merchant = random.pick(habits.vending);
  const minor = priceOf(life, random.pick([125, 175, 200, 400]));
  let seconds = random.int(30_000, 75_000);
  for (let count = random.int(1, 4); count > 0; count -= 1) {
    spend(life, { merchant, pattern: 'vending', day, minor, seconds, account: habits.card });
    seconds += random.int(20, 200);
  }
}

function ride(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const fare = {
    merchant: habits.ride,
    pattern: 'transit',
    day,
    minor: habits.fare,
    account: habits.card,
  } as const;
  const out = random.int(24_000, 33_000);
  spend(life, { ...fare, seconds: out });
  // Someone else goes along on the same card.
  if (random.chance(SHARE.secondRider)) spend(life, { ...fare, seconds: out + random.int(2, 9) });
  if (random.chance(SHARE.rideBack)) spend(life, { ...fare, seconds: random.int(60_000, 72_000) });
}

function drive(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const toll = { merchant: habits.tollGate, pattern: 'toll', day, minor: habits.tollPrice, account: habits.card } as const;
  spend(life, { ...toll, seconds: random.int(25_000, 33_000) });
  if (random.chance(0.7)) spend(life, { ...toll, seconds: random.int(60_000, 70_000) });
} // prettier-ignore

function park(life: Life, habits: Habits, day: Day): void {
  const { random } = life;
  const parking = { merchant: habits.carPark, pattern: 'parking', day, account: habits.card } as const;
  const seconds = random.int(30_000, 60_000);
  const minor = habits.parkingPrice * random.weighted([[1, 5], [2, 2], [3, 1]]); // prettier-ignore
  spend(life, { ...parking, minor, seconds });
  // The meter is fed again an hour or two later; more often on Saturdays in town.
  if (random.chance(weekday(day) === 6 ? SHARE.parkingFedAgainSaturday : SHARE.parkingFedAgain)) {
    spend(life, { ...parking, minor, seconds: seconds + random.int(3000, 8000) });
  }
}
