import { describe, expect, it } from 'vitest';

import type { Sighting } from '../../shared/contract/timeline.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const NAME = 'Chase9876.csv';
const TWICE = [
  ['2026-10-02', 'KITE PLAN', -20],
  ['2026-10-02', 'KITE PLAN', -20],
] as const;

const places = (sightings: readonly Sighting[]): string[] =>
  sightings.map((each) => `${each.import}: ${each.file} ${each.line}`);

/** Of each charge of the only flag, as the review and the charge's own panel show it. */
function shownIn({ app }: TestApp): { review: string[][]; panel: string[][] } {
  const [flag] = app['flags.list']({});
  if (!flag) throw new Error('no flag');
  const lines = app['review.flag']({ flag: flag.id }).sightings;
  return {
    review: lines.map(({ sightings }) => places(sightings)),
    panel: lines.map(({ charge }) => places(app['charges.detail']({ charge }).sightings)),
  };
}

describe('where a charge is from', () => {
  it('names a file that was added twice once, and another file of that name beside it', () => {
    const test = openApp();
    test.drop({ [NAME]: chaseCard(TWICE) });
    test.drop({ [NAME]: chaseCard(TWICE) });
    const once = [['1: Chase9876.csv 2'], ['1: Chase9876.csv 3']];
    expect(shownIn(test)).toEqual({ review: once, panel: once });

    test.drop({ [NAME]: chaseCard([...TWICE, ['2026-10-09', 'CAFE', -4]]) });
    const beside = [
      ['1: Chase9876.csv 2', '3: Chase9876.csv 2'],
      ['1: Chase9876.csv 3', '3: Chase9876.csv 3'],
    ];
    expect(shownIn(test)).toEqual({ review: beside, panel: beside });

    // The import that is left of the two stands for the file.
    test.app['imports.undo']({ import: 1 });
    const left = [
      ['2: Chase9876.csv 2', '3: Chase9876.csv 2'],
      ['2: Chase9876.csv 3', '3: Chase9876.csv 3'],
    ];
    expect(shownIn(test)).toEqual({ review: left, panel: left });
  });
});
