import type { LockState } from '../../shared/lock.ts';

/** What a key or a menu that locks can do. */
export interface LockDeeds {
  /** Answers whether it is locked. */
  readonly lock: () => Promise<boolean>;
  /** Goes to where a lock is set up. */
  readonly lead: () => void;
  readonly tell: (problem: unknown) => void;
}

/**
 * Locks, also where it is not known yet, or could not be asked, whether there is a lock: who wants it locked must not find it
 * open. Where there is none, it leads to where one is set up.
 */
export async function lockAtOnce(
  standing: LockState['standing'] | undefined,
  { lock, lead, tell }: LockDeeds,
): Promise<void> {
  if (standing !== undefined && standing !== 'open') return lead();
  try {
    if (!(await lock())) lead();
  } catch (problem) {
    tell(problem);
  }
}
