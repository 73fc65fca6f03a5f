import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sharedAndNot, textDifference } from '../../renderer/flag/compare.ts';
import { beatsBetween, dotsOf } from '../../renderer/flag/rhythm.ts';
import { monthsAround } from '../../renderer/review/span.ts';
import { charge, inFlag } from '../timeline-logic/outlines.ts';

describe('what the charges have in common', () => {
  const first = charge(1, '2026-10-14', { time: '09:41:07', reference: '25046350' });
  const again = charge(2, '2026-10-15', { time: '09:41:07', description: 'CHATGPT SUBSCRIPTION' });
  const credit = charge(3, '2026-10-19', { amount: { minor: 2200, currency: 'USD' } });
  const compared = [first, again, credit].map((row, at) => ({
    row,
    position: at === 2 ? 0 : at + 1,
    daysLater: at,
  }));

  test('is told apart from what differs; a credit does not count', () => {
    expect(sharedAndNot(compared)).toEqual({
      same: ['time', 'amount', 'account'],
      different: ['day', 'text'],
    });
  });

  test('is nothing where only one of them tells it', () => {
    const { same, different } = sharedAndNot(compared);
    expect([...same, ...different]).not.toContain('reference');
  });
});

describe('the words that differ', () => {
  test('are those between the same beginning and end', () => {
    expect(textDifference('OPENAI *CHATGPT SUBSCR CA', 'OPENAI *API CREDIT CA')).toEqual([
      'OPENAI ',
      '*CHATGPT SUBSCR ',
      'CA',
    ]);
    expect(textDifference('GROCERY 0117', 'GROCERY 0113')).toEqual(['GROCERY ', '0117', '']);
    expect(textDifference('SAME', 'SAME')).toEqual(['SAME', '', '']);
  });

  test('together with the rest are the whole text', () => {
    const word = fc.constantFrom('A', 'B', '쿠팡 ', ' ', 'A  ');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(textDifference(one, other).join('')).toBe(one);
      }),
    );
  });
});

describe('the strip of months', () => {
  const account = { from: '2026-01-02', to: '2026-11-13' } as const;

  test('reaches half a year each side, but not beyond the statements', () => {
    expect(monthsAround(['2026-08-03', '2026-08-04'], [account])).toEqual({ from: '2026-02', to: '2026-11' });
    expect(monthsAround(['2026-05-03'], [{ from: '2020-01-01', to: '2030-01-01' }])).toEqual({
      from: '2025-11',
      to: '2026-11',
    });
  });

  test('has some months even where the statements have one', () => {
    expect(monthsAround(['2026-08-03'], [{ from: '2026-08-01', to: '2026-08-31' }])).toEqual({
      from: '2026-05',
      to: '2026-08',
    });
    expect(monthsAround(['2026-08-03'], [{ from: null, to: null }])).toEqual({
      from: '2026-05',
      to: '2026-08',
    });
  });

  test('puts the charge that is owed below the one too many, however they come', () => {
    const [owed, extra] = [1, 2].map((position) => charge(3 - position, '2026-10-14', inFlag(7, position)));
    if (!owed || !extra) throw new Error('two charges were expected');
    const [beat] = beatsBetween([extra, owed], '2026-10', '2026-10');
    expect(beat?.rows.map(({ mark }) => mark?.position)).toEqual([1, 2]);
  });

  test('shows a charge too many above the one it is close to, and an even rhythm on one line', () => {
    const days = ['2026-10-02', '2026-10-14', '2026-10-15', '2026-10-15', '2026-10-28'];
    const dots = dotsOf({ month: '2026-10', rows: days.map((day, at) => charge(at + 1, day)) });
    expect(dots.map(({ above }) => above)).toEqual([0, 0, 1, 2, 0]);
    const places = dots.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.every((at) => at > 0 && at < 1)).toBe(true);
  });
});
