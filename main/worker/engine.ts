import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { type AppEvent, contract, type Outcome } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import { tellFailure } from '../app/fault.ts';
import { checkCall } from './check.ts';
import { startThread, type Thread } from './session.ts';

/** The app behind threads of its own, as every host that draws screens uses it. */
export interface Engine {
  /** Checks the input by the contract; answers problems as values and never throws. */
  call(method: string, input: unknown): Promise<Outcome<unknown>>;
  /** Takes over one file for a later `imports.run`; answers the name to use there. */
  upload(name: string, bytes: Uint8Array): Promise<Outcome<string>>;
  /** Stops a running or waiting import between two rows. */
  cancel(job: string): void;
  openProfile(profile: Profile): Promise<Outcome<null>>;
  subscribe(listener: (event: AppEvent) => void): () => void;
  /** Closes the database before the threads end. */
  close(): Promise<void>;
}

type Profile = 'own' | 'sample';

export interface EngineOptions {
  /** Where the person's ledger lies; null = a throw-away folder, removed on close. */
  readonly folder: string | null;
  readonly profile: Profile;
  /** The folder of the sample statements. */
  readonly samples: string;
  readonly version: string;
  /** Takes one line about a fault; never holds amounts, names or account numbers. */
  readonly log: (line: string) => void;
}

/** One opened profile: a thread that writes and one that reads beside it. */
interface Session {
  readonly profile: Profile;
  readonly writer: Thread;
  readonly reader: Thread;
  close(): Promise<void>;
}

/** Opens a profile and answers the engine over it; throws the Problem where the ledger cannot be opened. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const listeners = new Set<(event: AppEvent) => void>();
  const stops = new Map<string, Int32Array<SharedArrayBuffer>>();
  const emit = (event: AppEvent): void => listeners.forEach((listener) => listener(event));
  let session = await openSession(options, options.profile, emit);
  let revived = false;

  /** A thread that died is started again once; the second time the fault is shown. */
  async function living(): Promise<Session> {
    if ((session.writer.alive() && session.reader.alive()) || revived) return session;
    revived = true;
    await session.close();
    session = await openSession(options, session.profile, emit);
    return session;
  }

  async function call(method: string, rawInput: unknown): Promise<Outcome<unknown>> {
    const checked = checkCall(method, rawInput);
    if (!checked.ok) return checked;
    const { kind, input, method: name } = checked.value;
    const job = jobOf(input);
    const stop = new Int32Array(new SharedArrayBuffer(4));
    if (job !== null) stops.set(job, stop);
    try {
      const { reader, writer } = await living();
      return await (kind === 'query' ? reader : writer).call(name, input, stop.buffer);
    } catch (error) {
      return { ok: false, problem: tellFailure(error, name, options.log) };
    } finally {
      if (job !== null) stops.delete(job);
    }
  }

  return {
    call,
    async upload(name, bytes) {
      const upload = randomUUID();
      session.writer.upload(upload, name, bytes);
      return { ok: true, value: upload };
    },
    cancel(job) {
      const stop = stops.get(job);
      if (stop) Atomics.store(stop, 0, 1);
    },
    async openProfile(profile) {
      try {
        const next = await openSession(options, profile, emit);
        if (profile === 'sample') await carrySettings(session, next);
        const before = session;
        session = next;
        await before.close();
        emit({ type: 'profile-changed' });
        return { ok: true, value: null };
      } catch (error) {
        return { ok: false, problem: tellFailure(error, 'opening a profile', options.log) };
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => session.close(),
  };
}

async function openSession(
  options: EngineOptions,
  profile: Profile,
  emit: (event: AppEvent) => void,
): Promise<Session> {
  const lasting = profile === 'own' ? options.folder : null;
  const folder = lasting ?? (await mkdtemp(join(tmpdir(), 'recoup-')));
  await mkdir(folder, { recursive: true });
  const listener = { event: emit, log: options.log };
  const start = { file: join(folder, 'recoup.sqlite'), profile, version: options.version };
  // The writer first: it makes the file that the reader opens.
  const writer = await startThread({ ...start, role: 'writer' }, listener);
  const reader = await startThread({ ...start, role: 'reader' }, listener);
  if (profile === 'sample') await fillFromSamples(writer, options.samples);
  return {
    profile,
    writer,
    reader,
    async close() {
      await reader.close();
      await writer.close();
      if (lasting === null) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The sample is looked at in the person's own language and theme. */
async function carrySettings(from: Session, to: Session): Promise<void> {
  const info = await from.reader.call('app.info', {}, new SharedArrayBuffer(4));
  const known = z
    .object({ settings: contract['settings.change'].input })
    .safeParse(info.ok ? info.value : null);
  if (known.success) await to.writer.call('settings.change', known.data.settings, new SharedArrayBuffer(4));
}

async function fillFromSamples(writer: Thread, samples: string): Promise<void> {
  const names = (await readdir(samples)).filter((name) => /\.(csv|ofx|qfx)$/u.test(name)).toSorted();
  for (const name of names) writer.upload(name, name, await readFile(join(samples, name)));
  const outcome = await writer.call(
    'imports.run',
    { job: 'sample', uploads: names },
    new SharedArrayBuffer(4),
  );
  if (!outcome.ok) throw new Problem(outcome.problem);
}

function jobOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('job' in input)) return null;
  return typeof input.job === 'string' ? input.job : null;
}
