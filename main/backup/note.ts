import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { z } from 'zod';

import { BACKUP_REASONS, type BackupReason } from '../../shared/backup.ts';
import { Problem } from '../../shared/problem.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { type Ledger, openForReading } from '../ledger/open.ts';
import { checkLedger, hashOf, settleOnDisk } from './check.ts';
import { contentOf } from './content.ts';
import { countsOf } from './counts.ts';

/*
 * The note beside a backup, of the same name: what was found in it when it was checked. It comes last, so a file
 * without one was never finished.
 */

const NAME = /^recoup-[0-9TZ-]{20,30}-[a-z]+\.sqlite$/u;
const INSTANT = /^recoup-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-/u;
const counted = z.int().nonnegative();
const noteSchema = z.object({
  at: z.string(),
  reason: z.enum(BACKUP_REASONS),
  bytes: counted,
  sha256: z.string(),
  /** Of a locked one, which is encrypted by nonces of its own: what is the same in two that hold the same rows. */
  content: z.string().nullable().default(null),
  counts: z.object({
    accounts: counted,
    imports: counted,
    charges: counted,
    decisions: counted,
    cases: counted,
    events: counted,
    attachments: counted,
    // Earlier notes do not tell of these.
    letters: counted.default(0),
    facts: counted.default(0),
    toldRows: counted.default(0),
    toldLayouts: counted.default(0),
    cancellations: counted.default(0),
    contacts: counted.default(0),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
});
export type Note = z.infer<typeof noteSchema>;

export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/** What was found in a file. */
type Found = Pick<Note, 'bytes' | 'sha256' | 'counts' | 'content'>;

/** Opens a copy as the ledger itself is opened, reads it whole, and counts. */
export function describe(copy: string, key: LedgerKey | null): Found {
  return read(copy, key, (db) => (key === null ? null : contentOf(db, key)));
}

/** The same without a look at what is in its rows. */
export function count(copy: string, key: LedgerKey | null): Found {
  return read(copy, key, () => null);
}

function read(copy: string, key: LedgerKey | null, contentIn: (db: Ledger) => string | null): Found {
  const db = openForReading(copy, key);
  try {
    if (!checkLedger(db).whole) throw new Problem({ id: 'problems.backupNotWhole' });
    return {
      bytes: statSync(copy).size,
      sha256: hashOf(copy),
      content: contentIn(db),
      counts: countsOf(db),
    };
  } finally {
    db.close();
  }
}

/** Whether the same is in both: by its bytes, or where it is encrypted by its rows. */
export function isSameContent(one: Note, other: Note): boolean {
  return one.sha256 === other.sha256 || (one.content !== null && one.content === other.content);
}

/** Why a backup of this name was made. */
export function reasonOf(name: string): BackupReason | undefined {
  return BACKUP_REASONS.find((known) => name.endsWith(`-${known}.sqlite`));
}

/** When a backup was made of which there is no note: its name says it, and its time is that of a copy. */
export function madeAt(file: string): string {
  const [, day, hour, minute, second, ms] = INSTANT.exec(basename(file)) ?? [];
  return day === undefined ? statSync(file).mtime.toISOString() : `${day}T${hour}:${minute}:${second}.${ms}Z`;
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

/** The names of all files; none where the folder cannot be listed. */
export function filesIn(folder: string): string[] {
  try {
    return filesSurelyIn(folder);
  } catch {
    return [];
  }
}

/** The same for what must miss none; throws where a folder that is there cannot be listed. */
export function filesSurelyIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
