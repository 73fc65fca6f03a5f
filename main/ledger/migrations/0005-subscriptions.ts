import type { Database } from 'better-sqlite3';

/** What is charged regularly. Derived: it can be thrown away and found again at any time. */
export function up(db: Database): void {
  db.exec(`
    -- key: by content, the same after every search; a cancellation is held against it. family: the key of
    -- its merchant. prices: JSON of Price, oldest first.
    CREATE TABLE subscription (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      family TEXT NOT NULL,
      merchant TEXT NOT NULL,
      account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
      rhythm TEXT NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly', 'fourWeekly', 'monthly', 'quarterly',
        'halfYearly', 'yearly')),
      prices TEXT NOT NULL,
      varies INTEGER NOT NULL CHECK (varies IN (0, 1)),
      yearly_minor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      since TEXT NOT NULL,
      last TEXT NOT NULL
    ) STRICT;
    CREATE INDEX subscription_by_family ON subscription (family);

    CREATE TABLE subscription_charge (
      subscription_id INTEGER NOT NULL REFERENCES subscription ON DELETE CASCADE,
      charge_id INTEGER NOT NULL REFERENCES charge ON DELETE CASCADE,
      PRIMARY KEY (subscription_id, charge_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX subscription_charge_by_charge ON subscription_charge (charge_id);

    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale';
  `);
}
