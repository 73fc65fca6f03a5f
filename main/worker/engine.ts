import { z } from 'zod';

import type { AppEvent, Outcome } from '../../shared/contract.ts';
import type { Settings } from '../../shared/contract/app.ts';
import { LANGUAGES } from '../../shared/messages/entry.ts';
import { Problem } from '../../shared/problem.ts';
import { tellFailure } from '../app/fault.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { sweepLocked } from '../lock/turn.ts';
import type { Cost } from '../lock/wrap.ts';
import { type AppCall, checkCall, type LockCall } from './check.ts';
import { CHANGING, LOCKED, ProfileChanges } from './changes.ts';
import { CurrentProfile } from './current.ts';
import { Jobs, newStop, type Stop } from './jobs.ts';
import { Locker } from './locker.ts';
import type { Turn } from './messages.ts';
import { ledgerIn, type Profile, type ProfileOptions } from './profile.ts';
import { STOPPED } from './session.ts';
import { Uploads } from './uploads.ts';

/** The app behind threads of its own, as every host that draws screens uses it. */
export interface Engine {
  /** Checks the input by the contract; answers problems as values and never throws. */
  call(method: string, input: unknown): Promise<Outcome<unknown>>;
  /** Takes over one file for a later `imports.run` or `cases.attach`; answers the name to use there. */
  upload(name: string, bytes: Uint8Array): Promise<Outcome<string>>;
  /** Stops an import between two rows, whether it runs, waits, or is still to come. */
  cancel(job: string): void;
  /**
   * Stops what runs in the profile before. Once the other is there, commands and uploads are refused
   * until a screen asked `app.info`, since before that it may still show the profile before.
   */
  openProfile(profile: Profile): Promise<Outcome<null>>;
  subscribe(listener: (event: AppEvent) => void): () => void;
  /** Stops what runs and closes the database before the threads end. Calls afterwards are refused. */
  close(): Promise<void>;
}

export interface EngineOptions extends ProfileOptions {
  readonly profile: Profile;
  /** For tests: what deriving a key from a passphrase costs. */
  readonly cost?: Cost;
}

/** ms between two looks whether nobody is there any more. */
const LOOK = 15_000;

/**
 * Opens a profile and answers the engine over it; throws the Problem where the ledger cannot be opened. One that is
 * locked is opened once its passphrase was given; until then only its lock is answered.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const listeners = new Set<(event: AppEvent) => void>();
  const emit = (event: AppEvent): void => listeners.forEach((listener) => listener(event));
  const jobs = new Jobs();
  const uploads = new Uploads();
  const locker = new Locker({
    file: options.folder === null ? null : ledgerIn(options.folder),
    doors: {
      mayTurn,
      settings,
      busy: () => jobs.running(),
      open: (key) => changes.unlock(key),
      turn: turnOwn,
      shut: () => changes.shut(),
    },
    ...(options.cost ? { cost: options.cost } : {}),
  });
  const current = new CurrentProfile({ profiles: options, locker, emit });
  const changes = new ProfileChanges({ current, locker, jobs, uploads, emit, log: options.log });
  if (options.folder !== null && locker.isLocked()) sweepLocked(ledgerIn(options.folder));
  if (options.profile === 'sample' || !locker.isLocked()) current.put(await current.open(options.profile));
  const looking = setInterval(() => void locker.look().catch(() => undefined), LOOK).unref();

  function mayTurn(): boolean {
    const { opened } = current;
    return opened?.profile === 'own' && opened.writer.opened.safety?.standing.state === 'whole';
  }

  async function settings(): Promise<Settings> {
    const info = await current.opened?.reader.call('app.info', {}, newStop());
    if (!info?.ok) throw new Problem({ id: 'problems.locked' });
    return infoSchema.parse(info.value).settings;
  }

  async function turnOwn(key: LedgerKey | null, turn: Turn): Promise<void> {
    const problem = await changes.replace({ key, turn });
    if (problem) throw new Problem(problem.problem);
  }

  async function send({ method, kind, input }: AppCall, stop: Stop): Promise<Outcome<unknown>> {
    if (changes.replacing) await changes.replacing;
    if (changes.canRevive) await changes.revive();
    // From here on nothing is awaited before the call is with its thread, so that it stays in its profile.
    if (changes.closed) return STOPPED;
    const profile = current.opened;
    if (profile === null) return LOCKED;
    if (kind === 'query') {
      const outcome = await profile.reader.call(method, input, stop);
      // It was locked meanwhile, and nothing of it is to be told any more.
      if (current.opened === null) return LOCKED;
      if (method === 'app.info' && outcome.ok && profile === current.opened) current.shown = true;
      return outcome;
    }
    if (!current.shown) return CHANGING;
    const handed = uploads.handOut(uploadsOf(input));
    for (const [upload, file] of handed.files) profile.writer.upload(upload, file);
    const answer = profile.writer.call(method, input, stop).finally(handed.release);
    return kind === 'replacement' ? replaceAfter(await answer) : answer;
  }

  /** The writer made another ledger ready: closes this one and opens that in its place. */
  async function replaceAfter(outcome: Outcome<unknown>): Promise<Outcome<unknown>> {
    if (!outcome.ok) return outcome;
    return (await changes.replace({ replace: true })) ?? outcome;
  }

  async function call(method: string, rawInput: unknown): Promise<Outcome<unknown>> {
    const checked = checkCall(method, rawInput);
    if (!checked.ok) return checked;
    if (checked.value.kind === 'lock') return answerLock(checked.value);
    const job = jobOf(checked.value.input);
    const stop = job === null ? newStop() : jobs.begin(job);
    try {
      const outcome = await send(checked.value, stop);
      if (method === 'settings.change' && outcome.ok && current.opened?.profile === 'own')
        locker.remember(infoSchema.shape.settings.parse(outcome.value));
      return outcome;
    } catch (error) {
      return { ok: false, problem: tellFailure(error, checked.value.method, options.log) };
    } finally {
      if (job !== null) jobs.end(job, stop);
    }
  }

  async function answerLock(asked: LockCall): Promise<Outcome<unknown>> {
    if (changes.closed) return STOPPED;
    try {
      return { ok: true, value: await locker.answer(asked) };
    } catch (error) {
      return { ok: false, problem: tellFailure(error, asked.method, options.log) };
    }
  }

  return {
    call,
    async upload(name, bytes) {
      if (changes.closed) return STOPPED;
      if (current.opened === null) return LOCKED;
      return current.shown ? uploads.take(name, bytes) : CHANGING;
    },
    cancel: (job) => jobs.stop(job),
    async openProfile(profile) {
      try {
        return await changes.change(profile);
      } catch (error) {
        return { ok: false, problem: tellFailure(error, 'opening a profile', options.log) };
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearInterval(looking);
      return changes.close();
    },
  };
}

const infoSchema = z.object({
  settings: z.object({ language: z.enum(LANGUAGES).nullable(), theme: z.enum(['system', 'light', 'dark']) }),
});

function jobOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('job' in input)) return null;
  return typeof input.job === 'string' ? input.job : null;
}

/** The files that a method takes: `uploads` of an import, `upload` of an attachment. */
const takesUploads = z.union([
  z.object({ uploads: z.array(z.string()) }).transform(({ uploads }) => uploads),
  z.object({ upload: z.string() }).transform(({ upload }) => [upload]),
]);

function uploadsOf(input: unknown): readonly string[] {
  return takesUploads.safeParse(input).data ?? [];
}
