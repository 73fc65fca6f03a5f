import { addDays, type Day } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import { SHARE } from '../how-often.ts';
import { branchOf, type Merchant } from '../merchants/merchant.ts';
import { type Life, price, spend, spendingAccount, total } from './life.ts';

/** Pumps hold a round amount first. In Korea the hold is a charge that is taken back. */
export function refuel(life: Life, pumps: readonly Merchant[], day: Day): void {
  const { random } = life;
  const merchant = random.pick(pumps);
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
  const held = { KR: 150_000, US: 10_000, DE: 15_000 }[life.country];
  spend(life, { ...tank, minor, seconds, held });
}

function takeBack(life: Life, entry: Entry, seconds: number): void {
  life.diary.push({ ...entry, minor: -entry.minor, kind: 'refund', seconds, takesBack: entry });
}

/** The room is held on arrival and booked on leaving, with or without the bar. */
export function stayAtHotel(life: Life, day: Day): void {
  const { random, town } = life;
  const merchant = branchOf(random, random.pick(town.hotels), town.towns);
  const account = spendingAccount(life);
  const held = price(life, 12_000, 60_000);
  const stay = { merchant, account, day, minor: held };
  const { twoRooms, depositAndRest, oneMoreNight } = SHARE;
  const plain = 1 - twoRooms - depositAndRest - oneMoreNight;
  const pay = random.weighted([
    [takeTwoRooms, twoRooms],
    [payInHalves, depositAndRest],
    [payForNight, oneMoreNight],
    [null, plain],
  ]);
  if (pay) return pay(life, stay);
  const minor = random.chance(0.5) ? held : held + price(life, 500, 5000);
  spend(life, { merchant, account, pattern: 'hotel', day, minor, held, lag: random.int(2, 5) });
}

interface Stay {
  readonly merchant: Merchant;
  readonly account: Entry['account'];
  readonly day: Day;
  readonly minor: number;
}

/** Friends' or children's room, paid at the desk a minute later. */
function takeTwoRooms(life: Life, stay: Stay): void {
  const seconds = life.random.int(50_000, 70_000);
  const room = { ...stay, pattern: 'two-rooms', lag: 1 } as const;
  spend(life, { ...room, seconds });
  spend(life, { ...room, seconds: seconds + life.random.int(40, 300) });
}

/** One night, and in the morning one more. */
function payForNight(life: Life, stay: Stay): void {
  const night = { ...stay, pattern: 'one-more-night', lag: 1 } as const;
  spend(life, night);
  spend(life, { ...night, day: addDays(stay.day, 1) });
}

/** Half at booking, half on arrival. */
function payInHalves(life: Life, stay: Stay): void {
  const half = { ...stay, minor: Math.round(stay.minor / 2), pattern: 'deposit-and-rest' } as const;
  spend(life, half);
  spend(life, { ...half, day: addDays(stay.day, life.random.int(3, 60)) });
}

/** A ticket for each passenger, booked one by one, with numbers of their own. */
export function fly(life: Life, day: Day): void {
  const { random, town } = life;
  const airline = random.pick(town.airlines);
  const passengers = random.chance(SHARE.ticketsOneByOne) ? random.int(2, 3) : 1;
  const first = random.int(1_000_000, 8_000_000);
  const account = spendingAccount(life);
  const minor = price(life, 9000, 90_000);
  const seconds = random.int(36_000, 80_000);
  for (let passenger = 0; passenger < passengers; passenger += 1) {
    const names = airline.names.map((name) => name.replace('{ticket}', `180${first + passenger}`));
    spend(life, { merchant: { ...airline, names }, pattern: 'flight', day, minor, account, seconds, lag: 1 });
  }
}
