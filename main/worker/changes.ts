import type { AppEvent, Outcome } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import { tellFailure } from '../app/fault.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import type { CurrentProfile } from './current.ts';
import type { Jobs } from './jobs.ts';
import type { Locker } from './locker.ts';
import { carrySettings, type Opening, type Profile } from './profile.ts';
import { STOPPED } from './session.ts';
import type { Uploads } from './uploads.ts';

type Refused = Extract<Outcome<never>, { readonly ok: false }>;

const DONE: Outcome<null> = { ok: true, value: null };
export const LOCKED: Refused = { ok: false, problem: { id: 'problems.locked' } };
export const CHANGING: Refused = { ok: false, problem: { id: 'problems.profileChanging' } };

export interface ChangesOptions {
  readonly current: CurrentProfile;
  readonly locker: Locker;
  /** Belong to the profile that is open, and go with it. */
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  readonly emit: (event: AppEvent) => void;
  readonly log: (line: string) => void;
}

/** What opens and closes profiles, one after the other: unlocking, locking, another ledger, the sample, the end. */
export class ProfileChanges {
  readonly #options: ChangesOptions;
  #revived = false;
  #closed: Promise<void> | null = null;
  #replacing: Promise<unknown> | null = null;
  /** The profile that was left and is still closing. */
  #leaving: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ChangesOptions) {
    this.#options = options;
  }

  /** Whether the engine is closed, or closing. */
  get closed(): boolean {
    return this.#closed !== null;
  }

  /** While another ledger takes the place of this one. */
  get replacing(): Promise<unknown> | null {
    return this.#replacing;
  }

  /** Whether a thread died and is started again: that is done once; the second time the fault is shown. */
  get canRevive(): boolean {
    return !this.#revived && this.#options.current.opened?.alive() === false;
  }

  revive(): Promise<void> {
    const { current } = this.#options;
    return this.#inTurn(async () => {
      const before = current.opened;
      if (this.closed || !this.canRevive || before === null) return;
      this.#revived = true;
      await before.close();
      current.put(await current.open(before.profile));
    });
  }

  unlock(key: LedgerKey | null): Promise<void> {
    const { current, emit } = this.#options;
    return this.#inTurn(async () => {
      if (this.closed) throw new Problem(STOPPED.problem);
      if (current.opened !== null) return;
      current.put(await current.open('own', { key }));
      current.shown = false;
      emit({ type: 'profile-changed' });
    });
  }

  /** What a thread still answers comes before the screens ask anew. */
  shut(): Promise<void> {
    const { current, locker, emit } = this.#options;
    return this.#inTurn(async () => {
      const before = current.opened;
      // Whose lock was removed meanwhile is not to be locked.
      if (before === null || !locker.hasLock()) return;
      current.put(null);
      locker.forget();
      this.#stopAll();
      emit({ type: 'profile-changed' });
      await before.close();
    });
  }

  /** Answers why the ledger before had to be opened again; null where the other one is open. */
  async replace(how: Opening): Promise<Refused | null> {
    const opened = this.#inTurn(() => this.#openReplaced(how));
    this.#replacing = opened;
    try {
      return await opened;
    } finally {
      this.#replacing = null;
    }
  }

  async #openReplaced(how: Opening): Promise<Refused | null> {
    const { current, locker, jobs, emit, log } = this.#options;
    if (this.closed) return STOPPED;
    const before = current.opened;
    if (before === null) return LOCKED;
    // The sample took its place meanwhile.
    if (how.turn && before.profile !== 'own') return CHANGING;
    const shownBefore = current.shown;
    before.listen(null);
    current.shown = false;
    jobs.stopAll();
    await before.close();
    let problem: Refused | null = null;
    try {
      current.put(await current.open(before.profile, how));
    } catch (error) {
      problem = { ok: false, problem: tellFailure(error, 'replacing the ledger', log) };
      // What failed may have come after the ledger was locked, or opened for good.
      const key = locker.hasLock() ? (how.key ?? locker.key) : null;
      current.put(await current.open(before.profile, { key }));
    }
    // Where it is the ledger of before, what asked for another one stays on the screen and says why there is none.
    if (problem !== null) current.shown = shownBefore;
    emit({ type: problem === null ? 'profile-changed' : 'ledger-changed' });
    return problem;
  }

  /** From the own ledger to the sample, or back. */
  change(profile: Profile): Promise<Outcome<null>> {
    return this.#inTurn(() => this.#change(profile));
  }

  async #change(profile: Profile): Promise<Outcome<null>> {
    const { current, locker, emit, log } = this.#options;
    await this.#leaving;
    if (this.closed) return STOPPED;
    const before = current.opened;
    if (profile === before?.profile) {
      // A screen that asks for it shows something else: it missed what happened.
      emit({ type: 'ledger-changed' });
      return DONE;
    }
    // From the sample to a ledger that nobody unlocked yet: the lock screen is what is there then.
    const next = profile === 'own' && locker.isLocked() ? null : await current.open(profile);
    if (profile === 'sample' && before && next) await carrySettings(before, next);
    if (this.closed) {
      await next?.close();
      return STOPPED;
    }
    current.put(next);
    current.shown = false;
    this.#stopAll();
    emit({ type: 'profile-changed' });
    if (before)
      this.#leaving = before.close().catch((error: unknown) => {
        tellFailure(error, 'closing a profile', log);
      });
    return DONE;
  }

  /** Stops what runs, and closes what is open once it has its turn. */
  close(): Promise<void> {
    this.#options.current.stopFilling();
    this.#options.jobs.stopAll();
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    await this.#turn;
    await this.#leaving;
    await this.#options.current.opened?.close();
    this.#options.locker.forget();
  }

  #stopAll(): void {
    this.#options.jobs.stopAll();
    this.#options.uploads.clear();
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
