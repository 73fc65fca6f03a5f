import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import type { LedgerCounts, LedgerStanding } from '../../shared/backup.ts';
import { Problem } from '../../shared/problem.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { isDamage, type Ledger, openForReading, openLedger, refuseStrange } from '../ledger/open.ts';
import { checkLedger } from './check.ts';
import { folderForCopy } from './copies.ts';
import { countsOf } from './counts.ts';
import { copyBackup, dropNext, takeNext } from './replace.ts';
import { listBackups, makeBackup, newestWhole, tidyShelf } from './shelf.ts';

/** In bytes. A file up to here is read whole at every start, which takes a fifth of a second at most. */
const SMALL = 8 * 1024 * 1024;

export interface OpenedLedger {
  readonly db: Ledger;
  /** The file that is open: the ledger itself, or a throw-away copy of a backup. */
  readonly file: string;
  readonly standing: LedgerStanding;
  /** Closes it; a throw-away copy is gone then. */
  close(): void;
}

export interface OpenOptions {
  readonly file: string;
  readonly now: Date;
  /** What was made ready takes the place of the ledger first. */
  readonly replace: boolean;
  /** Of a locked ledger. */
  readonly key?: LedgerKey | null;
}

/** The folder of a ledger's backups. */
export function shelfOf(file: string): string {
  return join(dirname(file), 'backups');
}

/**
 * Opens the ledger, and where it is damaged, empty or gone, the newest good backup in its place; the file itself is
 * not touched then. Throws a Problem where the file is another program's, of a newer version, or may not be written.
 */
export function openSafely({ file, now, replace, key = null }: OpenOptions): OpenedLedger {
  const shelf = shelfOf(file);
  tidyShelf(shelf, key);
  if (replace) takeNext(file, isWhole(file, shelf, key), now);
  else dropNext(file);
  const trouble = lookAt(file, shelf, key);
  if (trouble !== null) return openInstead(file, shelf, trouble, key);
  try {
    const db = openLedger(file, key, (old) => void makeBackup(old, shelf, 'migration', now));
    return { db, file, standing: { state: 'whole' }, close: () => closeOwn(db, file) };
  } catch (error) {
    // Met by a migration where the look at the file did not reach.
    if (isDamage(error) || (error instanceof Problem && error.said.id === 'problems.ledgerUnreadable'))
      return openInstead(file, shelf, 'damaged', key);
    throw error;
  }
}

/** What is wrong with the file of a ledger; null where nothing is, or where there never was one. */
function lookAt(file: string, shelf: string, key: LedgerKey | null): 'damaged' | 'missing' | null {
  const status = statSync(file, { throwIfNoEntry: false });
  // SQLite would begin a new ledger in its place without a word.
  if (!status || status.size === 0) return listBackups(shelf).some(holdsAnything) ? 'missing' : null;
  let db: Ledger;
  try {
    db = openForReading(file, key);
  } catch (error) {
    if (error instanceof Problem && error.said.id === 'problems.ledgerUnreadable') return 'damaged';
    throw error;
  }
  try {
    refuseStrange(db);
    if (isDoubtful(file)) {
      if (!checkLedger(db).whole) return 'damaged';
      rmSync(doubtFile(file), { force: true });
      return null;
    }
    if (status.size <= SMALL) return checkLedger(db, true).whole ? null : 'damaged';
    countsOf(db);
    return null;
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  } finally {
    db.close();
  }
}

function isWhole(file: string, shelf: string, key: LedgerKey | null): boolean {
  return lookAt(file, shelf, key) === null;
}

function holdsAnything({ counts }: { readonly counts: LedgerCounts }): boolean {
  return counts.charges + counts.decisions + counts.events + counts.attachments > 0;
}

function openInstead(
  file: string,
  shelf: string,
  state: 'damaged' | 'missing',
  key: LedgerKey | null,
): OpenedLedger {
  const backup = newestWhole(shelf, key);
  const folder = folderForCopy();
  const copy = join(folder, 'recoup.sqlite');
  const dropCopy = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (backup !== null) copyBackup(join(shelf, backup.name), copy, key);
    const db = openLedger(copy, key);
    const close = (): void => {
      db.close();
      dropCopy();
    };
    return {
      db,
      file: copy,
      standing: { state, file, backup, counts: state === 'damaged' ? countsLeft(file, key) : null },
      close,
    };
  } catch (error) {
    dropCopy();
    throw error;
  }
}

/** What a damaged file can still be counted to hold. */
function countsLeft(file: string, key: LedgerKey | null): LedgerCounts | null {
  try {
    const db = openForReading(file, key);
    try {
      return countsOf(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

const closedSchema = z.object({ size: z.number(), changed: z.number() });

/** Says that damage was met while the ledger was open, so that the next start reads it whole. */
export function doubt(file: string): void {
  try {
    writeFileSync(doubtFile(file), '');
  } catch {
    // Where nothing can be written any more, the end in order is not noted either.
  }
}

/** Whether the file is not the one that was closed in order the last time, or somebody wrote to it since. */
function isDoubtful(file: string): boolean {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return true;
  if (existsSync(doubtFile(file))) return true;
  try {
    const closed = closedSchema.parse(JSON.parse(readFileSync(closedFile(file), 'utf8')));
    const { size, mtimeMs } = statSync(file);
    return closed.size !== size || closed.changed !== mtimeMs;
  } catch {
    return true;
  }
}

function closeOwn(db: Ledger, file: string): void {
  db.close();
  try {
    const { size, mtimeMs } = statSync(file);
    writeFileSync(closedFile(file), `${JSON.stringify({ size, changed: mtimeMs })}\n`);
  } catch {
    // Then the next start reads the file whole.
  }
}

function doubtFile(file: string): string {
  return `${file}.doubt`;
}

function closedFile(file: string): string {
  return `${file}.closed`;
}
