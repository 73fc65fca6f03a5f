import type { MonthOutline } from '../../shared/contract.ts';
import type { Month } from '../../shared/day.ts';

/** Months since the year 0, so that neighbours differ by one. */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthFromNumber(number: number): Month {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the newest to the oldest; those without a charge have count 0. */
export function wholeTime(months: readonly MonthOutline[]): MonthOutline[] {
  const newest = months[0];
  const oldest = months.at(-1);
  if (!newest || !oldest) return [];
  const known = new Map(months.map((month) => [month.month, month]));
  const whole: MonthOutline[] = [];
  for (let number = monthNumber(newest.month); number >= monthNumber(oldest.month); number -= 1) {
    const month = monthFromNumber(number);
    whole.push(known.get(month) ?? { month, count: 0, flagged: 0, sums: [] });
  }
  return whole;
}
