import type { Channel } from '../../shared/case/terms.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import type { Ledger } from './open.ts';

/** A way to reach somebody, as the person wrote it down. */
export interface OwnEntry {
  readonly id: number;
  readonly added: Day;
  readonly name: string;
  readonly channel: Channel;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly note: string;
}

/** The person's own entries by name. */
export function ownEntries(db: Ledger): OwnEntry[] {
  return db.prepare<[], OwnEntry>('SELECT * FROM directory_entry ORDER BY name, id').all();
}

/** Adds an entry; answers it with its id. */
export function addEntry(db: Ledger, entry: Omit<OwnEntry, 'id'>): OwnEntry {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO directory_entry (added, name, channel, phone, email, url, note)
        VALUES (@added, @name, @channel, @phone, @email, @url, @note)`,
    )
    .run(entry);
  return { id: Number(lastInsertRowid), ...entry };
}

/** Takes an entry away; a Problem where there is none. */
export function removeEntry(db: Ledger, id: number): void {
  const { changes } = db.prepare('DELETE FROM directory_entry WHERE id = ?').run(id);
  if (changes === 0) throw new Problem({ id: 'problems.entryGone' });
}
