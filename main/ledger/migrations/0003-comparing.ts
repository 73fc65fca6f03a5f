import type { Database } from 'better-sqlite3';

/**
 * What the search for double charges keeps between two runs, so that an import needs to look only at what it
 * touched. All of it is derived: without the setting `comparedUpTo` it is made anew, with every flag.
 */
export function up(db: Database): void {
  db.exec(`
    -- The merchant that gives its name to the family, often itself; null = not yet told by the search.
    ALTER TABLE merchant ADD COLUMN family INTEGER REFERENCES merchant ON DELETE SET NULL;
    CREATE INDEX merchant_by_family ON merchant (family);

    -- The charges of a family that are compared, by day. One with many wordings could not be read by day otherwise.
    CREATE TABLE family_charge (
      family INTEGER NOT NULL,
      day TEXT NOT NULL,
      charge_id INTEGER NOT NULL,
      PRIMARY KEY (family, day, charge_id)
    ) STRICT, WITHOUT ROWID;

    -- Months of a stretch in a year of a family that is searched by stretches.
    CREATE TABLE family_grain (
      family INTEGER NOT NULL,
      year INTEGER NOT NULL,
      months INTEGER NOT NULL CHECK (months IN (1, 3, 12)),
      PRIMARY KEY (family, year)
    ) STRICT, WITHOUT ROWID;

    -- Where each flag was found; from_day: first day of the stretch, empty for a family searched as a whole.
    CREATE TABLE flag_stretch (
      flag_id INTEGER PRIMARY KEY REFERENCES flag ON DELETE CASCADE,
      family INTEGER NOT NULL,
      from_day TEXT NOT NULL
    ) STRICT;
    CREATE INDEX flag_stretch_by_family ON flag_stretch (family, from_day);

    -- Charges that are not compared, because another statement shows the payment too, or none was made.
    CREATE TABLE silent_charge (
      charge_id INTEGER PRIMARY KEY REFERENCES charge ON DELETE CASCADE,
      why TEXT NOT NULL CHECK (why IN ('wallet', 'mirror', 'vanished'))
    ) STRICT;

    -- Accounts that may show what another does, as they were found when everything was searched.
    CREATE TABLE mirror (account_id INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE) STRICT;

    -- Days of families to search again; an empty day is all of them.
    CREATE TABLE touched_day (
      family INTEGER NOT NULL,
      day TEXT NOT NULL,
      PRIMARY KEY (family, day)
    ) STRICT, WITHOUT ROWID;

    -- Charges that changed after they were compared.
    CREATE TABLE changed_charge (charge_id INTEGER PRIMARY KEY) STRICT;

    CREATE TRIGGER charge_removed AFTER DELETE ON charge BEGIN
      INSERT OR IGNORE INTO touched_day SELECT family, old.day FROM wording JOIN merchant ON merchant.id = merchant_id
        WHERE wording.id = old.wording_id AND family IS NOT NULL;
      DELETE FROM family_charge WHERE day = old.day AND charge_id = old.id AND family =
        (SELECT family FROM wording JOIN merchant ON merchant.id = merchant_id WHERE wording.id = old.wording_id);
    END;

    CREATE TRIGGER charge_changed AFTER UPDATE ON charge BEGIN
      INSERT OR IGNORE INTO touched_day SELECT family, old.day FROM wording JOIN merchant ON merchant.id = merchant_id
        WHERE wording.id = old.wording_id AND family IS NOT NULL;
      DELETE FROM family_charge WHERE day = old.day AND charge_id = old.id AND family =
        (SELECT family FROM wording JOIN merchant ON merchant.id = merchant_id WHERE wording.id = old.wording_id);
      INSERT OR IGNORE INTO changed_charge VALUES (new.id);
    END;

    -- Those that continued its name are to be told anew.
    CREATE TRIGGER merchant_removed AFTER DELETE ON merchant BEGIN
      INSERT OR IGNORE INTO touched_day VALUES (old.id, '');
      DELETE FROM family_charge WHERE family = old.id;
    END;

    INSERT INTO setting VALUES ('flags', 'stale') ON CONFLICT DO UPDATE SET value = 'stale';
  `);
}
