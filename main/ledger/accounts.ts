import type { Account } from '../../shared/contract/accounts.ts';
import { decimalsOf, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import type { AccountKind, StatementAccount } from '../../shared/statement.ts';
import { convertEvidence } from './evidence.ts';
import { FACT_CURRENCY, FACT_MINOR } from './facts.ts';
import type { Ledger } from './open.ts';

export interface StoredAccount {
  readonly id: number;
  readonly currency: string;
}

/** Finds the account of this key, or makes it from what the file tells. */
export function keepAccount(
  db: Ledger,
  key: string,
  name: string,
  facts: Pick<StatementAccount, 'kind' | 'number' | 'currency'>,
): StoredAccount {
  const found = db
    .prepare<[string], StoredAccount>('SELECT id, currency FROM account WHERE key = ?')
    .get(key);
  if (found) {
    const named = facts.currency;
    if (found.currency !== UNKNOWN_CURRENCY || named === null || !canConvert(db, found.id, named))
      return found;
    // A later file states what the first one did not.
    convertAccount(db, found.id, UNKNOWN_CURRENCY, named);
    return { id: found.id, currency: named };
  }
  const currency = facts.currency ?? UNKNOWN_CURRENCY;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO account (key, name, kind, number, currency, currency_from) VALUES (?, ?, ?, ?, ?, 'file')`,
    )
    .run(key, freeName(db, name), facts.kind, facts.number, currency);
  return { id: Number(lastInsertRowid), currency };
}

/** Two accounts of one bank without a number must still be told apart. */
function freeName(db: Ledger, name: string): string {
  const taken = db.prepare<[string], number>('SELECT count(*) FROM account WHERE name = ?').pluck();
  let free = name;
  for (let next = 2; taken.get(free) !== 0; next++) free = `${name} (${next})`;
  return free;
}

interface AccountRow {
  readonly id: number;
  readonly name: string;
  readonly kind: AccountKind | null;
  readonly number: string | null;
  readonly currency: string;
  readonly charges: number;
  readonly from: string | null;
  readonly to: string | null;
}

const ACCOUNTS = `
  SELECT account.id, account.name, account.kind, account.number, account.currency,
    count(charge.id) AS charges, min(charge.day) AS "from", max(charge.day) AS "to"
  FROM account LEFT JOIN charge ON charge.account_id = account.id`;

/** All accounts by name, with how many charges they hold and over which days. */
export function listAccounts(db: Ledger): Account[] {
  return db
    .prepare<[], AccountRow>(`${ACCOUNTS} GROUP BY account.id ORDER BY account.name, account.id`)
    .all();
}

/** One account; a Problem where it is gone. */
export function accountById(db: Ledger, id: number): Account {
  const row = db
    .prepare<[number], AccountRow>(`${ACCOUNTS} WHERE account.id = ? GROUP BY account.id`)
    .get(id);
  if (!row) throw new Problem({ id: 'problems.accountGone' });
  return row;
}

export function renameAccount(db: Ledger, id: number, name: string): Account {
  db.prepare('UPDATE account SET name = ? WHERE id = ?').run(name, id);
  return accountById(db, id);
}

/**
 * Gives an account without a currency one. Its amounts were kept with two decimals; they are
 * written anew in the currency's own. A Problem where an amount has cents and the currency has none.
 */
export function nameAccountCurrency(db: Ledger, id: number, currency: string): Account {
  const account = accountById(db, id);
  if (account.currency !== UNKNOWN_CURRENCY) throw new Problem({ id: 'problems.currencyKnown' });
  if (!canConvert(db, id, currency))
    throw new Problem({ id: 'problems.currencyDoesNotFit', values: { currency } });
  db.transaction(() => {
    convertAccount(db, id, UNKNOWN_CURRENCY, currency);
    db.prepare("UPDATE account SET currency_from = 'person' WHERE id = ?").run(id);
  }).immediate();
  return accountById(db, id);
}

/** After an undo: accounts whose currency no remaining file states, and no person named, have none again. */
export function forgetUnstatedCurrencies(db: Ledger): void {
  const unstated = db
    .prepare<[string], StoredAccount>(
      `SELECT id, currency FROM account WHERE currency_from = 'file' AND currency <> ?
        AND NOT EXISTS (SELECT 1 FROM import_account WHERE account_id = account.id AND states_currency = 1)`,
    )
    .all(UNKNOWN_CURRENCY);
  for (const { id, currency } of unstated) convertAccount(db, id, currency, UNKNOWN_CURRENCY);
}

function canConvert(db: Ledger, account: number, currency: string): boolean {
  const step = 10 ** (decimalsOf(UNKNOWN_CURRENCY) - Math.min(decimalsOf(currency), 2));
  const broken = db
    .prepare<[number, string, number], number>(
      'SELECT count(*) FROM charge WHERE account_id = ? AND currency = ? AND minor % ? <> 0',
    )
    .pluck()
    .get(account, UNKNOWN_CURRENCY, step);
  return broken === 0;
}

/** Writes the account's amounts of one currency in another one's decimals; the amounts must allow it. */
function convertAccount(db: Ledger, account: number, from: string, to: string): void {
  const shift = decimalsOf(to) - decimalsOf(from);
  const change = shift < 0 ? `/ ${10 ** -shift}` : `* ${10 ** shift}`;
  const amount = `json_extract(facts, '$[${FACT_MINOR}]')`;
  db.prepare(
    `UPDATE sighting SET facts = json_set(facts, '$[${FACT_MINOR}]', ${amount} ${change}, '$[${FACT_CURRENCY}]', ?)
      WHERE facts IS NOT NULL AND json_extract(facts, '$[${FACT_CURRENCY}]') = ?
        AND charge_id IN (SELECT id FROM charge WHERE account_id = ?)`,
  ).run(to, from, account);
  db.prepare(
    `UPDATE sighting SET balance = balance ${change} WHERE balance IS NOT NULL AND charge_id IN
      (SELECT id FROM charge WHERE account_id = ? AND currency = ?)`,
  ).run(account, from);
  convertEvidence(db, account, change, from, to);
  db.prepare(
    `UPDATE charge SET minor = minor ${change}, currency = ? WHERE account_id = ? AND currency = ?`,
  ).run(to, account, from);
  db.prepare('UPDATE account SET currency = ? WHERE id = ?').run(to, account);
}
