import { addDays, type Day, weekday } from '../../shared/day.ts';
import type { IssuerCountry } from '../../shared/dispute/terms.ts';
import { isHoliday } from './holidays.ts';

/** Monday to Friday, but for the public holidays of the country. */
export function isBusinessDay(day: Day, country: IssuerCountry | null): boolean {
  const which = weekday(day);
  return which !== 0 && which !== 6 && !isHoliday(day, country);
}

/** The day so many business days later; the day itself does not count. */
export function addBusinessDays(day: Day, count: number, country: IssuerCountry | null): Day {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isBusinessDay(reached, country)) left -= 1;
  }
  return reached;
}
