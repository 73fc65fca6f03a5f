import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { bringUpToDate } from '../app/compare.ts';
import { occupy } from '../backup/occupy.ts';
import { openSafely } from '../backup/open.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { type Ledger, openForReading } from '../ledger/open.ts';
import { lockOf } from '../lock/lock-file.ts';
import { isSameLock, type Lock } from '../lock/lock-text.ts';
import { settle } from '../lock/turn.ts';
import { version } from '../web/places.ts';
import { profileFolder } from '../web/profile-folder.ts';
import { logToErrorStream } from './files.ts';
import { keyFor } from './passphrase.ts';

/** The ledger of the app, or the one that was named. */
export function ledgerFile(named: string | undefined): string {
  return named ?? join(profileFolder(), 'recoup.sqlite');
}

/** Works on a ledger that no other Recoup has open; a damaged one is left alone, and the Problem says so. */
export async function workOn<Done>(file: string, work: (db: Ledger) => Done): Promise<Done> {
  return workBy(await unlocked(file), file, work);
}

/** A lock as it was when its passphrase was asked for, and the key; both null where there is none. */
interface Unlocked {
  readonly lock: Lock | null;
  readonly key: LedgerKey | null;
}

async function unlocked(file: string): Promise<Unlocked> {
  const lock = lockOf(file);
  return { lock, key: await keyFor(file) };
}

function workBy<Done>({ lock, key }: Unlocked, file: string, work: (db: Ledger) => Done): Done {
  const release = occupy(file);
  try {
    // Nobody had the ledger while the passphrase was typed.
    if (!isSameLock(lockOf(file), lock)) throw new Problem({ id: 'problems.lockChanged' });
    settle(file, key);
    const ledger = openSafely({ file, now: new Date(), replace: false, key });
    try {
      if (ledger.standing.state !== 'whole') throw new Problem({ id: 'problems.readOnly' });
      return work(ledger.db);
    } finally {
      ledger.close();
    }
  } finally {
    release();
  }
}

/** Looks something up as the app would show it; a ledger that is not there is not made, and one that is open is only read. */
export async function lookUp<Found>(named: string | undefined, look: (db: Ledger) => Found): Promise<Found> {
  const file = ledgerFile(named);
  if (!existsSync(file)) throw new Problem({ id: 'cli.dbMissing', values: { file } });
  const held = await unlocked(file);
  try {
    return workBy(held, file, (db) => {
      bringUpToDate(db, version(), new Date(), logToErrorStream);
      return look(db);
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.said.id !== 'problems.profileInUse') throw error;
    const db = openForReading(file, held.key);
    try {
      return look(db);
    } finally {
      db.close();
    }
  }
}
