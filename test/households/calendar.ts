import { addDays, dayFromNumber, dayNumber, dayOf, type Day, weekday } from '../../shared/day.ts';

/** The same day of the month so many months later; the last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return lastDayUpTo(Math.floor(index / 12), (index % 12) + 1, Number(day.slice(8)));
}

function lastDayUpTo(year: number, month: number, day: number): Day {
  return dayOf(year, month, day) ?? lastDayUpTo(year, month, day - 1);
}

/** The next day on which banks book; Saturdays and Sundays move to Monday. */
export function bankDay(day: Day): Day {
  const shift = { 6: 2, 0: 1 }[weekday(day)] ?? 0;
  return addDays(day, shift);
}

/** Every day from `from` to `to`, both included. */
export function daysOf(from: Day, to: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dayFromNumber(first + index));
}

export function isWeekend(day: Day): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

/** `18:53:07`. */
export function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
