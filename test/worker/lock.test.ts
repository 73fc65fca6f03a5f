import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

import { occupy } from '../../main/backup/occupy.ts';
import { type Engine, openEngine } from '../../main/worker/engine.ts';
import { type Doors, Locker } from '../../main/worker/locker.ts';
import { openForReading } from '../../main/ledger/open.ts';
import { makeLock } from '../../main/lock/secrets.ts';
import { lockOf, writeLock } from '../../main/lock/lock-file.ts';
import type { AppEvent, Outcome } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import { CHEAP, filesIn, filesWith } from '../lock/support.ts';
import { chaseCard } from '../support/app.ts';

// Each opens the app several times.
vi.setConfig({ testTimeout: 120_000 });

const PASSPHRASE = 'four words of mine';
const TEXTS = ['FIRST SHOP', 'SECOND SHOP', 'THIRD SHOP'];

let folder: string;
let engine: Engine | null;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-locked-'));
  lines = [];
  engine = null;
});
afterEach(async () => {
  await engine?.close();
  if (lines.length > 0) throw new Error(`the log: ${lines.join()}`);
  rmSync(folder, { recursive: true, force: true });
});

async function open(profile: 'own' | 'sample' = 'own'): Promise<Engine> {
  const log = (line: string): void => void lines.push(line);
  engine = await openEngine({ folder, profile, samples: folder, version: '0.0.1', log, cost: CHEAP });
  return engine;
}

async function again(): Promise<Engine> {
  await engine?.close();
  return open();
}

function valueOf<Value>(outcome: Outcome<unknown>, schema: z.ZodType<Value>): Value {
  if (!outcome.ok) throw new Problem(outcome.problem);
  return schema.parse(outcome.value);
}

const refused = (id: string) => ({ ok: false, problem: { id } });
const locked = refused('problems.locked');
const done = { ok: true, value: null };
const code = z.object({ groups: z.array(z.string()).length(6) });
const infoSchema = z.object({ charges: z.int(), standing: z.object({ state: z.string() }) });
const info = async (of: Engine) => valueOf(await of.call('app.info', {}), infoSchema);
const standing = async (of: Engine) =>
  valueOf(await of.call('lock.state', {}), z.object({ standing: z.string() })).standing;

async function drop(to: Engine, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(chaseCard([['2026-10-14', text, -7]]));
  const upload = valueOf(await to.upload(`${text}.csv`, bytes), z.string());
  valueOf(await to.call('imports.run', { job: text, uploads: [upload] }), z.unknown());
}

/** Locks what is open, and answers the code. */
async function setUp(of: Engine): Promise<string> {
  const { groups } = valueOf(await of.call('lock.begin', { passphrase: PASSPHRASE }), code);
  const wrong = await of.call('lock.confirm', { group: 1, typed: 'WRONG' });
  expect(wrong).toEqual(refused('problems.codeUnlike'));
  expect(await standing(of)).toBe('off');
  expect(await of.call('lock.confirm', { group: 1, typed: ` ${groups[1]?.toLowerCase()}` })).toEqual(done);
  return groups.join('-');
}

describe('a ledger with a lock', () => {
  it('answers nothing but its lock after a restart, until its passphrase was given', async () => {
    const first = await open();
    await drop(first, 'FIRST SHOP');
    // A screen that is locked locks nothing where there is no lock.
    expect(await first.call('lock.now', { idle: false })).toEqual({ ok: true, value: false });
    valueOf(await first.call('backups.make', {}), z.unknown());
    valueOf(await first.call('settings.change', { language: 'ko', theme: 'dark' }), z.unknown());
    await setUp(first);
    expect(await standing(first)).toBe('open');
    expect((await info(first)).charges).toBe(1);
    await drop(first, 'SECOND SHOP');
    expect(filesWith(folder, TEXTS)).toEqual([]);

    const here = await again();
    expect(filesWith(folder, TEXTS)).toEqual([]);
    expect(valueOf(await here.call('lock.state', {}), z.unknown())).toEqual({
      standing: 'locked',
      idle: '15',
      settings: { language: 'ko', theme: 'dark' },
      plain: false,
    });
    for (const method of ['app.info', 'flags.list', 'backups.list', 'exports.make'])
      expect(await here.call(method, {})).toEqual(locked);
    expect(await here.upload('a.csv', new Uint8Array(3))).toEqual(locked);
    const wrong = await here.call('lock.unlock', { passphrase: 'four words of yours' });
    expect(wrong).toEqual(refused('problems.passphraseWrong'));
    expect(await here.call('lock.unlock', { passphrase: PASSPHRASE })).toEqual(done);
    expect(await info(here)).toEqual({ charges: 2, standing: { state: 'whole' } });
  });

  it('says while it is locked that a backup is not encrypted yet, and encrypts it once it is open', async () => {
    const first = await open();
    await drop(first, 'FIRST SHOP');
    const { name } = valueOf(await first.call('backups.make', {}), z.object({ name: z.string() }));
    const kept = [name, name.replace('.sqlite', '.json')].map((one) => {
      const path = join(folder, 'backups', one);
      return [path, readFileSync(path)] as const;
    });
    await setUp(first);
    await engine?.close();
    // As a stop would have left it, with a copy that was begun.
    for (const [path, bytes] of kept) writeFileSync(path, bytes);
    writeFileSync(join(folder, 'recoup.sqlite.turned'), kept[0]?.[1] ?? '');
    const here = await open();
    const state = async () => valueOf(await here.call('lock.state', {}), z.unknown());
    expect(await state()).toMatchObject({ standing: 'locked', plain: true });
    expect(filesWith(folder, TEXTS)).toEqual([join('backups', name)]);
    expect(await here.call('lock.unlock', { passphrase: PASSPHRASE })).toEqual(done);
    expect(await state()).toMatchObject({ standing: 'open', plain: false });
    expect(filesWith(folder, TEXTS)).toEqual([]);
  });

  it('has backups, restores, exports and what is read of them encrypted as it is', async () => {
    const here = await open();
    await drop(here, 'FIRST SHOP');
    await setUp(here);
    await info(here);
    const { name } = valueOf(await here.call('backups.make', {}), z.object({ name: z.string() }));
    await drop(here, 'SECOND SHOP');
    valueOf(await here.call('backups.preview', { name }), z.unknown());
    const { undo } = valueOf(await here.call('backups.restore', { name }), z.object({ undo: z.string() }));
    expect((await info(here)).charges).toBe(1);
    valueOf(await here.call('backups.restore', { name: undo }), z.unknown());
    expect((await info(here)).charges).toBe(2);
    const offer = z.object({ id: z.string(), parts: z.literal(1) });
    const { id } = valueOf(await here.call('exports.make', {}), offer);
    const part = await here.call('exports.part', { id, part: 0 });
    const { base64 } = valueOf(part, z.object({ base64: z.string() }));
    const upload = valueOf(await here.upload('all.zip', Buffer.from(base64, 'base64')), z.string());
    const read = valueOf(await here.call('exports.read', { upload }), z.object({ name: z.string() }));
    await drop(here, 'THIRD SHOP');
    valueOf(await here.call('backups.restore', { name: read.name }), z.unknown());
    expect((await info(here)).charges).toBe(2);
    expect(filesWith(folder, TEXTS)).toEqual([]);
    // Damaged, it shows its newest backup, and what can still be read of it is encrypted too.
    await engine?.close();
    const file = join(folder, 'recoup.sqlite');
    writeFileSync(file, Buffer.alloc(4096 * 4, 1));
    const after = await open();
    expect(await after.call('lock.unlock', { passphrase: PASSPHRASE })).toEqual(done);
    expect(await info(after)).toEqual({ charges: 3, standing: { state: 'damaged' } });
    expect(await after.call('lock.remove', { passphrase: PASSPHRASE })).toEqual(refused('problems.readOnly'));
    valueOf(await after.call('backups.restore', { name: read.name }), z.unknown());
    expect(await info(after)).toEqual({ charges: 2, standing: { state: 'whole' } });
    expect(filesWith(folder, TEXTS)).toEqual([]);
  });

  it('locks at once, stopping what runs, and is open again by its code, which sets another passphrase', async () => {
    const here = await open();
    const recovery = await setUp(here);
    await info(here);
    const events: AppEvent['type'][] = [];
    here.subscribe(({ type }) => void (type === 'import-progress' || events.push(type)));
    const rows = Array.from({ length: 30_000 }, (_, at): [string, string, number] => [
      '2026-10-14',
      `FIRST SHOP ${at}`,
      -7,
    ]);
    const upload = valueOf(
      await here.upload('long.csv', new TextEncoder().encode(chaseCard(rows))),
      z.string(),
    );
    const importing = here.call('imports.run', { job: 'long', uploads: [upload] });
    expect(await here.call('lock.remove', { passphrase: PASSPHRASE })).toEqual(refused('problems.lockBusy'));
    expect(await here.call('lock.now', { idle: true })).toEqual({ ok: true, value: false });
    const locking = here.call('lock.now', { idle: false });
    expect(await locking).toEqual({ ok: true, value: true });
    expect(await here.call('app.info', {})).toEqual(locked);
    expect(await importing).toMatchObject({ ok: true, value: { cancelled: true, files: [] } });
    expect(events).toContain('profile-changed');
    expect(filesWith(folder, TEXTS)).toEqual([]);

    const slipped = recovery.replace(/^./u, (letter) => (letter === 'A' ? 'B' : 'A'));
    const next = 'four other words';
    expect(await here.call('lock.recover', { code: slipped, passphrase: next })).toEqual(
      refused('problems.codeMistyped'),
    );
    expect(await here.call('lock.recover', { code: recovery, passphrase: 'short' })).toMatchObject({
      problem: { id: 'problems.passphraseShort' },
    });
    expect(await here.call('lock.recover', { code: recovery, passphrase: next })).toEqual(done);
    expect((await info(here)).charges).toBe(0);
    await here.call('lock.now', { idle: false });
    expect(await here.call('lock.unlock', { passphrase: PASSPHRASE })).toEqual(
      refused('problems.passphraseWrong'),
    );
    expect(await here.call('lock.unlock', { passphrase: next })).toEqual(done);
  });

  it('takes another passphrase and another code, and goes where it is not wanted any more', async () => {
    const here = await open();
    await drop(here, 'FIRST SHOP');
    const recovery = await setUp(here);
    await info(here);
    const change = { passphrase: PASSPHRASE, next: 'four other words' };
    expect(await here.call('lock.change', change)).toEqual(done);
    expect(await here.call('lock.change', change)).toEqual(refused('problems.passphraseWrong'));
    const begun = await here.call('lock.beginCode', { passphrase: 'four other words' });
    const { groups } = valueOf(begun, code);
    expect(await here.call('lock.confirm', { group: 5, typed: groups[5] })).toEqual(done);
    expect(await here.call('lock.setIdle', { idle: '60' })).toEqual(done);

    const next = await again();
    expect(await standing(next)).toBe('locked');
    const recover = { code: recovery, passphrase: 'yet other words' };
    expect(await next.call('lock.recover', recover)).toEqual(refused('problems.codeWrong'));
    expect(await next.call('lock.recover', { ...recover, code: groups.join('') })).toEqual(done);
    await info(next);
    expect(await next.call('lock.remove', { passphrase: 'yet other words' })).toEqual(done);
    expect(await standing(next)).toBe('off');
    expect((await info(next)).charges).toBe(1);

    const last = await again();
    expect((await info(last)).charges).toBe(1);
    expect(filesIn(folder).filter((name) => name.includes('lock.json'))).toEqual([]);
  });

  it('tells nothing that was asked for before it was locked', async () => {
    const here = await open();
    await drop(here, 'FIRST SHOP');
    await setUp(here);
    await info(here);
    const asked = [here.call('imports.list', {}), here.call('flags.list', {})];
    const told: Promise<Outcome<unknown>>[] = [];
    here.subscribe(({ type }) => void (type === 'profile-changed' && told.push(here.call('app.info', {}))));
    expect(await here.call('lock.now', { idle: false })).toEqual({ ok: true, value: true });
    expect(await Promise.all([...asked, ...told])).toEqual([locked, locked, locked]);
  });

  it('is locked at once while a wrong passphrase is tried, and not made to stay open by who has none', async () => {
    const here = await open();
    await setUp(here);
    await info(here);
    const wrong = { passphrase: 'four words of yours', next: 'four other words' };
    for (let miss = 0; miss < 5; miss++) await here.call('lock.change', wrong);
    const answered: string[] = [];
    const trying = here.call('lock.change', wrong).then(() => answered.push('a try'));
    await here.call('lock.now', { idle: false });
    answered.push('locked');
    expect(await here.call('app.info', {})).toEqual(locked);
    await trying;
    expect(answered).toEqual(['locked', 'a try']);
    expect(await here.call('lock.setIdle', { idle: 'never' })).toEqual(locked);
    expect(valueOf(await here.call('lock.state', {}), z.unknown())).toMatchObject({ idle: '15' });
  });

  it('says why it could not be locked or opened for good, on the screen that asked', async () => {
    const here = await open();
    await drop(here, 'FIRST SHOP');
    const events: AppEvent['type'][] = [];
    here.subscribe(({ type }) => void events.push(type));
    // Another program reads the ledger, and so keeps the log of SQLite beside it.
    const other = openForReading(join(folder, 'recoup.sqlite'));
    const { groups } = valueOf(await here.call('lock.begin', { passphrase: PASSPHRASE }), code);
    const confirm = { group: 0, typed: groups[0] };
    other.exec('BEGIN; SELECT * FROM account');
    expect(await here.call('lock.confirm', confirm)).toEqual(refused('problems.ledgerBusy'));
    other.close();
    expect(await standing(here)).toBe('off');
    // The screens are not emptied, and commands go on.
    expect(events).not.toContain('profile-changed');
    expect(events).toContain('ledger-changed');
    valueOf(await here.call('settings.change', { theme: 'dark' }), z.unknown());
    expect(await here.call('lock.confirm', confirm)).toEqual(done);
    expect(events).toContain('profile-changed');
    expect((await info(here)).charges).toBe(1);
  });

  it('is neither locked nor opened for good by what comes after a change to the sample', async () => {
    const here = await open();
    const changing = refused('problems.profileChanging');
    const { groups } = valueOf(await here.call('lock.begin', { passphrase: PASSPHRASE }), code);
    const confirm = { group: 0, typed: groups[0] };
    const away = here.openProfile('sample');
    expect(await here.call('lock.confirm', confirm)).toEqual(changing);
    expect(await away).toEqual(done);
    await here.openProfile('own');
    await info(here);
    expect(await here.call('lock.confirm', confirm)).toEqual(done);
    await info(here);
    const awayAgain = here.openProfile('sample');
    expect(await here.call('lock.remove', { passphrase: PASSPHRASE })).toEqual(changing);
    await awayAgain;
    expect(await standing(here)).toBe('open');
    expect(filesWith(folder, TEXTS)).toEqual([]);
  });

  it('is not opened on the way out of the sample', async () => {
    const first = await open();
    await drop(first, 'FIRST SHOP');
    await setUp(first);
    await engine?.close();
    const here = await open('sample');
    expect((await info(here)).charges).toBe(0);
    expect(await here.openProfile('own')).toEqual(done);
    expect(await here.call('app.info', {})).toEqual(locked);
    // The sample holds nothing of theirs, so it may be opened again, and what lies beside it stays locked.
    expect(await here.openProfile('sample')).toEqual(done);
    expect((await info(here)).charges).toBe(0);
    expect(await here.call('imports.list', {})).toEqual({ ok: true, value: [] });
    expect(await standing(here)).toBe('locked');
    expect(await here.call('lock.setIdle', { idle: 'never' })).toEqual(locked);
    expect(await here.openProfile('own')).toEqual(done);
    expect(await here.call('app.info', {})).toEqual(locked);
    expect(await here.call('lock.unlock', { passphrase: PASSPHRASE })).toEqual(done);
    await info(here);
    expect(await here.openProfile('sample')).toEqual(done);
    await info(here);
    expect(await here.openProfile('own')).toEqual(done);
    expect((await info(here)).standing.state).toBe('whole');
  });
});

describe('the copies of a lock that get lost while it is open', () => {
  const copies = ['lock.json', 'backups/lock.json'];
  const there = () => copies.filter((name) => existsSync(join(folder, name)));

  it('are written again, and the key is not forgotten before', async () => {
    const here = await open();
    await drop(here, 'FIRST SHOP');
    await setUp(here);
    await info(here);
    rmSync(join(folder, 'lock.json'));
    writeFileSync(join(folder, 'backups', 'lock.json'), '{');
    expect(await standing(here)).toBe('open');
    expect(there()).toEqual(copies);
    for (const name of copies) rmSync(join(folder, name));
    // In whose place nothing can be written.
    mkdirSync(join(folder, 'lock.json.new'));
    expect(await standing(here)).toBe('open');
    expect(await here.call('lock.begin', { passphrase: 'second passphrase' })).toEqual(
      refused('problems.lockThere'),
    );
    expect(await here.call('lock.now', { idle: false })).toMatchObject({ ok: false });
    expect((await info(here)).charges).toBe(1);
    rmSync(join(folder, 'lock.json.new'), { recursive: true });
    lines = [];
    await engine?.close();
    expect(there()).toEqual(copies);
    rmSync(join(folder, 'lock.json'));
    const next = await open();
    expect(await next.call('lock.unlock', { passphrase: PASSPHRASE })).toEqual(done);
    expect(there()).toEqual(copies);
    expect((await info(next)).charges).toBe(1);
  });

  it('leave a change that failed undone, and the new code to be confirmed again', async () => {
    const here = await open();
    await setUp(here);
    await info(here);
    const begun = await here.call('lock.beginCode', { passphrase: PASSPHRASE });
    const { groups } = valueOf(begun, code);
    mkdirSync(join(folder, 'backups', 'lock.json.new'));
    const confirm = { group: 5, typed: groups[5] };
    expect(await here.call('lock.confirm', confirm)).toMatchObject({ ok: false });
    rmSync(join(folder, 'backups', 'lock.json.new'), { recursive: true });
    lines = [];
    expect(await here.call('lock.confirm', confirm)).toEqual(done);
  });
});

describe('a lock that another Recoup changes while the passphrase is tried', () => {
  it('is neither opened nor written over', async () => {
    const settings = { language: null, theme: 'system' } as const;
    const { lock, code: recovery } = await makeLock(PASSPHRASE, settings, CHEAP);
    const { lock: other } = await makeLock(PASSPHRASE, settings, CHEAP);
    const file = join(folder, 'recoup.sqlite');
    const opened: unknown[] = [];
    const doors = { ...NO_DOORS, open: async (key: unknown) => void opened.push(key) };
    const locker = new Locker({ file, doors });
    const asked = [
      { method: 'lock.unlock', kind: 'lock', input: { passphrase: PASSPHRASE } },
      { method: 'lock.recover', kind: 'lock', input: { code: recovery, passphrase: 'four other words' } },
      { method: 'lock.change', kind: 'lock', input: { passphrase: PASSPHRASE, next: 'four other words' } },
    ] as const;
    for (const call of asked) {
      writeLock(file, lock);
      const answer = locker.answer(call);
      // The lock was read by then, and scrypt runs elsewhere.
      await Promise.resolve();
      writeLock(file, other);
      await expect(answer).rejects.toThrow('problems.lockChanged');
      expect(lockOf(file)).toEqual(other);
    }
    writeLock(file, lock);
    expect(opened).toEqual([]);
    await locker.answer(asked[0]);
    const begun = await locker.answer({
      method: 'lock.beginCode',
      kind: 'lock',
      input: { passphrase: PASSPHRASE },
    });
    const typed = code.parse(begun).groups[0] ?? '';
    writeLock(file, other);
    const confirmed = locker.answer({ method: 'lock.confirm', kind: 'lock', input: { group: 0, typed } });
    await expect(confirmed).rejects.toThrow('problems.lockChanged');
    expect(lockOf(file)).toEqual(other);
    // Nor is it written while another Recoup has the ledger.
    const release = occupy(file);
    const changing = new Locker({ file, doors }).answer({
      method: 'lock.change',
      kind: 'lock',
      input: { passphrase: PASSPHRASE, next: 'four other words' },
    });
    await expect(changing).rejects.toThrow('problems.profileInUse');
    release();
    expect(lockOf(file)).toEqual(other);
  });
});

describe('tries at a passphrase', () => {
  it('wait longer after five wrong ones, and delete nothing', async () => {
    const { lock } = await makeLock(PASSPHRASE, { language: null, theme: 'system' }, CHEAP);
    const file = join(folder, 'recoup.sqlite');
    writeLock(file, lock);
    const waits: number[] = [];
    const locker = new Locker({ file, doors: NO_DOORS, wait: async (ms) => void waits.push(ms) });
    const attempt = (passphrase: string) =>
      locker.answer({ method: 'lock.unlock', kind: 'lock', input: { passphrase } });
    for (let miss = 0; miss < 12; miss++) await expect(attempt(`wrong ${miss}`)).rejects.toThrow();
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    await attempt(PASSPHRASE);
    expect(locker.isLocked()).toBe(false);
    locker.forget();
    await expect(attempt('wrong again')).rejects.toThrow('problems.passphraseWrong');
    expect(waits).toHaveLength(8);
  });
});

describe('a key', () => {
  it('is overwritten wherever it was unwrapped and is not needed', async () => {
    const { lock, key, code: recovery } = await makeLock(PASSPHRASE, NO_SETTINGS, CHEAP);
    const file = join(folder, 'recoup.sqlite');
    writeLock(file, lock);
    const locker = new Locker({ file, doors: NO_DOORS });
    const ask = (call: Parameters<Locker['answer']>[0]) =>
      locker.answer(call).catch((error: unknown) => error);
    const overwritten: Uint8Array[] = [];
    const fill = vi.spyOn(Uint8Array.prototype, 'fill').mockImplementation(function (this: Uint8Array) {
      overwritten.push(Uint8Array.from(this));
      for (const at of this.keys()) this[at] = 0;
      return this;
    });
    try {
      const kind = 'lock';
      const short = 'short';
      await ask({ kind, method: 'lock.recover', input: { code: recovery, passphrase: short } });
      expect(overwritten.splice(0)).toEqual([key]);
      await ask({ kind, method: 'lock.unlock', input: { passphrase: PASSPHRASE } });
      expect(overwritten.splice(0)).toEqual([]);
      await ask({ kind, method: 'lock.change', input: { passphrase: PASSPHRASE, next: short } });
      expect(overwritten.splice(0)).toEqual([key]);
      await ask({ kind, method: 'lock.beginCode', input: { passphrase: PASSPHRASE } });
      expect(overwritten.splice(0)).toEqual([key]);
      await ask({ kind, method: 'lock.recover', input: { code: recovery, passphrase: 'four other words' } });
      expect(overwritten.splice(0)).toEqual([key]);
      expect(locker.key).toEqual(key);
      locker.forget();
      expect(overwritten.splice(0)).toEqual([key]);
    } finally {
      fill.mockRestore();
    }
  });
});

describe('a window that was closed', () => {
  it('does not keep the ledger open: it locks after the time and a minute', async () => {
    const { lock } = await makeLock(PASSPHRASE, { language: null, theme: 'system' }, CHEAP);
    const file = join(folder, 'recoup.sqlite');
    writeLock(file, { ...lock, idle: '5' });
    let minutes = 0;
    let busy = true;
    const shut: number[] = [];
    const doors = { ...NO_DOORS, busy: () => busy, shut: async () => void shut.push(minutes) };
    const locker = new Locker({ file, doors, now: () => minutes * 60_000 });
    await locker.answer({ method: 'lock.unlock', kind: 'lock', input: { passphrase: PASSPHRASE } });
    minutes = 4;
    await locker.answer({ method: 'lock.stay', kind: 'lock', input: {} });
    for (minutes = 5; minutes < 11; minutes++) {
      busy = minutes < 9;
      await locker.look();
    }
    expect(shut).toEqual([10]);
  });
});

const NO_SETTINGS = { language: null, theme: 'system' } as const;
const NO_DOORS: Doors = {
  mayTurn: () => true,
  settings: async () => ({ language: null, theme: 'system' }),
  busy: () => false,
  open: async () => undefined,
  turn: async () => undefined,
  shut: async () => undefined,
};
