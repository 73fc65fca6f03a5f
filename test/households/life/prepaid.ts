import { addDays, type Day } from '../../../shared/day.ts';
import type { HouseholdAccount } from '../household.ts';
import { HOUSEHOLD, PREPAID } from '../how-often.ts';
import { TOP_UPS } from '../merchants/software.ts';
import { type Life, priceOf, spend, spendingAccount } from './life.ts';

/** Prepaid credits, filled up in equal steps: quiet weeks, then several in a day. */
export function liveTopUps(life: Life, days: readonly Day[]): void {
  const { random } = life;
  for (const source of random.some(TOP_UPS, random.int(0, 2))) {
    const account: HouseholdAccount = spendingAccount(life);
    const minor = random.pick(source.steps);
    const variant = random.int(0, source.merchant.names.length - 1);
    const filled = {
      merchant: source.merchant,
      pattern: 'top-up',
      account,
      minor,
      variant,
      currency: 'USD',
    } as const;
    let busy = false;
    for (const day of days) {
      busy = random.chance(busy ? PREPAID.goesOn : PREPAID.begins);
      if (!busy || random.chance(PREPAID.restsADay)) continue;
      for (let count = random.weighted([[1, 5], [2, 3], [3, 1]]); count > 0; count -= 1) spend(life, { ...filled, day }); // prettier-ignore
    }
  }
}

/** A card or telephone that refills itself when it runs low: one round sum, at uneven days. */
export function liveAutoReload(life: Life): void {
  const { random, town } = life;
  if (!random.chance(HOUSEHOLD.autoReload)) return;
  const merchant = random.pick(town.reloads);
  const account = spendingAccount(life);
  const minor = priceOf(life, random.pick([1000, 2000, 2500, 5000]));
  const usual = random.pick([4, 9, 16, 30]);
  const reload = { merchant, pattern: 'auto-reload', account, minor } as const;
  let day = addDays(life.from, random.int(0, usual));
  while (day <= life.to) {
    spend(life, { ...reload, day });
    day = addDays(day, Math.max(0, Math.round(usual * (0.3 + random.next() * 1.4))));
  }
}
