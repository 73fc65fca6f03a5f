import type { Export, Household, HouseholdAccount, LabelledCharge } from './household.ts';
import type { LayoutName } from './layouts.ts';
import { amex, capitalOne, chaseCard, citiCard, discover } from './write/american.ts';
import { europeanCard, germanBank, n26, revolut } from './write/european.ts';
import { kbBank, koreanBill, koreanShortDays, shinhanUsage } from './write/korean.ts';
import { ofxBank, ofxCard } from './write/ofx.ts';
import { paypal } from './write/paypal.ts';
import type { StatementWriter } from './write/statement-file.ts';

const WRITERS: Readonly<Record<LayoutName, StatementWriter>> = {
  'chase-card': chaseCard,
  amex,
  'capital-one': capitalOne,
  discover,
  'citi-card': citiCard,
  revolut,
  n26,
  'shinhan-usage': shinhanUsage,
  'kb-bank': kbBank,
  'korean-bill': koreanBill,
  'korean-short-days': koreanShortDays,
  'german-bank': germanBank,
  'european-card': europeanCard,
  'ofx-bank': ofxBank,
  'ofx-card': ofxCard,
  paypal,
};

/** A statement as a person has it, and which charge each of its rows is. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly account: HouseholdAccount;
  /** Ids of the charges: row `ordinal` is at `ordinal - 1`. */
  readonly rows: readonly number[];
}

/** All downloads of the household, in the order in which they were made. */
export function writeStatements(household: Household): WrittenFile[] {
  const balances = balancesOf(household.charges);
  return household.exports
    .toSorted((one, other) => one.to.localeCompare(other.to, 'en') || one.account - other.account)
    .flatMap((period) => {
      const account = household.accounts.find(({ id }) => id === period.account);
      return account ? [writeFile(household, account, period, balances)] : [];
    });
}

function writeFile(
  household: Household,
  account: HouseholdAccount,
  period: Export,
  balanceAfter: ReadonlyMap<number, number>,
): WrittenFile {
  const writer = WRITERS[account.layout];
  const oldestFirst = household.charges.filter((charge) => isShown(charge, account, period));
  const charges = writer.newestFirst ? oldestFirst.toReversed() : oldestFirst;
  const text = writer.text({ account, period, charges, balanceAfter });
  // Files of one account are told from those of another by their name without digits.
  const letter = 'abcd'.charAt(account.id - 1);
  return {
    name: `${writer.stem}_${letter}_${period.to.replaceAll('-', '')}.${writer.ending}`,
    bytes: writer.encode(text, account),
    account,
    rows: charges.map(({ id }) => id),
  };
}

function isShown(charge: LabelledCharge, account: HouseholdAccount, { from, to }: Export): boolean {
  if (charge.account !== account.id) return false;
  // Bills list what is due in their month, whenever it was bought.
  const listed = account.layout === 'korean-bill' ? charge.settles : charge.day;
  if (listed < from || listed > to) return false;
  return charge.listedUntil === null ? charge.settles <= to : to < charge.listedUntil;
}

function balancesOf(charges: readonly LabelledCharge[]): Map<number, number> {
  const balances = new Map<number, number>();
  const running = new Map<number, number>();
  for (const { id, account, amount, pending } of charges) {
    const balance = (running.get(account) ?? 500_000) + (pending ? 0 : amount.minor);
    running.set(account, balance);
    balances.set(id, balance);
  }
  return balances;
}
