import { addDays, type Day, daysBetween } from '../../../shared/day.ts';
import { addMonths } from '../calendar.ts';
import type { HouseholdAccount } from '../household.ts';
import { SHARE } from '../how-often.ts';
import { cardsOf, type Life, price, spend, spendingAccount } from './life.ts';

/** One purchase in equal monthly parts; Korean bills print the day of purchase on every part. */
export function liveInstalments(life: Life): void {
  const { random, town } = life;
  const start = addDays(life.from, random.int(5, 200));
  if (life.country !== 'KR' && random.chance(SHARE.instalmentsInFour)) return payInFour(life, start);
  const parts = random.pick([3, 4, 6, 10, 12]);
  const shop = random.pick(town.instalments);
  const minor = price(life, 3000, 15_000);
  const account = cardsOf(life)[0] ?? spendingAccount(life);
  const seconds = random.int(36_000, 72_000);
  const onBill = account.layout === 'korean-bill';
  for (let number = 1; number <= parts; number += 1) {
    const billed = addMonths(start, number - 1);
    if (billed > life.to) return;
    spend(life, {
      merchant: shop,
      pattern: 'instalment',
      account,
      seconds,
      minor,
      day: onBill ? start : billed,
      lag: onBill ? daysBetween(start, billed) : 1,
      suffix: onBill || showsWhole(account) ? '' : suffixOf(life, number, parts),
      ...(onBill ? { instalment: { number, of: parts } } : {}),
    });
    if (showsWhole(account)) return;
  }
}

/** Lists of approvals show the purchase once, whole; the bill has the parts. */
function showsWhole({ layout }: HouseholdAccount): boolean {
  return layout === 'shinhan-usage' || layout === 'korean-short-days';
}

function suffixOf(life: Life, number: number, parts: number): string {
  return { KR: '', US: `${number} OF ${parts}`, DE: `RATE ${number}/${parts}` }[life.country];
}

/** A quarter now and one every two weeks; the lines do not say which. */
function payInFour(life: Life, start: Day): void {
  const { random, town } = life;
  const merchant = random.pick(town.instalments);
  const account = spendingAccount(life);
  const minor = price(life, 1500, 9000);
  for (let part = 0; part < 4; part += 1) {
    const day = addDays(start, part * 14);
    spend(life, { merchant, account, minor, day, pattern: 'pay-in-four' });
  }
}
