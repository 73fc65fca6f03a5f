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
import { Jobs, newStop, type Stop, stopNow } from './jobs.ts';
import { Locker } from './locker.ts';
import type { Turn } from './messages.ts';
import {
  carrySettings,
  ledgerIn,
  type OpenedProfile,
  type Opening,
  openOneProfile,
  type Profile,
  type ProfileOptions,
} from './profile.ts';
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

type Refused = Extract<Outcome<never>, { readonly ok: false }>;

const DONE: Outcome<null> = { ok: true, value: null };
const LOCKED: Refused = { ok: false, problem: { id: 'problems.locked' } };
const CHANGING: Refused = { ok: false, problem: { id: 'problems.profileChanging' } };

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
  /** Breaks off filling a sample when the engine closes. */
  const closing = newStop();
  const locker = new Locker({
    file: options.folder === null ? null : ledgerIn(options.folder),
    doors: { mayTurn, settings, busy: () => jobs.running(), open: unlock, turn: turnOwn, shut },
    ...(options.cost ? { cost: options.cost } : {}),
  });
  /** Null while the ledger is locked. */
  let current: OpenedProfile | null = null;
  if (options.folder !== null && locker.isLocked()) sweepLocked(ledgerIn(options.folder));
  if (options.profile === 'sample' || !locker.isLocked()) {
    current = await openOneProfile(options, options.profile, closing);
    current.listen(emit);
  }
  const looking = setInterval(() => void locker.look().catch(() => undefined), LOOK).unref();
  /** Whether the screens know by now which profile this is. */
  let shown = true;
  let revived = false;
  let closed: Promise<void> | null = null;
  /** While another ledger takes the place of this one. */
  let replacing: Promise<unknown> | null = null;
  /** The profile that was left and is still closing. */
  let leaving: Promise<void> = Promise.resolve();
  /** What opens and closes profiles does so one after the other. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  /** A thread that died is started again once; the second time the fault is shown. */
  async function revive(): Promise<void> {
    const before = current;
    if (closed || revived || before === null || before.alive()) return;
    revived = true;
    await before.close();
    current = await openAgain(before.profile);
    current.listen(emit);
  }

  function openAgain(profile: Profile, how: Opening = {}): Promise<OpenedProfile> {
    return openOneProfile(options, profile, closing, {
      key: profile === 'own' && locker.hasLock() ? locker.key : null,
      ...how,
    });
  }

  function mayTurn(): boolean {
    return current?.profile === 'own' && current.writer.opened.safety?.standing.state === 'whole';
  }

  async function settings(): Promise<Settings> {
    const info = await current?.reader.call('app.info', {}, newStop());
    if (!info?.ok) throw new Problem({ id: 'problems.locked' });
    return infoSchema.parse(info.value).settings;
  }

  function unlock(key: LedgerKey | null): Promise<void> {
    return inTurn(async () => {
      if (closed) throw new Problem(STOPPED.problem);
      if (current !== null) return;
      current = await openAgain('own', { key });
      shown = false;
      current.listen(emit);
      emit({ type: 'profile-changed' });
    });
  }

  async function turnOwn(key: LedgerKey | null, turn: Turn): Promise<void> {
    const problem = await replacedBy({ key, turn });
    if (problem) throw new Problem(problem.problem);
  }

  /** What a thread still answers comes before the screens ask anew. */
  function shut(): Promise<void> {
    return inTurn(async () => {
      const before = current;
      // Whose lock was removed meanwhile is not to be locked.
      if (before === null || !locker.hasLock()) return;
      current = null;
      locker.forget();
      before.listen(null);
      jobs.stopAll();
      uploads.clear();
      emit({ type: 'profile-changed' });
      await before.close();
    });
  }

  async function send({ method, kind, input }: AppCall, stop: Stop): Promise<Outcome<unknown>> {
    if (replacing) await replacing;
    if (!revived && current?.alive() === false) await inTurn(revive);
    // From here on nothing is awaited before the call is with its thread, so that it stays in its profile.
    if (closed) return STOPPED;
    const profile = current;
    if (profile === null) return LOCKED;
    if (kind === 'query') {
      const outcome = await profile.reader.call(method, input, stop);
      // It was locked meanwhile, and nothing of it is to be told any more.
      if (current === null) return LOCKED;
      if (method === 'app.info' && outcome.ok && profile === current) shown = true;
      return outcome;
    }
    if (!shown) return CHANGING;
    const handed = uploads.handOut(uploadsOf(input));
    for (const [upload, file] of handed.files) profile.writer.upload(upload, file);
    const answer = profile.writer.call(method, input, stop).finally(handed.release);
    return kind === 'replacement' ? replaceAfter(await answer) : answer;
  }

  /** The writer made another ledger ready: closes this one and opens that in its place. */
  async function replaceAfter(outcome: Outcome<unknown>): Promise<Outcome<unknown>> {
    if (!outcome.ok) return outcome;
    return (await replacedBy({ replace: true })) ?? outcome;
  }

  /** Answers why the ledger before had to be opened again; null where the other one is open. */
  async function replacedBy(how: Opening): Promise<Refused | null> {
    const opened = inTurn(() => openReplaced(how));
    replacing = opened;
    try {
      return await opened;
    } finally {
      replacing = null;
    }
  }

  async function openReplaced(how: Opening): Promise<Refused | null> {
    if (closed) return STOPPED;
    const before = current;
    if (before === null) return LOCKED;
    // The sample took its place meanwhile.
    if (how.turn && before.profile !== 'own') return CHANGING;
    const shownBefore = shown;
    before.listen(null);
    shown = false;
    jobs.stopAll();
    await before.close();
    let problem: Refused | null = null;
    try {
      current = await openAgain(before.profile, how);
    } catch (error) {
      problem = { ok: false, problem: tellFailure(error, 'replacing the ledger', options.log) };
      // What failed may have come after the ledger was locked, or opened for good.
      const key = locker.hasLock() ? (how.key ?? locker.key) : null;
      current = await openAgain(before.profile, { key });
    }
    current.listen(emit);
    // Where it is the ledger of before, what asked for another one stays on the screen and says why there is none.
    if (problem !== null) shown = shownBefore;
    emit({ type: problem === null ? 'profile-changed' : 'ledger-changed' });
    return problem;
  }

  async function call(method: string, rawInput: unknown): Promise<Outcome<unknown>> {
    const checked = checkCall(method, rawInput);
    if (!checked.ok) return checked;
    if (checked.value.kind === 'lock') return answerLock(checked.value);
    const job = jobOf(checked.value.input);
    const stop = job === null ? newStop() : jobs.begin(job);
    try {
      const outcome = await send(checked.value, stop);
      if (method === 'settings.change' && outcome.ok && current?.profile === 'own')
        locker.remember(infoSchema.shape.settings.parse(outcome.value));
      return outcome;
    } catch (error) {
      return { ok: false, problem: tellFailure(error, checked.value.method, options.log) };
    } finally {
      if (job !== null) jobs.end(job, stop);
    }
  }

  async function answerLock(asked: LockCall): Promise<Outcome<unknown>> {
    if (closed) return STOPPED;
    try {
      return { ok: true, value: await locker.answer(asked) };
    } catch (error) {
      return { ok: false, problem: tellFailure(error, asked.method, options.log) };
    }
  }

  async function change(profile: Profile): Promise<Outcome<null>> {
    await leaving;
    if (closed) return STOPPED;
    if (profile === current?.profile) {
      // A screen that asks for it shows something else: it missed what happened.
      emit({ type: 'ledger-changed' });
      return DONE;
    }
    // From the sample to a ledger that nobody unlocked yet: the lock screen is what is there then.
    const next = profile === 'own' && locker.isLocked() ? null : await openAgain(profile);
    if (profile === 'sample' && current && next) await carrySettings(current, next);
    if (closed) {
      await next?.close();
      return STOPPED;
    }
    const before = current;
    before?.listen(null);
    current = next;
    shown = false;
    jobs.stopAll();
    uploads.clear();
    next?.listen(emit);
    emit({ type: 'profile-changed' });
    if (before)
      leaving = before.close().catch((error: unknown) => {
        tellFailure(error, 'closing a profile', options.log);
      });
    return DONE;
  }

  async function end(): Promise<void> {
    await turn;
    await leaving;
    await current?.close();
    locker.forget();
  }

  return {
    call,
    async upload(name, bytes) {
      if (closed) return STOPPED;
      if (current === null) return LOCKED;
      return shown ? uploads.take(name, bytes) : CHANGING;
    },
    cancel: (job) => jobs.stop(job),
    async openProfile(profile) {
      try {
        return await inTurn(() => change(profile));
      } catch (error) {
        return { ok: false, problem: tellFailure(error, 'opening a profile', options.log) };
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stopNow(closing);
      clearInterval(looking);
      jobs.stopAll();
      closed ??= end();
      return closed;
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
