import type { Database } from 'better-sqlite3';

/** What the person said of the layouts of files that no profile knows; it holds for every later file. */
export function up(db: Database): void {
  db.exec(`
    -- fingerprint: of the column names (fingerprintOf). name: as the person calls it, at first the file's name.
    -- names: JSON list of the column names as printed. told: JSON of ToldLayout.
    CREATE TABLE told_layout (
      fingerprint TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      names TEXT NOT NULL CHECK (json_valid(names)),
      told TEXT NOT NULL CHECK (json_valid(told)),
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
}
