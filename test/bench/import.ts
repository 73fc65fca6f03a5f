import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compareCharges } from '../../main/app/compare.ts';
import { importFiles } from '../../main/app/import.ts';
import { decide, undoDeed, worstFirst } from '../../main/app/review.ts';
import { undoImport } from '../../main/ledger/imports.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import { listFlags } from '../../main/ledger/shown-flags.ts';
import { today } from '../../shared/day.ts';
import { largeFiles } from './large-file.ts';

/*
 * How long an import takes by phase, from bytes to flags, and a further one after it:
 *
 *   npm run bench:import              1,000,000 rows, then 1,000 more, a decision, then the undo of those
 *   npm run bench:import -- 100000    another number of rows
 *   npm run bench:import -- 100000 --locked    into a ledger that is locked
 *
 * The search for double charges is to take at most a fifth of the first, and 300 ms after the second.
 * Exit code 1 when it does not. On a machine that others load too, the processor's time beside it tells more.
 */

const MORE = 1_000;
const MOST_SHARE = 0.2;
const MOST_AFTER = 300;

const [given, folderOfFiles] = process.argv.slice(2).filter((argument) => argument !== '--locked');
const key = process.argv.includes('--locked') ? new Uint8Array(randomBytes(32)) : null;
const rows = Number(given ?? 1_000_000);
if (folderOfFiles === undefined) main();
else writeFiles(folderOfFiles);

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-bench-'));
  try {
    // In a process of its own, so that its memory is not counted here.
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(rows), folder]);
    measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder: string): void {
  const { first, further } = largeFiles(rows, MORE);
  writeFileSync(join(folder, 'first.csv'), first);
  writeFileSync(join(folder, 'further.csv'), further);
}

function measure(folder: string): void {
  const path = join(folder, 'ledger.sqlite');
  let db = openLedger(path, key);
  const first = timed(db, folder, 'first.csv');
  const share = first.comparing / first.all;
  console.log(`  comparing is ${(share * 100).toFixed(1)} % of the import\n`);
  db.close();
  db = openLedger(path, key);
  console.log('the same ledger, opened anew');
  const further = timed(db, folder, 'further.csv');
  console.log('\n"both are mine", and its undo');
  decideAndUndo(db);
  console.log('\nundo of the further file');
  told('undoing', () => undoImport(db, further.import));
  told('comparing', () => compareCharges(db, console.error));
  db.close();
  process.exitCode = share <= MOST_SHARE && further.comparing < MOST_AFTER ? 0 : 1;
}

/** Of the worst flag, and of one in the middle of the list. */
function decideAndUndo(db: Ledger): void {
  const now = new Date();
  const flags = worstFirst(listFlags(db, today(now)));
  for (const flag of [flags[0], flags[flags.length >> 1]]) {
    if (!flag) continue;
    const { id: deed } = told('mine', () =>
      decide(db, { flags: [flag.id], verdict: 'mine' }, now, console.error),
    );
    told('undo', () => undoDeed(db, { deed }, now, console.error));
  }
}

interface Timed {
  readonly import: number;
  readonly comparing: number;
  readonly all: number;
}

function timed(db: Ledger, folder: string, name: string): Timed {
  const bytes = readFileSync(join(folder, name));
  const began = new Map<string, Moment>();
  let memory = 0;
  const started = momentNow();
  const result = importFiles(db, [{ name, bytes }], {
    progress: (phase) => {
      if (!began.has(phase)) began.set(phase, momentNow());
      if (phase === 'comparing') memory = Math.max(memory, process.memoryUsage().rss);
    },
    stopped: () => false,
    log: (message) => console.error(message),
    now: () => new Date(),
    account: null,
    asks: false,
  });
  const ended = momentNow();
  const [file] = result.files;
  console.log(`${file?.rows.read} rows read, ${file?.rows.new} new, ${file?.rows.rejected} rejected`);
  const moments = [...began, ['end', ended] as const];
  for (const [index, [phase, moment]] of moments.entries()) {
    const next = moments[index + 1]?.[1];
    if (next) tell(phase, moment, next);
  }
  tell('all', started, ended);
  console.log(`  flags       ${result.newFlags} new`);
  console.log(`  memory      ${Math.round(Math.max(memory, process.memoryUsage().rss) / 1e6)} MB`);
  return {
    import: file?.import ?? 0,
    comparing: ended.at - (began.get('comparing') ?? ended).at,
    all: ended.at - started.at,
  };
}

interface Moment {
  /** In milliseconds. */
  readonly at: number;
  /** What the processor did for this process so far, in milliseconds. */
  readonly processor: number;
}

function momentNow(): Moment {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), processor: (user + system) / 1000 };
}

function told<Result>(what: string, work: () => Result): Result {
  const before = momentNow();
  const result = work();
  tell(what, before, momentNow());
  return result;
}

function tell(what: string, from: Moment, to: Moment): void {
  const [all, own] = [to.at - from.at, to.processor - from.processor].map((each) => Math.round(each));
  console.log(`  ${what.padEnd(12)}${all} ms, ${own} of the processor`);
}
