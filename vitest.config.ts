import { defineConfig } from 'vitest/config';

import { keepCompiled } from './test/support/compiled.ts';
import { TallyReporter } from './test/support/vitest-tally.ts';

/** Set by `npm test`, which adds up all suites. */
const tally = process.env['RECOUP_TALLY'];

keepCompiled();

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    // The default leaves one core to a person who waits beside it.
    maxWorkers: '100%',
    // What modules remember hangs on what they are given, so a module is loaded once for many files.
    isolate: false,
    // Generous: properties and child processes on a small, busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: tally === undefined ? ['default'] : ['default', new TallyReporter(tally)],
  },
});
