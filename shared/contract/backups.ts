import { z } from 'zod';

import type { Backup, BackupList, BackupPreview, ExportOffer, LedgerCheck } from '../backup.ts';
import { command, nothing, query, replacement } from './method.ts';

/* Copies of the ledger, and the export of everything. */

const backupName = z.strictObject({ name: z.string().regex(/^recoup-[0-9TZ-]{20,30}-[a-z]+\.sqlite$/) });

/** The backup of what was there before, by which the replacement is undone; null where that was no whole ledger. */
export interface Replaced {
  readonly undo: string | null;
}

export const backupsMethods = {
  'backups.list': query<BackupList>()(nothing),
  /** Makes one now; the newest where nothing changed since. */
  'backups.make': command<Backup>()(nothing),
  'backups.preview': query<BackupPreview>()(backupName),
  /** Puts a backup in the place of the ledger, of which a backup is made first. A damaged file is moved aside. */
  'backups.restore': replacement<Replaced>()(backupName),
  'backups.remove': command<null>()(backupName),
  /** Reads the whole file of the ledger and holds it against its own rules. */
  'backups.check': command<LedgerCheck>()(nothing),
  /** Reads what can be read of a damaged ledger into a backup. */
  'backups.recover': command<Backup>()(nothing),
  /** Begins with an empty ledger where the file is damaged or gone; the file is moved aside. */
  'backups.beginAnew': replacement<Replaced>()(nothing),
  /** Packs everything into one ZIP, and holds it until its parts were fetched or another is made. */
  'exports.make': command<ExportOffer>()(nothing),
  'exports.part': command<{ readonly base64: string }>()(
    z.strictObject({ id: z.string().max(64), part: z.int().nonnegative() }),
  ),
  /** Reads an uploaded export into a backup, which can be looked at and restored as any other. */
  'exports.read': command<Backup>()(z.strictObject({ upload: z.string().max(64) })),
} as const;
