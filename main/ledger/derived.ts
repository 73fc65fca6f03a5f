import { createHmac } from 'node:crypto';

import type { LedgerKey } from './cipher.ts';

/** What else a key is used for, beside encrypting pages. */
export type KeyUse = 'mark' | 'sealed file' | 'content of a backup';

/** 32 bytes that follow from a key, tell nothing of it, and have nothing to do with those of another use. */
export function derivedFrom(key: LedgerKey, use: KeyUse): Buffer {
  return createHmac('sha256', key).update(`recoup ${use} 1`).digest();
}

/** By which one sees whether two keys are the same. */
export function markOf(key: LedgerKey): string {
  return derivedFrom(key, 'mark').toString('base64url', 0, 16);
}
