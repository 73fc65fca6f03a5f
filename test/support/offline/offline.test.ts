import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { goOffline, offlineArguments, type OfflineRun } from './offline.ts';

/* Each attempt below is made on purpose, in a run of its own, and has to be caught: then zero means none. */

let folder = '';
let run: OfflineRun;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-offline-'));
  run = await goOffline(join(folder, 'attempts'));
});
afterAll(() => {
  run.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a line of a program in this run; what it printed. */
async function node(line: string): Promise<string> {
  const env = { ...process.env, ...run.env };
  const child = spawn(process.execPath, ['--input-type=module', '-e', line], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString('utf8')));
  await once(child, 'close');
  return printed.trim();
}

/** 192.0.2.1 is nobody's (RFC 5737), and `.invalid` is no name (RFC 2606). */
test.each([
  ['a socket', `import { connect } from 'node:net'; connect(80, '192.0.2.1').on('error', (e) => console.log(e.code))`],
  ['TLS', `import { connect } from 'node:tls'; connect(443, '192.0.2.1').on('error', (e) => console.log(e.code))`],
  ['fetch', `await fetch('http://192.0.2.1/').catch((e) => console.log(e.cause.code))`],
  ['a name', `import { lookup } from 'node:dns/promises'; await lookup('recoup.invalid').catch((e) => console.log(e.code))`],
  ['another question for a name', `import { resolveTxt } from 'node:dns'; resolveTxt('recoup.invalid', (e) => console.log(e.code))`],
  ['a datagram', `import { createSocket } from 'node:dgram'; try { createSocket('udp4').send('x', 53, '192.0.2.1') } catch (e) { console.log(e.code); process.exit() }`],
  ['a thread', `import { Worker } from 'node:worker_threads'; new Worker("process.getBuiltinModule('node:net').connect(80, '192.0.2.1').on('error', (e) => console.log(e.code))", { eval: true })`],
])('%s of Node is refused and written down', async (_what, line) => {
  const before = run.attempts().length;
  expect(await node(line)).toBe('ENETUNREACH');
  expect(run.attempts().length).toBe(before + 1);
  expect(run.attempts().at(-1)).toMatch(/192\.0\.2\.1|recoup\.invalid/);
}); // prettier-ignore

test('what stays on this computer is let through', async () => {
  const before = run.attempts().length;
  const line = `import { createServer } from 'node:http'; const s = createServer((q, a) => a.end('here')).listen(0, '127.0.0.1', async () => { const a = s.address(); console.log(await (await fetch('http://127.0.0.1:' + a.port)).text()); s.close() })`;
  expect(await node(line)).toBe('here');
  expect(run.attempts()).toHaveLength(before);
});

test('what a page asks of other computers is refused and written down, in clear and encrypted', async () => {
  const args = [
    ...CHROMIUM_ARGUMENTS.filter((one) => !one.startsWith('--proxy')),
    ...offlineArguments(run.env),
  ];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    const page = await browser.newPage();
    const before = run.attempts().length;
    await page.goto('http://recoup.invalid/a').catch(() => null);
    await page.goto('https://recoup.invalid/').catch(() => null);
    // A browser may try a tunnel more than once.
    expect([...new Set(run.attempts().slice(before))]).toEqual([
      'a request to http://recoup.invalid/a, by a browser',
      'a tunnel to recoup.invalid:443, by a browser',
    ]);
  } finally {
    await browser.close();
  }
});
