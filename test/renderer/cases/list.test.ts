import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ALL_OPEN } from '../../../renderer/app/casesView.ts';
import { columnsOf, moneyOf, picturesOf, shownCases, statesIn } from '../../../renderer/cases/list.ts';
import { type DueItem, dueToday } from '../../../shared/due.ts';
import { markOfCase } from '../../../renderer/cases/words.ts';
import { CASE_PHASES } from '../../../shared/case/state.ts';
import { outcome, summary } from './cases.ts';

const step = summary(1).next;

describe('the list of cases', () => {
  const cases = [
    summary(1, { merchant: 'Notion', next: { ...step, by: null } }),
    summary(2, { merchant: 'OpenAI', next: { ...step, by: '2026-10-02' } }),
    summary(3, { merchant: 'Adobe', next: { ...step, by: '2026-09-30' }, state: 'merchant-rejected' }),
    summary(4, { phase: 'closed', state: 'closed' }),
  ];

  test('shows the open ones by their next day, those without one last', () => {
    expect(shownCases(cases, ALL_OPEN).map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  test('is narrowed by state, merchant and words, and shows closed ones where they are asked for', () => {
    const ids = (view: Partial<typeof ALL_OPEN>): number[] =>
      shownCases(cases, { ...ALL_OPEN, ...view }).map(({ id }) => id);
    expect(ids({ state: 'merchant-rejected' })).toEqual([3]);
    expect(ids({ merchant: 'OpenAI' })).toEqual([2]);
    expect(ids({ search: 'noti' })).toEqual([1]);
    expect(ids({ search: '22.00' })).toEqual([3, 2, 1]);
    expect(ids({ show: 'closed' })).toEqual([4]);
    expect(ids({ show: 'all' })).toHaveLength(4);
  });

  test('sorts money within a currency, the commonest currency first', () => {
    const won = (id: number, minor: number) =>
      summary(id, { outcome: outcome({ atStake: { minor, currency: 'KRW' } }) });
    const shown = shownCases([summary(1), won(2, 100), won(3, 300)], { ...ALL_OPEN, sort: 'money' });
    expect(shown.map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  test('offers the states that occur, in the order of a case', () => {
    expect(statesIn(cases)).toEqual(['awaiting-merchant', 'merchant-rejected', 'closed']);
  });

  test('shows what is still missing, and the whole once nothing is', () => {
    const back = { minor: 0, currency: 'USD' };
    expect(moneyOf(summary(1, { outcome: outcome({ remaining: { minor: 700, currency: 'USD' } }) }))).toEqual(
      {
        minor: 700,
        currency: 'USD',
      },
    );
    expect(moneyOf(summary(1, { outcome: outcome({ remaining: back }) })).minor).toBe(2200);
  });
});

describe('the board', () => {
  test('has every case in one column, and the closed column only where closed cases are shown', () => {
    const cases = CASE_PHASES.map((phase, at) => summary(at + 1, { phase }));
    const all = columnsOf(cases, { ...ALL_OPEN, show: 'all' });
    expect(all.map((column) => column.cases.length)).toEqual(CASE_PHASES.map(() => 1));
    expect(columnsOf(cases, ALL_OPEN).map(({ phase }) => phase)).not.toContain('closed');
    expect(columnsOf(cases, { ...ALL_OPEN, show: 'closed' }).map(({ phase }) => phase)).toEqual(['closed']);
  });
});

describe('the picture of the money', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });

  test('has parts that do not overlap and together are the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ back: amount, now: amount, off: amount, left: amount, said: amount }), {
          minLength: 1,
          maxLength: 8,
        }),
        (all) => {
          const usd = (minor: number) => ({ minor, currency: 'USD' });
          const cases = all.map(({ back, now, off, left, said }) => ({
            outcome: outcome({
              returned: usd(back),
              provisional: usd(now),
              writtenOff: usd(off),
              remaining: usd(left),
              promised: usd(said),
            }),
          }));
          const whole = all.reduce((sum, { back, now, off, left }) => sum + back + now + off + left, 0);
          const pictures = picturesOf(cases);
          expect(pictures.map(({ total }) => total)).toEqual(whole === 0 ? [] : [whole]);
          expect(pictures.flatMap(({ parts }) => parts).every(({ minor }) => minor > 0)).toBe(true);
        },
      ),
    );
  });

  test('keeps currencies apart', () => {
    const won = outcome({
      remaining: { minor: 30_870, currency: 'KRW' },
      atStake: { minor: 30_870, currency: 'KRW' },
    });
    const pictures = picturesOf([summary(1), summary(2), summary(3, { outcome: won })]);
    expect(pictures.map(({ currency, total }) => [currency, total])).toEqual([
      ['USD', 4400],
      ['KRW', 30_870],
    ]);
  });
});

describe('what is due', () => {
  const item = (kind: DueItem['kind'], left: number): DueItem => ({
    case: 1,
    flag: null,
    merchant: 'OpenAI',
    day: '2026-09-20',
    left,
    say: { id: 'cases.title' },
    kind,
  });

  test('needs the person now: their turn, what is late, and limits that are near; not what is waited for', () => {
    expect(dueToday([item('act', 3), item('filing', 6), item('reply', 0), item('reply', 2)])).toHaveLength(3);
    expect(dueToday([item('reply', 1), item('follow-up', 4)])).toEqual([]);
  });
});

describe('the mark of a case', () => {
  test('says whose turn it is, unless the money says more', () => {
    expect(markOfCase(summary(1))).toBe('later');
    expect(markOfCase(summary(1, { next: { ...step, turn: 'act' } }))).toBe('claimed');
    expect(markOfCase(summary(1, { next: { ...step, turn: 'urgent' } }))).toBe('deadline');
    expect(markOfCase(summary(1, { state: 'provisional-credit', phase: 'file' }))).toBe('pending');
    expect(markOfCase(summary(1, { state: 'won', phase: 'decided' }))).toBe('refunded');
    expect(markOfCase(summary(1, { state: 'withdrawn', phase: 'closed' }))).toBe('quiet');
  });
});
