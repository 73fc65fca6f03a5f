import { getRandomValues } from 'node:crypto';

import type { Settings } from '../../shared/contract/app.ts';
import { SHORTEST_PASSPHRASE } from '../../shared/lock.ts';
import { Problem } from '../../shared/problem.ts';
import { KEY_BYTES, type LedgerKey } from '../ledger/cipher.ts';
import { markOf } from '../ledger/derived.ts';
import type { Lock } from './lock-text.ts';
import { newCode, readCode } from './recovery-code.ts';
import { type Cost, unwrap, wrap } from './wrap.ts';

/** A lock, the key that it wraps, and the code, which is shown before it is in force and kept nowhere. */
export interface NewLock {
  readonly lock: Lock;
  readonly key: LedgerKey;
  readonly code: string;
}

/** A new key, wrapped by this passphrase and a new recovery code. */
export async function makeLock(passphrase: string, settings: Settings, cost?: Cost): Promise<NewLock> {
  refuseShort(passphrase);
  const key = getRandomValues(new Uint8Array(KEY_BYTES));
  const code = newCode();
  const lock: Lock = {
    schema: 'recoup.lock/1',
    mark: markOf(key),
    passphrase: await wrap(key, 'passphrase', passphrase, cost),
    recoveryCode: await wrap(key, 'recovery code', code, cost),
    idle: '15',
    language: settings.language,
    theme: settings.theme,
  };
  return { lock, key, code };
}

/** The key of a locked ledger; throws a Problem where the passphrase is another. */
export async function keyByPassphrase(lock: Lock, passphrase: string): Promise<LedgerKey> {
  const key = await unwrap(lock.passphrase, 'passphrase', passphrase);
  if (key === null) throw new Problem({ id: 'problems.passphraseWrong' });
  return key;
}

/** The same by the recovery code; what cannot be a code at all is told from one of another lock. */
export async function keyByCode(lock: Lock, typed: string): Promise<LedgerKey> {
  const code = readCode(typed);
  if (code === null) throw new Problem({ id: 'problems.codeMistyped' });
  const key = await unwrap(lock.recoveryCode, 'recovery code', code);
  if (key === null) throw new Problem({ id: 'problems.codeWrong' });
  return key;
}

/** The lock with another passphrase. The key stays, so backups stay openable, and nothing is encrypted anew. */
export async function withPassphrase(lock: Lock, key: LedgerKey, passphrase: string): Promise<Lock> {
  refuseShort(passphrase);
  return { ...lock, passphrase: await wrap(key, 'passphrase', passphrase, lock.passphrase.cost) };
}

/** The lock with another recovery code; the one before opens nothing any more. */
export async function withNewCode(
  lock: Lock,
  key: LedgerKey,
): Promise<{ readonly lock: Lock; readonly code: string }> {
  const code = newCode();
  const recoveryCode = await wrap(key, 'recovery code', code, lock.recoveryCode.cost);
  return { lock: { ...lock, recoveryCode }, code };
}

function refuseShort(passphrase: string): void {
  if ([...passphrase.normalize('NFC')].length < SHORTEST_PASSPHRASE)
    throw new Problem({ id: 'problems.passphraseShort', values: { least: SHORTEST_PASSPHRASE } });
}
