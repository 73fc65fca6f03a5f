import type { Safety } from '../app/backups.ts';
import { occupy } from '../backup/occupy.ts';
import { doubt, openSafely } from '../backup/open.ts';
import { isDamage, type Ledger, openForReading, openLedger } from '../ledger/open.ts';
import { sealPutAside, settle, turnOff, turnOn } from '../lock/turn.ts';
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
  const { key } = start;
  if (start.role === 'reader') return plain(openForReading(start.file, key), start.file, start.safety);
  if (!start.lasting) return plain(openLedger(start.file), start.file, null);
  const release = occupy(start.file);
  try {
    turn(start);
    const { db, file, standing, close } = openSafely({ file: start.file, now, replace: start.replace, key });
    if (start.replace && key !== null) sealPutAside(start.file, key);
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

/** Locks the ledger or opens it for good, where that is asked; else finishes what a stop left of either. */
function turn({ file, key, turn: asked }: ThreadStart): void {
  if (asked === null) settle(file, key);
  else if (asked.to === 'open') {
    try {
      turnOff(file, asked.from);
    } finally {
      asked.from.fill(0);
    }
  } else if (key !== null) turnOn(file, asked.lock, key);
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
