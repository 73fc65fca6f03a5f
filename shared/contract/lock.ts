import { z } from 'zod';

import { IDLE_TIMES, type LockState, type RecoveryCode } from '../lock.ts';
import { lock, nothing } from './method.ts';

/* The lock of the ledger. */

/** As it was typed; how long it has to be is said by the app. */
const secret = z.string().max(1_000);

export const lockMethods = {
  'lock.state': lock<LockState>()(nothing),
  /** Begins a lock with this passphrase: answers its recovery code. Nothing is locked until that is confirmed. */
  'lock.begin': lock<RecoveryCode>()(z.strictObject({ passphrase: secret })),
  /** Begins another recovery code for the lock that is there. The one before holds until this is confirmed. */
  'lock.beginCode': lock<RecoveryCode>()(z.strictObject({ passphrase: secret })),
  /** Shows that the code that was begun was written down: one of its groups, counted from 0. What was begun comes into force. */
  'lock.confirm': lock<null>()(z.strictObject({ group: z.int().min(0).max(5), typed: secret })),
  'lock.unlock': lock<null>()(z.strictObject({ passphrase: secret })),
  /** Opens by the recovery code, and sets another passphrase. */
  'lock.recover': lock<null>()(z.strictObject({ code: secret, passphrase: secret })),
  /** Locks now: what runs is stopped. With `idle` only where nothing runs. Answers whether it is locked. */
  'lock.now': lock<boolean>()(z.strictObject({ idle: z.boolean() })),
  'lock.change': lock<null>()(z.strictObject({ passphrase: secret, next: secret })),
  /** Takes the lock away: ledger and backups lie unencrypted afterwards. */
  'lock.remove': lock<null>()(z.strictObject({ passphrase: secret })),
  'lock.setIdle': lock<null>()(z.strictObject({ idle: z.enum(IDLE_TIMES) })),
  /** The person is there, though nothing was called. */
  'lock.stay': lock<null>()(nothing),
} as const;
