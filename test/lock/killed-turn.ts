import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

import { z } from 'zod';

import type { Lock } from '../../main/lock/lock-file.ts';

/*
 * `node killed-turn.ts on|off FILE N`, with lock and key on standard input: turns the ledger, and kills itself before the
 * Nth call that changes something in the file system.
 */

const [way, file = '', last] = process.argv.slice(2);
const { lock, key } = z
  .object({ lock: z.custom<Lock>(), key: z.array(z.int()) })
  .parse(JSON.parse(fs.readFileSync(0, 'utf8')));

const CHANGING = ['writeFileSync', 'renameSync', 'rmSync', 'copyFileSync', 'fsyncSync', 'mkdirSync'] as const;
let calls = 0;
for (const name of CHANGING) {
  const real = fs[name] as (...given: unknown[]) => unknown;
  const killing = (...given: unknown[]): unknown => {
    calls += 1;
    if (calls === Number(last)) process.kill(process.pid, 'SIGKILL');
    return real(...given);
  };
  Object.assign(fs, { [name]: killing });
}
syncBuiltinESMExports();

const { turnOff, turnOn } = await import('../../main/lock/turn.ts');
if (way === 'on') turnOn(file, lock, Uint8Array.from(key));
else turnOff(file, Uint8Array.from(key));
