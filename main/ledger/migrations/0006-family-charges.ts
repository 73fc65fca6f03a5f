import type { Database } from 'better-sqlite3';

/**
 * A family's charges side by side with all that the search needs of them: read one by one from `charge` they
 * lie all over the file, which took most of the time of a search after a small import.
 */
export function up(db: Database): void {
  db.exec(`
    DROP TABLE family_charge;
    -- Columns as in charge, where the triggers of the search see every change of them.
    CREATE TABLE family_charge (
      family INTEGER NOT NULL,
      day TEXT NOT NULL,
      charge_id INTEGER NOT NULL,
      account_id INTEGER NOT NULL,
      posted TEXT,
      time TEXT,
      wording_id INTEGER NOT NULL,
      minor INTEGER NOT NULL,
      currency TEXT NOT NULL,
      original_minor INTEGER,
      original_currency TEXT,
      reference TEXT,
      kind TEXT NOT NULL,
      pending INTEGER NOT NULL,
      instalment_number INTEGER,
      instalment_of INTEGER,
      PRIMARY KEY (family, day, charge_id)
    ) STRICT, WITHOUT ROWID;
    DELETE FROM setting WHERE key = 'comparedUpTo';
    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale';
  `);
}
