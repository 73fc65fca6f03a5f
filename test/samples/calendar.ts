import { addDays, type Day, type Month, monthOf, weekday } from '../../shared/day.ts';

/** The time that the sample household's statements tell of. */
export const FIRST_DAY: Day = '2026-05-01';
export const LAST_DAY: Day = '2026-11-14';

export const SATURDAY = 6;
export const TUESDAY = 2;
export const FRIDAY = 5;

export function allDays(): Day[] {
  const days: Day[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) days.push(day);
  return days;
}

/** This day of each month, as far as the statements reach. */
export function monthly(dayOfMonth: number): Day[] {
  return allDays().filter((day) => Number(day.slice(8)) === dayOfMonth);
}

export function isWeekday(day: Day): boolean {
  return weekday(day) % 6 !== 0;
}

/** The month before. */
export function monthBefore(day: Day): Month {
  return monthOf(addDays(`${day.slice(0, 7)}-01`, -1));
}
