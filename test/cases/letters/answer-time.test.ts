import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerTime } from '../../../main/cases/letters/letter-facts.ts';
import { isBusinessDay } from '../../../main/cases/business-days.ts';
import { addDays, dayFromNumber } from '../../../shared/day.ts';
import { facts } from './cases.ts';

const WAITS = ['merchant-second-reply', 'escalation-reply'] as const;

describe('the day until which an answer is asked for', () => {
  it('is as far as Recoup waits where no limit is near', () => {
    // From Tuesday five business days on.
    expect(answerTime(facts(), 'escalation-reply')).toEqual({ day: '2026-11-03', usual: '2026-11-03' });
    expect(answerTime(facts({ limit: '2026-12-01' }), 'escalation-reply').day).toBe('2026-11-03');
  });

  it('leaves the fourteen days that are kept for filing, on a business day', () => {
    // Fourteen days before: Sunday the first of November.
    expect(answerTime(facts({ limit: '2026-11-15' }), 'escalation-reply').day).toBe('2026-10-30');
  });

  it('is soon within these days, and none where there is no time left to file', () => {
    expect(answerTime(facts({ limit: '2026-11-05' }), 'escalation-reply').day).toBe('2026-10-29');
    expect(answerTime(facts({ limit: '2026-10-31' }), 'escalation-reply').day).toBeNull();
    expect(answerTime(facts({ limit: '2026-10-27' }), 'escalation-reply').day).toBeNull();
  });

  it('never lies after the limit nor leaves less than three days to file, whatever the days', () => {
    const day = fc.integer({ min: 20_000, max: 22_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), fc.constantFrom(...WAITS), (today, left, wait) => {
        const limit = addDays(today, left);
        const { day: asked, usual } = answerTime(facts({ today, limit }), wait);
        if (asked === null) {
          expect(left).toBeLessThan(14);
          return;
        }
        expect(asked > today && asked <= usual).toBe(true);
        expect(addDays(asked, 3) <= limit).toBe(true);
        if (addDays(today, 15) < limit)
          expect(isBusinessDay(asked, 'kr') || asked === addDays(limit, -14)).toBe(true);
      }),
    );
  });
});
