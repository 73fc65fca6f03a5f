import { test as base, expect, type Page } from 'playwright/test';

import type { Day } from '../../../shared/day.ts';
import { collectComplaints } from './complaints.ts';
import { type Host, startHost } from './host.ts';

interface Fixtures {
  /** `test.use({ profile: 'sample' })` starts with the sample statements read. */
  profile: 'own' | 'sample';
  /** `test.use({ day: '2026-11-02' })` makes it this day for host and page; null for the day of the clock. */
  day: Day | null;
  host: Host;
  /** What the page complained of. A test that provokes an error takes it out: `complaints.length = 0`. */
  complaints: string[];
  /** The app, opened by its address on a fresh profile. Fails the test if the page complained. */
  app: Page;
}

export const test = base.extend<Fixtures>({
  profile: ['own', { option: true }],
  day: [null, { option: true }],
  // Playwright wants the first parameter destructured.
  host: async ({ profile, day }, use) => {
    const host = await startHost(profile, day);
    await use(host);
    await host.stop();
    expect(host.log(), 'what the host logged').toBe('');
  },
  complaints: async ({ page }, use) => {
    const complaints = collectComplaints(page);
    await use(complaints);
    expect(complaints, 'what the page complained of').toEqual([]);
  },
  app: async ({ page, host, day, complaints: _watched }, use) => {
    if (day !== null) await setPageDay(page, day);
    await page.goto(host.address());
    await use(page);
  },
});

/** Makes it noon of this day in the page, and lets its clock run on. */
export async function setPageDay(page: Page, day: Day): Promise<void> {
  await page.clock.setSystemTime(`${day}T12:00:00`);
}

export { expect };
