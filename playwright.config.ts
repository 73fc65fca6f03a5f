import { defineConfig } from 'playwright/test';

import { CHROMIUM_ARGUMENTS, chromiumPath } from './test/support/chromium.ts';

/** Set by `npm test`, which adds up all suites. */
const report = process.env['RECOUP_TALLY'];

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/support/build.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: report !== undefined,
  // Patience costs nothing where all is well; a machine that is busy elsewhere is no fault of the app.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each test has a host and a browser page of its own, so two fit on two cores.
  workers: 2,
  fullyParallel: true,
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] },
  },
});
