import { z } from 'zod';

import type { AppEvent, Outcome } from '../../shared/contract.ts';
import { tellFailure } from '../app/fault.ts';
import { type CheckedCall, checkCall } from './check.ts';
import { Jobs, newStop, type Stop, stopNow } from './jobs.ts';
import { carrySettings, openOneProfile, type Profile, type ProfileOptions } from './profile.ts';
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
}

const DONE: Outcome<null> = { ok: true, value: null };
const CHANGING: Outcome<never> = { ok: false, problem: { id: 'problems.profileChanging' } };

/** Opens a profile and answers the engine over it; throws the Problem where the ledger cannot be opened. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const listeners = new Set<(event: AppEvent) => void>();
  const emit = (event: AppEvent): void => listeners.forEach((listener) => listener(event));
  const jobs = new Jobs();
  const uploads = new Uploads();
  /** Breaks off filling a sample when the engine closes. */
  const closing = newStop();
  let current = await openOneProfile(options, options.profile, closing);
  current.listen(emit);
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
    if (closed || revived || current.alive()) return;
    revived = true;
    await current.close();
    current = await openOneProfile(options, current.profile, closing);
    current.listen(emit);
  }

  async function send({ method, kind, input }: CheckedCall, stop: Stop): Promise<Outcome<unknown>> {
    if (replacing) await replacing;
    if (!revived && !current.alive()) await inTurn(revive);
    // From here on nothing is awaited before the call is with its thread, so that it stays in its profile.
    if (closed) return STOPPED;
    if (kind === 'query') {
      const profile = current;
      const outcome = await profile.reader.call(method, input, stop);
      if (method === 'app.info' && outcome.ok && profile === current) shown = true;
      return outcome;
    }
    if (!shown) return CHANGING;
    const handed = uploads.handOut(uploadsOf(input));
    for (const [upload, file] of handed.files) current.writer.upload(upload, file);
    const answer = current.writer.call(method, input, stop).finally(handed.release);
    return kind === 'replacement' ? replaceAfter(await answer) : answer;
  }

  /** The writer made another ledger ready: closes this one and opens that in its place. */
  async function replaceAfter(outcome: Outcome<unknown>): Promise<Outcome<unknown>> {
    if (!outcome.ok) return outcome;
    const opened = inTurn(openReplaced);
    replacing = opened;
    try {
      const problem = await opened;
      return problem ?? outcome;
    } finally {
      replacing = null;
    }
  }

  /** Answers why the ledger before had to be opened again. */
  async function openReplaced(): Promise<Outcome<never> | null> {
    if (closed) return STOPPED;
    const before = current;
    before.listen(null);
    shown = false;
    jobs.stopAll();
    await before.close();
    let problem: Outcome<never> | null = null;
    try {
      current = await openOneProfile(options, before.profile, closing, true);
    } catch (error) {
      problem = { ok: false, problem: tellFailure(error, 'replacing the ledger', options.log) };
      current = await openOneProfile(options, before.profile, closing);
    }
    current.listen(emit);
    emit({ type: 'profile-changed' });
    return problem;
  }

  async function call(method: string, rawInput: unknown): Promise<Outcome<unknown>> {
    const checked = checkCall(method, rawInput);
    if (!checked.ok) return checked;
    const job = jobOf(checked.value.input);
    const stop = job === null ? newStop() : jobs.begin(job);
    try {
      return await send(checked.value, stop);
    } catch (error) {
      return { ok: false, problem: tellFailure(error, checked.value.method, options.log) };
    } finally {
      if (job !== null) jobs.end(job, stop);
    }
  }

  async function change(profile: Profile): Promise<Outcome<null>> {
    await leaving;
    if (closed) return STOPPED;
    if (profile === current.profile) {
      // A screen that asks for it shows something else: it missed what happened.
      emit({ type: 'ledger-changed' });
      return DONE;
    }
    const next = await openOneProfile(options, profile, closing);
    if (profile === 'sample') await carrySettings(current, next);
    if (closed) {
      await next.close();
      return STOPPED;
    }
    const before = current;
    before.listen(null);
    current = next;
    shown = false;
    jobs.stopAll();
    uploads.clear();
    next.listen(emit);
    emit({ type: 'profile-changed' });
    leaving = before.close().catch((error: unknown) => {
      tellFailure(error, 'closing a profile', options.log);
    });
    return DONE;
  }

  async function end(): Promise<void> {
    await turn;
    await leaving;
    await current.close();
  }

  return {
    call,
    async upload(name, bytes) {
      if (closed) return STOPPED;
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
      jobs.stopAll();
      closed ??= end();
      return closed;
    },
  };
}

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
