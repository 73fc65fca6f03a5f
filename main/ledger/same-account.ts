import type { StatementRow } from '../../shared/statement.ts';
import type { StoredAccount } from './accounts.ts';
import { matchKnownRows } from './known-rows.ts';
import { identityOf, inAccountCurrency, spanOf, storedLines } from './lines.ts';
import type { Ledger } from './open.ts';

/** An account that a file without an account number may belong to. */
export interface LikelyAccount extends StoredAccount {
  readonly key: string;
  readonly name: string;
}

/** Accounts known by the layout of their files alone, the oldest first. */
export function accountsOfLayout(db: Ledger, profile: string): LikelyAccount[] {
  return db
    .prepare<[string], LikelyAccount>(
      'SELECT id, key, name, currency FROM account WHERE instr(key, ?) = 1 ORDER BY id',
    )
    .all(`layout:${profile}|`);
}

/** The accounts that the same bytes were stored under before; empty where they are new. */
export function accountsOfSameBytes(db: Ledger, sha256: string): LikelyAccount[] {
  return db
    .prepare<[string], LikelyAccount>(
      `SELECT account.id, key, account.name, currency FROM import_account JOIN account ON account.id = account_id
        WHERE import_id = (SELECT min(id) FROM import WHERE sha256 = ?) ORDER BY account.id`,
    )
    .all(sha256);
}

/** How many lines a file and an account show over the days that both cover, and how many are the same. */
export interface Agreement {
  /** The smaller of the two numbers of lines. */
  readonly compared: number;
  readonly same: number;
}

export function agreementWith(db: Ledger, account: StoredAccount, rows: readonly StatementRow[]): Agreement {
  const span = spanOf(rows);
  const stored = span ? storedLines(db, account.id, span) : [];
  const common = spanOf(stored);
  if (!common) return { compared: 0, same: 0 };
  const lines = rows
    .filter(({ day }) => day >= common.from && day <= common.to)
    .map((row) => identityOf(inAccountCurrency(row, account)));
  const same = matchKnownRows(stored, lines).filter((match) => match !== null).length;
  return { compared: Math.min(stored.length, lines.length), same };
}
