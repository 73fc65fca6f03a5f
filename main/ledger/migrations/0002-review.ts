import type { Database } from 'better-sqlite3';

/**
 * What a person decides, and flags of more kinds than double charges. Flags are derived: they are
 * made anew with more columns and found again at the next start.
 */
export function up(db: Database): void {
  db.exec(`
    -- One thing done in the review; undone as a whole. Kept for good, so that undo survives a restart.
    CREATE TABLE deed (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;

    -- flag: the flag as it was decided (JSON of FoundFlag without ids), so that a claim can be shown
    -- even when the search no longer finds it. facts: what the decision rested on (JSON).
    -- teaches: whether "both are mine" weighs on the next flag at this merchant.
    CREATE TABLE decision (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      deed_id INTEGER NOT NULL REFERENCES deed ON DELETE CASCADE,
      verdict TEXT NOT NULL CHECK (verdict IN ('claimed', 'mine', 'refunded', 'later')),
      why TEXT,
      note TEXT NOT NULL,
      until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      kind TEXT NOT NULL,
      flag TEXT NOT NULL,
      facts TEXT NOT NULL,
      teaches INTEGER NOT NULL CHECK (teaches IN (0, 1)),
      CHECK ((why IS NULL) OR verdict = 'mine'),
      CHECK ((until IS NOT NULL) = (verdict = 'later'))
    ) STRICT;
    CREATE INDEX decision_by_deed ON decision (deed_id);

    -- The charges of a decision by content: they come and go with imports, and the decision stays.
    -- position as in flag_charge. occurrence: 1 for the first of identical lines of an account and day.
    CREATE TABLE decision_charge (
      decision_id INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      position INTEGER NOT NULL,
      account_key TEXT NOT NULL,
      day TEXT NOT NULL,
      text TEXT NOT NULL,
      minor INTEGER NOT NULL,
      currency TEXT NOT NULL,
      reference TEXT,
      occurrence INTEGER NOT NULL,
      PRIMARY KEY (decision_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    DROP TABLE flag_charge;
    DROP TABLE flag;
    -- news: what arrived since the decision (JSON of Said); with news the flag waits again.
    -- kept: the search no longer finds it; it stays because it was claimed or came back.
    -- AUTOINCREMENT: a window that is open must not find another flag under an id that it knows.
    CREATE TABLE flag (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('double-charge', 'after-cancellation', 'parallel-subscriptions',
        'price-step', 'trial-charged', 'missing-credit')),
      strength TEXT NOT NULL CHECK (strength IN ('likely', 'possible')),
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      status TEXT NOT NULL CHECK (status IN ('open', 'refunded', 'pending', 'dissolved')),
      merchant TEXT NOT NULL,
      amount_minor INTEGER NOT NULL,
      amount_currency TEXT NOT NULL,
      recoverable_minor INTEGER NOT NULL,
      recoverable_currency TEXT NOT NULL,
      reasons TEXT NOT NULL,
      decision_id INTEGER REFERENCES decision ON DELETE SET NULL,
      news TEXT NOT NULL DEFAULT '[]',
      kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1))
    ) STRICT;
    CREATE INDEX flag_by_decision ON flag (decision_id);

    -- position: of a double charge 1 = the charge that is owed, 2, 3 … = the extra ones; 0 = a credit
    -- that returned one. Of other kinds 1, 2, 3 … in order of time.
    CREATE TABLE flag_charge (
      charge_id INTEGER NOT NULL REFERENCES charge ON DELETE CASCADE,
      flag_id INTEGER NOT NULL REFERENCES flag ON DELETE CASCADE,
      position INTEGER NOT NULL,
      days_later INTEGER NOT NULL,
      PRIMARY KEY (charge_id, flag_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX flag_charge_by_flag ON flag_charge (flag_id, position);

    -- Authorisations are few; each search asks which of them vanished.
    CREATE INDEX charge_pending ON charge (account_id, day) WHERE pending = 1;

    -- The person's mark on a subscription, by its key, which is made of content.
    CREATE TABLE cancellation (
      subscription TEXT PRIMARY KEY,
      on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale';
  `);
}
