import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Engine, openEngine } from '../../main/worker/engine.ts';
import type { AppEvent, Outcome } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { Problem } from '../../shared/problem.ts';

const HEADER = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';
const STOPPED = { ok: false, problem: { id: 'problems.appStopped' } };
/** Long enough that whoever waits for the whole of it fails the test. */
const MANY = 30_000;

let folder: string;
let temporary: string;
let lines: string[];
let opened: Engine[];
let threads = 0;

function countThread(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('worker' in message)) return;
  if (!(message.worker instanceof Worker)) return;
  threads += 1;
  message.worker.once('exit', () => (threads -= 1));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-lifetime-'));
  temporary = join(folder, 'temporary');
  for (const name of ['temporary', 'samples']) mkdirSync(join(folder, name));
  // Where throw-away profiles lie: `os.tmpdir` asks it each time.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
  writeFileSync(join(folder, 'samples', 'one.csv'), statement(3));
  lines = [];
  opened = [];
  threads = 0;
  subscribe('worker_threads', countThread);
});
afterEach(async () => {
  for (const engine of opened) await engine.close();
  const left = [...readdirSync(temporary), ...lines];
  unsubscribe('worker_threads', countThread);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  if (threads > 0 || left.length > 0) throw new Error(`left behind: ${threads} threads, ${left.join('; ')}`);
});

async function open(profile: 'own' | 'sample' = 'own', samples = 'samples'): Promise<Engine> {
  const engine = await openEngine({
    folder: join(folder, 'own'),
    profile,
    samples: join(folder, samples),
    version: '0.0.1',
    log: (line) => lines.push(line),
  });
  opened.push(engine);
  return engine;
}

function statement(rows: number, shop = 'SHOP'): string {
  const row = (_: unknown, index: number): string =>
    `10/14/2026,10/15/2026,${shop} ${index},Food,Sale,-8.40,`;
  return [HEADER, ...Array.from({ length: rows }, row)].join('\n');
}

async function upload(engine: Engine, text: string): Promise<string> {
  const outcome = await engine.upload('Chase1234_Activity.CSV', new TextEncoder().encode(text));
  if (!outcome.ok) throw new Problem(outcome.problem);
  return outcome.value;
}

/** Starts an import of so many files and waits until the first of them is being read. */
async function begin(engine: Engine, files: number): Promise<{ readonly result: Promise<Outcome<unknown>> }> {
  const uploads: string[] = [];
  for (let index = 0; index < files; index++)
    uploads.push(await upload(engine, statement(MANY, 'ABCDEFGH'[index])));
  const reading = heard(engine, (event) => event.type === 'import-progress');
  const result = engine.call('imports.run', { job: 'long', uploads });
  await reading;
  return { result };
}

function heard(engine: Engine, wanted: (event: AppEvent) => boolean): Promise<void> {
  return new Promise((resolve) => {
    engine.subscribe((event) => wanted(event) && resolve());
  });
}

async function info(engine: Engine): Promise<AppInfo> {
  const isInfo = (value: unknown): value is AppInfo =>
    typeof value === 'object' && value !== null && 'charges' in value;
  return valueOf(await engine.call('app.info', {}), isInfo);
}

function resultOf(outcome: Outcome<unknown>): ImportResult {
  return valueOf(
    outcome,
    (value): value is ImportResult => typeof value === 'object' && value !== null && 'files' in value,
  );
}

function valueOf<Value>(outcome: Outcome<unknown>, is: (value: unknown) => value is Value): Value {
  if (!outcome.ok) throw new Problem(outcome.problem);
  if (!is(outcome.value)) throw new TypeError('another value was expected');
  return outcome.value;
}

describe('changing the profile', () => {
  it('stops the import of the profile that is left', async () => {
    const engine = await open();
    const { result } = await begin(engine, 3);
    expect(await engine.openProfile('sample')).toEqual({ ok: true, value: null });
    expect(resultOf(await result)).toMatchObject({ cancelled: true });
    expect(await info(engine)).toMatchObject({ profile: 'sample', charges: 3 });
    await engine.openProfile('own');
    expect((await info(engine)).charges % MANY).toBe(0);
  });

  it('is told at the moment from which on calls go to the other, and ends the events of the one before', async () => {
    const engine = await open();
    const seen: [string, Promise<AppInfo>][] = [];
    const { result } = await begin(engine, 2);
    engine.subscribe((event) => seen.push([event.type, info(engine)]));
    await engine.openProfile('sample');
    await result;
    const types = seen.map(([type]) => type);
    const at = types.indexOf('profile-changed');
    expect(new Set(types.slice(0, at))).not.toContain('ledger-changed');
    expect(types.slice(at)).toEqual(['profile-changed']);
    const profiles = await Promise.all(seen.map(async ([, asked]) => (await asked).profile));
    expect(new Set(profiles.slice(0, at))).toEqual(new Set(['own']));
    expect(profiles.slice(at)).toEqual(['sample']);
  });

  it('keeps commands of a screen that still shows the one before from the ledger of the other', async () => {
    const engine = await open('sample');
    const own = await open();
    await own.call('imports.run', { job: 'own', uploads: [await upload(own, statement(5))] });
    await own.close();
    const { result } = await begin(engine, 2);
    const answers: Promise<Outcome<unknown>>[] = [];
    engine.subscribe((event) => {
      if (event.type !== 'profile-changed') return;
      answers.push(engine.call('imports.undo', { import: 1 }), engine.upload('a.csv', new Uint8Array(1)));
    });
    await engine.openProfile('own');
    await result;
    const changing = { ok: false, problem: { id: 'problems.profileChanging' } };
    expect(await Promise.all(answers)).toEqual([changing, changing]);
    expect((await info(engine)).charges).toBe(5);
    // Now the screen knows where it is.
    expect(await engine.call('imports.undo', { import: 1 })).toMatchObject({ ok: true });
  });

  it('lets the profile before go on where the other cannot be opened', async () => {
    const engine = await open('own', 'nowhere');
    const { result } = await begin(engine, 1);
    expect(await engine.openProfile('sample')).toMatchObject({ ok: false });
    expect(resultOf(await result).files[0]?.rows.new).toBe(MANY);
    expect(lines.splice(0)).toHaveLength(1);
  });

  it('to the one that is open stops nothing and has screens ask anew', async () => {
    const engine = await open();
    const { result } = await begin(engine, 1);
    const told = heard(engine, (event) => event.type === 'ledger-changed');
    expect(await engine.openProfile('own')).toEqual({ ok: true, value: null });
    await told;
    expect(resultOf(await result).cancelled).toBe(false);
  });
});

describe('closing', () => {
  it('stops a running import and those that wait, and takes no longer than a step of one', async () => {
    const engine = await open();
    const { result } = await begin(engine, 6);
    const waiting = engine.call('imports.run', {
      job: 'next',
      uploads: [await upload(engine, statement(MANY))],
    });
    const files: unknown[] = [];
    engine.subscribe((event) => event.type === 'import-progress' && files.push(event.index));
    await engine.close();
    expect(resultOf(await result)).toMatchObject({ cancelled: true, files: [] });
    expect(resultOf(await waiting)).toMatchObject({ cancelled: true, files: [] });
    expect(new Set(files).size).toBeLessThanOrEqual(1);
  });

  it('is final: calls, files and profiles are refused, and nothing comes to life again', async () => {
    const engine = await open();
    await engine.close();
    expect(await engine.call('app.info', {})).toEqual(STOPPED);
    expect(await engine.call('settings.change', { theme: 'dark' })).toEqual(STOPPED);
    expect(await engine.upload('a.csv', new Uint8Array(1))).toEqual(STOPPED);
    expect(await engine.openProfile('sample')).toEqual(STOPPED);
    await engine.close();
  });

  it('takes a profile with it that is just being opened', async () => {
    writeFileSync(join(folder, 'samples', 'two.csv'), statement(MANY));
    const engine = await open();
    const opening = engine.openProfile('sample');
    await engine.close();
    expect(await opening).toEqual(STOPPED);
  });

  it('leaves no thread and no folder behind where a profile could not be opened', async () => {
    await expect(open('sample', 'nowhere')).rejects.toThrow();
  });
});

describe('while an import runs', () => {
  it('changes settings and names between two of its steps', async () => {
    const engine = await open();
    await engine.call('imports.run', { job: 'first', uploads: [await upload(engine, statement(1))] });
    const { result } = await begin(engine, 3);
    let over = false;
    void result.then(() => (over = true));
    expect(await engine.call('settings.change', { theme: 'dark' })).toMatchObject({
      ok: true,
      value: { theme: 'dark' },
    });
    expect(await engine.call('accounts.rename', { account: 1, name: 'Everyday' })).toMatchObject({
      ok: true,
      value: { name: 'Everyday' },
    });
    expect(over).toBe(false);
    const { files, cancelled } = resultOf(await result);
    expect([cancelled, files.map(({ rows }) => rows.new)]).toEqual([false, [MANY, MANY, MANY]]);
    expect(await info(engine)).toMatchObject({ charges: 3 * MANY + 1, settings: { theme: 'dark' } });
  });

  it('has a further one wait for its end', async () => {
    const engine = await open();
    const { result } = await begin(engine, 1);
    const order: string[] = [];
    void result.then(() => order.push('first'));
    const next = await engine.call('imports.run', {
      job: 'next',
      uploads: [await upload(engine, statement(2))],
    });
    order.push('next');
    expect([order, resultOf(next).files.length]).toEqual([['first', 'next'], 1]);
  });

  it('stops only the one that was meant, even where the stop came first', async () => {
    const engine = await open();
    engine.cancel('early');
    const early = { job: 'early', uploads: [await upload(engine, statement(2))] };
    expect(resultOf(await engine.call('imports.run', early))).toMatchObject({ cancelled: true, files: [] });
    const later = { job: 'later', uploads: [await upload(engine, statement(2))] };
    expect(resultOf(await engine.call('imports.run', later))).toMatchObject({ cancelled: false });
  });
});

it('keeps the files of an import that was refused because one of them is gone', async () => {
  const engine = await open();
  const there = await upload(engine, statement(2));
  const refused = await engine.call('imports.run', { job: 'job', uploads: [there, 'gone'] });
  expect(refused).toEqual({ ok: false, problem: { id: 'problems.uploadGone' } });
  const again = await engine.call('imports.run', { job: 'job', uploads: [there] });
  expect(resultOf(again).files[0]?.rows.new).toBe(2);
});
