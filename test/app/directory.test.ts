import { beforeEach, describe, expect, it } from 'vitest';

import { Problem } from '../../shared/problem.ts';
import { type DoubledPlan, openDoubledPlan } from './doubled-plan.ts';

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
});

describe('the directory', () => {
  it('knows ways to reach the merchant, and keeps own ones beside them', () => {
    const id = test.claimed();
    const own = test.app['directory.add']({
      name: 'Chase, my branch',
      channel: 'visit',
      phone: '',
      email: '',
      url: '',
      note: 'ask for the dispute form',
    });
    expect(own).toMatchObject({ own: true, source: { confidence: 'told', checkedOn: '2026-11-23' } });
    expect(test.get(id).directory.some((entry) => !entry.own)).toBe(true);
    expect(test.app['directory.list']({ search: 'branch' }).map((entry) => entry.id)).toEqual([own.id]);
    const known = test.app['directory.list']({ search: '' }).find((entry) => !entry.own);
    expect(() => test.app['directory.remove']({ id: known?.id ?? '' })).toThrow(
      new Problem({ id: 'problems.entryNotOwn' }),
    );
    test.app['directory.remove']({ id: own.id });
    expect(() => test.app['directory.remove']({ id: own.id })).toThrow(
      new Problem({ id: 'problems.entryGone' }),
    );
  });
});
