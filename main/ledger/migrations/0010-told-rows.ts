import type { Database } from 'better-sqlite3';

/** What the person said of rows that could not be read. Remembered by content, as decisions are. */
export function up(db: Database): void {
  db.exec(`
    -- account_key: of the account that the charge is of, or of the file's first where it is set aside.
    -- occurrence: 1 for the first of equal texts in its file. from_day, to_day: days for which it holds in other files
    -- than this one (sha256): a text without a day may stand in a later file and mean another payment.
    -- charge: JSON of MendedCharge; null where the row was set aside.
    CREATE TABLE told_row (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account_key TEXT NOT NULL,
      text TEXT NOT NULL,
      occurrence INTEGER NOT NULL CHECK (occurrence > 0),
      sha256 TEXT NOT NULL,
      from_day TEXT,
      to_day TEXT,
      charge TEXT CHECK (json_valid(charge)),
      at TEXT NOT NULL,
      CHECK ((from_day IS NULL) = (to_day IS NULL))
    ) STRICT;
    CREATE INDEX told_row_by_text ON told_row (text, occurrence);

    -- found: JSON of what could be read of it. sighting: of the charge that it was mended to, in the same import;
    -- mended_as: whether that charge was new or known, so that the counts of the import can be put back.
    ALTER TABLE rejected_row ADD COLUMN found TEXT CHECK (json_valid(found));
    ALTER TABLE rejected_row ADD COLUMN told_id INTEGER REFERENCES told_row ON DELETE SET NULL;
    ALTER TABLE rejected_row ADD COLUMN sighting INTEGER;
    ALTER TABLE rejected_row ADD COLUMN mended_as TEXT
      CHECK (mended_as IN ('new', 'known') AND (mended_as IS NULL) = (sighting IS NULL));
    CREATE INDEX rejected_row_by_told ON rejected_row (told_id) WHERE told_id IS NOT NULL;
  `);
}
