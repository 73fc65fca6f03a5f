import { addDays, type Day } from '../../../shared/day.ts';
import { DAILY, SHARE } from '../how-often.ts';
import { branchOf, merchant } from '../merchants/merchant.ts';
import { type Life, price, priceOf, spend, spendingAccount, total } from './life.ts';
import { exchange, giveBack } from './returns.ts';

/** Shops, marketplaces, app stores, presents, and what goes back. */
export function liveShopping(life: Life, day: Day): void {
  const { random, pace } = life;
  if (random.chance(DAILY.marketplace * pace)) buyOnMarketplace(life, day);
  if (random.chance(DAILY.oneOff * pace)) buyOnce(life, day);
  if (random.chance(DAILY.app)) buyApp(life, day);
  if (random.chance(DAILY.exchange)) exchange(life, day);
  if (random.chance(DAILY.giftTwice)) buyGifts(life, day);
  if (random.chance(DAILY.giftCards)) buyGiftCards(life, day);
  if (random.chance(DAILY.abroad)) buyAbroad(life, day);
}

function buyOnMarketplace(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = random.pick(town.marketplaces);
  const account = spendingAccount(life);
  const variant = random.chance(0.7) ? 0 : random.int(0, shop.names.length - 1);
  const minor = total(life, 700, 15_000);
  const seconds = random.int(30_000, 84_000);
  const order = { merchant: shop, day, account, variant, seconds } as const;
  const turn = random.next();
  if (turn > SHARE.splitOrderEqual + SHARE.splitOrderUneven) {
    const bought = spend(life, { ...order, pattern: 'marketplace', minor });
    if (bought && random.chance(SHARE.refundedMarketplace)) giveBack(life, bought);
    return;
  }
  // Parcels of one order are charged as they leave: parts on one day or the next, mostly uneven.
  const even = turn < SHARE.splitOrderEqual;
  for (let parcel = random.int(2, 3); parcel > 0; parcel -= 1) {
    const leaves = addDays(day, random.chance(0.7) ? 0 : 1);
    spend(life, {
      ...order,
      pattern: 'split-order',
      minor: even ? minor : total(life, 500, 8000),
      day: leaves,
      seconds: random.int(30_000, 84_000),
    });
  }
}

function buyOnce(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = branchOf(random, random.pick(town.oneOffs), town.towns);
  // Batteries at the electronics shop, a sofa at the furniture shop.
  const minor = random.chance(0.05) ? price(life, 120, 320) : total(life, 1500, 90_000);
  const bought = spend(life, { merchant: shop, pattern: 'one-off', day, minor });
  if (bought && random.chance(SHARE.refundedOneOff)) giveBack(life, bought);
}

/** The same few prices over and over, some of them on one evening. */
function buyApp(life: Life, day: Day): void {
  const { random, town } = life;
  const store = random.pick(town.appStores);
  const account = spendingAccount(life);
  const minor = priceOf(life, random.pick([99, 199, 299, 499]));
  const seconds = random.int(60_000, 80_000);
  spend(life, { merchant: store, pattern: 'app-store', day, minor, account, seconds });
  if (random.chance(SHARE.secondAppOfOnePrice)) {
    spend(life, { merchant: store, pattern: 'app-store', day, minor, account, seconds: seconds + random.int(60, 4000) });
  }
} // prettier-ignore

/** Two of the same on purpose, at once or when one more is wanted days later: nothing in a statement tells. */
function buyGifts(life: Life, day: Day): void {
  const { random, town } = life;
  const merchant = branchOf(random, random.pick(town.oneOffs), town.towns);
  const gift = { merchant, pattern: 'gift-twice', minor: price(life, 2000, 15_000), account: spendingAccount(life) } as const;
  const seconds = random.int(36_000, 60_000);
  const wait = random.chance(SHARE.giftDaysLater) ? random.int(1, 14) : 0;
  const after = random.chance(0.5) ? random.int(90, 1200) : random.int(1201, 18_000);
  spend(life, { ...gift, day, seconds });
  spend(life, { ...gift, day: addDays(day, wait), seconds: seconds + after });
} // prettier-ignore

const SHOPS_ABROAD = ['KINOKUNIYA BOOKS', 'HARRODS ONLINE', 'MUJI STORE', 'ITCH.IO', 'BANDCAMP'];
const TOWNS_ABROAD: Readonly<Record<string, readonly string[]>> = {
  USD: ['SAN FRANCISCO CA', 'NEW YORK NY'],
  EUR: ['BERLIN DE', 'PARIS FR'],
  JPY: ['TOKYO JP', 'OSAKA JP'],
  GBP: ['LONDON GB', 'LEEDS GB'],
};

/** Something in another country's money, with the issuer's own fee as a line beside it. */
function buyAbroad(life: Life, day: Day): void {
  const { random, town } = life;
  const currency = random.pick(['USD', 'EUR', 'JPY', 'GBP'].filter((code) => code !== town.currency));
  const shop = merchant(`shop abroad ${currency}`, random.pick(SHOPS_ABROAD), random.pick(TOWNS_ABROAD[currency] ?? []));
  const minor = currency === 'JPY' ? random.int(8, 180) * 100 : random.int(900, 18_000);
  const account = spendingAccount(life);
  const converted = random.chance(SHARE.convertedByMerchant) ? { converted: 1.03 + random.next() * 0.05 } : {};
  const bought = spend(life, { merchant: shop, pattern: 'abroad', day, minor, currency, account, ...converted });
  if (bought && random.chance(SHARE.refundAbroad)) giveBack(life, bought);
  if (account.kind !== 'card' || random.chance(0.6)) return;
  const fee = { merchant: merchant('foreign fee', town.words.foreignFee), pattern: 'fee', kind: 'fee' } as const;
  spend(life, { ...fee, day, account, minor: priceOf(life, random.int(20, 400)) });
} // prettier-ignore

/** One round sum for each who gets one. */
function buyGiftCards(life: Life, day: Day): void {
  const { random, town } = life;
  const shop = random.pick(town.giftCards);
  const minor = priceOf(life, random.pick([1000, 2500, 5000]));
  const account = spendingAccount(life);
  let seconds = random.int(36_000, 76_000);
  for (let count = random.int(2, 4); count > 0; count -= 1) {
    spend(life, { merchant: shop, pattern: 'gift-cards', day, minor, account, seconds });
    seconds += random.int(30, 600);
  }
}
