import { defineConfig } from 'playwright/test';

import type { HostOptions } from './test/e2e/support/app.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './test/support/chromium.ts';
import { keepCompiled } from './test/support/compiled.ts';

/** Set by `npm test`, which adds up all suites. */
const report = process.env['RECOUP_TALLY'];
/** `RECOUP_HOST=electron` runs every spec in the desktop shell; else it is the few that it alone has. */
const everywhere = process.env['RECOUP_HOST'] === 'electron';

keepCompiled();

export default defineConfig<HostOptions>({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/support/build.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: report !== undefined,
  // Patience costs nothing where all is well; a machine that is busy elsewhere is no fault of the app.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each test has a host and a browser page of its own, so two fit on two cores.
  workers: 2,
  // A machine that others load shows races that no person meets. What needs the second try is named at the end.
  retries: report === undefined ? 0 : 1,
  fullyParallel: true,
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    // A trace costs a sixth of a run, so where there is a second try, only that one leaves one.
    trace: report === undefined ? 'retain-on-failure' : 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] },
  },
  projects: [
    ...(everywhere ? [] : [{ name: 'web', grepInvert: /@desktop/ }]),
    {
      name: 'electron',
      use: { hostKind: 'electron' },
      ...(everywhere ? { grepInvert: /@web/ } : { grep: /@desktop/ }),
    },
  ],
});
