import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

import { contract, type AppMethod, type Outcome } from '../../shared/contract.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { type App, createApp } from '../app/app.ts';
import { bringUpToDate } from '../app/compare.ts';
import { tellFailure } from '../app/fault.ts';
import type { StatementFile } from '../statements/reader.ts';
import { keepSafe } from './keeper.ts';
import { type FromThread, threadStart, type ToThread } from './messages.ts';
import { openOwned, type OwnedLedger } from './owned-ledger.ts';

/*
 * The thread that owns a connection to the database and does the long work. Calls are synchronous
 * and come one after the other; progress leaves while a call runs, and a stop arrives in shared memory.
 * Only an import lets shorter commands pass, where it looks whether it should stop.
 */

const port = parentPort;
if (!port) throw new Error('this file is the inside of a worker thread');

const start = threadStart.parse(workerData);
const uploads = new Map<string, StatementFile>();
/** What arrived during an import and has to wait for its end. */
const later: ToThread[] = [];
let importing = false;
let stop = new Int32Array(new SharedArrayBuffer(4));

function send(message: FromThread): void {
  port?.postMessage(message);
}

function log(line: string): void {
  send({ type: 'log', line });
}

function takeUpload(upload: string): StatementFile {
  const file = uploads.get(upload);
  if (!file) throw new Problem({ id: 'problems.uploadGone' });
  uploads.delete(upload);
  return file;
}

/** This moment; on a day that stands still the same time of that day. */
function now(day: Day | null): Date {
  const moment = new Date();
  if (day !== null) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    moment.setFullYear(year, month - 1, date);
  }
  return moment;
}

function open(): { ledger: OwnedLedger; app: App } | null {
  try {
    const ledger = openOwned(start, now(start.day));
    const { db, safety } = ledger;
    if (start.role === 'writer') bringUpToDate(db, start.version, now(start.day), log);
    const app = createApp(db, {
      version: start.version,
      profile: start.profile,
      emit: (event) => send({ type: 'event', event }),
      log,
      now: () => now(start.day),
      takeUpload,
      stopped: () => {
        // Not while a file is being stored: what is done there would be undone with it.
        if (importing && !db.inTransaction) letCommandsPass();
        return Atomics.load(stop, 0) !== 0;
      },
      safety,
    });
    send({ type: 'ready', opened: { file: ledger.file, safety } });
    return { ledger, app };
  } catch (error) {
    send({ type: 'failed', problem: tellFailure(error, 'opening', log) });
    return null;
  }
}

function answer(app: App, method: AppMethod, input: unknown): Outcome<unknown> {
  try {
    keeper?.refuse(method);
    // The input was parsed with this very method's schema before it was sent.
    const handler = app[method] as (input: unknown) => unknown;
    const value = handler(input);
    keeper?.done(method);
    return { ok: true, value };
  } catch (error) {
    opened?.ledger.failed(error);
    return { ok: false, problem: tellFailure(error, method, log) };
  }
}

function call(app: App, message: Extract<ToThread, { type: 'call' }>): void {
  const before = { importing, stop };
  importing = message.method === 'imports.run';
  stop = new Int32Array(message.stop);
  const outcome = answer(app, message.method, message.input);
  ({ importing, stop } = before);
  send({ type: 'answer', sequence: message.sequence, outcome });
}

/** What an import stores must not go with the ledger that a restore puts away. */
function mayPass(method: AppMethod): boolean {
  return method !== 'imports.run' && contract[method].kind !== 'replacement';
}

/** A new theme or name does not wait for a long import; a further import, a restore and the end do. */
function letCommandsPass(): void {
  for (;;) {
    const waiting: { message: ToThread } | undefined = port ? receiveMessageOnPort(port) : undefined;
    if (!waiting) return;
    const { message } = waiting;
    if (message.type === 'call' && mayPass(message.method)) take(message);
    else later.push(message);
  }
}

function take(message: ToThread): void {
  if (message.type === 'upload') uploads.set(message.upload, { name: message.name, bytes: message.bytes });
  if (message.type === 'call' && opened) call(opened.app, message);
  if (message.type === 'close') {
    keeper?.close();
    opened?.ledger.close();
    start.key?.fill(0);
    port?.close();
  }
}

const opened = open();
const keeper = opened && keepSafe(opened.ledger, () => now(start.day), { send, log });

port.on('message', (message: ToThread) => {
  for (let next: ToThread | undefined = message; next; next = later.shift()) take(next);
});
