import type { MonthOutline } from '../../shared/contract/timeline.ts';
import { monthFromNumber, monthNumber } from '../app/months.ts';

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
