import { addDays, type Day } from '../../../shared/day.ts';
import { DAILY, HOUSEHOLD } from '../how-often.ts';
import { branchOf, type Merchant } from '../merchants/merchant.ts';
import { type Life, priceOf, spend, spendingAccount } from './life.ts';

/** Courses and camps of two children, paid one by one: minutes apart, now and then days. */
export function liveChildren(life: Life, days: readonly Day[]): void {
  const { random, town } = life;
  if (!random.chance(HOUSEHOLD.twoChildren)) return;
  const schools = random.some(town.courses, 2).map((school) => branchOf(random, school, town.towns));
  for (const day of days) if (random.chance(DAILY.twoChildren)) payForTwo(life, random.pick(schools), day);
}

function payForTwo(life: Life, merchant: Merchant, day: Day): void {
  const { random } = life;
  // Fees are round sums; materials and days out are not always.
  const minor = priceOf(life, random.chance(0.8) ? random.int(4, 50) * 500 : random.int(1500, 9000));
  const fee = { merchant, pattern: 'two-children', minor, account: spendingAccount(life) } as const;
  const seconds = random.int(36_000, 76_000);
  spend(life, { ...fee, day, seconds });
  if (random.chance(0.7)) spend(life, { ...fee, day, seconds: seconds + random.int(60, 900) });
  else spend(life, { ...fee, day: addDays(day, random.int(1, 5)) });
}
