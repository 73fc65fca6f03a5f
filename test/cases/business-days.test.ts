import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBusinessDays, isBusinessDay } from '../../main/cases/business-days.ts';
import { addDays, dayFromNumber, dayNumber, daysBetween } from '../../shared/day.ts';

const days = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2027-12-01') }).map(dayFromNumber);
const countries = fc.constantFrom('kr', 'us', 'uk', 'eu', null);

describe('business days of Korea', () => {
  it('leave out the lunar new year with the day before and after', () => {
    expect(addBusinessDays('2026-02-13', 1, 'kr')).toBe('2026-02-19');
  });

  it('leave out the harvest moon, and the substitute where it meets a Sunday', () => {
    expect(addBusinessDays('2026-09-23', 1, 'kr')).toBe('2026-09-28');
    // National foundation day, harvest moon, its substitute and the day of Hangul in one week.
    expect(addBusinessDays('2025-10-02', 1, 'kr')).toBe('2025-10-10');
  });

  it('leave out the substitute of a holiday on a Saturday or Sunday', () => {
    expect(addBusinessDays('2026-08-14', 1, 'kr')).toBe('2026-08-18');
    expect(isBusinessDay('2026-10-05', 'kr')).toBe(false);
  });

  it('leave out one-off holidays and elections', () => {
    expect(isBusinessDay('2025-01-27', 'kr')).toBe(false);
    expect(isBusinessDay('2026-06-03', 'kr')).toBe(false);
  });
});

describe('business days of the United States', () => {
  it('leave out federal holidays, moved from a Sunday to Monday', () => {
    expect(addBusinessDays('2026-11-25', 1, 'us')).toBe('2026-11-27');
    expect(isBusinessDay('2027-07-05', 'us')).toBe(false);
  });

  it('keep the Friday before a holiday on a Saturday, as banks do', () => {
    expect(isBusinessDay('2026-07-03', 'us')).toBe(true);
  });

  it('give a debit card ten of them for a provisional credit', () => {
    expect(addBusinessDays('2026-11-20', 10, 'us')).toBe('2026-12-07');
  });
});

describe('business days', () => {
  it('know only weekends where no holidays are known', () => {
    expect(isBusinessDay('2026-12-25', null)).toBe(true);
    expect(isBusinessDay('2026-12-26', 'uk')).toBe(false);
  });

  it('end on a business day, with just so many of them on the way', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), countries, (day, count, country) => {
        const until = addBusinessDays(day, count, country);
        const passed = Array.from({ length: daysBetween(day, until) }, (_, at) => addDays(day, at + 1));
        expect(isBusinessDay(until, country)).toBe(true);
        expect(passed.filter((one) => isBusinessDay(one, country))).toHaveLength(count);
      }),
    );
  });
});
