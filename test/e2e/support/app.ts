import { test as base, expect, type Page } from 'playwright/test';

import { collectComplaints } from './complaints.ts';
import { type Host, startHost } from './host.ts';

interface Fixtures {
  /** `test.use({ profile: 'sample' })` starts with the sample statements read. */
  profile: 'own' | 'sample';
  host: Host;
  /** What the page complained of. A test that provokes an error takes it out: `complaints.length = 0`. */
  complaints: string[];
  /** The app, opened by its address on a fresh profile. Fails the test if the page complained. */
  app: Page;
}

export const test = base.extend<Fixtures>({
  profile: ['own', { option: true }],
  // Playwright wants the first parameter destructured.
  host: async ({ profile }, use) => {
    const host = await startHost(profile);
    await use(host);
    await host.stop();
    expect(host.log(), 'what the host logged').toBe('');
  },
  complaints: async ({ page }, use) => {
    const complaints = collectComplaints(page);
    await use(complaints);
    expect(complaints, 'what the page complained of').toEqual([]);
  },
  app: async ({ page, host, complaints: _watched }, use) => {
    await page.goto(host.address());
    await use(page);
  },
});

export { expect };
