import { describe, expect, test } from 'vitest';

import { doneOf, groupsOf, neighbourOf, nextToLookAt, placeOf } from '../../renderer/review/queue.ts';
import { decided, flag } from './flags.ts';

const news = [{ id: 'review.news.dayCame', values: { day: { day: '2026-11-20' } } }] as const;

const flags = [
  flag(1),
  decided(2, 'claimed'),
  flag(3, { kind: 'price-step' }),
  flag(4),
  decided(5, 'mine', { waits: true, news }),
  decided(6, 'later'),
  flag(7, { waits: false, status: 'refunded' }),
  flag(8, { kind: 'trial-charged' }),
  decided(9, 'mine', { kind: 'price-step' }),
];
const groups = groupsOf(flags);
const ids = (list: readonly { readonly id: number }[]): number[] => list.map(({ id }) => id);

describe('the groups of the list', () => {
  test('keep what waits apart from what else was noticed, in the order of the app', () => {
    expect(ids(groups.waiting)).toEqual([1, 4, 5]);
    expect(ids(groups.noticed)).toEqual([3, 8]);
  });

  test('have each flag once, whatever became of it', () => {
    const all = [...groups.waiting, ...groups.noticed, ...doneOf(groups)];
    expect(new Set(ids(all))).toEqual(new Set(ids(flags)));
    expect(all).toHaveLength(flags.length);
  });

  test('put what is decided under its verdict, and what settled itself under none', () => {
    expect(ids(groups.decided.claimed)).toEqual([2]);
    expect(ids(groups.decided.mine)).toEqual([9]);
    expect(ids(groups.decided.later)).toEqual([6]);
    expect(ids(groups.settled)).toEqual([7]);
  });

  test('let a flag with news wait again in spite of its decision', () => {
    expect(ids(groups.waiting)).toContain(5);
    expect(ids(groups.decided.mine)).not.toContain(5);
  });
});

describe('moving', () => {
  test('goes through what waits, double charges first, and stops at the ends', () => {
    expect(neighbourOf(groups, 1, 1)).toBe(4);
    expect(neighbourOf(groups, 5, 1)).toBe(3);
    expect(neighbourOf(groups, 1, -1)).toBeNull();
    expect(neighbourOf(groups, 8, 1)).toBeNull();
  });

  test('from the result begins anew, and among what is done stays there', () => {
    expect(neighbourOf(groups, null, 1)).toBe(1);
    expect(neighbourOf(groups, 2, 1)).toBe(9);
    expect(neighbourOf(groups, 2, -1)).toBeNull();
  });

  test('tells the place in its own group', () => {
    expect(placeOf(groups, 4)).toEqual({ at: 2, of: 3 });
    expect(placeOf(groups, 8)).toEqual({ at: 2, of: 2 });
    expect(placeOf(groups, 2)).toBeNull();
  });
});

describe('after a decision', () => {
  const after = (...gone: readonly number[]) => groupsOf(flags.filter(({ id }) => !gone.includes(id)));

  test('the next below comes, also where a whole merchant was decided', () => {
    expect(nextToLookAt(groups, after(1), 1)).toBe(4);
    expect(nextToLookAt(groups, after(1, 4), 1)).toBe(5);
  });

  test('what was left out above comes before the end', () => {
    expect(nextToLookAt(groups, after(5), 5)).toBe(1);
  });

  test('the end of the double charges is a result, not something else that was noticed', () => {
    expect(nextToLookAt(groups, after(1, 4, 5), 5)).toBeNull();
  });

  test('what else was noticed leads to the rest of it, and then to the result', () => {
    expect(nextToLookAt(groups, after(3), 3)).toBe(8);
    expect(nextToLookAt(groups, after(3, 8), 8)).toBeNull();
  });

  test('a flag that waits still, because the list is older than the decision, does not come again', () => {
    expect(nextToLookAt(groups, groups, 5)).not.toBe(5);
  });
});
