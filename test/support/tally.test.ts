import { expect, test } from 'vitest';

import { lastLine, sum, tallyPlaywright } from './tally.ts';

const spec = (title: string, status: string, reason?: string) => ({
  title,
  tests: [{ status, annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }] }],
});

test('browser tests are counted through all nested suites, those that passed when tried again by name', () => {
  const report = {
    errors: [],
    suites: [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'unexpected'), spec('c', 'flaky')] }] },
      { specs: [spec('d', 'skipped', 'no sample files'), spec('e', 'skipped')] },
    ],
  };
  expect(tallyPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['d (no sample files)', 'e (no reason given)'],
    again: ['c'],
  });
});

test('a file of browser tests that does not load is a failure', () => {
  expect(tallyPlaywright({ suites: [], errors: [{ message: 'SyntaxError' }] }).failed).toBe(1);
});

test('the last line sums all suites', () => {
  const suites = [
    { passed: 2, failed: 0, skipped: [], again: [] },
    { passed: 3, failed: 1, skipped: ['x (y)'], again: [] },
  ];
  expect(lastLine(sum(suites))).toBe('5 passed, 1 failed, 1 skipped');
  expect(lastLine(sum(suites.slice(0, 1)))).toBe('2 passed, 0 failed');
});
