import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import type { Lock } from '../../main/lock/lock-text.ts';

/*
 * `node told-turn.ts on|off FILE INTO`, with lock and key on standard input: turns the ledger, and before each call that
 * changes something in the file system copies the folder to INTO/1, INTO/2, … as a kill at that moment would leave it.
 */

const [way, file = '', into = ''] = process.argv.slice(2);
const { lock, key } = z
  .object({ lock: z.custom<Lock>(), key: z.array(z.int()) })
  .parse(JSON.parse(fs.readFileSync(0, 'utf8')));

const CHANGING = [
  'writeSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'copyFileSync',
  'fsyncSync',
  'mkdirSync',
] as const;
const { cpSync } = fs;
let calls = 0;
let copying = false;
for (const name of CHANGING) {
  const real = fs[name] as (...given: unknown[]) => unknown;
  const telling = (...given: unknown[]): unknown => {
    if (copying) return real(...given);
    copying = true;
    calls += 1;
    cpSync(dirname(file), join(into, String(calls)), { recursive: true });
    copying = false;
    return real(...given);
  };
  Object.assign(fs, { [name]: telling });
}
syncBuiltinESMExports();

const { turnOff, turnOn } = await import('../../main/lock/turn.ts');
if (way === 'on') turnOn(file, lock, Uint8Array.from(key));
else turnOff(file, Uint8Array.from(key));
