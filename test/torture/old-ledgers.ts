import { makeLedger } from '../../main/ledger/open.ts';
import { type Known, nothingKnown } from './known.ts';

const CHARGES = 4000;

/** A ledger as a version of long ago left it, with charges and, where that version knew them, a decision. */
export function oldLedger(file: string, version: number): Known {
  const known = nothingKnown();
  const db = makeLedger(file, version);
  db.pragma('journal_mode = WAL');
  db.transaction(() => {
    db.exec(`INSERT INTO account (id, key, name, kind, number, currency, currency_from)
        VALUES (1, 'number:1', 'Old card', 'card', NULL, 'USD', 'file');
      INSERT INTO merchant (id, key, name) VALUES (1, 'oldshop', 'Old shop');
      INSERT INTO import (id, name, sha256, at, format, encoding, profile, rows_read, rows_new, rows_known,
          rows_rejected, pending, notes)
        VALUES (1, 'old.csv', 'x', '2026-01-01T00:00:00.000Z', 'csv', 'utf-8', 'chase-card', ${CHARGES}, ${CHARGES}, 0, 0,
          0, '[]');
      INSERT INTO import_account (import_id, account_id, states_currency) VALUES (1, 1, 1)`);
    const wording = db.prepare('INSERT INTO wording (id, text, merchant_id) VALUES (?, ?, 1)');
    const search = db.prepare('INSERT INTO wording_search (rowid, text) VALUES (?, ?)');
    const charge = db.prepare(
      `INSERT INTO charge (id, account_id, day, wording_id, minor, currency, kind, pending)
        VALUES (?, 1, ?, ?, ?, 'USD', 'purchase', 0)`,
    );
    const sighting = db.prepare(
      'INSERT INTO sighting (import_id, ordinal, charge_id, line, raw) VALUES (1, ?, ?, ?, ?)',
    );
    for (let id = 1; id <= CHARGES; id++) {
      const text = `OLD SHOP ${id}`;
      wording.run(id, text);
      search.run(id, text.toLowerCase());
      charge.run(id, `2025-${String((id % 12) + 1).padStart(2, '0')}-11`, id, -(100 + id));
      sighting.run(id, id, id, text);
    }
    known.imports.set('old.csv', CHARGES);
    if (version < 2) return;
    db.exec(`INSERT INTO deed (id, at) VALUES (1, '2026-01-02T00:00:00.000Z');
      INSERT INTO decision (id, deed_id, verdict, why, note, kind, flag, facts, teaches)
        VALUES (1, 1, 'mine', NULL, 'note of old', 'double-charge', '{}', '{}', 0);
      INSERT INTO decision_charge VALUES (1, 1, 1, 'number:1', '2025-02-11', 'OLD SHOP 1', -101, 'USD', NULL, 1)`);
    known.notes.add('note of old');
  })();
  db.close();
  return known;
}
