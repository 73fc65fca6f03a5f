import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { Page } from 'playwright/test';

import type { Day } from '../../../shared/day.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'dist', 'main', 'web.js');

/** The built web host as a process of its own, over a folder that is removed at the end. */
export interface Host {
  /** Opens the app, key and all; another one after a restart. */
  address(): string;
  /** Ends the process and starts it over the same folder; from then on it is this day, where one is named. */
  restart(day?: Day): Promise<void>;
  /** Resolves when the page is next answered this method: whether it got through. */
  answered(page: Page, method: string): Promise<boolean>;
  /** What the host wrote to standard error: faults, and nothing else. */
  log(): string;
}

export interface RunningHost extends Host {
  /** Sends these signals at once; the exit code, null where it was killed by one. */
  end(...signals: readonly NodeJS.Signals[]): Promise<number | null>;
  stop(): Promise<void>;
}

/** A web host, whose folder a test may look into while nothing runs over it. */
export interface WebHost extends RunningHost {
  readonly folder: string;
}

export async function startHost(profile: 'own' | 'sample', day: Day | null = null): Promise<WebHost> {
  const folder = await mkdtemp(join(tmpdir(), 'recoup-e2e-'));
  let log = '';
  let today = day;
  let { child, address } = await start();

  async function start(): Promise<{ child: ChildProcess; address: string }> {
    const started = spawn(process.execPath, [PROGRAM, ...(profile === 'sample' ? ['--sample'] : [])], {
      env: {
        ...process.env,
        // Node warns where both this and the FORCE_COLOR of Playwright are set.
        NO_COLOR: undefined,
        RECOUP_FOLDER: folder,
        ...(today === null ? {} : { RECOUP_NOW: today }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.stderr.on('data', (part: Buffer) => (log += part.toString('utf8')));
    for await (const line of createInterface({ input: started.stdout })) {
      return { child: started, address: line };
    }
    throw new Error(`the host ended at once:\n${log}`);
  }

  async function end(...signals: readonly NodeJS.Signals[]): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    for (const signal of signals) child.kill(signal);
    await ended;
    return child.exitCode;
  }

  return {
    folder,
    address: () => address,
    log: () => log,
    async answered(page, method) {
      const path = `/api/${method}`;
      return (await page.waitForResponse((response) => response.url().endsWith(path))).ok();
    },
    end,
    async restart(next) {
      await end('SIGTERM');
      today = next ?? today;
      ({ child, address } = await start());
    },
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
