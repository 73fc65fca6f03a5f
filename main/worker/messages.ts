import { z } from 'zod';

import { isDay } from '../../shared/day.ts';
import type { AppEvent, MethodName, Outcome } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';

/**
 * What a thread is started with. The writer also makes and migrates the file; the reader only reads,
 * beside long work.
 */
export const threadStart = z.strictObject({
  role: z.enum(['writer', 'reader']),
  file: z.string(),
  profile: z.enum(['own', 'sample']),
  version: z.string(),
  /** Stands still, for tests; null for the day of the clock. */
  day: z.string().refine(isDay).nullable(),
});
export type ThreadStart = z.infer<typeof threadStart>;

export type ToThread =
  | {
      readonly type: 'call';
      readonly sequence: number;
      readonly method: MethodName;
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
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly problem: Said }
  | { readonly type: 'answer'; readonly sequence: number; readonly outcome: Outcome<unknown> }
  | { readonly type: 'event'; readonly event: AppEvent }
  | { readonly type: 'log'; readonly line: string };
