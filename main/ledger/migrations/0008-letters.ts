import type { Database } from 'better-sqlite3';

/** What the person gives for letters and leaves unsent, and their word against a tick of the guide. */
export function up(db: Database): void {
  db.exec(`
    -- What a letter needs and only the person knows, by its name (main/cases/letters/fill.ts). It is no event: it
    -- tells of no deed, and what somebody wrote about himself can be taken away. Empty: there is none.
    CREATE TABLE case_fact (
      case_id INTEGER NOT NULL REFERENCES case_file,
      fact TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (case_id, fact)
    ) STRICT, WITHOUT ROWID;

    -- Letters that were changed and not sent yet.
    CREATE TABLE letter_draft (
      case_id INTEGER NOT NULL REFERENCES case_file,
      letter TEXT NOT NULL,
      language TEXT NOT NULL,
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (case_id, letter, language)
    ) STRICT, WITHOUT ROWID;

    -- done = 0: the person says that it is not, whatever the cases tell.
    ALTER TABLE guide_tick ADD COLUMN done INTEGER NOT NULL DEFAULT 1 CHECK (done IN (0, 1));
  `);
}
