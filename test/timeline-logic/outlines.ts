import fc from 'fast-check';

import type { MonthOutline, TimelineRow } from '../../shared/contract/timeline.ts';
import type { Day } from '../../shared/day.ts';
import { monthFromNumber, monthNumber } from '../../renderer/app/months.ts';

export function month(name: string, count: number, flagged = 0): MonthOutline {
  return { month: name, count, flagged, sums: [] };
}

/** Months newest first, some left out, as the app gives them. */
export const outlines: fc.Arbitrary<MonthOutline[]> = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 4 }), count: fc.integer({ min: 1, max: 450 }) }), {
    maxLength: 30,
  })
  .map((steps) => {
    let number = monthNumber('2026-10');
    return steps.map(({ gap, count }) => {
      number -= gap;
      return month(monthFromNumber(number), count);
    });
  });

export function charge(id: number, day: Day, change: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id,
    account: 1,
    merchant: 'OpenAI',
    day,
    posted: null,
    time: null,
    description: 'OPENAI *CHATGPT',
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

export function inFlag(flag: number, position: number, size = 2): Partial<TimelineRow> {
  return {
    mark: {
      flag,
      strength: 'likely',
      status: 'open',
      position,
      size,
      daysLater: position > 1 ? 1 : 0,
      verdict: null,
    },
  };
}
