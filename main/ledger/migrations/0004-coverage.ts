import type { Database } from 'better-sqlite3';

/** How far the charges of an account can be trusted to be all there are. */
export function up(db: Database): void {
  db.exec(`
    -- What one file shows of one account. Balances are minor units of the account's currency, signed as
    -- printed: opening and closing as the file states them, first and last as its running balances tell.
    ALTER TABLE import_account ADD COLUMN from_day TEXT;
    ALTER TABLE import_account ADD COLUMN to_day TEXT;
    ALTER TABLE import_account ADD COLUMN period_from TEXT;
    ALTER TABLE import_account ADD COLUMN period_to TEXT;
    ALTER TABLE import_account ADD COLUMN opening_minor INTEGER;
    ALTER TABLE import_account ADD COLUMN opening_day TEXT;
    ALTER TABLE import_account ADD COLUMN closing_minor INTEGER;
    ALTER TABLE import_account ADD COLUMN closing_day TEXT;
    ALTER TABLE import_account ADD COLUMN first_minor INTEGER;
    ALTER TABLE import_account ADD COLUMN last_minor INTEGER;
    -- Balances that were held against the rows.
    ALTER TABLE import_account ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;

    -- A balance that does not follow from the one before it: something lies between since and day.
    -- line: the row after the gap; null at a stated opening or closing balance.
    CREATE TABLE balance_break (
      import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      account_id INTEGER NOT NULL REFERENCES account,
      line INTEGER,
      since TEXT NOT NULL,
      day TEXT NOT NULL,
      expected_minor INTEGER NOT NULL,
      printed_minor INTEGER NOT NULL,
      currency TEXT NOT NULL,
      PRIMARY KEY (import_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- Of imports made before, only the days of their rows are known.
    UPDATE import_account SET (from_day, to_day) =
        (SELECT from_day, to_day FROM import WHERE import.id = import_account.import_id)
      WHERE import_id IN (SELECT import_id FROM import_account GROUP BY import_id HAVING count(*) = 1);
    UPDATE import_account SET (from_day, to_day) =
        (SELECT min(charge.day), max(charge.day) FROM sighting JOIN charge ON charge.id = sighting.charge_id
          WHERE sighting.import_id = import_account.import_id
            AND charge.account_id = import_account.account_id)
      WHERE import_id IN (SELECT import_id FROM import_account GROUP BY import_id HAVING count(*) > 1);
  `);
}
