import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { type AppEvent, contract } from '../../shared/contract.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { newStop, type Stop } from './jobs.ts';
import type { Opened, Turn } from './messages.ts';
import { startThread, type Thread } from './session.ts';

export type Profile = 'own' | 'sample';

export interface ProfileOptions {
  /** Where the person's ledger lies; null = a throw-away folder, removed on close. */
  readonly folder: string | null;
  /** The folder of the sample statements. */
  readonly samples: string;
  readonly version: string;
  /** A day that stands still, for tests; without it the day of the clock. */
  readonly day?: Day | null;
  /** Takes one line about a fault; never holds amounts, names or account numbers. */
  readonly log: (line: string) => void;
}

/** One opened profile: a thread that writes and one that reads beside it. */
export interface OpenedProfile {
  readonly profile: Profile;
  readonly writer: Thread;
  readonly reader: Thread;
  /** False once one of the threads ended by itself. */
  alive(): boolean;
  /** Says who hears its events; until then, and after `null`, nobody does. */
  listen(listener: ((event: AppEvent) => void) | null): void;
  close(): Promise<void>;
}

/** How a profile is opened, where it is not just opened. */
export interface Opening {
  /** What a command made ready takes the place of the ledger first. */
  readonly replace?: boolean;
  /** Of a locked ledger. */
  readonly key?: LedgerKey | null;
  /** The ledger is locked, or opened for good, first. */
  readonly turn?: Turn;
}

/** The file of the ledger in a profile's folder. */
export function ledgerIn(folder: string): string {
  return join(folder, 'recoup.sqlite');
}

/** Opens a profile; throws the Problem that hindered it and leaves nothing behind. A `stop` breaks off filling the sample. */
export async function openOneProfile(
  options: ProfileOptions,
  profile: Profile,
  stop: Stop,
  { replace = false, key = null, turn }: Opening = {},
): Promise<OpenedProfile> {
  let listener: ((event: AppEvent) => void) | null = null;
  const hear = { event: (event: AppEvent): void => listener?.(event), log: options.log };
  const lasting = profile === 'own' ? options.folder : null;
  const folder = lasting ?? (await mkdtemp(join(tmpdir(), 'recoup-')));
  const threads: Thread[] = [];

  async function close(): Promise<void> {
    // The reader first: SQLite tidies up when the last connection closes, which the writer can do.
    for (const thread of threads.toReversed()) await thread.close();
    if (lasting === null) await rm(folder, { recursive: true, force: true });
  }

  async function start(role: 'writer' | 'reader', { file, safety }: Opened): Promise<Thread> {
    const about = { profile, version: options.version, day: options.day ?? null };
    const asked = role === 'writer' ? (turn ?? null) : null;
    const thread = await startThread(
      { ...about, role, file, safety, lasting: lasting !== null, replace, key, turn: asked },
      hear,
    );
    threads.push(thread);
    return thread;
  }

  try {
    await mkdir(folder, { recursive: true });
    // The writer first: it makes the file that the reader opens.
    const writer = await start('writer', { file: ledgerIn(folder), safety: null });
    const reader = await start('reader', writer.opened);
    if (profile === 'sample') await fillFromSamples(writer, options.samples, stop);
    return {
      profile,
      writer,
      reader,
      alive: () => writer.alive() && reader.alive(),
      listen: (next) => void (listener = next),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The sample is looked at in the person's own language and theme. */
export async function carrySettings(from: OpenedProfile, to: OpenedProfile): Promise<void> {
  const info = await from.reader.call('app.info', {}, newStop());
  const known = z
    .object({ settings: contract['settings.change'].input })
    .safeParse(info.ok ? info.value : null);
  if (known.success) await to.writer.call('settings.change', known.data.settings, newStop());
}

async function fillFromSamples(writer: Thread, samples: string, stop: Stop): Promise<void> {
  const names = (await readdir(samples)).filter((name) => /\.(csv|ofx|qfx)$/u.test(name)).toSorted();
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(samples, name)));
    writer.upload(name, { name, bytes });
  }
  const outcome = await writer.call('imports.run', { job: 'sample', uploads: names }, stop);
  if (!outcome.ok) throw new Problem(outcome.problem);
}
