import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

import { z } from 'zod';

import type { Lock } from '../../main/lock/lock-text.ts';

/*
 * `node failing-turn.ts on|off FOLDER INTO`, with lock and key on standard input: turns copies of the folder, INTO/1…,
 * INTO/2…, in each of which another call fails that changes something in the file system, once or for good, or that lists a
 * folder.
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
const LISTING = ['readdirSync'] as const;
const { cpSync } = fs;
let left = Infinity;
let failing = { names: new Set<string>(), code: 'ENOSPC', forGood: false };
for (const name of [...CHANGING, ...LISTING]) {
  const real = fs[name] as (...given: unknown[]) => unknown;
  const counted = (...given: unknown[]): unknown => {
    const isRead = name === 'openSync' && (given[1] === 'r' || given[1] === undefined);
    if (isRead || !failing.names.has(name)) return real(...given);
    left -= 1;
    if (left === 0 || (left < 0 && failing.forGood))
      throw Object.assign(new Error(`${failing.code}: ${name}`), { code: failing.code });
    return real(...given);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();

const { turnOff, turnOn } = await import('../../main/lock/turn.ts');
let turned = 0;
// Every other call, which is enough to meet each step in one of the four ways.
failAll(CHANGING, 2, (turn) => ({ code: turn % 2 === 0 ? 'ENOSPC' : 'EIO', forGood: turn % 4 > 1 }));
// Where too many files are open no folder can be listed, and all else goes on.
failAll(LISTING, 1, () => ({ code: 'EMFILE', forGood: true }));

/** Turns a copy for each so-manieth of these calls that a turn makes, until one goes through. */
function failAll(
  names: readonly string[],
  step: number,
  how: (turn: number) => { readonly code: string; readonly forGood: boolean },
): void {
  for (let call = 1; left <= 0 || call === 1; call += step) {
    left = Infinity;
    failing = { names: new Set(names), ...how(turned) };
    turned += 1;
    const copy = join(into, `${turned} ${failing.code} ${failing.forGood ? 'for good' : 'once'}`);
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
}
