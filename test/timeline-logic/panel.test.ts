import { describe, expect, test } from 'vitest';

import type { Flag } from '../../shared/contract/review.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { comparedCharges, differs, factsToCompare } from '../../renderer/flag/compare.ts';
import { listDeedOf } from '../../renderer/timeline/keys.ts';
import { markOf } from '../../renderer/flag/marks.ts';
import { rhythmOf } from '../../renderer/flag/rhythm.ts';
import { scaleOf, TALLEST, toList, toScroll } from '../../renderer/timeline/scale.ts';
import { moneyAtStake, moneyReturned } from '../../renderer/flag/stake.ts';
import { sumsThatFit } from '../../renderer/timeline/sumsThatFit.ts';
import { offsetToReveal, rowsToDraw } from '../../renderer/timeline/scrolling.ts';
import { charge, inFlag } from './outlines.ts';

const en = createSpeaker('en');
const ko = createSpeaker('ko');

function marked(change: Parameters<typeof charge>[2]): string | null {
  const mark = markOf(charge(1, '2026-10-14', change));
  return mark && `${mark.tone}: ${en.tell(mark.said)}`;
}

describe('the mark of a row', () => {
  test('asks, and never claims, that a charge is double', () => {
    expect(marked(inFlag(1, 1))).toBe('doubled: charged twice?');
    expect(marked(inFlag(1, 1, 3))).toBe('doubled: charged 3 times?');
    expect(marked(inFlag(1, 2))).toBe('doubled: again, 1 day later');
  });

  test('tells refunds and pending charges apart', () => {
    expect(marked({ kind: 'refund' })).toBe('refunded: refund');
    expect(marked({ pending: true })).toBe('pending: pending');
    expect(marked({})).toBeNull();
  });

  test('says of a refunded charge that it came again, not that it was refunded a day later', () => {
    const mark = {
      flag: 1,
      strength: 'likely',
      status: 'refunded',
      size: 2,
      position: 2,
      verdict: null,
    } as const;
    expect(marked({ mark: { ...mark, daysLater: 1 } })).toBe('refunded: again 1 day later · refunded');
    expect(marked({ mark: { ...mark, daysLater: 0 } })).toBe('refunded: again same day · refunded');
  });

  test('says of a credit in a flag that the money came back', () => {
    expect(marked({ ...inFlag(1, 0), kind: 'refund' })).toBe('refunded: came back');
  });

  test('is said in Korean too', () => {
    const mark = {
      flag: 1,
      strength: 'possible',
      status: 'open',
      position: 2,
      size: 2,
      daysLater: 0,
      verdict: null,
    } as const;
    expect(ko.tell(markOf(charge(1, '2026-10-14', { mark }))?.said ?? { id: 'common.appName' })).toBe(
      '같은 날 또 청구',
    );
  });
});

describe('the charges of a flag side by side', () => {
  const first = charge(1, '2026-10-14', { time: '09:41:07' });
  const second = charge(2, '2026-10-15', { time: '00:12:44', description: 'CHATGPT SUBSCRIPTION' });
  const credit = charge(3, '2026-10-19', { amount: { minor: 2200, currency: 'USD' }, kind: 'refund' });
  const flag: Flag = {
    id: 1,
    kind: 'double-charge',
    strength: 'likely',
    status: 'refunded',
    score: 0.9,
    merchant: 'OpenAI',
    amount: { minor: 2200, currency: 'USD' },
    recoverable: { minor: 2200, currency: 'USD' },
    reasons: [],
    charges: [first, second],
    refunds: [credit],
    decision: null,
    news: [],
    case: null,
  };

  test('tell what came back by the credits, also when nothing is left to get back', () => {
    const settled = { ...flag, recoverable: { minor: 0, currency: 'USD' } };
    expect(moneyReturned(settled)).toEqual([{ minor: 2200, currency: 'USD' }]);
    const half = charge(4, '2026-10-20', { amount: { minor: 300, currency: 'USD' }, kind: 'refund' });
    expect(moneyReturned({ ...settled, refunds: [credit, half] })).toEqual([
      { minor: 2500, currency: 'USD' },
    ]);
    expect(moneyReturned({ ...settled, refunds: [] })).toEqual([]);
  });

  test('come oldest first, credits last', () => {
    expect(
      comparedCharges(flag).map(({ row, position, daysLater }) => [row.id, position, daysLater]),
    ).toEqual([
      [1, 1, 0],
      [2, 2, 1],
      [3, 0, 5],
    ]);
  });

  test('show only facts that one of them has', () => {
    expect(factsToCompare(comparedCharges(flag))).toEqual(['day', 'time', 'amount', 'text']);
    const elsewhere = { ...flag, charges: [first, { ...second, account: 2 }] };
    expect(factsToCompare(comparedCharges(elsewhere))).toContain('account');
  });

  test('mark what is not as in the first', () => {
    expect(differs(second, first, 'text')).toBe(true);
    expect(differs(second, first, 'amount')).toBe(false);
    expect(differs(credit, first, 'amount')).toBe(true);
    expect(differs(first, first, 'day')).toBe(false);
  });
});

describe('the rhythm of a merchant', () => {
  const monthly = ['2026-06-14', '2026-07-14', '2026-09-14', '2026-10-14', '2026-10-15'];
  const rows = monthly.map((day, at) => charge(at + 1, day));

  test('shows the missing month and the doubled one', () => {
    expect(rhythmOf(rows, '2026-10', 9).map((beat) => [beat.month, beat.rows.length])).toEqual([
      ['2026-06', 1],
      ['2026-07', 1],
      ['2026-08', 0],
      ['2026-09', 1],
      ['2026-10', 2],
    ]);
  });

  test('keeps to so many months, the charge’s own among them', () => {
    const beats = rhythmOf(rows, '2026-06', 3);
    expect(beats).toHaveLength(3);
    expect(beats.map(({ month: name }) => name)).toContain('2026-06');
    expect(rhythmOf(rows, '2026-10', 3).map(({ month: name }) => name)).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
  });
});

describe('keys', () => {
  const stroke = { key: '', code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

  test('move in the list', () => {
    expect(listDeedOf({ ...stroke, key: 'ArrowDown' })).toEqual({ deed: 'move', by: 1 });
    expect(listDeedOf({ ...stroke, key: 'End' })).toEqual({ deed: 'edge', edge: 'oldest' });
    expect(listDeedOf({ ...stroke, key: 'Enter', ctrlKey: true })).toBeNull();
    expect(listDeedOf({ ...stroke, key: 'x' })).toBeNull();
  });
});

describe('scrolling', () => {
  test('100,000 rows are scrolled as they are', () => {
    expect(scaleOf(100_000 * 36, 700)).toEqual({ height: 3_600_000, ratio: 1 });
  });

  test('a list taller than what the browser lays out still has both its ends', () => {
    const height = 1_000_000 * 36;
    const scale = scaleOf(height, 700);
    expect(scale.height).toBe(TALLEST);
    expect(toList(scale, 0)).toBe(0);
    expect(toList(scale, TALLEST - 700)).toBeCloseTo(height - 700);
    expect(toScroll(scale, toList(scale, 1234))).toBeCloseTo(1234);
  });

  test('moves no further than needed to show a row', () => {
    expect(offsetToReveal(50, 'near', 1700, 400)).toBe(1700);
    expect(offsetToReveal(10, 'near', 1700, 400)).toBe(9 * 36);
    expect(offsetToReveal(80, 'near', 1700, 400)).toBe(81 * 36 - 400);
    expect(offsetToReveal(80, 'top', 0, 400)).toBe(79 * 36);
  });

  test('the row that has the focus stays drawn', () => {
    const asked = { startIndex: 50, endIndex: 52, overscan: 1, count: 100 };
    expect(rowsToDraw(asked, 3)).toEqual([3, 49, 50, 51, 52, 53]);
    expect(rowsToDraw(asked, 90)).toEqual([49, 50, 51, 52, 53, 90]);
    expect(rowsToDraw(asked, 51)).toEqual([49, 50, 51, 52, 53]);
    expect(rowsToDraw(asked, 500)).toEqual([49, 50, 51, 52, 53]);
  });
});

test('money at stake is summed by currency', () => {
  const flag = (minor: number, currency: string) => ({
    id: 1,
    kind: 'double-charge' as const,
    strength: 'likely' as const,
    status: 'open' as const,
    score: 1,
    merchant: '',
    amount: { minor, currency },
    recoverable: { minor, currency },
    charges: [],
    refunds: [],
    decision: null,
    news: [],
    waits: true,
    limit: null,
    case: null,
  });
  expect(moneyAtStake([flag(100, 'USD'), flag(5000, 'KRW'), flag(20, 'KRW')])).toEqual([
    { minor: 5020, currency: 'KRW' },
    { minor: 100, currency: 'USD' },
  ]);
});

test('a month heading shows the currencies that fit whole, and all of them where there is room', () => {
  const sums = [
    { currency: 'KRW', out: -1_102_400, in: 0 },
    { currency: 'USD', out: -6_600, in: 1_000 },
  ];
  expect(sumsThatFit(sums, 400, en)).toBe(2);
  expect(sumsThatFit(sums, 160, en)).toBe(1);
  expect(sumsThatFit(sums, 20, en)).toBe(1);
  expect(sumsThatFit(sums.slice(0, 1), 100, en)).toBe(1);
});

test('the estimate is a percentage in both languages', () => {
  expect(en.say('timeline.estimate', { share: 0.98 })).toBe('Our estimate: about 98% likely a double charge');
  expect(ko.say('timeline.estimate', { share: 0.98 })).toBe('이중 청구일 가능성 약 98%');
});
