import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';

import { LONGEST_TEXT } from '../../main/statements/shorten.ts';
import { long, REPEATED, STATEMENTS } from './support/long-texts.ts';
import { patternsInReach, patternsMeeting } from './support/patterns.ts';

/*
 * A pattern that goes back and tries again can take a time that doubles with each letter, or grows with the square
 * of its text. None may do the first. The second is harmless on a short text, so who may do it meets no long one.
 */

// Before the readers are loaded, to see what they put together.
const patterns = await patternsInReach();
const { readDescriptor } = await import('../../main/duplicates/descriptor.ts');
const { readStatement } = await import('../../main/statements/read.ts');
const { Problem } = await import('../../shared/problem.ts');
const { WATCH } = await import('../statements/samples.ts');

/** Several texts of a file put together: a row of cells, a description of two columns. */
const SEVERAL = 2.2 * LONGEST_TEXT;

/** How the time of a pattern grows with its text. */
function growth(pattern: RegExp): 'linear' | 'square' | 'exponential' {
  // `split` makes a pattern anew with a `y`, and tries it at each place all the same.
  const sticky = pattern.sticky && patterns.has(String(pattern));
  const { reports } = analyse(pattern, { reportTypes: { Move: !sticky, Self: true, Trade: true } });
  if (reports.some(({ exponential }) => exponential)) return 'exponential';
  return reports.length > 0 ? 'square' : 'linear';
}

test('the patterns are found, those written down and those that are put together', () => {
  expect(patterns.size).toBeGreaterThan(500);
  const sources = [...patterns.keys()];
  expect(sources.some((source) => source.startsWith('/(?<![a-z0-9])(?:(?:foreign|'))).toBe(true);
  expect(sources.some((source) => source.includes('조회\\s?시작일자?'))).toBe(true);
});

test('the judge knows what is bad', () => {
  expect([/^(a+)+$/, /(x+x+)+y/, /a*b*c*a*$/, /\s+$/, /^a+$/].map(growth)).toEqual([
    'exponential',
    'exponential',
    'square',
    'square',
    'linear',
  ]);
});

test('no pattern takes a time that doubles with each letter', () => {
  expect([...patterns.values()].filter((pattern) => growth(pattern) === 'exponential').map(String)).toEqual(
    [],
  );
});

describe('texts of 5,000 signs, where a bank writes twenty', () => {
  test.each(Object.keys(STATEMENTS))(
    'in %s are met by no pattern whose time grows with the square',
    (place) => {
      const write = STATEMENTS[place] ?? String;
      const met = patternsMeeting(SEVERAL, () => {
        for (const repeated of REPEATED) readLong(write(long(repeated)));
      });
      const slow = met.filter((pattern) => growth(pattern) !== 'linear');
      expect(slow).toEqual([]);
      expect(met.length).toBeGreaterThan(5);
    },
  );

  test('are kept short where they are told on, and marked', () => {
    const write = STATEMENTS['a CSV description'] ?? String;
    const [row] = readLong(write(long('x')));
    expect(row?.description).toHaveLength(LONGEST_TEXT);
    expect(row?.description.endsWith('x…')).toBe(true);
  });
});

function readLong(text: string): readonly { readonly description: string }[] {
  try {
    const { rows } = readStatement(
      { name: `${'9'.repeat(200)}.csv`, bytes: new TextEncoder().encode(text) },
      WATCH,
    );
    for (const { description } of rows) {
      expect(description.length).toBeLessThanOrEqual(LONGEST_TEXT);
      readDescriptor(description);
    }
    return rows;
  } catch (fault) {
    if (fault instanceof Problem) return [];
    throw fault;
  }
}
