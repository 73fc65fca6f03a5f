import type { Database } from 'better-sqlite3';

/** Whose logo the card of an account bears, as the person answered in a case: asked once, whatever cases follow. */
export function up(db: Database): void {
  db.exec(`
    -- By the key of the account, as account_route is. network: null where the person does not know it.
    CREATE TABLE account_brand (
      account_key TEXT PRIMARY KEY,
      network TEXT
    ) STRICT, WITHOUT ROWID;
  `);
}
