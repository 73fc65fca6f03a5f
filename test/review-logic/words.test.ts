import { describe, expect, test } from 'vitest';

import { FLAG_KINDS } from '../../shared/flag.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { MINE_REASONS, type ReviewResult, VERDICTS } from '../../shared/review.ts';
import { standingVerdict, toneOfFlag } from '../../renderer/flag/headline.ts';
import { markOf, toneOf } from '../../renderer/flag/marks.ts';
import { dayOfInstant } from '../../renderer/app/dayOfInstant.ts';
import { lookedAt, resultLines } from '../../renderer/review/result.ts';
import { deedLabel, didLabel, REASON_KEYS, VERDICT_KEYS } from '../../renderer/review/verdicts.ts';
import { charge, inFlag } from '../timeline-logic/outlines.ts';
import { decided, flag } from './flags.ts';

const speakers = [createSpeaker('en'), createSpeaker('ko')];

describe('answers', () => {
  test('have words for every kind in both languages, no two the same', () => {
    for (const { tell } of speakers) {
      for (const kind of FLAG_KINDS) {
        const labels = VERDICTS.map((verdict) => tell(deedLabel({ kind, charges: [1, 2] }, verdict)));
        expect(new Set(labels).size).toBe(VERDICTS.length);
        expect(VERDICTS.every((verdict) => tell(didLabel({ kind, charges: [1, 2] }, verdict)) !== '')).toBe(
          true,
        );
      }
    }
  });

  test('and reasons have a key each', () => {
    expect(new Set(Object.values(VERDICT_KEYS)).size).toBe(VERDICTS.length);
    expect(REASON_KEYS.map(({ why }) => why)).toEqual(MINE_REASONS);
    expect(REASON_KEYS[0]?.key).toBe('1');
    expect(new Set(REASON_KEYS.map(({ key }) => key)).size).toBe(MINE_REASONS.length);
  });
});

describe('a decided flag', () => {
  test('claimed is said without a question mark; what is theirs is quiet', () => {
    const told = (position: number, verdict: 'claimed' | 'mine' | 'refunded' | 'later'): string => {
      const { mark } = inFlag(1, position);
      const found = markOf(charge(1, '2026-10-14', { mark: mark ? { ...mark, verdict } : null }));
      return found ? `${found.tone}: ${createSpeaker('en').tell(found.said)}` : '';
    };
    expect(told(1, 'claimed')).toBe('quiet: the other one of the two');
    expect(told(2, 'claimed')).toBe('claimed: to get back · again 1 day later');
    expect(told(1, 'mine')).toBe('quiet: yours');
    expect(told(2, 'refunded')).toBe('refunded: again 1 day later · refunded');
    expect(told(1, 'later')).toBe('doubled: charged twice?');
  });

  test('with news is a question again', () => {
    const news = [{ id: 'review.news.dayCame', values: { day: { day: '2026-11-20' } } }] as const;
    expect(standingVerdict(decided(1, 'claimed'))).toBe('claimed');
    expect(standingVerdict(decided(1, 'claimed', { news }))).toBeNull();
    expect(toneOfFlag(decided(1, 'claimed', { news }))).toBe('doubled');
  });

  test('of another kind never looks like a double charge', () => {
    expect(toneOfFlag(flag(1, { kind: 'price-step' }))).toBe('noticed');
    expect(toneOfFlag(decided(1, 'claimed', { kind: 'price-step' }))).toBe('claimed');
  });

  test('that came to nothing is quiet', () => {
    expect(toneOf({ status: 'dissolved', verdict: null })).toBe('quiet');
    expect(toneOf({ status: 'dissolved', verdict: 'claimed' })).toBe('claimed');
  });
});

describe('the result', () => {
  const none = { flags: 0, sums: [] };
  const dollars = (minor: number) => [{ minor, currency: 'USD' }];
  const result: ReviewResult = {
    decided: {
      claimed: { flags: 2, sums: dollars(4400) },
      mine: { flags: 3, sums: dollars(900) },
      refunded: none,
      later: none,
    },
    claims: {
      claimed: dollars(4400),
      returned: dollars(2200),
      provisional: [],
      letGo: [],
      remaining: dollars(2200),
    },
    open: none,
    others: { decided: 1, open: 0, claimed: [] },
    settled: { flags: 1, sums: dollars(5999) },
    charges: 504,
  };

  test('counts each double charge once and leaves out what did not happen', () => {
    expect(lookedAt(result)).toBe(6);
    expect(resultLines(result).map(({ label, flags }) => [label.id, flags])).toEqual([
      ['review.did.claimed', 2],
      ['review.end.returned', null],
      ['review.end.remaining', null],
      ['review.did.mine', 3],
      ['review.end.settled', 1],
    ]);
  });

  test('does not repeat what is claimed while all of it is still asked for', () => {
    const asked = { ...result.claims, returned: [], remaining: dollars(4400) };
    const ids = resultLines({ ...result, claims: asked }).map(({ label }) => label.id);
    expect(ids).toEqual(['review.did.claimed', 'review.did.mine', 'review.end.settled']);
  });

  test('shows no money for what is owed anyway', () => {
    expect(resultLines(result).map(({ sums }) => sums.length)).toEqual([1, 1, 1, 0, 1]);
  });
});

test('the day of a decision is the day where the person sits', () => {
  const at = new Date(2026, 10, 21, 23, 30);
  expect(dayOfInstant(at.toISOString())).toBe('2026-11-21');
});
