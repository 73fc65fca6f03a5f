import type { AppEvent, AppInfo, MethodName, Outcome } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';

/** What a thread is started with. */
export interface ThreadStart {
  /** The one that writes also makes and migrates the file; the other only reads, beside long work. */
  readonly role: 'writer' | 'reader';
  readonly file: string;
  readonly profile: AppInfo['profile'];
  readonly version: string;
}

export type ToThread =
  | {
      readonly type: 'call';
      readonly sequence: number;
      readonly method: MethodName;
      readonly input: unknown;
      /** One Int32: not 0 = stop the work of this call. Seen even while the thread is busy. */
      readonly stop: SharedArrayBuffer;
    }
  | { readonly type: 'upload'; readonly upload: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'close' };

export type FromThread =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly problem: Said }
  | { readonly type: 'answer'; readonly sequence: number; readonly outcome: Outcome<unknown> }
  | { readonly type: 'event'; readonly event: AppEvent }
  | { readonly type: 'log'; readonly line: string };
