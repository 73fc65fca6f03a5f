import type { ChargeKind, Instalment } from '../../../shared/charge.ts';
import type { Day } from '../../../shared/day.ts';
import type { Currency } from '../../../shared/money.ts';
import type { Debit } from '../accounts.ts';
import type { Entry } from '../entry.ts';
import type { Country, Export, HouseholdAccount, Pattern } from '../household.ts';
import { SHARE } from '../how-often.ts';
import { LAYOUTS } from '../layouts.ts';
import type { Merchant } from '../merchants/merchant.ts';
import type { Town } from '../merchants/town.ts';
import type { Random } from '../random.ts';

/** One household while it is being lived: what there is to choose from, and what happened so far. */
export interface Life {
  readonly random: Random;
  readonly country: Country;
  readonly town: Town;
  readonly from: Day;
  readonly to: Day;
  readonly accounts: readonly HouseholdAccount[];
  readonly debit: Debit | null;
  readonly exports: readonly Export[];
  /** How busy this household is, around 1. */
  readonly pace: number;
  readonly diary: Entry[];
}

/** What one has to say of a purchase; the rest follows. */
export interface Happening {
  readonly merchant: Merchant;
  readonly day: Day;
  readonly minor: number;
  readonly pattern: Pattern;
  readonly account?: HouseholdAccount;
  readonly currency?: Currency;
  readonly variant?: number;
  readonly seconds?: number;
  readonly lag?: number;
  readonly held?: number;
  readonly suffix?: string;
  readonly prefix?: string;
  readonly code?: number;
  readonly kind?: ChargeKind;
  readonly instalment?: Instalment;
  readonly dropped?: boolean;
  readonly lingers?: number;
  readonly converted?: number;
  readonly takesBack?: Entry;
  readonly mirrors?: Entry;
}

/** Money goes out: `minor` is what it cost, positive. Null where the day lies outside the household's time. */
export function spend(life: Life, happening: Happening): Entry | null {
  return record(life, happening, -1);
}

/** Money comes in: `minor` positive. */
export function receive(life: Life, happening: Happening): Entry | null {
  return record(life, { kind: 'refund', ...happening }, 1);
}

function record(life: Life, happening: Happening, sign: 1 | -1): Entry | null {
  if (happening.day < life.from || happening.day > life.to || happening.minor <= 0) return null;
  const entry = entryOf(life, happening, sign);
  life.diary.push(entry);
  return entry;
}

/** The entry without writing it into the diary. */
export function entryOf(life: Life, happening: Happening, sign: 1 | -1): Entry {
  const { random } = life;
  return {
    account: happening.account ?? spendingAccount(life),
    merchant: happening.merchant,
    variant: happening.variant ?? 0,
    prefix: happening.prefix ?? '',
    suffix: happening.suffix ?? '',
    code: happening.code ?? random.int(1, 1_000_000_000),
    day: happening.day,
    seconds: happening.seconds ?? random.int(8 * 3600, 22 * 3600),
    lag: happening.lag ?? random.weighted([[0, 2], [1, 5], [2, 3], [3, 1]]), // prettier-ignore
    minor: sign * happening.minor,
    currency: happening.currency ?? life.town.currency,
    kind: happening.kind ?? 'purchase',
    pattern: happening.pattern,
    instalment: happening.instalment ?? null,
    held: happening.held === undefined ? null : -happening.held,
    dropped: happening.dropped ?? false,
    lingers: happening.lingers ?? lingering(random, happening),
    converted: happening.converted ?? null,
    takesBack: happening.takesBack ?? null,
    mirrors: happening.mirrors ?? null,
  };
}

/** Holds of another amount, at pumps and hotels, stay listed longer than the rest. */
function lingering(random: Random, { held }: Happening): number {
  if (!random.chance(held === undefined ? SHARE.lingers : SHARE.lingersHold)) return 0;
  return held === undefined ? random.int(1, 3) : random.int(2, 7);
}

/** The account a person reaches for: mostly the first that is no wallet. */
export function spendingAccount(life: Life): HouseholdAccount {
  const usual = life.accounts.filter((account) => account.kind !== 'wallet');
  return life.random.weighted(usual.map((account, index) => [account, index === 0 ? 7 : 2]));
}

/** Where salaries and direct debits go: a giro account if there is one. */
export function homeAccount(life: Life): HouseholdAccount {
  const bank = life.accounts.find((account) => account.kind === 'bank');
  return bank ?? spendingAccount(life);
}

export function bankAccount(life: Life): HouseholdAccount | null {
  return life.accounts.find((account) => account.kind === 'bank') ?? null;
}

export function cardsOf(life: Life): HouseholdAccount[] {
  return life.accounts.filter((account) => LAYOUTS[account.layout].kind === 'card');
}

/** A price in US cents, brought to this household's currency and to prices that exist there. */
export function price(life: Life, low: number, high: number): number {
  return priceOf(life, life.random.int(low, high));
}

export function priceOf(life: Life, cents: number): number {
  if (life.town.currency !== 'KRW') return cents;
  const won = cents * 12;
  const step = won >= 100_000 ? 1000 : won >= 10_000 ? 500 : 100;
  return Math.max(step, Math.round(won / step) * step);
}

/** A sum of many things or of litres: no round price, in Korea to the ten won. */
export function total(life: Life, low: number, high: number): number {
  const cents = life.random.int(low, high);
  return life.town.currency === 'KRW' ? Math.round(cents * 1.2) * 10 : cents;
}
