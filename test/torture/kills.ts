import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { DEEDS, type Deed, prepare, type World } from './deeds.ts';
import { startVictim, type Victim } from './host.ts';
import { judge } from './judge.ts';
import { nothingKnown } from './known.ts';
import { isTurn, judgeTurn, prepareTurn, TURNS } from './locks.ts';
import { oldLedger } from './old-ledgers.ts';
import { randomFrom } from './random.ts';

export const KILLED = [...DEEDS, 'migrating', ...TURNS] as const;
export type Killed = (typeof KILLED)[number];

export interface KillReport {
  /** Kills that met the deed under way, and those that came when it was done already. */
  readonly within: ReadonlyMap<Killed, number>;
  readonly after: ReadonlyMap<Killed, number>;
  readonly faults: readonly string[];
}

/** So many folders come one after the other; in each the app is killed and started again so many times. */
const KILLS_A_FOLDER = 10;

/**
 * Starts the built app, has it do something, and kills it at a random moment of that (`kill -9`); then looks at what
 * is there as the next start does, and goes on with it.
 */
export async function killMany(
  kills: number,
  seed: number,
  tell: (line: string) => void,
): Promise<KillReport> {
  const random = randomFrom(seed);
  const within = new Map<Killed, number>();
  const after = new Map<Killed, number>();
  const faults: string[] = [];
  /** How long each takes by now, in ms: moments are chosen over the whole of it. */
  const lasts = new Map<Killed, number>();
  let folder = '';
  let world: World = { known: nothingKnown(), backups: new Map() };
  try {
    for (let serial = 0; serial < kills; serial++) {
      const wanted = KILLED[serial % KILLED.length] ?? 'importing';
      if (serial % KILLS_A_FOLDER === 0 || wanted === 'migrating') folder = anotherFolder(folder);
      if (serial % KILLS_A_FOLDER === 0) world = { known: nothingKnown(), backups: new Map() };
      if (wanted === 'migrating') {
        const version = 1 + Math.floor(random() * 6);
        world = { known: oldLedger(join(folder, 'recoup.sqlite'), version), backups: new Map() };
      }
      const { met, next, wrong } = await killOnce(wanted, folder, world, serial, random, lasts);
      const counter = met ? within : after;
      counter.set(wanted, (counter.get(wanted) ?? 0) + 1);
      world = next;
      for (const fault of wrong) {
        faults.push(`kill ${serial} (${wanted}): ${fault}`);
        tell(`  LOST: kill ${serial} (${wanted}): ${fault}`);
      }
      if ((serial + 1) % 50 === 0) tell(`  ${serial + 1} kills, ${faults.length} losses`);
    }
  } finally {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  }
  return { within, after, faults };
}

interface Kill {
  /** Whether it was under way at that moment. */
  readonly met: boolean;
  readonly next: World;
  readonly wrong: readonly string[];
}

async function killOnce(
  wanted: Killed,
  folder: string,
  world: World,
  serial: number,
  random: () => number,
  lasts: Map<Killed, number>,
): Promise<Kill> {
  const began = performance.now();
  const victim = startVictim(folder);
  if (wanted === 'migrating') {
    const done = await raced(victim, victim.ready, random, lasts, wanted, began);
    return judged(folder, world, null, done === undefined);
  }
  if (!(await victim.ready)) throw new Error(`the app did not start:\n${victim.errors()}`);
  const ready = await warmUp(victim, world, serial, random);
  if (isTurn(wanted)) {
    const turn = await prepareTurn(wanted, victim);
    const done = await raced(victim, turn(), random, lasts, wanted, performance.now());
    const { faults, found } = await judgeTurn(folder, ready);
    return { met: done === undefined, next: { known: found, backups: ready.backups }, wrong: faults };
  }
  const attempt = await prepare(wanted as Deed, victim, ready, serial, random);
  if (attempt === null) {
    await victim.end('SIGKILL');
    return judged(folder, ready, null, false);
  }
  const done = await raced(victim, attempt.run(), random, lasts, wanted, performance.now());
  if (done === undefined) return judged(folder, ready, attempt.wouldBe, true);
  return judged(folder, done ?? ready, null, false);
}

/** What the deeds of a folder need is done first, and confirmed: an import, a claim, a backup. */
async function warmUp(victim: Victim, world: World, serial: number, random: () => number): Promise<World> {
  let ready = world;
  if (ready.backups.size > 0) return ready;
  for (const deed of ['importing', 'deciding', 'deciding', 'backing up'] as const) {
    const attempt = await prepare(deed, victim, ready, 1000 * (serial + 1) + ready.known.notes.size, random);
    ready = (await attempt?.run()) ?? ready;
  }
  return ready;
}

/** Lets it run until a random moment of the time it takes, then kills; undefined where it was not done by then. */
async function raced<Value>(
  victim: Victim,
  work: Promise<Value>,
  random: () => number,
  lasts: Map<Killed, number>,
  wanted: Killed,
  began: number,
): Promise<Value | undefined> {
  const moment = random() * (lasts.get(wanted) ?? 400);
  let over = false;
  const noted = work.then(
    (value) => {
      if (!over) lasts.set(wanted, Math.max(5, performance.now() - began));
      return over ? undefined : value;
    },
    () => undefined,
  );
  await Promise.race([noted, pause(moment)]);
  over = true;
  await victim.end('SIGKILL');
  const value = await noted;
  // Whether it would have ended soon is not known: the next is given more time, so that its end is met, too.
  if (value === undefined) lasts.set(wanted, (lasts.get(wanted) ?? 400) * 1.25);
  return value;
}

function judged(folder: string, world: World, wouldBe: World['known'] | null, met: boolean): Kill {
  const { faults, found } = judge(folder, world, wouldBe);
  return { met, next: { known: found, backups: world.backups }, wrong: faults };
}

function anotherFolder(before: string): string {
  if (before !== '') rmSync(before, { recursive: true, force: true });
  return mkdtempSync(join(tmpdir(), 'recoup-torture-'));
}
