import { addDays, type Day } from '../../../shared/day.ts';
import { addMonths } from '../calendar.ts';
import type { HouseholdAccount } from '../household.ts';
import { type Merchant, merchant } from '../merchants/merchant.ts';
import { SOFTWARE } from '../merchants/software.ts';
import { bankAccount, type Life, price, receive, spend, spendingAccount } from './life.ts';

/** Payments by PayPal, each seen up to three times: in the wallet, as its funding, and on the card or account behind it. */
export function livePaypal(life: Life, days: readonly Day[]): void {
  const { random, town } = life;
  const wallet = life.accounts.find((account) => account.kind === 'wallet');
  if (!wallet) return;
  for (const day of days) {
    const shop = random.pick([...town.oneOffs, ...town.marketplaces]);
    if (random.chance(0.08)) payThrough(life, wallet, shop, price(life, 500, 12_000), day);
  }
  const paidAlready = new Set(life.diary.map((entry) => entry.merchant.key));
  const plan = random.pick(SOFTWARE.filter((software) => !paidAlready.has(software.key)));
  const start = addDays(life.from, random.int(0, 60));
  for (let month = 0; month < 18; month += 1)
    payThrough(life, wallet, plan, plan.minor, addMonths(start, month));
}

function payThrough(life: Life, wallet: HouseholdAccount, shop: Merchant, minor: number, day: Day): void {
  const { random, town } = life;
  const seconds = random.int(30_000, 80_000);
  const chain = { pattern: 'paypal-chain', day, minor, seconds, code: random.int(1, 1e9) } as const;
  spend(life, { ...chain, account: wallet, merchant: shop, lag: 0 });
  const bank = bankAccount(life);
  const fromBank = bank !== null && random.chance(0.4);
  const funding = merchant(
    'paypal funding',
    fromBank ? 'Bank Deposit to PP Account' : 'General Card Deposit',
  );
  receive(life, { ...chain, account: wallet, merchant: funding, kind: 'transfer', lag: 0 });
  if (fromBank) {
    const pull = merchant('paypal', town.words.paypal);
    spend(life, { ...chain, account: bank, merchant: pull, kind: 'transfer', lag: random.int(1, 3) });
  } else {
    spend(life, {
      ...chain,
      account: spendingAccount(life),
      merchant: seenOnCard(shop),
      lag: random.int(0, 2),
    });
  }
}

/** `PAYPAL *SPOTIFYUSAI`: the seller without blanks and codes, cut to twelve letters. */
function seenOnCard(shop: Merchant): Merchant {
  const name = (shop.names[0] ?? '').replace(/^.*\* ?/, '').replaceAll(/\{.*?\}|[ ,.]/g, '');
  return {
    ...shop,
    names: [`PAYPAL *${(name === '' ? shop.key : name).slice(0, 12).toUpperCase()}`],
    place: '402-935-7733 CA',
  };
}
