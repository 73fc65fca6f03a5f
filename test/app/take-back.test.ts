import { describe, expect, it } from 'vitest';

import { Problem } from '../../shared/problem.ts';
import type { Verdict } from '../../shared/review.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const SHOPS = ['HARBOR PINE HOTEL', 'NORDHAUS FURNITURE'] as const;

/** Two double charges, the dearer at the hotel. */
function twoFlags(): TestApp {
  const test = openApp();
  const lines = SHOPS.flatMap((text, at) => {
    const line = [`2026-09-2${at}`, text, at === 0 ? -321.17 : -187.43] as const;
    return [line, line];
  });
  test.drop({ 'Chase1234_Activity.CSV': chaseCard(lines) });
  return test;
}

describe('a decision that is taken back by its own deed', () => {
  it('goes alone: what was decided after it stands', () => {
    const { app } = twoFlags();
    const [hotel, furniture] = app['flags.list']({}).map(({ id }) => id);
    if (hotel === undefined || furniture === undefined) throw new Error('two flags were expected');
    const verdicts = (): (Verdict | undefined)[] =>
      app['flags.list']({}).map(({ decision }) => decision?.verdict);
    const first = app['review.decide']({ flags: [hotel], verdict: 'claimed' });
    const second = app['review.decide']({ flags: [furniture], verdict: 'later' });
    expect(app['review.undo']({ deed: first.id })).toMatchObject({ id: first.id, cases: { kept: [] } });
    expect(verdicts()).toEqual([undefined, 'later']);
    expect(app['review.last']({})?.id).toBe(second.id);
    expect(() => app['review.undo']({ deed: first.id })).toThrow(Problem);
    expect(verdicts()).toEqual([undefined, 'later']);
  });

  it('leaves the decision before it standing', () => {
    const { app } = twoFlags();
    const hotel = app['flags.list']({})[0]?.id ?? 0;
    app['review.decide']({ flags: [hotel], verdict: 'claimed' });
    const changed = app['review.decide']({ flags: [hotel], verdict: 'later' });
    app['review.undo']({ deed: changed.id });
    expect(app['flags.list']({})[0]?.decision?.verdict).toBe('claimed');
  });
});
