import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { build } from '../../main/start/build.ts';
import { isBuilt } from '../../main/start/fresh.ts';
import { compileFaults, failMany } from './faults.ts';
import { KILLED, killMany } from './kills.ts';

/* The short form of `npm run torture`: one kill of each kind, and a few runs in which writes fail. */

const root = join(import.meta.dirname, '..', '..');
const quiet = (): void => undefined;

beforeAll(async () => {
  if (!isBuilt(root) && !(await build(root))) throw new Error('the build failed');
});

describe('the built app', () => {
  it('loses nothing that was confirmed and keeps nothing by halves when it is killed', async () => {
    const { within, after, faults } = await killMany(KILLED.length, 7, quiet);
    expect(faults).toEqual([]);
    const kills = [...within.values(), ...after.values()].reduce((sum, count) => sum + count, 0);
    expect(kills).toBe(KILLED.length);
  }, 180_000);

  it('loses nothing that was confirmed and keeps nothing by halves when the disk is full or broken', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-shim-'));
    try {
      const library = compileFaults(folder);
      if (library === null) return test.skip('it needs Linux and a C compiler');
      const { met, faults } = await failMany(4, 7, library, quiet);
      expect(faults).toEqual([]);
      expect([...met.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
