import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { IDLE_TIMES } from '../../shared/lock.ts';
import { LANGUAGES } from '../../shared/messages/entry.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { markOf } from '../ledger/derived.ts';
import { wrappedSchema } from './wrap.ts';

/* What stands in a `lock.json`. */

const lockSchema = z.strictObject({
  schema: z.literal('recoup.lock/1'),
  /** By which one sees whether a key is this lock's, without a secret. */
  mark: z.string().optional(),
  passphrase: wrappedSchema,
  recoveryCode: wrappedSchema,
  idle: z.enum(IDLE_TIMES),
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
});
const fileSchema = lockSchema.extend({
  /** Of all the rest: one changed letter would look like a wrong passphrase. */
  sum: z.string().optional(),
});

/** What a `lock.json` says. */
export type Lock = z.infer<typeof lockSchema>;

/** A file of a lock: what it says, and whether that is what was written; `unreadable` where it says nothing. */
export type Found = { readonly lock: Lock; readonly whole: boolean } | 'unreadable' | null;

/** Whether one passphrase opens both, and by the same key: no two wrappings are alike. */
export function isSameLock(one: Lock | null, other: Lock | null): boolean {
  return one?.passphrase.key === other?.passphrase.key;
}

/** Whether this lock is surely not the one of this key. */
export function isOfOtherKey(lock: Lock, key: LedgerKey): boolean {
  return lock.mark !== undefined && lock.mark !== markOf(key);
}

/** Whether what lies there may be written over by this lock: nothing else is opened by it. */
export function isOfSameKey(found: Found, lock: Lock): boolean {
  if (found === null) return true;
  if (found === 'unreadable' || !found.whole) return false;
  return isSameLock(found.lock, lock) || (lock.mark !== undefined && found.lock.mark === lock.mark);
}

/** How a file of it is written. */
export function textOf(lock: Lock): string {
  return `${JSON.stringify({ ...lockSchema.parse(lock), sum: sumOf(lock) }, null, 2)}\n`;
}

/** Of what it says and not of how it is written, which an editor may change. */
function sumOf(lock: Lock): string {
  return createHash('sha256')
    .update(JSON.stringify(lockSchema.parse(lock)))
    .digest('base64url');
}

/** One that is as it was written, else one that says something. */
export function bestOf(found: readonly Found[]): Lock | null {
  const locks = found.filter((one) => one !== null && one !== 'unreadable');
  return (locks.find(({ whole }) => whole) ?? locks[0])?.lock ?? null;
}

/** Null where there is no such file. */
export function readLock(place: string): Found {
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return 'unreadable';
  }
  try {
    const { sum, ...lock } = fileSchema.parse(JSON.parse(text));
    const whole = sum === undefined || sum === sumOf(lock);
    // A mark that may have been changed must shut nobody out.
    return { lock: whole ? lock : { ...lock, mark: undefined }, whole };
  } catch {
    return 'unreadable';
  }
}
