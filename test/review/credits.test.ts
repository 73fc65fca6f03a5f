import { describe, expect, it } from 'vitest';

import { fittingCredits } from '../../main/review/credits.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';

function row(id: number, change: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id,
    account: 1,
    day: '2026-10-15',
    posted: null,
    time: null,
    description: 'OPENAI *CHATGPT',
    merchant: 'OpenAI',
    amount: { minor: -2200, currency: 'USD' },
    original: null,
    reference: null,
    kind: 'purchase',
    pending: false,
    instalment: null,
    mark: null,
    case: null,
    ...change,
  };
}

function credit(id: number, minor: number, change: Partial<TimelineRow> = {}): TimelineRow {
  return row(id, { day: '2026-10-20', amount: { minor, currency: 'USD' }, kind: 'refund', ...change });
}

const flag: Flag = {
  id: 1,
  kind: 'double-charge',
  strength: 'likely',
  status: 'open',
  score: 0.9,
  merchant: 'OpenAI',
  amount: { minor: 2200, currency: 'USD' },
  recoverable: { minor: 2200, currency: 'USD' },
  reasons: [],
  charges: [row(1, { day: '2026-10-14' }), row(2)],
  refunds: [],
  decision: null,
  news: [],
  case: null,
};

function order(credits: readonly TimelineRow[], of = flag): number[] {
  return fittingCredits(of, credits, 12).map(({ id }) => id);
}

describe('credits that may have returned a charge', () => {
  it('come with the exact sum of the merchant first, then that of another, then parts', () => {
    const other = { description: 'SOMEBODY ELSE' };
    expect(order([credit(11, 1000), credit(10, 2200, other), credit(12, 2200)])).toEqual([12, 10, 11]);
  });

  it('are told by the price in the original currency too, and by about the sum in another one', () => {
    const won = (minor: number) => ({ amount: { minor, currency: 'KRW' } });
    const original = { ...won(29900), original: { minor: 2200, currency: 'USD' } };
    expect(order([credit(10, 0, won(29900)), credit(11, 0, original), credit(12, 0, won(90000))])).toEqual([
      11, 10,
    ]);
  });

  it('leave out what is more than was taken, and parts that others sent', () => {
    expect(order([credit(10, 2201), credit(11, 1000, { description: 'SOMEBODY ELSE' })])).toEqual([]);
  });

  it('begin with those that the search found, each once', () => {
    const found = credit(10, 1000);
    expect(order([found, credit(11, 2200)], { ...flag, refunds: [found] })).toEqual([10, 11]);
  });

  it('of equal fit are told nearest first, and no more than asked for', () => {
    const credits = [9, 1, 5].map((days) => credit(10 + days, 2200, { day: `2026-10-${15 + days}` }));
    expect(fittingCredits(flag, credits, 2).map(({ day }) => day)).toEqual(['2026-10-16', '2026-10-20']);
  });

  it('are never the credit itself that was announced and has not come', () => {
    const announced = credit(3, 2200, { pending: true });
    const missing: Flag = { ...flag, kind: 'missing-credit', charges: [row(2), announced] };
    expect(order([announced, credit(10, 2200)], missing)).toEqual([10]);
  });
});
