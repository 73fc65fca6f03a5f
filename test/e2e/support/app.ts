import { test as base, expect, type Page } from 'playwright/test';

import type { Day } from '../../../shared/day.ts';
import { collectComplaints } from './complaints.ts';
import { type Host, type RunningHost, startHost } from './host.ts';
import { type Desk, type ShellHost, startShell } from './shell/start.ts';

export interface HostOptions {
  /** Where the app runs: on a loopback address, or in the desktop shell under a stand-in for Electron. */
  hostKind: 'web' | 'electron';
}

interface Fixtures extends HostOptions {
  /** `test.use({ profile: 'sample' })` starts with the sample statements read. */
  profile: 'own' | 'sample';
  /** `test.use({ day: '2026-11-02' })` makes it this day for host and page; null for the day of the clock. */
  day: Day | null;
  /** Files that the desktop app is started with. */
  opened: readonly string[];
  shell: ShellHost | null;
  host: Host;
  /** The menu, the dialogs and whatever else surrounds the page; in the desktop shell alone. */
  desk: Desk;
  /** What the page complained of. A test that provokes an error takes it out: `complaints.length = 0`. */
  complaints: string[];
  /** The app, opened by its address on a fresh profile. Fails the test if the page complained. */
  app: Page;
}

export const test = base.extend<Fixtures>({
  hostKind: ['web', { option: true }],
  profile: ['own', { option: true }],
  day: [null, { option: true }],
  opened: [[], { option: true }],
  shell: async ({ hostKind, page, profile, day, opened, locale, complaints: _watched }, use) => {
    // Before the window opens, which the shell does by itself.
    if (day !== null) await setPageDay(page, day);
    if (hostKind === 'web') return use(null);
    const shell = await startShell(page, { profile, day, language: locale ?? 'en-US', files: opened });
    await use(shell);
    await settle(shell);
    expect(shell.faults, 'what went wrong around the page').toEqual([]);
  },
  host: async ({ shell, profile, day }, use) => {
    if (shell !== null) return use(shell);
    const host = await startHost(profile, day);
    await use(host);
    await settle(host);
  },
  desk: async ({ shell }, use) => {
    if (shell === null) throw new Error('a browser has no desk around its page');
    await use(shell.desk);
  },
  complaints: async ({ page }, use) => {
    await use(collectComplaints(page));
  },
  app: async ({ page, host, shell, complaints }, use) => {
    // The shell opens its window by itself.
    if (shell === null) await page.goto(host.address());
    await use(page);
    // Before the host ends, which a page complains of rightly.
    expect(complaints, 'what the page complained of').toEqual([]);
  },
});

async function settle(host: RunningHost): Promise<void> {
  await host.stop();
  expect(host.log(), 'what the host logged').toBe('');
}

/** Makes it noon of this day in the page, and lets its clock run on. */
export async function setPageDay(page: Page, day: Day): Promise<void> {
  await page.clock.setSystemTime(`${day}T12:00:00`);
}

export { expect };
