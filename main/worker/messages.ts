import { z } from 'zod';

import { isDay } from '../../shared/day.ts';
import type { AppEvent, AppMethod, Outcome } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';
import type { Safety } from '../app/backups.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import type { Lock } from '../lock/lock-text.ts';

/**
 * What a thread is started with. The writer also makes and migrates the file; the reader only reads,
 * beside long work.
 */
export const threadStart = z
  .strictObject({
    role: z.enum(['writer', 'reader']),
    /** The ledger; for a reader what the writer opened in its place, where that was damaged. */
    file: z.string(),
    /** A profile that lasts has backups, and is one process's alone. */
    lasting: z.boolean(),
    /** For a writer: what was made ready takes the place of the ledger first. */
    replace: z.boolean(),
    /** For a reader: what the writer found. */
    safety: z.custom<Safety | null>(),
    /** By which the ledger is locked, or is to be locked. */
    key: z.instanceof(Uint8Array<ArrayBuffer>).nullable(),
    /** For a writer: the ledger is locked by this lock first, or opened for good (`open`) from the key that locks it. */
    turn: z.custom<Turn | null>(),
    profile: z.enum(['own', 'sample']),
    version: z.string(),
    /** Stands still, for tests; null for the day of the clock. */
    day: z.string().refine(isDay).nullable(),
  })
  // A reader would only keep the key from which it was turned.
  .refine(({ role, turn }) => role === 'writer' || turn === null);
export type Turn =
  | { readonly to: 'locked'; readonly lock: Lock }
  | { readonly to: 'open'; readonly from: LedgerKey };

/** What a writer opened: the file, and how the ledger stands. */
export interface Opened {
  readonly file: string;
  readonly safety: Safety | null;
}

export type ThreadStart = z.infer<typeof threadStart>;

export type ToThread =
  | {
      readonly type: 'call';
      readonly sequence: number;
      readonly method: AppMethod;
      readonly input: unknown;
      /** One Int32: not 0 = stop the work of this call. Seen even while the thread is busy. */
      readonly stop: SharedArrayBuffer;
    }
  | {
      readonly type: 'upload';
      readonly upload: string;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'close' };

export type FromThread =
  | { readonly type: 'ready'; readonly opened: Opened }
  | { readonly type: 'failed'; readonly problem: Said }
  | { readonly type: 'answer'; readonly sequence: number; readonly outcome: Outcome<unknown> }
  | { readonly type: 'event'; readonly event: AppEvent }
  | { readonly type: 'log'; readonly line: string };
