import { statSync } from 'node:fs';

import { contract, type AppMethod } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import { type Log, tellFailure } from '../app/fault.ts';
import { checkLedger } from '../backup/check.ts';
import { doubt, shelfOf } from '../backup/open.ts';
import { isOwn } from '../backup/retention.ts';
import { listBackups, makeBackup } from '../backup/shelf.ts';
import { keyOf } from '../ledger/open.ts';
import { hasPlain } from '../lock/turn.ts';
import type { FromThread } from './messages.ts';
import type { Ledger } from '../ledger/open.ts';
import type { OwnedLedger } from './owned-ledger.ts';

/** ms after the start, when the first screens have been answered. */
const FIRST_LOOK = 5_000;
/** ms between two looks whether another day has begun. */
const LOOK = 3_600_000;

/** In bytes, about 250,000 charges: what is copied and checked in two or three seconds, for which an end can wait. */
const SOON_COPIED = 64 * 1024 * 1024;

/** Watches over the ledger of a writer: backups by themselves, and no change where none may be. */
export interface Keeper {
  /** Throws the Problem where this may not be done now. */
  refuse(method: AppMethod): void;
  /** This was done. */
  done(method: AppMethod): void;
  /** Before the ledger is closed: what was done since the last backup is in one, unless it is very long. */
  close(): void;
}

export interface Around {
  readonly send: (message: FromThread) => void;
  readonly log: Log;
}

export function keepSafe({ db, safety }: OwnedLedger, now: () => Date, { send, log }: Around): Keeper {
  let changed = false;
  let replaced = false;
  const isWhole = safety === null || safety.standing.state === 'whole';

  /** A backup of the day. What hinders it is told, and never keeps a person from their data. */
  function backUp(): void {
    if (safety === null || !isWhole || db.readonly || replaced) return;
    try {
      const made = makeBackup(db, shelfOf(safety.file), 'daily', now());
      changed = false;
      if (made) send({ type: 'event', event: { type: 'backups-changed', problem: null } });
    } catch (error) {
      const problem = tellFailure(error, 'making a backup', log);
      send({ type: 'event', event: { type: 'backups-changed', problem } });
    }
  }

  /** Once a day the file is read whole, and backed up where it differs from the newest backup. */
  function look(): void {
    if (safety === null || !isWhole || db.readonly || replaced) return;
    if (keyOf(db) !== null && hasPlain(safety.file)) {
      const problem = { id: 'problems.backupsPlain' } as const;
      send({ type: 'event', event: { type: 'backups-changed', problem } });
    }
    const today = now().toISOString().slice(0, 10);
    const todays = listBackups(shelfOf(safety.file)).filter((one) => isOwn(one) && one.at.startsWith(today));
    // One from before the first file was read keeps nothing of the first day's work.
    const keepsSomething = todays.some(({ counts }) => counts.charges > 0 || counts.cases > 0);
    if (keepsSomething || (todays.length > 0 && holdsNothing(db))) return;
    if (checkLedger(db, true).whole) return backUp();
    doubt(safety.file);
    const problem = { id: 'problems.ledgerUnreadable' } as const;
    send({ type: 'event', event: { type: 'backups-changed', problem } });
  }

  const first = setTimeout(look, FIRST_LOOK).unref();
  const daily = setInterval(look, LOOK).unref();

  return {
    refuse(method) {
      // Another ledger takes this one's place: what was done now would go with it.
      if (replaced) throw new Problem({ id: 'problems.profileChanging' });
      if (isWhole || contract[method].kind === 'query' || isAlwaysAllowed(method)) return;
      throw new Problem({ id: 'problems.readOnly' });
    },
    done(method) {
      const { kind } = contract[method];
      if (kind === 'replacement') replaced = true;
      else if (kind === 'command' && !isAlwaysAllowed(method)) changed = true;
    },
    close() {
      clearTimeout(first);
      clearInterval(daily);
      if (changed && safety !== null && sizeOf(safety.file) <= SOON_COPIED) backUp();
    },
  };
}

function holdsNothing(db: Ledger): boolean {
  return db.prepare('SELECT 1 FROM charge UNION ALL SELECT 1 FROM case_file LIMIT 1').get() === undefined;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What changes no charge, decision or case. */
function isAlwaysAllowed(method: AppMethod): boolean {
  return /^(?:backups|exports)\.|^settings\./u.test(method);
}
