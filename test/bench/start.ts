import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { type Browser, chromium } from 'playwright';

import { importFiles } from '../../main/app/import.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { isBuilt } from '../../main/start/fresh.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../support/chromium.ts';
import { largeFiles } from './large-file.ts';

/*
 * How long a start takes, from nothing to the first rows, by phase: the built app, served as `npm start` does it
 * where there is no window, over a ledger of 100,000 charges, in a browser that is open already:
 *
 *   npm run bench:start               five starts, the median of each phase
 *   npm run bench:start -- 20000 3    another number of rows, and of starts
 *
 * Exit code 1 where the whole takes longer than 1.5 s. Nothing else should run beside it.
 */

const MOST_MS = 1_500;
const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'main', 'start.ts');
const nodeVersion = join(root, 'main', 'node-version.js');
const marks = join(import.meta.dirname, 'start-marks.js');
const [rows = '100000', starts = '5'] = process.argv.slice(2);

/** In the order in which they come; each is told by what it adds to the one before. */
const PHASES = ['process', 'open ledger', 'listen', 'page', 'first rows'] as const;
type Start = Readonly<Record<(typeof PHASES)[number], number>>;

if (!isBuilt(root)) throw new Error('Build first: npm run build');
const folder = mkdtempSync(join(tmpdir(), 'recoup-start-'));
try {
  fill(join(folder, 'recoup.sqlite'));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] });
  const measured: Start[] = [];
  for (let run = 0; run < Number(starts); run++) measured.push(await start(browser));
  await browser.close();
  tell(measured);
} finally {
  rmSync(folder, { recursive: true });
}

function fill(file: string): void {
  const db = openLedger(file);
  const bytes = new TextEncoder().encode(largeFiles(Number(rows), 1).first);
  importFiles(db, [{ name: 'card.csv', bytes }], {
    progress: () => undefined,
    stopped: () => false,
    log: console.error,
    now: () => new Date(),
    account: null,
    asks: false,
  });
  db.close();
}

/** One start from nothing; the milliseconds of each phase. */
async function start(browser: Browser): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const moments = [Date.now()];
  const child = spawn(
    process.execPath,
    ['--import', marks, '--import', nodeVersion, program, '--web', '--no-open'],
    {
      env: { ...process.env, RECOUP_FOLDER: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  try {
    const marked: Record<string, number> = {};
    child.stderr.on('data', (part: Buffer) => {
      for (const [, name = '', at] of part.toString('utf8').matchAll(/^MARK (\w+) (\d+)$/gm))
        marked[name] ??= Number(at);
    });
    const address = await addressOf(child);
    const listening = Date.now();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const loaded = Date.now();
    await page.getByRole('row', { name: /\d/ }).nth(3).waitFor();
    moments.push(marked['Worker'] ?? listening, marked['listen'] ?? listening, listening, loaded, Date.now());
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await context.close();
  }
  const taken = PHASES.map((phase, at) => [phase, (moments[at + 1] ?? 0) - (moments[at] ?? 0)] as const);
  return Object.fromEntries(taken) as Start;
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the host ended at once');
}

function tell(measured: readonly Start[]): void {
  console.log(`${rows} charges, ${measured.length} starts, median in ms`);
  for (const phase of PHASES)
    console.log(`  ${phase.padEnd(12)}${median(measured.map((one) => one[phase]))}`);
  const all = median(measured.map((one) => PHASES.reduce((sum, phase) => sum + one[phase], 0)));
  console.log(`  ${'all'.padEnd(12)}${all}`);
  process.exitCode = all <= MOST_MS ? 0 : 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
