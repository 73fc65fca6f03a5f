import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findChromium, INSTALL_COMMAND, installChromium } from './support/chromium.ts';
import { goOffline } from './support/offline/offline.ts';
import { lastLine, sum, type Tally, tallyPlaywright, tallySchema } from './support/tally.ts';

/*
 * `npm test`: the build, the suites in Node, then the real app in a real Chromium. The last line
 * adds everything up. A missing Chromium is a failure, never a silent skip. From the build on, whatever would leave
 * this computer is refused, and each attempt counts as a failure.
 */

type Env = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'recoup-tests-'));
const ONE_FAILURE: Tally = { passed: 0, failed: 1, skipped: [], again: [] };

try {
  process.exitCode = await main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const chromium = findChromium() ?? installChromium();
  if (chromium === null) {
    console.error(
      `The tests need Chromium and found none. Install one, then try again:\n  ${INSTALL_COMMAND}`,
    );
    console.error('Or name one: RECOUP_CHROMIUM=/path/to/chromium npm test');
    console.log(lastLine(ONE_FAILURE));
    return 1;
  }
  console.log(`Node ${process.version}, Chromium at ${chromium}`);

  const offline = await goOffline(join(reports, 'attempts'));
  const total = sum([
    ...(build(offline.env) ? suites({ ...offline.env, RECOUP_CHROMIUM: chromium }) : [ONE_FAILURE]),
    ...offline.attempts().map((attempt): Tally => {
      console.error(`refused, as nothing may leave this computer: ${attempt}`);
      return ONE_FAILURE;
    }),
  ]);
  offline.stop();
  for (const skipped of total.skipped) console.log(`skipped: ${skipped}`);
  for (const title of total.again) console.log(`passed only when tried again: ${title}`);
  console.log(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** First of all, since the shell's tests start what was built. */
function build(env: Env): boolean {
  console.log('\n── Build');
  return node('vite/bin/vite.js', ['build', '--logLevel', 'warn'], env) === 0;
}

function suites(env: Env): Tally[] {
  return [
    suite('Node', 'vitest/vitest.mjs', ['run'], env, (report) => tallySchema.parse(report)),
    suite('Browser', 'playwright/cli.js', ['test'], env, tallyPlaywright),
  ];
}

/** Runs a runner and reads what it wrote down. One that fails beyond its report counts as a failure. */
function suite(
  name: string,
  program: string,
  given: string[],
  env: Env,
  read: (report: unknown) => Tally,
): Tally {
  console.log(`\n── ${name}`);
  const file = join(reports, `${name}.json`);
  const code = node(program, given, { ...env, RECOUP_TALLY: file });
  const tally = tallyIn(file, read);
  if (tally === null || tally.passed + tally.failed === 0) return sum([tally ?? ONE_FAILURE, ONE_FAILURE]);
  return code !== 0 && tally.failed === 0 ? sum([tally, ONE_FAILURE]) : tally;
}

function tallyIn(file: string, read: (report: unknown) => Tally): Tally | null {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function node(program: string, given: string[], env: Env): number {
  const path = join(root, 'node_modules', program);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [path, ...given], options).status ?? 1;
}
