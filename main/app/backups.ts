import { join } from 'node:path';

import type { Backup, BackupList, BackupPreview, LedgerCheck, LedgerStanding } from '../../shared/backup.ts';
import type { Replaced } from '../../shared/contract/backups.ts';
import { Problem } from '../../shared/problem.ts';
import { previewBackup } from '../backup/preview.ts';
import { readExport } from '../backup/export/read.ts';
import { checkLedger, checkRules } from '../backup/check.ts';
import { doubt, shelfOf } from '../backup/open.ts';
import { makeReady, readOf, recoveredOf } from '../backup/replace.ts';
import { salvage } from '../backup/salvage.ts';
import { adoptBackup, listBackups, makeBackup, removeBackup, wholeBackup } from '../backup/shelf.ts';
import { keyOf, type Ledger } from '../ledger/open.ts';
import type { StatementFile } from '../statements/reader.ts';

/** The ledger of a lasting profile: its file, and whether that is what is open. */
export interface Safety {
  readonly file: string;
  readonly standing: LedgerStanding;
}

/** A throw-away profile has none. */
export function listOf(safety: Safety | null): BackupList {
  if (safety === null) return { backups: [], folder: null };
  const folder = shelfOf(safety.file);
  return { backups: listBackups(folder), folder };
}

/** Makes a backup because the person wants one. */
export function makeByHand(db: Ledger, safety: Safety | null, now: Date): Backup {
  const { file, standing } = lasting(safety);
  if (standing.state !== 'whole') throw new Problem({ id: 'problems.readOnly' });
  const made = makeBackup(db, shelfOf(file), 'hand', now);
  if (!made) throw new Problem({ id: 'problems.backupGone' });
  return made;
}

export function preview(db: Ledger, safety: Safety | null, name: string): BackupPreview {
  const { file, standing } = lasting(safety);
  return previewBackup(shelfOf(file), name, standing.state === 'whole' ? db : null, keyOf(db));
}

/** Makes a backup ready to take the ledger's place, and a backup of the ledger; the host then opens what is ready. */
export function restore(db: Ledger, safety: Safety | null, name: string, now: Date): Replaced {
  const { file, standing } = lasting(safety);
  const folder = shelfOf(file);
  wholeBackup(folder, name, keyOf(db));
  // Before the backup, after which the time of this one may be over.
  makeReady(join(folder, name), file, standing.state !== 'whole', keyOf(db));
  if (standing.state !== 'whole') return { undo: null };
  return { undo: makeBackup(db, folder, 'restore', now)?.name ?? null };
}

export function remove(safety: Safety | null, name: string): null {
  removeBackup(shelfOf(lasting(safety).file), name);
  return null;
}

/** Reads the whole ledger. Where the file itself is damaged, the next start looks for itself and shows the newest backup. */
export function check(db: Ledger, safety: Safety | null): LedgerCheck {
  const found = checkRules(db);
  if (!found.whole && safety !== null && !checkLedger(db).whole) doubt(safety.file);
  return found;
}

/** What can still be read of the damaged file, as a backup. */
export function recover(db: Ledger, safety: Safety | null, now: Date): Backup {
  const { file, standing } = lasting(safety);
  if (standing.state !== 'damaged') throw new Problem({ id: 'problems.nothingRecovered' });
  const made = recoveredOf(file);
  salvage(file, made, keyOf(db));
  return adoptBackup(made, shelfOf(file), 'recovered', now, keyOf(db));
}

export function beginAnew(db: Ledger, safety: Safety | null): Replaced {
  const { file, standing } = lasting(safety);
  if (standing.state === 'whole') throw new Problem({ id: 'problems.ledgerWhole' });
  makeReady(null, file, true, keyOf(db));
  return { undo: null };
}

/** An export that was handed over, as a backup. */
export function readHandedOver(
  db: Ledger,
  safety: Safety | null,
  { bytes }: StatementFile,
  now: Date,
): Backup {
  const { file } = lasting(safety);
  const made = readOf(file);
  readExport(bytes, made, keyOf(db));
  return adoptBackup(made, shelfOf(file), 'export', now, keyOf(db));
}

function lasting(safety: Safety | null): Safety {
  if (safety === null) throw new Problem({ id: 'problems.noBackups' });
  return safety;
}
