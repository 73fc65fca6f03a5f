import { addDays } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import type { Pattern } from '../household.ts';
import { bankAccount } from '../life/life.ts';
import { chainOfPayments, seenOnCard, walletOf } from '../life/paypal.ts';
import { again, later, twice } from './again.ts';
import type { PlantedDouble, Plot } from './plot.ts';

const PAID_ANYHOW: readonly Pattern[] = [
  'subscription',
  'weekend-drift',
  'price-change',
  'plan-change',
  'one-off',
  'annual',
];

export function plantSecondCard(plot: Plot): PlantedDouble | null {
  const { life } = plot;
  const others = (entry: Entry) => life.accounts.filter((account) => account !== entry.account && account.kind !== 'wallet');
  const first = plot.pick(PAID_ANYHOW, (entry) => others(entry).length > 0);
  return twice('second-card', plot, first, (entry) => ({ ...later(plot, 0, 2), account: life.random.pick(others(entry)) }));
} // prettier-ignore

/** The same order by card and by PayPal, or the same bill by card and by direct debit: two payments. */
export function plantPaidTwoWays(plot: Plot): PlantedDouble | null {
  const wallet = walletOf(plot.life);
  if (!wallet) return plantCardAndDebit(plot);
  const first = plot.pick(['one-off', 'marketplace', 'annual', 'flight'], isAtHome);
  if (!first) return null;
  const day = addDays(first.day, plot.life.random.int(0, 1));
  const minor = -first.minor;
  const [paid, ...beside] = chainOfPayments(plot.life, { wallet, shop: first.merchant, minor, day });
  return { kind: 'paid-two-ways', status: 'open', entries: [first, paid], refunds: [], beside };
}

function plantCardAndDebit(plot: Plot): PlantedDouble | null {
  const account = bankAccount(plot.life);
  if (!account) return null;
  const first = plot.pick(['bill', 'annual'], (entry) => entry.account.kind === 'card' && isAtHome(entry));
  if (!first) return null;
  const variant = plot.life.random.int(0, first.merchant.names.length - 1);
  const debit = again(plot, first, { ...later(plot, 0, 5), account, variant });
  return { kind: 'paid-two-ways', status: 'open', entries: [first, debit], refunds: [] };
}

function isAtHome(entry: Entry): boolean {
  return entry.currency === entry.account.currency;
}

/** Once under the merchant's own name and once behind that of a payment company. */
export function plantPrefix(plot: Plot): PlantedDouble | null {
  const { life } = plot;
  const prefixes = walletOf(life)
    ? life.town.prefixes.filter((prefix) => !prefix.startsWith('PAYPAL'))
    : life.town.prefixes;
  // Web addresses are names that large vendors bill under themselves.
  const bare = (entry: Entry) => !/[*_]|\.(?:com|ai|net)\b/i.test(entry.merchant.names[entry.variant] ?? '*');
  const prefix = life.random.pick(prefixes);
  const first = plot.pick(PAID_ANYHOW, bare);
  return twice('processor-prefix', plot, first, (entry) => ({
    ...later(plot, 0, 2),
    ...(prefix.startsWith('PAYPAL') ? { merchant: seenOnCard(entry.merchant), variant: 0 } : { prefix }),
  }));
}
