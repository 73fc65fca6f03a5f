import type { Day } from '../../shared/day.ts';
import { type Currency, type Money, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import type { StatementAccount, StatementReading, StatementRow } from '../../shared/statement.ts';
import { type Followed, followBalances } from './running.ts';
import { checkClosing, checkOpening, checkSum } from './stated.ts';

/** A place where what a file prints does not add up. */
export interface FoundBreak {
  /** The row that does not follow from the balance before it; null at a stated opening or closing balance. */
  readonly line: number | null;
  /** Where something is missing: between these days, both included. */
  readonly since: Day;
  readonly day: Day;
  readonly expected: Money;
  readonly printed: Money;
}

/** What the balances of one account in one file came to. */
export interface BalanceCheck {
  /** Balances held against the rows and the balance before them. */
  readonly checked: number;
  /** In the order of time. */
  readonly breaks: readonly FoundBreak[];
  /** Balance before the first row and after the last, minor units of the account's currency; null where unknown. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Holds the balances that a file prints against its rows, account by account. */
export function checkBalances({ accounts, rows }: StatementReading): BalanceCheck[] {
  const byAccount = accounts.map((): StatementRow[] => []);
  for (const row of rows) byAccount[row.account]?.push(row);
  return accounts.map((account, index) => checkAccount(account, byAccount[index] ?? []));
}

function checkAccount(account: StatementAccount, rows: readonly StatementRow[]): BalanceCheck {
  const own = account.currency ?? UNKNOWN_CURRENCY;
  let checked = 0;
  const breaks: FoundBreak[] = [];
  let followedOwn: Followed = { checked: 0, breaks: [], first: null, last: null };
  for (const [currency, rowsOf] of byCurrency(rows)) {
    const followed = followBalances(rowsOf);
    checked += followed.checked;
    breaks.push(...followed.breaks.map((found) => asFound(found, currency)));
    if (currency === own) followedOwn = followed;
  }
  const stated = checkStated(account, rows, followedOwn, own);
  breaks.push(...stated.filter((found) => found !== 'holds'));
  breaks.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return { checked: checked + stated.length, breaks, first: followedOwn.first, last: followedOwn.last };
}

/** One entry a stated balance that could be held against the rows. */
function checkStated(
  { stated }: StatementAccount,
  rows: readonly StatementRow[],
  { first, last }: Followed,
  currency: Currency,
): readonly (FoundBreak | 'holds')[] {
  if (!stated) return [];
  const list = { rows: rows.filter((row) => row.amount.currency === currency), currency, stated };
  const results =
    first === null || last === null
      ? [checkSum(list)]
      : [checkOpening(list, first), checkClosing(list, last)];
  return results.flatMap((result) => result ?? []);
}

function asFound(found: Followed['breaks'][number], currency: Currency): FoundBreak {
  return {
    line: found.row.line,
    since: found.since,
    day: found.row.day,
    expected: { minor: found.expected, currency },
    printed: { minor: found.printed, currency },
  };
}

function byCurrency(rows: readonly StatementRow[]): ReadonlyMap<Currency, readonly StatementRow[]> {
  const found = new Map<Currency, StatementRow[]>();
  for (const row of rows) {
    const of = found.get(row.amount.currency);
    if (of) of.push(row);
    else found.set(row.amount.currency, [row]);
  }
  return found;
}
