import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { BACKUP_REASONS, type BackupReason } from '../../shared/backup.ts';
import { Problem } from '../../shared/problem.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { openForReading } from '../ledger/open.ts';
import { checkLedger, hashOf, settleOnDisk } from './check.ts';
import { countsOf } from './counts.ts';

/*
 * The note beside a backup, of the same name: what was found in it when it was checked. It comes last, so a file
 * without one was never finished.
 */

const NAME = /^recoup-[0-9TZ-]{20,30}-[a-z]+\.sqlite$/u;
const count = z.int().nonnegative();
const noteSchema = z.object({
  at: z.string(),
  reason: z.enum(BACKUP_REASONS),
  bytes: count,
  sha256: z.string(),
  counts: z.object({
    accounts: count,
    imports: count,
    charges: count,
    decisions: count,
    cases: count,
    events: count,
    attachments: count,
    // Earlier notes do not tell of these.
    letters: count.default(0),
    facts: count.default(0),
    toldRows: count.default(0),
    toldLayouts: count.default(0),
    cancellations: count.default(0),
    contacts: count.default(0),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
});
export type Note = z.infer<typeof noteSchema>;

export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/** Opens a copy as the ledger itself is opened, reads it whole, and counts. */
export function describe(copy: string, key: LedgerKey | null): Pick<Note, 'bytes' | 'sha256' | 'counts'> {
  const db = openForReading(copy, key);
  try {
    if (!checkLedger(db).whole) throw new Problem({ id: 'problems.backupNotWhole' });
    return { bytes: statSync(copy).size, sha256: hashOf(copy), counts: countsOf(db) };
  } finally {
    db.close();
  }
}

/** Why a backup of this name was made. */
export function reasonOf(name: string): BackupReason | undefined {
  return BACKUP_REASONS.find((known) => name.endsWith(`-${known}.sqlite`));
}

/** Keeps what there is to say of a backup, on the disk afterwards. */
export function writeNote(folder: string, name: string, note: Note): void {
  const file = noteFile(folder, name);
  writeFileSync(`${file}.partial`, `${JSON.stringify(note, null, 2)}\n`);
  settleOnDisk(`${file}.partial`);
  renameSync(`${file}.partial`, file);
  settleOnDisk(folder);
}

/** What is said of a backup; null where nothing is, or nothing that can be read. */
export function noteOf(folder: string, name: string): Note | null {
  try {
    return noteSchema.safeParse(JSON.parse(readFileSync(noteFile(folder, name), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

export function noteFile(folder: string, name: string): string {
  return join(folder, name.replace(/\.sqlite$/u, '.json'));
}

/** The names of the files that are backups, or would be with a note. */
export function namesIn(folder: string): string[] {
  return filesIn(folder).filter(isBackupName);
}

/** The names of all files; none where the folder cannot be read. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
