import type { Database } from 'better-sqlite3';

/**
 * The first schema. Days are `YYYY-MM-DD`, money is in minor units with an ISO 4217 code,
 * sentences (`notes`, `reason`, `reasons`) are JSON of `Said`, so that they can be told in any language.
 */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- AUTOINCREMENT: an id that an undo freed must never name something else in an open window.
    -- key: how a later file finds its account: 'number:…', else 'layout:profile|file name without digits'.
    CREATE TABLE account (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT CHECK (kind IN ('card', 'bank', 'wallet')),
      number TEXT,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      currency_from TEXT NOT NULL CHECK (currency_from IN ('file', 'person'))
    ) STRICT;

    CREATE TABLE import (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      at TEXT NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL,
      profile TEXT NOT NULL,
      from_day TEXT CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      to_day TEXT CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      rows_read INTEGER NOT NULL,
      rows_new INTEGER NOT NULL,
      rows_known INTEGER NOT NULL,
      rows_rejected INTEGER NOT NULL,
      pending INTEGER NOT NULL,
      notes TEXT NOT NULL,
      -- The proof that nothing was lost, kept by the database itself.
      CHECK (rows_read = rows_new + rows_known + rows_rejected)
    ) STRICT;
    CREATE INDEX import_by_content ON import (sha256);

    CREATE TABLE import_account (
      import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
      account_id INTEGER NOT NULL REFERENCES account,
      states_currency INTEGER NOT NULL CHECK (states_currency IN (0, 1)),
      PRIMARY KEY (import_id, account_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_account_by_account ON import_account (account_id);

    CREATE TABLE rejected_row (
      import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      line INTEGER,
      text TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (import_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE skipped_line (
      import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      line INTEGER NOT NULL,
      text TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (import_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE merchant (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL
    ) STRICT;

    -- Each distinct text of a bank once: it is long, it repeats, and search indexes it once.
    CREATE TABLE wording (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE,
      merchant_id INTEGER NOT NULL REFERENCES merchant
    ) STRICT;
    CREATE INDEX wording_by_merchant ON wording (merchant_id);

    -- Trigrams serve Korean and Latin alike; rowid = wording.id, text = wording and merchant name.
    CREATE VIRTUAL TABLE wording_search USING fts5 (text, tokenize = 'trigram');

    CREATE TABLE charge (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account_id INTEGER NOT NULL REFERENCES account,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      posted TEXT CHECK (posted GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      time TEXT,
      wording_id INTEGER NOT NULL REFERENCES wording,
      minor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      original_minor INTEGER,
      original_currency TEXT CHECK (original_currency GLOB '[A-Z][A-Z][A-Z]'),
      reference TEXT,
      kind TEXT NOT NULL CHECK (kind IN
        ('purchase', 'refund', 'payment', 'transfer', 'cash', 'fee', 'interest', 'income')),
      pending INTEGER NOT NULL CHECK (pending IN (0, 1)),
      instalment_number INTEGER,
      instalment_of INTEGER,
      CHECK ((original_minor IS NULL) = (original_currency IS NULL)),
      CHECK ((instalment_number IS NULL) = (instalment_of IS NULL))
    ) STRICT;
    CREATE INDEX charge_by_day ON charge (day, id);
    CREATE INDEX charge_by_account_and_day ON charge (account_id, day);
    CREATE INDEX charge_by_wording ON charge (wording_id, day);

    -- Where a file shows a charge. A charge lives as long as one import shows it, which is what
    -- makes the undo of an import exact when files overlap.
    CREATE TABLE sighting (
      import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      charge_id INTEGER NOT NULL REFERENCES charge ON DELETE CASCADE,
      line INTEGER,
      balance INTEGER,
      raw TEXT NOT NULL,
      -- The row as this file tells it, where that differs from the charge: see facts.ts.
      facts TEXT,
      PRIMARY KEY (import_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sighting_by_charge ON sighting (charge_id);

    CREATE TABLE flag (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('double-charge')),
      strength TEXT NOT NULL CHECK (strength IN ('likely', 'possible')),
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      status TEXT NOT NULL CHECK (status IN ('open', 'refunded', 'pending')),
      merchant TEXT NOT NULL,
      amount_minor INTEGER NOT NULL,
      amount_currency TEXT NOT NULL,
      recoverable_minor INTEGER NOT NULL,
      recoverable_currency TEXT NOT NULL,
      reasons TEXT NOT NULL
    ) STRICT;

    -- position: 1 = the charge that is owed, 2, 3 … = the extra ones, 0 = a credit that returned one.
    CREATE TABLE flag_charge (
      charge_id INTEGER NOT NULL REFERENCES charge ON DELETE CASCADE,
      flag_id INTEGER NOT NULL REFERENCES flag ON DELETE CASCADE,
      position INTEGER NOT NULL,
      days_later INTEGER NOT NULL,
      PRIMARY KEY (charge_id, flag_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX flag_charge_by_flag ON flag_charge (flag_id, position);
  `);
}
