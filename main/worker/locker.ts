import type { LockMethod, Parsed } from '../../shared/contract.ts';
import type { Settings } from '../../shared/contract/app.ts';
import type { IdleTime, LockState, RecoveryCode } from '../../shared/lock.ts';
import { Problem } from '../../shared/problem.ts';
import { occupy } from '../backup/occupy.ts';
import { isPlain, type LedgerKey } from '../ledger/cipher.ts';
import { markOf } from '../ledger/derived.ts';
import { lockOf, mendLock, writeLock } from '../lock/lock-file.ts';
import { isSameLock, type Lock } from '../lock/lock-text.ts';
import { groupsOf, plainly } from '../lock/recovery-code.ts';
import {
  keyByCode,
  keyByPassphrase,
  makeLock,
  type NewLock,
  withNewCode,
  withPassphrase,
} from '../lock/secrets.ts';
import { hasPlain } from '../lock/turn.ts';
import type { Cost } from '../lock/wrap.ts';
import type { LockCall } from './check.ts';
import type { Turn } from './messages.ts';
import { Tries } from './tries.ts';

/** Beyond the time that a page counts by itself: for one that was closed. */
const CLOSED_PAGE = 60_000;
const MINUTE = 60_000;

/** What the engine does for its lock. */
export interface Doors {
  /** Whether the person's own ledger is open and whole; only then can it be locked or opened for good. */
  mayTurn(): boolean;
  settings(): Promise<Settings>;
  busy(): boolean;
  /** Opens the person's own ledger by this key. */
  open(key: LedgerKey | null): Promise<void>;
  /** Closes the ledger, turns it, and opens it again, by this key from then on. */
  turn(key: LedgerKey | null, turn: Turn): Promise<void>;
  /** Stops what runs, has the key forgotten, and closes whatever is open. */
  shut(): Promise<void>;
}

export interface LockerOptions {
  /** The file of the person's ledger; null where the profile is thrown away. */
  readonly file: string | null;
  readonly doors: Doors;
  /** For tests: what a try costs, and how long one waits. */
  readonly cost?: Cost;
  readonly wait?: (ms: number) => Promise<unknown>;
  readonly now?: () => number;
}

type Begun =
  | { readonly what: 'lock'; readonly made: NewLock }
  | {
      readonly what: 'code';
      readonly lock: Lock;
      readonly code: string;
      readonly recoveryCode: Lock['recoveryCode'];
    };

const NO_SETTINGS = { language: null, theme: 'system' } as const;

type Answers = { readonly [Name in LockMethod]: (input: Parsed<Name>) => Promise<unknown> };

/** Answers what is asked of the lock, and holds the key while the ledger is open. Secrets are compared here and never leave. */
export class Locker {
  readonly #options: LockerOptions;
  #key: LedgerKey | null = null;
  /** The lock by which the ledger is open; its copies on the disk may get lost meanwhile. */
  #held: Lock | null = null;
  #begun: Begun | null = null;
  readonly #tries: Tries;
  #active: number;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #answers: Answers = {
    'lock.state': async () => this.state(),
    'lock.begin': ({ passphrase }) => this.#begin(passphrase),
    'lock.beginCode': ({ passphrase }) => this.#beginCode(passphrase),
    'lock.confirm': ({ group, typed }) => this.#confirm(group, typed),
    'lock.unlock': ({ passphrase }) => this.#unlock(passphrase),
    'lock.recover': ({ code, passphrase }) => this.#recover(code, passphrase),
    'lock.now': ({ idle }) => this.#lockNow(idle),
    'lock.change': ({ passphrase, next }) => this.#change(passphrase, next),
    'lock.remove': ({ passphrase }) => this.#remove(passphrase),
    'lock.setIdle': async ({ idle }) => this.#setIdle(idle),
    'lock.stay': async () => null,
  };

  constructor(options: LockerOptions) {
    this.#options = options;
    this.#tries = new Tries(options.wait);
    this.#active = this.#now();
  }

  /** By which the person's own ledger is to be opened; null where it has no lock, or is locked. */
  get key(): LedgerKey | null {
    return this.#key;
  }

  /** Whether the ledger has to be unlocked before it can be opened. Throws a Problem where its lock cannot be read. */
  isLocked(): boolean {
    return this.#key === null && this.#lock() !== null;
  }

  /** Whether the ledger is encrypted, be it open or not. */
  hasLock(): boolean {
    return this.#lock() !== null;
  }

  /** Throws the Problem that hinders what was asked. One at a time, but for what is only looked at, and for locking what is open. */
  answer({ method, input }: LockCall): Promise<unknown> {
    // The input was parsed with this very method's schema before.
    const handler = this.#answers[method] as (input: unknown) => Promise<unknown>;
    if (method === 'lock.state') return handler(input);
    this.#active = this.#now();
    if (method === 'lock.stay') return handler(input);
    // It must not wait behind wrong tries, each of which may take half a minute.
    if (method === 'lock.now' && this.#key !== null) return handler(input);
    const done = this.#turn.then(() => handler(input));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  state(): LockState {
    const { file } = this.#options;
    const lock = this.#lock();
    const standing = file === null ? 'none' : lock === null ? 'off' : this.#key === null ? 'locked' : 'open';
    const settings = lock === null ? NO_SETTINGS : { language: lock.language, theme: lock.theme };
    const plain = file !== null && lock !== null && hasPlain(file);
    return { standing, idle: lock?.idle ?? '15', settings, plain };
  }

  /** The lock screen is to look and speak as the screens did. */
  remember({ language, theme }: Settings): void {
    const lock = this.#key === null ? null : this.#lock();
    if (lock && (lock.language !== language || lock.theme !== theme)) {
      try {
        this.#rewrite((now) => ({ ...now, language, theme }));
      } catch {
        // The setting itself is stored; the lock screen follows with the next one.
      }
    }
  }

  /** Looks whether nobody was there for longer than a page would wait; then it locks. */
  async look(): Promise<void> {
    const lock = this.#key === null ? null : this.#lock();
    if (lock === null || lock.idle === 'never') return;
    if (this.#now() - this.#active >= Number(lock.idle) * MINUTE + CLOSED_PAGE) await this.#lockNow(true);
  }

  /** Overwrites what it holds. */
  forget(): void {
    this.#mend();
    this.#key?.fill(0);
    this.#key = null;
    this.#held = null;
    this.#forgetBegun();
  }

  async #unlock(passphrase: string): Promise<null> {
    if (this.#key !== null) return null;
    const lock = this.#lock();
    const key = lock === null ? null : await this.#tries.of(() => keyByPassphrase(lock, passphrase));
    return this.#openBy(key, lock);
  }

  async #recover(code: string, passphrase: string): Promise<null> {
    const lock = this.#wantLock();
    const key = await this.#tries.of(() => keyByCode(lock, code));
    let next: Lock;
    try {
      next = await withPassphrase(lock, key, passphrase);
      this.#write(next, lock);
    } catch (error) {
      key.fill(0);
      throw error;
    }
    if (this.#key === null) return this.#openBy(key, next);
    key.fill(0);
    return null;
  }

  #refuseOther(before: Lock | null): void {
    if (!isSameLock(this.#lock(), before)) throw new Problem({ id: 'problems.lockChanged' });
  }

  async #openBy(key: LedgerKey | null, lock: Lock | null): Promise<null> {
    let held = lock;
    try {
      this.#refuseOther(lock);
      if (key !== null && lock !== null) held = this.#marked(lock, key);
      await this.#options.doors.open(key);
    } catch (error) {
      key?.fill(0);
      throw error;
    }
    this.#key = key;
    this.#held = held;
    this.#mend();
    return null;
  }

  /** One of before locks told the mark of their key gets it, as soon as it can be written. */
  #marked(lock: Lock, key: LedgerKey): Lock {
    if (lock.mark !== undefined) return lock;
    const next = { ...lock, mark: markOf(key) };
    try {
      this.#write(next, lock);
      return next;
    } catch {
      return lock;
    }
  }

  async #begin(passphrase: string): Promise<RecoveryCode> {
    const { doors, cost } = this.#options;
    if (this.#lock() !== null) throw new Problem({ id: 'problems.lockThere' });
    this.#refuseTurn();
    this.#forgetBegun();
    const made = await makeLock(passphrase, await doors.settings(), cost);
    this.#begun = { what: 'lock', made };
    return { groups: groupsOf(made.code) };
  }

  async #beginCode(passphrase: string): Promise<RecoveryCode> {
    const lock = this.#wantLock();
    const key = await this.#tries.of(() => keyByPassphrase(lock, passphrase));
    const { lock: next, code } = await withNewCode(lock, key).finally(() => key.fill(0));
    // It was locked meanwhile: nobody sees the code.
    if (this.#key === null) throw new Problem({ id: 'problems.locked' });
    this.#forgetBegun();
    this.#begun = { what: 'code', lock, code, recoveryCode: next.recoveryCode };
    return { groups: groupsOf(code) };
  }

  async #confirm(group: number, typed: string): Promise<null> {
    const begun = this.#begun;
    if (begun === null) throw new Problem({ id: 'problems.codeNotBegun' });
    const code = begun.what === 'lock' ? begun.made.code : begun.code;
    if (plainly(typed) !== groupsOf(code)[group]) throw new Problem({ id: 'problems.codeUnlike' });
    if (begun.what === 'code') {
      this.#refuseOther(begun.lock);
      this.#rewrite((lock) => ({ ...lock, recoveryCode: begun.recoveryCode }));
      this.#begun = null;
      return null;
    }
    const { lock, key } = begun.made;
    this.#refuseTurn();
    try {
      await this.#options.doors.turn(key, { to: 'locked', lock });
    } finally {
      // Also where something failed after it was locked.
      if (this.hasLock()) {
        this.#key = key;
        this.#held = lock;
        this.#begun = null;
      }
    }
    return null;
  }

  async #change(passphrase: string, next: string): Promise<null> {
    const lock = this.#wantLock();
    const key = await this.#tries.of(() => keyByPassphrase(lock, passphrase));
    const changed = await withPassphrase(lock, key, next).finally(() => key.fill(0));
    return this.#write(changed, lock);
  }

  async #remove(passphrase: string): Promise<null> {
    const { doors } = this.#options;
    const lock = this.#wantLock();
    this.#refuseTurn();
    const from = await this.#tries.of(() => keyByPassphrase(lock, passphrase));
    try {
      await doors.turn(null, { to: 'open', from });
    } finally {
      from.fill(0);
      if (!this.hasLock()) this.forget();
    }
    return null;
  }

  async #lockNow(idle: boolean): Promise<boolean> {
    const { doors } = this.#options;
    if (this.#key === null) return this.isLocked();
    if (idle && doors.busy()) return false;
    // Without a copy of the lock on the disk, nobody could open the ledger any more.
    this.#keep();
    await doors.shut();
    return this.isLocked();
  }

  /** The ledger is closed for it, which must not break off an import that nobody asked to stop. */
  #refuseTurn(): void {
    const { doors } = this.#options;
    if (!doors.mayTurn()) throw new Problem({ id: 'problems.readOnly' });
    if (doors.busy()) throw new Problem({ id: 'problems.lockBusy' });
  }

  /** Not before the passphrase was given: who finds a locked window could keep it from locking again. */
  #setIdle(idle: IdleTime): null {
    if (this.isLocked()) throw new Problem({ id: 'problems.locked' });
    return this.#rewrite((lock) => ({ ...lock, idle }));
  }

  #rewrite(change: (lock: Lock) => Lock): null {
    const lock = this.#wantLock();
    return this.#write(change(lock), lock);
  }

  /** While it is locked another Recoup may have the ledger, or have had it while the secret was typed and tried. */
  #write(next: Lock, before: Lock): null {
    const { file } = this.#options;
    if (file === null) return null;
    const release = this.#key === null ? occupy(file) : null;
    try {
      this.#refuseOther(before);
      writeLock(file, next);
    } finally {
      release?.();
    }
    if (this.#key !== null) this.#held = next;
    return null;
  }

  /** Throws where a copy of the lock got lost and cannot be written again. */
  #keep(): void {
    const { file } = this.#options;
    if (file !== null && this.#held !== null) mendLock(file, this.#held);
  }

  #mend(): void {
    try {
      this.#keep();
    } catch {
      // Tried again each time the lock is looked at, and before the key is forgotten.
    }
  }

  #wantLock(): Lock {
    const lock = this.#lock();
    if (lock === null) throw new Problem({ id: 'problems.lockNone' });
    return lock;
  }

  #lock(): Lock | null {
    const { file } = this.#options;
    if (file === null) return null;
    this.#mend();
    try {
      return lockOf(file) ?? (isPlain(file) === true ? null : this.#held);
    } catch (error) {
      if (this.#held === null) throw error;
      return this.#held;
    }
  }

  #forgetBegun(): void {
    if (this.#begun?.what === 'lock') this.#begun.made.key.fill(0);
    this.#begun = null;
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}
