import type { Day } from './day.ts';
import type { Said } from './said.ts';

/** How much a ledger holds: enough to tell a whole one from an empty one. */
export interface LedgerCounts {
  readonly accounts: number;
  readonly imports: number;
  readonly charges: number;
  readonly decisions: number;
  readonly cases: number;
  /** What happened in all cases. */
  readonly events: number;
  readonly attachments: number;
  /** Letters that were changed and not sent, and what the person gave for letters. */
  readonly letters: number;
  readonly facts: number;
  /** What the person said of rows and of layouts that could not be read, of subscriptions, and of ways to reach somebody. */
  readonly toldRows: number;
  readonly toldLayouts: number;
  readonly cancellations: number;
  readonly contacts: number;
  /** First and last day of its charges; null where there is none. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Why a backup was made: by itself each day, before a step that changes much, or because somebody wanted it. */
export const BACKUP_REASONS = ['daily', 'migration', 'restore', 'hand', 'export', 'recovered'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A whole copy of the ledger that was opened and checked after it was made. */
export interface Backup {
  /** Its file's name, without folder. */
  readonly name: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  readonly counts: LedgerCounts;
  /** Kept beyond its time, because every later one holds less by surprise. */
  readonly held: boolean;
}

export interface BackupList {
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** Where they lie on this computer; null where none are made, as in the sample. */
  readonly folder: string | null;
}

/** What is in one ledger and not in the other. Charges are compared by content, never by id. */
export interface LedgerDifference {
  readonly charges: number;
  readonly decisions: number;
  readonly events: number;
  readonly attachments: number;
}

export interface BackupPreview {
  readonly backup: Backup;
  readonly there: LedgerCounts;
  /** The ledger as it is now; null where it cannot be read. */
  readonly now: LedgerCounts | null;
  readonly onlyThere: LedgerDifference;
  readonly onlyNow: LedgerDifference;
}

/** Whether the person's own data file is what the screens show. */
export type LedgerStanding =
  | { readonly state: 'whole' }
  /**
   * The file is damaged, empty or gone. It was left as it is; screens show the newest good backup, or nothing where
   * there is none, and nothing is changed until the person chose a way.
   */
  | {
      readonly state: 'damaged' | 'missing';
      readonly file: string;
      readonly backup: Backup | null;
      /** What the damaged file can still be counted to hold; null where it cannot be read at all. */
      readonly counts: LedgerCounts | null;
    };

/** The result of reading the whole file and holding it against its own rules. */
export interface LedgerCheck {
  readonly whole: boolean;
  /** How many faults were found, at most 100. */
  readonly faults: number;
}

/** A part of an export that is being handed over. */
export interface ExportOffer {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly parts: number;
  /** What the person has to know of it; null where it is read again like any other. */
  readonly note: Said | null;
}
