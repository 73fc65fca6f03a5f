import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from '../../main/start/build.ts';
import { isBuilt } from '../../main/start/fresh.ts';
import { compileFaults, DISK_FAULTS, failMany } from './faults.ts';
import { KILLED, killMany } from './kills.ts';

/*
 * `npm run torture -- [--kills 300] [--faults 100] [--seed 1]`: kills the built app at random moments, and lets its
 * writes fail; each time the file must open, be whole, hold what was confirmed, and hold nothing by halves.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    faults: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const root = join(import.meta.dirname, '..', '..');
if (!isBuilt(root) && !(await build(root))) throw new Error('the build failed');

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
const losses = (await kills()) + (await faults());
tell(losses === 0 ? '\n0 losses' : `\n${losses} losses`);
process.exitCode = losses === 0 ? 0 : 1;

async function kills(): Promise<number> {
  const count = Number(values.kills);
  tell(`${count} times kill -9, seed ${seed}`);
  const { within, after, faults: lost } = await killMany(count, seed, tell);
  tell('                 while under way   just done');
  for (const what of KILLED)
    tell(
      `  ${what.padEnd(14)} ${String(within.get(what) ?? 0).padStart(8)} ${String(after.get(what) ?? 0).padStart(17)}`,
    );
  tell(`  losses ${lost.length}`);
  return lost.length;
}

async function faults(): Promise<number> {
  const count = Number(values.faults);
  if (count === 0) return 0;
  const folder = mkdtempSync(join(tmpdir(), 'recoup-shim-'));
  try {
    const library = compileFaults(folder);
    if (library === null) {
      tell('\nwrites that fail: not run, which needs Linux and a C compiler (cc)');
      return 1;
    }
    tell(`\n${count} runs in which writes fail, seed ${seed}`);
    const { met, refused, faults: lost } = await failMany(count, seed, library, tell);
    for (const error of DISK_FAULTS) tell(`  ${error.padEnd(8)} met in ${met.get(error) ?? 0} runs`);
    for (const [id, times] of refused) tell(`  answered ${id}: ${times}`);
    tell(`  losses ${lost.length}`);
    return lost.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
