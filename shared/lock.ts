import type { Language } from './messages/entry.ts';

/** A passphrase of fewer signs is found by trying, however slow each try is. */
export const SHORTEST_PASSPHRASE = 10;

/** Minutes without a key or a pointer, after which the app locks itself. */
export const IDLE_TIMES = ['5', '15', '30', '60', 'never'] as const;
export type IdleTime = (typeof IDLE_TIMES)[number];

/** How the ledger of the person stands behind its lock. */
export interface LockState {
  /** `off`: there is no lock. `open`: there is one, and the ledger is open. `none`: a throw-away profile cannot have one. */
  readonly standing: 'off' | 'locked' | 'open' | 'none';
  /** Of a ledger that has a lock. */
  readonly idle: IdleTime;
  /** How the lock screen looks and speaks. */
  readonly settings: { readonly language: Language | null; readonly theme: 'system' | 'light' | 'dark' };
  /** Whether something beside a locked ledger could not be encrypted yet. */
  readonly plain: boolean;
}

/** A recovery code as it is shown before it is in force, and never afterwards. */
export interface RecoveryCode {
  readonly groups: readonly string[];
}
