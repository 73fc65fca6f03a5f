import type { Day } from '../../shared/day.ts';
import { type Money, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import type {
  StatedBalance,
  StatementAccount,
  StatementReading,
  StatementRow,
} from '../../shared/statement.ts';
import type { StoredAccount } from './accounts.ts';
import { moneyOf, spanOf } from './lines.ts';
import type { Ledger } from './open.ts';

/** What the balances of one account in one file came to; money as the reading has it. */
export interface BalanceEvidence {
  /** Balances that were held against the rows. */
  readonly checked: number;
  readonly breaks: readonly {
    readonly line: number | null;
    readonly since: Day;
    readonly day: Day;
    readonly expected: Money;
    readonly printed: Money;
  }[];
  /** Balance before the first row and after the last. */
  readonly first: number | null;
  readonly last: number | null;
}

interface Shown {
  readonly reading: StatementReading;
  /** In the currencies of their accounts. */
  readonly rows: readonly StatementRow[];
  readonly checks: readonly BalanceEvidence[];
}

/** Keeps, for each account of a file, which days it shows and what it states of balances. */
export function storeEvidence(
  db: Ledger,
  importId: number,
  accounts: readonly StoredAccount[],
  { reading, rows, checks }: Shown,
): void {
  const rowsOf = accounts.map((): StatementRow[] => []);
  for (const row of rows) rowsOf[row.account]?.push(row);
  const add = db.prepare(INSERT);
  accounts.forEach((account, index) => {
    const facts = reading.accounts[index];
    const span = spanOf(rowsOf[index] ?? []);
    const check = checks[index];
    add.run({
      import: importId,
      account: account.id,
      statesCurrency: facts?.currency ? 1 : 0,
      from: span?.from ?? null,
      to: span?.to ?? null,
      ...statedColumns(facts, account),
      first: minorOf(check?.first ?? null, facts, account),
      last: minorOf(check?.last ?? null, facts, account),
      checked: check?.checked ?? 0,
    });
  });
  storeBreaks(db, importId, accounts, checks);
}

// Two accounts of a reading may be one by the name that the person gave: then only their days and sums hold.
const INSERT = `
  INSERT INTO import_account (import_id, account_id, states_currency, from_day, to_day, period_from, period_to,
      opening_minor, opening_day, closing_minor, closing_day, first_minor, last_minor, checked)
    VALUES (@import, @account, @statesCurrency, @from, @to, @periodFrom, @periodTo,
      @openingMinor, @openingDay, @closingMinor, @closingDay, @first, @last, @checked)
    ON CONFLICT DO UPDATE SET
      states_currency = max(states_currency, excluded.states_currency),
      from_day = min(coalesce(from_day, excluded.from_day), coalesce(excluded.from_day, from_day)),
      to_day = max(coalesce(to_day, excluded.to_day), coalesce(excluded.to_day, to_day)),
      opening_minor = NULL, opening_day = NULL, closing_minor = NULL, closing_day = NULL,
      first_minor = NULL, last_minor = NULL, checked = checked + excluded.checked`;

function statedColumns(
  facts: StatementAccount | undefined,
  account: StoredAccount,
): Readonly<Record<string, number | string | null>> {
  const { period = null, opening = null, closing = null } = facts?.stated ?? {};
  const minor = (balance: StatedBalance | null): number | null =>
    minorOf(balance?.minor ?? null, facts, account);
  return {
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    openingMinor: minor(opening),
    openingDay: opening?.day ?? null,
    closingMinor: minor(closing),
    closingDay: closing?.day ?? null,
  };
}

/** A balance in the account's currency: where the file names none it was read with two decimals. */
function minorOf(
  minor: number | null,
  facts: StatementAccount | undefined,
  account: StoredAccount,
): number | null {
  const currency = facts?.currency ?? UNKNOWN_CURRENCY;
  if (minor === null || currency === account.currency) return minor;
  return currency === UNKNOWN_CURRENCY ? (moneyOf(minor, account)?.minor ?? null) : null;
}

function storeBreaks(
  db: Ledger,
  importId: number,
  accounts: readonly StoredAccount[],
  checks: readonly BalanceEvidence[],
): void {
  const add = db.prepare('INSERT INTO balance_break VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  let ordinal = 0;
  accounts.forEach((account, index) => {
    const inCurrency = (money: Money): Money =>
      money.currency === UNKNOWN_CURRENCY ? (moneyOf(money.minor, account) ?? money) : money;
    for (const { line, since, day, ...money } of checks[index]?.breaks ?? []) {
      const [expected, printed] = [inCurrency(money.expected), inCurrency(money.printed)];
      const [from, to] = [expected, printed].map(({ minor }) => minor);
      add.run(importId, ++ordinal, account.id, line, since, day, from, to, printed.currency);
    }
  });
}

const BALANCES = ['opening_minor', 'closing_minor', 'first_minor', 'last_minor'] as const;

/** Writes balances anew when an account gets another currency; `change` is SQL such as `/ 100`. */
export function convertEvidence(db: Ledger, account: number, change: string, from: string, to: string): void {
  const columns = BALANCES.map((column) => `${column} = ${column} ${change}`).join(', ');
  db.prepare(`UPDATE import_account SET ${columns} WHERE account_id = ?`).run(account);
  db.prepare(
    `UPDATE balance_break SET expected_minor = expected_minor ${change},
        printed_minor = printed_minor ${change}, currency = ?
      WHERE account_id = ? AND currency = ?`,
  ).run(to, account, from);
}
