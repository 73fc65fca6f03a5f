import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

import { z } from 'zod';

import type { Lock } from '../../main/lock/lock-text.ts';

/*
 * `node failing-turn.ts on|off FOLDER INTO`, with lock and key on standard input: turns copies of the folder, INTO/1…,
 * INTO/2…, in each of which another call fails that changes something in the file system, once or for good.
 */

const [way, folder = '', into = ''] = process.argv.slice(2);
const { lock, key } = z
  .object({ lock: z.custom<Lock>(), key: z.array(z.int()) })
  .parse(JSON.parse(fs.readFileSync(0, 'utf8')));

const CHANGING = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'copyFileSync',
  'fsyncSync',
  'mkdirSync',
] as const;
const { cpSync } = fs;
let left = Infinity;
let failing = { code: 'ENOSPC', forGood: false };
for (const name of CHANGING) {
  const real = fs[name] as (...given: unknown[]) => unknown;
  const counted = (...given: unknown[]): unknown => {
    // What is only read does not fail.
    if (name === 'openSync' && (given[1] === 'r' || given[1] === undefined)) return real(...given);
    left -= 1;
    if (left === 0 || (left < 0 && failing.forGood))
      throw Object.assign(new Error(`${failing.code}: ${name}`), { code: failing.code });
    return real(...given);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();

const { turnOff, turnOn } = await import('../../main/lock/turn.ts');
for (let call = 1; left <= 0 || call === 1; call++) {
  failing = { code: call % 2 === 0 ? 'ENOSPC' : 'EIO', forGood: call % 4 > 1 };
  left = Infinity;
  const copy = join(into, `${call} ${failing.code} ${failing.forGood ? 'for good' : 'once'}`);
  cpSync(folder, copy, { recursive: true });
  left = call;
  const file = join(copy, 'recoup.sqlite');
  try {
    if (way === 'on') turnOn(file, lock, Uint8Array.from(key));
    else turnOff(file, Uint8Array.from(key));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
