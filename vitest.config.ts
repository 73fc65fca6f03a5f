import { defineConfig } from 'vitest/config';

import { TallyReporter } from './test/support/vitest-tally.ts';

/** Set by `npm test`, which adds up all suites. */
const tally = process.env['RECOUP_TALLY'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    // Generous: properties and child processes on a small, busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: tally === undefined ? ['default'] : ['default', new TallyReporter(tally)],
  },
});
