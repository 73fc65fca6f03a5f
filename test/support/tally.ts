import { z } from 'zod';

/** What a runner's report says, added up. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Each with the reason that the test gave. */
  readonly skipped: readonly string[];
  /** What passed only when it was tried again: a race of the test or of the app, to be looked at. */
  readonly again: readonly string[];
}

/** The shape of a tally that one process writes for another. */
export const tallySchema = z.object({
  passed: z.int(),
  failed: z.int(),
  skipped: z.array(z.string()),
  again: z.array(z.string()),
});

export const NO_REASON = 'no reason given';

const annotation = z.object({ type: z.string(), description: z.string().optional() });
const spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations: z.array(annotation) })),
});
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
const playwrightReport = z.object({ suites: z.array(suite), errors: z.array(z.unknown()) });

/** Counts Playwright's JSON report. What passed only when tried again counts as passed, and is named. */
export function tallyPlaywright(report: unknown): Tally {
  const { suites, errors } = playwrightReport.parse(report);
  const tests = suites.flatMap(testsOf);
  const failed = tests.filter(({ status }) => status === 'unexpected').length;
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    // An error outside of any test, such as a file that does not load, is listed apart.
    failed: failed + errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, reason }) => `${title} (${reason ?? NO_REASON})`),
    again: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
  };
}

function testsOf({ specs, suites = [] }: z.infer<typeof suite>): {
  title: string;
  status: string;
  reason: string | undefined;
}[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => ({
      title,
      status,
      reason: annotations.find(({ type }) => type === 'skip')?.description,
    })),
  );
  return [...own, ...suites.flatMap(testsOf)];
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
    again: tallies.flatMap((tally) => tally.again),
  };
}

/** `12 passed, 0 failed, 1 skipped`: the last line of every run. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
