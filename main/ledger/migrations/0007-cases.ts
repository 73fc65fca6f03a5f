import type { Database } from 'better-sqlite3';

/**
 * Cases: what is asked back, and everything that happened on the way. Only events and attachments are
 * told by the person; what cases come to (`facts`, `standing`, `case_charge`, `case_proposal`) is derived
 * from them and can be made anew at any time.
 */
export function up(db: Database): void {
  db.exec(`
    -- decision_id: the "charged twice" that opened it; null where it was opened from a charge or by hand.
    -- facts: JSON of what its events come to, as far as lists need it. standing: 'void' = its opening was undone. since: the day of the
    -- first charge that it claims; no credit before it is its money.
    -- AUTOINCREMENT: a case is named in letters and calendars, and no other may ever have its number.
    CREATE TABLE case_file (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      decision_id INTEGER REFERENCES decision ON DELETE SET NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      standing TEXT NOT NULL CHECK (standing IN ('open', 'over', 'void')),
      since TEXT NOT NULL
    ) STRICT;
    CREATE INDEX case_file_by_decision ON case_file (decision_id);
    CREATE INDEX case_file_open ON case_file (id) WHERE standing = 'open';

    -- Its history, which only grows: an undo and a correction are events, too. body: JSON of CaseEvent.
    CREATE TABLE case_event (
      case_id INTEGER NOT NULL REFERENCES case_file,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      PRIMARY KEY (case_id, ordinal),
      CHECK (kind = body ->> 'kind')
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER case_event_changed BEFORE UPDATE ON case_event BEGIN
      SELECT RAISE(ABORT, 'what happened in a case is never changed');
    END;
    CREATE TRIGGER case_event_removed BEFORE DELETE ON case_event BEGIN
      SELECT RAISE(ABORT, 'what happened in a case is never removed');
    END;

    -- The lines of statements that a case is about, by content as in decision_charge, and which charges they
    -- are at the moment. role: 'owed' and 'claimed' as in its claim, 'credit' = its money came back there,
    -- 'refused' = a credit that is not of this case. taken_minor: of a credit, how much of it the case took.
    CREATE TABLE case_charge (
      case_id INTEGER NOT NULL REFERENCES case_file,
      ordinal INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('owed', 'claimed', 'credit', 'refused')),
      account_key TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      text TEXT NOT NULL,
      minor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      reference TEXT,
      occurrence INTEGER NOT NULL CHECK (occurrence > 0),
      pending INTEGER NOT NULL CHECK (pending IN (0, 1)),
      taken_minor INTEGER CHECK ((taken_minor IS NOT NULL) = (role = 'credit')),
      charge_id INTEGER REFERENCES charge ON DELETE SET NULL,
      PRIMARY KEY (case_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_charge_by_charge ON case_charge (charge_id, role, case_id);

    -- By what a credit of an open case is known: the keys of its merchant, and the amounts that would be all of it.
    CREATE TABLE case_merchant (
      key TEXT NOT NULL,
      case_id INTEGER NOT NULL REFERENCES case_file,
      PRIMARY KEY (key, case_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_merchant_by_case ON case_merchant (case_id);
    CREATE TABLE case_amount (
      minor INTEGER NOT NULL CHECK (minor > 0),
      currency TEXT NOT NULL,
      case_id INTEGER NOT NULL REFERENCES case_file,
      PRIMARY KEY (minor, currency, case_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_amount_by_case ON case_amount (case_id);

    -- Credits are few, and looked for by their amount.
    CREATE INDEX charge_credit ON charge (minor, currency, day) WHERE minor > 0;

    -- Credits of later statements that may be money of an open case. reasons: JSON of Said.
    CREATE TABLE case_proposal (
      case_id INTEGER NOT NULL REFERENCES case_file,
      charge_id INTEGER NOT NULL REFERENCES charge ON DELETE CASCADE,
      settles_minor INTEGER NOT NULL CHECK (settles_minor > 0),
      settles_currency TEXT NOT NULL,
      reasons TEXT NOT NULL CHECK (json_valid(reasons)),
      PRIMARY KEY (case_id, charge_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_proposal_by_charge ON case_proposal (charge_id);

    -- Files that prove something, each once by its content and without a name: names are in the events.
    CREATE TABLE attachment (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL
    ) STRICT;

    -- Ways to reach somebody that the person added.
    CREATE TABLE directory_entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      added TEXT NOT NULL CHECK (added GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      name TEXT NOT NULL CHECK (name <> ''),
      channel TEXT NOT NULL,
      phone TEXT NOT NULL,
      email TEXT NOT NULL,
      url TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT;

    -- How charges of an account are disputed, as the person said. By the key of the account: it outlives its imports.
    CREATE TABLE account_route (
      account_key TEXT PRIMARY KEY,
      route TEXT NOT NULL,
      network TEXT,
      country TEXT
    ) STRICT, WITHOUT ROWID;

    -- Points of the guide that the person ticked off.
    CREATE TABLE guide_tick (
      item TEXT PRIMARY KEY,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
}
