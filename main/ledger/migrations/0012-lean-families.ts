import type { Database } from 'better-sqlite3';

/** What few charges have stands in one column: written and read a million times, each column counts. */
export function up(db: Database): void {
  db.exec(`
    DROP TABLE family_charge;
    -- rest: JSON of kind, pending, original amount and currency, number and count of instalments; null for a booked purchase
    -- without any of these. The day of booking tells the search nothing.
    CREATE TABLE family_charge (
      family INTEGER NOT NULL,
      day TEXT NOT NULL,
      charge_id INTEGER NOT NULL,
      account_id INTEGER NOT NULL,
      time TEXT,
      wording_id INTEGER NOT NULL,
      minor INTEGER NOT NULL,
      currency TEXT NOT NULL,
      reference TEXT,
      rest TEXT,
      PRIMARY KEY (family, day, charge_id)
    ) STRICT, WITHOUT ROWID;
    DELETE FROM setting WHERE key = 'comparedUpTo';
    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale';
  `);
}
