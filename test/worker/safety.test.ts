import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

import { type Engine, openEngine } from '../../main/worker/engine.ts';
import { listBackups } from '../../main/backup/shelf.ts';
import type { AppEvent, Outcome } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard } from '../support/app.ts';

// Each opens the app several times.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let engine: Engine | null;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-keeping-'));
  lines = [];
  engine = null;
});
afterEach(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Engine> {
  engine = await openEngine({
    folder,
    profile: 'own',
    samples: folder,
    version: '0.0.1',
    log: (line) => lines.push(line),
  });
  return engine;
}

async function close(): Promise<void> {
  await engine?.close();
  engine = null;
}

function valueOf<Value>(outcome: Outcome<unknown>, schema: z.ZodType<Value>): Value {
  if (!outcome.ok) throw new Problem(outcome.problem);
  return schema.parse(outcome.value);
}

const infoSchema = z.object({ charges: z.int(), standing: z.object({ state: z.string() }) });
const info = async (of: Engine) => valueOf(await of.call('app.info', {}), infoSchema);
const named = z.object({ name: z.string() });

async function drop(to: Engine, name: string, text: string): Promise<void> {
  const upload = valueOf(
    await to.upload(name, new TextEncoder().encode(chaseCard([['2026-10-14', text, -7]]))),
    z.string(),
  );
  valueOf(
    await to.call('imports.run', { job: name, uploads: [upload] }),
    z.object({ files: z.array(z.unknown()) }),
  );
}

describe('a ledger that is replaced while it is open', () => {
  it('is another one for every thread, and what is asked meanwhile is lost nowhere', async () => {
    const here = await open();
    await drop(here, 'a.csv', 'FIRST SHOP');
    const { name } = valueOf(await here.call('backups.make', {}), named);
    await drop(here, 'b.csv', 'SECOND SHOP');
    const events: AppEvent['type'][] = [];
    here.subscribe((event) => events.push(event.type));
    const restoring = here.call('backups.restore', { name });
    // Behind it in the line: it is refused, and not done in the ledger that goes.
    const renaming = here.call('accounts.rename', { account: 1, name: 'Too late' });
    const asked = info(here);
    const { undo } = valueOf(await restoring, z.object({ undo: z.string() }));
    expect(await renaming).toEqual({ ok: false, problem: { id: 'problems.profileChanging' } });
    expect([1, 2]).toContain((await asked).charges);
    expect(events).toContain('profile-changed');
    expect((await info(here)).charges).toBe(1);
    valueOf(await here.call('backups.restore', { name: undo }), z.unknown());
    expect((await info(here)).charges).toBe(2);
    expect(lines).toEqual([]);
  });

  it('waits for the end of an import, which is in the backup that undoes it', async () => {
    const here = await open();
    await drop(here, 'a.csv', 'FIRST SHOP');
    const { name } = valueOf(await here.call('backups.make', {}), named);
    const rows = Array.from({ length: 20_000 }, (_, at): [string, string, number] => [
      '2026-10-14',
      `S ${at}`,
      -7,
    ]);
    const upload = valueOf(
      await here.upload('long.csv', new TextEncoder().encode(chaseCard(rows))),
      z.string(),
    );
    const importing = here.call('imports.run', { job: 'long', uploads: [upload] });
    await here.call('backups.restore', { name });
    expect(await importing).toMatchObject({ ok: true, value: { files: [{ rows: { new: 20_000 } }] } });
    expect((await info(here)).charges).toBe(1);
    expect(listBackups(join(folder, 'backups')).map(({ counts }) => counts.charges)).toContain(20_001);
  });

  it('stays the one it is where a backup is no longer what it was', async () => {
    const here = await open();
    await drop(here, 'a.csv', 'FIRST SHOP');
    const { name } = valueOf(await here.call('backups.make', {}), named);
    const path = join(folder, 'backups', name);
    writeFileSync(path, Buffer.alloc(statSync(path).size));
    expect(await here.call('backups.restore', { name })).toEqual({
      ok: false,
      problem: { id: 'problems.backupDamaged' },
    });
    await drop(here, 'b.csv', 'SECOND SHOP');
    expect((await info(here)).charges).toBe(2);
  });
});

describe('what the writer does by itself', () => {
  it('backs up at the end what was done since the start, and nothing where nothing was', async () => {
    const first = await open();
    await drop(first, 'a.csv', 'FIRST SHOP');
    await close();
    const shelf = join(folder, 'backups');
    expect(listBackups(shelf).map(({ reason, counts }) => [reason, counts.charges])).toEqual([['daily', 1]]);
    const before = listBackups(shelf);
    await open();
    await close();
    expect(listBackups(shelf)).toEqual(before);
  });

  it('lets nobody else in, and shows the newest backup of a damaged file without changing either', async () => {
    const first = await open();
    await drop(first, 'a.csv', 'FIRST SHOP');
    const again = openEngine({
      folder,
      profile: 'own',
      samples: folder,
      version: '0.0.1',
      log: () => undefined,
    });
    await expect(again).rejects.toMatchObject({ said: { id: 'problems.profileInUse' } });
    await close();
    const file = join(folder, 'recoup.sqlite');
    const damaged = readFileSync(file).fill(0x5a, 4096, 3 * 4096);
    writeFileSync(file, damaged);
    const here = await open();
    expect(await info(here)).toEqual({ charges: 1, standing: { state: 'damaged' } });
    expect(await here.call('accounts.rename', { account: 1, name: 'New' })).toEqual({
      ok: false,
      problem: { id: 'problems.readOnly' },
    });
    expect(await here.call('backups.make', {})).toMatchObject({ ok: false });
    expect(await here.call('exports.make', {})).toMatchObject({ ok: true, value: { parts: 1 } });
    await close();
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });
});
