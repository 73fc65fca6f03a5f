import type { AppEvent } from '../../shared/contract.ts';
import { newStop, stopNow } from './jobs.ts';
import type { Locker } from './locker.ts';
import {
  type OpenedProfile,
  type Opening,
  openOneProfile,
  type Profile,
  type ProfileOptions,
} from './profile.ts';

export interface CurrentOptions {
  readonly profiles: ProfileOptions;
  readonly locker: Locker;
  readonly emit: (event: AppEvent) => void;
}

/** The profile that is open, and what the screens know of it. Only `ProfileChanges` puts another in its place. */
export class CurrentProfile {
  /** Whether the screens know by now which profile this is. */
  shown = true;
  #opened: OpenedProfile | null = null;
  readonly #options: CurrentOptions;
  /** Breaks off filling a sample. */
  readonly #closing = newStop();

  constructor(options: CurrentOptions) {
    this.#options = options;
  }

  /** Null while the ledger is locked. */
  get opened(): OpenedProfile | null {
    return this.#opened;
  }

  /** The person's own ledger is opened by the key that its locker holds. */
  open(profile: Profile, how: Opening = {}): Promise<OpenedProfile> {
    const { locker, profiles } = this.#options;
    const key = profile === 'own' && locker.hasLock() ? locker.key : null;
    return openOneProfile(profiles, profile, this.#closing, { key, ...how });
  }

  /** From here on this one is heard, and the one before no more. */
  put(next: OpenedProfile | null): void {
    this.#opened?.listen(null);
    this.#opened = next;
    next?.listen(this.#options.emit);
  }

  /** No sample is filled any more. */
  stopFilling(): void {
    stopNow(this.#closing);
  }
}
