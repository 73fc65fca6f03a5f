import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { prepare, type World } from './deeds.ts';
import { startVictim } from './host.ts';
import { nothingKnown } from './known.ts';
import { judgeTurn, openForGood, prepareTurn } from './locks.ts';
import { randomFrom } from './random.ts';

export const DISK_FAULTS = ['ENOSPC', 'EIO'] as const;
export type DiskFault = (typeof DISK_FAULTS)[number];

export interface FaultReport {
  /** Runs in which a write failed. */
  readonly met: ReadonlyMap<DiskFault, number>;
  /** Deeds that were refused in a sentence, by the id of the sentence. */
  readonly refused: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

const SOURCE = join(import.meta.dirname, 'full-disk.c');
/** Writes of one run, about: where to begin is chosen among these, the first ones more often. */
const WRITES = 600;
/** One run in so many locks the ledger, works on, and opens it for good. */
const TURNING = 4;
const OPEN_DEEDS = ['importing', 'deciding', 'attaching', 'backing up', 'restoring', 'deciding'] as const;
const LOCKED_DEEDS = ['locking', 'deciding', 'backing up', 'restoring', 'opening', 'deciding'] as const;
/** What a write that fails may be answered by. */
const SENTENCES = [
  'problems.diskFull',
  'problems.diskFault',
  'problems.folderClosed',
  'problems.ledgerBusy',
  // What was not locked cannot be opened for good; and what the disk did not let open again is closed until the next start.
  'problems.lockNone',
  'problems.appStopped',
];

/** Compiles what lets writes fail; null where there is no compiler, or another system. */
export function compileFaults(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  const library = join(folder, 'full-disk.so');
  const compiled = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, SOURCE, '-ldl']);
  return compiled.status === 0 ? library : null;
}

/** Lets writes of the built app fail from a random one on, for good or for a few, and looks at what is there. */
export async function failMany(
  runs: number,
  seed: number,
  library: string,
  tell: (line: string) => void,
): Promise<FaultReport> {
  const random = randomFrom(seed);
  const met = new Map<DiskFault, number>();
  const refused = new Map<string, number>();
  const faults: string[] = [];
  const place = mkdtempSync(join(tmpdir(), 'recoup-faults-'));
  try {
    const begun = join(place, 'begun');
    const world = await begin(begun, random);
    for (let run = 0; run < runs; run++) {
      const error = DISK_FAULTS[run % DISK_FAULTS.length] ?? 'ENOSPC';
      const folder = join(place, String(run));
      cpSync(begun, folder, { recursive: true });
      const mark = join(place, `${run}.met`);
      const victim = startVictim(folder, {
        LD_PRELOAD: library,
        FAULT_FOLDER: folder,
        FAULT_MARK: mark,
        FAULT_ERROR: error,
        FAULT_AFTER: String(Math.floor(random() ** 2 * WRITES)),
        FAULT_COUNT: String(random() < 0.5 ? 0 : 1 + Math.floor(random() * 3)),
      });
      const turning = run % TURNING === TURNING - 1;
      const found = (await victim.ready) ? await doAll(victim, world, run, random, refused, turning) : world;
      await victim.end('SIGTERM');
      if (existsSync(mark)) met.set(error, (met.get(error) ?? 0) + 1);
      for (const fault of (await judgeTurn(folder, found)).faults) {
        faults.push(`run ${run} (${error}): ${fault}`);
        tell(`  LOST: run ${run} (${error}): ${fault}`);
      }
      rmSync(folder, { recursive: true, force: true });
      if ((run + 1) % 50 === 0) tell(`  ${run + 1} runs, ${faults.length} losses`);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return { met, refused, faults };
}

/** A folder with something of everything, from which every run begins. */
async function begin(folder: string, random: () => number): Promise<World> {
  const victim = startVictim(folder);
  let world: World = { known: nothingKnown(), backups: new Map() };
  if (!(await victim.ready)) throw new Error(`the app did not start:\n${victim.errors()}`);
  for (const deed of ['importing', 'deciding', 'deciding', 'attaching', 'backing up'] as const) {
    const attempt = await prepare(deed, victim, world, 900 + world.known.notes.size, random);
    world = (await attempt?.run()) ?? world;
  }
  await victim.end('SIGTERM');
  return world;
}

async function doAll(
  victim: ReturnType<typeof startVictim>,
  start: World,
  run: number,
  random: () => number,
  refused: Map<string, number>,
  turning: boolean,
): Promise<World> {
  let world = start;
  const counting = {
    ...victim,
    async call(method: string, input: unknown) {
      const answer = await victim.call(method, input);
      if (!answer.ok) refused.set(answer.problem.id, (refused.get(answer.problem.id) ?? 0) + 1);
      if (!answer.ok && !SENTENCES.includes(answer.problem.id))
        refused.set(
          `UNEXPECTED ${answer.problem.id}`,
          1 + (refused.get(`UNEXPECTED ${answer.problem.id}`) ?? 0),
        );
      return answer;
    },
  };
  for (const deed of turning ? LOCKED_DEEDS : OPEN_DEEDS) {
    try {
      if (deed === 'locking') await (await prepareTurn(deed, counting))();
      if (deed === 'opening') await openForGood(counting);
      if (deed === 'locking' || deed === 'opening') continue;
      const attempt = await prepare(deed, counting, world, run, random);
      // Refused: it must not have taken place.
      world = (await attempt?.run()) ?? world;
    } catch {
      // It ended, or what was asked before the deed could not be answered.
      return world;
    }
  }
  return world;
}
