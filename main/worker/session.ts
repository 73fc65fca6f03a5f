import { Worker } from 'node:worker_threads';

import type { AppEvent, AppMethod, Outcome } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { Stop } from './jobs.ts';
import type { FromThread, Opened, ThreadStart, ToThread } from './messages.ts';
import type { Upload } from './uploads.ts';

/** Unbuilt, Node runs the sources; built, the thread lies beside this file as `worker.js`. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './worker.js', import.meta.url);

export interface ThreadListener {
  readonly event: (event: AppEvent) => void;
  readonly log: (line: string) => void;
}

/** One thread over one connection. */
export interface Thread {
  /** What it opened. */
  readonly opened: Opened;
  call(method: AppMethod, input: unknown, stop: Stop): Promise<Outcome<unknown>>;
  /** The bytes move to the thread and are gone here. */
  upload(upload: string, file: Upload): void;
  /** False once the thread ended by itself. */
  alive(): boolean;
  close(): Promise<void>;
}

/** What is answered when there is nobody left to answer. */
export const STOPPED = { ok: false, problem: { id: 'problems.appStopped' } } as const;

/** Starts a thread and waits until its database is open; throws the Problem that hindered it. */
export async function startThread(start: ThreadStart, listener: ThreadListener): Promise<Thread> {
  const worker = new Worker(THREAD, { workerData: start });
  const waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let sequence = 0;
  let alive = true;

  const opened = new Promise<Opened>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.type === 'ready') resolve(message.opened);
      if (message.type === 'failed') reject(new Problem(message.problem));
      if (message.type === 'event') listener.event(message.event);
      if (message.type === 'log') listener.log(message.line);
      if (message.type === 'answer') {
        waiting.get(message.sequence)?.(message.outcome);
        waiting.delete(message.sequence);
      }
    });
    worker.on('error', (error) =>
      listener.log(`a thread ended: ${error instanceof Error ? error.name : 'error'}`),
    );
    void ended.then(() => {
      alive = false;
      for (const answer of waiting.values()) answer(STOPPED);
      waiting.clear();
      reject(new Problem({ id: 'problems.appStopped' }));
    });
  });

  function post(message: ToThread, transfer: readonly ArrayBuffer[] = []): void {
    worker.postMessage(message, [...transfer]);
  }

  async function close(): Promise<void> {
    if (alive) post({ type: 'close' });
    await ended;
  }

  let found: Opened;
  try {
    found = await opened;
  } catch (error) {
    await close();
    throw error;
  }

  return {
    opened: found,
    call(method, input, stop) {
      if (!alive) return Promise.resolve(STOPPED);
      return new Promise((resolve) => {
        waiting.set(++sequence, resolve);
        post({ type: 'call', sequence, method, input, stop: stop.buffer });
      });
    },
    upload(upload, { name, bytes }) {
      post({ type: 'upload', upload, name, bytes }, [bytes.buffer]);
    },
    alive: () => alive,
    close,
  };
}
