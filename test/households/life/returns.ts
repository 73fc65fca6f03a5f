import { addDays, type Day } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import { DOWNLOAD, SHARE } from '../how-often.ts';
import { LAYOUTS } from '../layouts.ts';
import { branchOf } from '../merchants/merchant.ts';
import { type Life, price, receive, spend, spendingAccount } from './life.ts';

/** Wholly or in part, days or months later, now and then to another card or in the card's own money. */
export function giveBack(life: Life, bought: Entry): void {
  const { random } = life;
  const whole = -bought.minor;
  const part = random.chance(SHARE.refundPartly);
  const minor = part ? Math.max(1, Math.round(whole * random.pick([0.2, 0.35, 0.5]))) : whole;
  const others = life.accounts.filter((account) => account.kind === bought.account.kind);
  const { merchant: shop, variant, code, currency } = bought;
  const inOwnMoney = currency !== bought.account.currency && random.chance(SHARE.refundInOwnMoney);
  receive(life, {
    merchant: shop,
    variant,
    code,
    currency,
    minor,
    pattern: 'refund',
    day: addDays(bought.day, random.chance(SHARE.refundLate) ? random.int(30, 120) : random.int(2, 25)),
    account: random.chance(SHARE.refundElsewhere) ? random.pick(others) : bought.account,
    takesBack: bought,
    ...(inOwnMoney ? { converted: 0.97 + random.next() * 0.03 } : {}),
  });
}

/** Bought, given back, bought again: another size, or the cashier starts over. */
export function exchange(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = branchOf(random, random.pick(town.oneOffs), town.towns);
  const account = spendingAccount(life);
  const minor = price(life, 2000, 20_000);
  const seconds = random.int(36_000, 70_000);
  const timed = LAYOUTS[account.layout].time !== null && random.chance(0.5);
  const wait = timed ? 0 : random.int(1, 4);
  const step = { merchant: shop, pattern: 'refund-then-recharge', account, minor } as const;
  const bought = spend(life, { ...step, day, seconds, lag: 1 });
  if (!bought) return;
  receive(life, { ...step, day: addDays(day, wait), seconds: seconds + 120, lag: 1, takesBack: bought });
  spend(life, {
    ...step,
    day: addDays(day, wait === 0 ? 0 : wait + random.int(1, 3)),
    seconds: seconds + 300,
    lag: 1,
  });
}

/** Authorisations that are never booked, seen only around a download, beside the one that is. */
export function liveAuthorisations(life: Life): void {
  for (const download of life.exports) {
    const account = life.accounts.find(({ id }) => id === download.account);
    // A debit card is debited at once: what it does not book it never held.
    if (!account || account === life.debit?.card || !LAYOUTS[account.layout].pending) continue;
    const day = addDays(download.to, -life.random.int(0, 2));
    if (life.random.chance(DOWNLOAD.retryAfterDecline)) retry(life, account, day);
    const more = download.to < life.to;
    if (more && life.random.chance(DOWNLOAD.vanishedAuthorisation)) authoriseAnew(life, account, day);
  }
}

/** Declined, tried again, once to three times: authorisations that lapse, and one that is booked. */
function retry(life: Life, account: Entry['account'], day: Day): void {
  const { random, town } = life;
  const merchant = branchOf(random, random.pick(town.oneOffs), town.towns);
  const minor = price(life, 1500, 40_000);
  const attempt = { merchant, pattern: 'retry-after-decline', account, day, minor } as const;
  let seconds = random.int(30_000, 70_000);
  for (
    let tries = random.weighted([
      [1, 6],
      [2, 2],
      [3, 1],
    ]);
    tries > 0;
    tries -= 1
  ) {
    // prettier-ignore
    spend(life, { ...attempt, seconds, dropped: true });
    seconds += random.int(40, 900);
  }
  spend(life, { ...attempt, seconds });
}

/** Booked, and a day or two later authorised once more; the next download shows that it came to nothing. */
function authoriseAnew(life: Life, account: Entry['account'], day: Day): void {
  const { random, town } = life;
  const merchant = branchOf(random, random.pick(town.oneOffs), town.towns);
  const minor = price(life, 1500, 40_000);
  const paid = { merchant, pattern: 'vanished-authorisation', account, minor } as const;
  spend(life, { ...paid, day: addDays(day, -random.int(1, 4)) });
  spend(life, { ...paid, day, dropped: true });
}
