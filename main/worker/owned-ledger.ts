import type { Safety } from '../app/backups.ts';
import { occupy } from '../backup/occupy.ts';
import { doubt, openSafely } from '../backup/open.ts';
import { isDamage, type Ledger, openForReading, openLedger } from '../ledger/open.ts';
import type { ThreadStart } from './messages.ts';

/** The connection of a thread, and what it has to give back. */
export interface OwnedLedger {
  readonly db: Ledger;
  readonly file: string;
  /** Null for a throw-away profile. */
  readonly safety: Safety | null;
  /** Looks whether this fault says that the file is damaged; then the next start reads it whole. */
  failed(error: unknown): void;
  close(): void;
}

/** Opens what a thread is started for: the writer the ledger itself or its newest good backup, the reader the same. */
export function openOwned(start: ThreadStart, now: Date): OwnedLedger {
  if (start.role === 'reader') return plain(openForReading(start.file), start.file, start.safety);
  if (!start.lasting) return plain(openLedger(start.file), start.file, null);
  const release = occupy(start.file);
  try {
    const { db, file, standing, close } = openSafely({ file: start.file, now, replace: start.replace });
    const closeBoth = (): void => {
      close();
      release();
    };
    return { ...plain(db, file, { file: start.file, standing }), close: closeBoth };
  } catch (error) {
    release();
    throw error;
  }
}

function plain(db: Ledger, file: string, safety: Safety | null): OwnedLedger {
  return {
    db,
    file,
    safety,
    failed: (error) => void (safety?.standing.state === 'whole' && isDamage(error) && doubt(safety.file)),
    close: () => void db.close(),
  };
}
