import { join } from 'node:path';

import { z } from 'zod';

import { lockOf } from '../../main/lock/lock-file.ts';
import { keyByPassphrase } from '../../main/lock/secrets.ts';
import { hasPlain, turnOff } from '../../main/lock/turn.ts';
import type { World } from './deeds.ts';
import type { Answer, Victim } from './host.ts';
import { judge, type Verdict } from './judge.ts';

/** A ledger that becomes locked, and one that is opened for good. */
export const TURNS = ['locking', 'unlocking'] as const;
export type Turn = (typeof TURNS)[number];

const PASSPHRASE = 'four words of mine';
const code = z.object({ groups: z.array(z.string()) });

export function isTurn(what: string): what is Turn {
  return TURNS.some((turn) => turn === what);
}

/** Does all that comes before, so that only the turn itself remains. */
export async function prepareTurn(turn: Turn, victim: Pick<Victim, 'call'>): Promise<() => Promise<Answer>> {
  const begun = await victim.call('lock.begin', { passphrase: PASSPHRASE });
  if (!begun.ok) throw new Error(`refused: ${begun.problem.id}`);
  const confirm = { group: 0, typed: code.parse(begun.value).groups[0] };
  if (turn === 'locking') return () => victim.call('lock.confirm', confirm);
  await victim.call('lock.confirm', confirm);
  return () => openForGood(victim);
}

/** Takes the lock away again. */
export async function openForGood(victim: Pick<Victim, 'call'>): Promise<Answer> {
  // After a turn the app waits until a screen knows what it shows.
  await victim.call('app.info', {});
  return victim.call('lock.remove', { passphrase: PASSPHRASE });
}

/** Looks at what is there by whichever key it has now, and goes on without a lock. */
export async function judgeTurn(folder: string, world: World): Promise<Verdict> {
  const file = join(folder, 'recoup.sqlite');
  const lock = lockOf(file);
  const key = lock === null ? null : await keyByPassphrase(lock, PASSPHRASE);
  const { faults, found } = judge(folder, world, null, key);
  const plain = key !== null && hasPlain(file) ? ['something beside a locked ledger is not encrypted'] : [];
  if (key !== null) turnOff(file, key);
  return { faults: [...faults, ...plain], found };
}
