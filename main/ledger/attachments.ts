import { Problem } from '../../shared/problem.ts';
import type { Ledger } from './open.ts';

/** Keeps a file under the hash of its content; one that is there already is not kept twice. */
export function keepAttachment(db: Ledger, sha256: string, bytes: Uint8Array): void {
  db.prepare('INSERT INTO attachment VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, bytes);
}

/** The content of a file; a Problem where it was never kept. */
export function attachmentBytes(db: Ledger, sha256: string): Buffer {
  const bytes = db
    .prepare<[string], Buffer>('SELECT bytes FROM attachment WHERE sha256 = ?')
    .pluck()
    .get(sha256);
  if (!bytes) throw new Problem({ id: 'problems.attachmentGone' });
  return bytes;
}

/** Whether a file of this content is kept. */
export function hasAttachment(db: Ledger, sha256: string): boolean {
  return db.prepare<[string]>('SELECT 1 FROM attachment WHERE sha256 = ?').get(sha256) !== undefined;
}

/** The cases in whose history a file of this content was ever named. */
export function casesNaming(db: Ledger, sha256: string): number[] {
  return db
    .prepare<[string], number>(
      "SELECT DISTINCT case_id FROM case_event WHERE kind IN ('attached', 'corrected') AND instr(body, ?) > 0",
    )
    .pluck()
    .all(sha256);
}

/** Deletes the content of a file, also where it stood in the database file. */
export function deleteAttachment(db: Ledger, sha256: string): void {
  db.pragma('secure_delete = ON');
  try {
    db.prepare('DELETE FROM attachment WHERE sha256 = ?').run(sha256);
  } finally {
    db.pragma('secure_delete = OFF');
  }
}
