import { writeFileSync } from 'node:fs';

import type { Reporter, SerializedError, TestModule } from 'vitest/node';

import { NO_REASON, type Tally } from './tally.ts';

/** Writes what a run of vitest came to, with the reason of each skipped test, which its own report lacks. */
export class TallyReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], faults: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const results = tests.map((test) => ({ name: test.fullName, result: test.result() }));
    // A file that fails before its first test has errors of its own.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const tally: Tally = {
      passed: results.filter(({ result }) => result.state === 'passed').length,
      failed: results.filter(({ result }) => result.state === 'failed').length + broken + faults.length,
      skipped: results.flatMap(({ name, result }) => {
        if (result.state === 'pending') return [`${name} (never ran)`];
        return result.state === 'skipped' ? [`${name} (${result.note ?? NO_REASON})`] : [];
      }),
      again: [],
    };
    writeFileSync(this.#file, JSON.stringify(tally));
  }
}
