import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { shelfOf } from '../../main/backup/open.ts';
import { makeBackup } from '../../main/backup/shelf.ts';
import { plainBackups } from '../../main/backup/turn-shelf.ts';
import { lookUp, workOn } from '../../main/cli/ledger.ts';
import { makeLock } from '../../main/lock/secrets.ts';
import { turnOff, turnOn } from '../../main/lock/turn.ts';
import { CHEAP } from '../lock/support.ts';
import { openApp } from '../support/app.ts';

const PASSPHRASE = 'four words of mine';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-cli-ledger-'));
  file = join(folder, 'recoup.sqlite');
  const { db } = openApp(file);
  makeBackup(db, shelfOf(file), 'hand', new Date('2026-11-02T09:00:00Z'));
  db.close();
  const secret = join(folder, 'passphrase');
  writeFileSync(secret, `${PASSPHRASE}\n`);
  vi.stubEnv('RECOUP_PASSPHRASE_FILE', secret);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const count = (): string => 'done';
const lock = () => makeLock(PASSPHRASE, { language: null, theme: 'system' }, CHEAP);

describe('a ledger whose lock changes while its passphrase is asked for', () => {
  it('is left alone, and its backups with it, where the lock was removed', async () => {
    const made = await lock();
    turnOn(file, made.lock, made.key);
    const working = workOn(file, count);
    // The lock was read by then, and scrypt runs elsewhere.
    turnOff(file, made.key);
    await expect(working).rejects.toThrow('problems.lockChanged');
    expect(plainBackups(shelfOf(file))).toHaveLength(1);
    expect(await workOn(file, count)).toBe('done');
  });

  it('is left alone where it was locked anew', async () => {
    const made = await lock();
    const next = await lock();
    turnOn(file, made.lock, made.key);
    const looking = lookUp(file, count);
    turnOff(file, made.key);
    turnOn(file, next.lock, next.key);
    await expect(looking).rejects.toThrow('problems.lockChanged');
    expect(await lookUp(file, count)).toBe('done');
  });
});
