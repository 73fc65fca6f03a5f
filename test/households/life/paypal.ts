import { addDays, type Day } from '../../../shared/day.ts';
import { addMonths } from '../calendar.ts';
import type { Entry } from '../entry.ts';
import type { HouseholdAccount } from '../household.ts';
import { DAILY } from '../how-often.ts';
import { type Merchant, merchant } from '../merchants/merchant.ts';
import { SOFTWARE } from '../merchants/software.ts';
import { bankAccount, entryOf, type Life, price, spendingAccount } from './life.ts';

/** Payments by PayPal, each seen up to three times: in the wallet, as its funding, and on the card or account behind it. */
export function livePaypal(life: Life, days: readonly Day[]): void {
  const { random, town } = life;
  const wallet = walletOf(life);
  if (!wallet) return;
  const pay = (shop: Merchant, minor: number, day: Day) => {
    if (day >= life.from && day <= life.to) life.diary.push(...chainOfPayments(life, { wallet, shop, minor, day }));
  };
  for (const day of days) {
    const shop = random.pick([...town.oneOffs, ...town.marketplaces]);
    if (random.chance(DAILY.walletPayment)) pay(shop, price(life, 500, 12_000), day);
  }
  const paidAlready = new Set(life.diary.map((entry) => entry.merchant.key));
  const plan = random.pick(SOFTWARE.filter((software) => !paidAlready.has(software.key)));
  const start = addDays(life.from, random.int(0, 60));
  for (let month = 0; month < 18; month += 1) pay(plan, plan.minor, addMonths(start, month));
} // prettier-ignore

export function walletOf(life: Life): HouseholdAccount | null {
  return life.accounts.find((account) => account.kind === 'wallet') ?? null;
}

interface WalletPayment {
  readonly wallet: HouseholdAccount;
  readonly shop: Merchant;
  readonly minor: number;
  readonly day: Day;
}

/** One payment: the wallet's line, its funding, and the line of the card or account that funds it. */
export function chainOfPayments(life: Life, payment: WalletPayment): [Entry, Entry, Entry] {
  const { random, town } = life;
  const { wallet, shop, minor, day } = payment;
  const seconds = random.int(30_000, 80_000);
  const chain = { pattern: 'paypal-chain', day, minor, seconds, code: random.int(1, 1e9), lingers: 0 } as const;
  const paid = entryOf(life, { ...chain, account: wallet, merchant: shop, lag: 0 }, -1);
  const bank = bankAccount(life);
  const fromBank = bank !== null && random.chance(0.4);
  const words = fromBank ? 'Bank Deposit to PP Account' : 'General Card Deposit';
  const funding = merchant('paypal funding', words);
  const filled = entryOf(life, { ...chain, account: wallet, merchant: funding, kind: 'transfer', lag: 0 }, 1);
  const behind = fromBank
    ? // Direct debit in Germany; elsewhere the bank calls it a transfer.
      { account: bank, merchant: merchant('paypal', town.words.paypal), kind: life.country === 'DE' ? 'purchase' : 'transfer', lag: random.int(1, 3) } as const
    : { account: spendingAccount(life), merchant: seenOnCard(shop), lag: random.int(0, 2) };
  return [paid, filled, entryOf(life, { ...chain, ...behind, mirrors: paid }, -1)];
} // prettier-ignore

/** `PAYPAL *SPOTIFYUSAI`: the seller without blanks and codes, cut to twelve letters. */
export function seenOnCard(shop: Merchant): Merchant {
  const name = (shop.names[0] ?? '').replace(/^.*\* ?/, '').replaceAll(/\{.*?\}|[ ,.]/g, '');
  return {
    ...shop,
    names: [`PAYPAL *${(name === '' ? shop.key : name).slice(0, 12).toUpperCase()}`],
    place: '402-935-7733 CA',
  };
}
