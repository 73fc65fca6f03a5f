import { addDays, type Day } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import type { HouseholdAccount } from '../household.ts';
import { branchOf, merchant } from '../merchants/merchant.ts';
import { TOP_UPS } from '../merchants/software.ts';
import { LAYOUTS } from '../layouts.ts';
import { type Life, price, priceOf, receive, spend, spendingAccount, total } from './life.ts';

/** Shops, marketplaces, app stores, prepaid balances, and what goes back. */
export function liveShopping(life: Life, day: Day): void {
  const { random, pace } = life;
  if (random.chance(0.1 * pace)) buyOnMarketplace(life, day);
  if (random.chance(0.045 * pace)) buyOnce(life, day);
  if (random.chance(0.04)) buyApp(life, day);
  if (random.chance(0.004)) exchange(life, day);
  if (random.chance(0.0004)) buyGifts(life, day);
  if (random.chance(0.01)) buyAbroad(life, day);
}

function buyOnMarketplace(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = random.pick(town.marketplaces);
  const account = spendingAccount(life);
  const variant = random.chance(0.7) ? 0 : random.int(0, shop.names.length - 1);
  const minor = total(life, 700, 15_000);
  const seconds = random.int(30_000, 84_000);
  const order = { merchant: shop, day, account, variant, seconds } as const;
  if (!random.chance(0.03)) {
    const bought = spend(life, { ...order, pattern: 'marketplace', minor });
    if (bought && random.chance(0.08)) giveBack(life, bought);
    return;
  }
  // Parcels of one order are charged as they leave: equal parts on one day or the next.
  for (let parcel = random.int(2, 3); parcel > 0; parcel -= 1) {
    const leaves = addDays(day, random.chance(0.7) ? 0 : 1);
    spend(life, {
      ...order,
      pattern: 'split-order',
      minor,
      day: leaves,
      seconds: random.int(30_000, 84_000),
    });
  }
}

function buyOnce(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = branchOf(random, random.pick(town.oneOffs), town.towns);
  // Batteries at the electronics shop, a sofa at the furniture shop.
  const minor = random.chance(0.12) ? price(life, 120, 320) : total(life, 1500, 90_000);
  const bought = spend(life, { merchant: shop, pattern: 'one-off', day, minor });
  if (bought && random.chance(0.12)) giveBack(life, bought);
}

/** Wholly or in part, days or months later, now and then to another card. */
function giveBack(life: Life, bought: Entry): void {
  const { random } = life;
  const whole = -bought.minor;
  const minor = random.chance(0.7) ? whole : Math.max(1, Math.round(whole * random.pick([0.2, 0.35, 0.5])));
  const others = life.accounts.filter((account) => account.kind === bought.account.kind);
  const { merchant: shop, variant, code, currency } = bought;
  receive(life, {
    merchant: shop,
    variant,
    code,
    currency,
    minor,
    pattern: 'refund',
    day: addDays(bought.day, random.chance(0.8) ? random.int(2, 25) : random.int(30, 100)),
    account: random.chance(0.9) ? bought.account : random.pick(others),
    takesBack: bought,
  });
}

/** The same few prices over and over, some of them on one evening. */
function buyApp(life: Life, day: Day): void {
  const { random, town } = life;
  const store = random.pick(town.appStores);
  const account = spendingAccount(life);
  const minor = priceOf(life, random.pick([99, 199, 299, 499]));
  const seconds = random.int(60_000, 80_000);
  spend(life, { merchant: store, pattern: 'app-store', day, minor, account, seconds });
  if (random.chance(0.25)) {
    spend(life, { merchant: store, pattern: 'app-store', day, minor, account, seconds: seconds + random.int(60, 4000) });
  }
} // prettier-ignore

/** Bought, given back, bought again: another size, or the cashier starts over. */
function exchange(life: Life, day: Day): void {
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

/** Declined, tried again: an authorisation that lapses, and one that is booked. Seen only around a download. */
export function liveRetries(life: Life): void {
  const { random, town } = life;
  for (const download of life.exports) {
    const account = life.accounts.find(({ id }) => id === download.account);
    if (!account || !LAYOUTS[account.layout].pending || !random.chance(0.2)) continue;
    const shop = branchOf(random, random.pick(town.oneOffs), town.towns);
    const seconds = random.int(30_000, 70_000);
    const day = addDays(download.to, -random.int(0, 2));
    const attempt = {
      merchant: shop,
      pattern: 'retry-after-decline',
      account,
      day,
      minor: price(life, 1500, 40_000),
    } as const;
    spend(life, { ...attempt, seconds, dropped: true });
    spend(life, { ...attempt, seconds: seconds + random.int(40, 900) });
  }
}

/** Two of the same on purpose: nothing in a statement tells. */
function buyGifts(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = branchOf(random, random.pick(town.oneOffs), town.towns);
  const account = spendingAccount(life);
  const gift = {
    merchant: shop,
    pattern: 'gift-twice',
    day,
    minor: price(life, 2000, 15_000),
    account,
  } as const;
  spend(life, gift);
  spend(life, gift);
}

/** Something in another country's money, with the issuer's own fee as a line beside it. */
function buyAbroad(life: Life, day: Day): void {
  const { random, town } = life;
  const currency = random.pick(['USD', 'EUR', 'JPY', 'GBP'].filter((code) => code !== town.currency));
  const shop = merchant(`shop abroad ${currency}`, random.pick(['KINOKUNIYA BOOKS', 'HARRODS ONLINE', 'MUJI STORE', 'ITCH.IO', 'BANDCAMP']), 'ABROAD'); // prettier-ignore
  const minor = currency === 'JPY' ? random.int(8, 180) * 100 : random.int(900, 18_000);
  const account = spendingAccount(life);
  spend(life, { merchant: shop, pattern: 'one-off', day, minor, currency, account });
  if (account.kind !== 'card' || random.chance(0.6)) return;
  const fee = merchant('foreign fee', town.words.foreignFee);
  spend(life, {
    merchant: fee,
    pattern: 'fee',
    kind: 'fee',
    day,
    minor: priceOf(life, random.int(20, 400)),
    account,
  });
}

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
      busy = busy ? random.chance(0.75) : random.chance(0.025);
      if (!busy || random.chance(0.4)) continue;
      for (let count = random.weighted([[1, 5], [2, 3], [3, 1]]); count > 0; count -= 1) spend(life, { ...filled, day }); // prettier-ignore
    }
  }
}
