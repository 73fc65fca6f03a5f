import { beforeEach, expect, it } from 'vitest';

import { type DoubledPlan, openDoubledPlan } from './doubled-plan.ts';

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
});

it('remembers which points of the guide the person ticked off', () => {
  const own = (item: string) => ({ item, done: true, known: null });
  test.app['guide.tick']({ item: 'check-records', done: true });
  expect(test.app['guide.tick']({ item: 'gather-proof', done: true })).toEqual([
    own('check-records'),
    own('gather-proof'),
  ]);
  expect(test.app['guide.tick']({ item: 'check-records', done: false })).toEqual([own('gather-proof')]);
  expect(test.app['guide.ticked']({})).toEqual([own('gather-proof')]);
});
