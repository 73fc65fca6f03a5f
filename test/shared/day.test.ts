import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  today,
  weekday,
} from '../../shared/day.ts';

describe('days', () => {
  it('count and come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }),
        fc.integer({ min: -4000, max: 4000 }),
        (count, step) => {
          const day = dayFromNumber(count);
          expect(dayNumber(day)).toBe(count);
          expect(daysBetween(day, addDays(day, step))).toBe(step);
        },
      ),
    );
  });

  it('know which days exist', () => {
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2026-12-31')).toBe(true);
    expect(isDay('26-12-31')).toBe(false);
  });

  it('are those of the person, not of Greenwich', () => {
    expect(today(new Date(2026, 0, 1, 0, 0, 1))).toBe('2026-01-01');
    expect(today(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
  });

  it('know their weekday', () => {
    expect(weekday('2026-11-21')).toBe(6);
    expect(weekday('1969-12-31')).toBe(3);
  });
});
