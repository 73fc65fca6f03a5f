import { addDays, type Day, dayOf } from '../../shared/day.ts';
import type { Length } from '../../shared/dispute/rule.ts';
import type { IssuerCountry } from '../../shared/dispute/terms.ts';
import { addBusinessDays } from './business-days.ts';

/** The days of a charge that limits count from. */
export interface ChargeDays {
  readonly day: Day;
  readonly posted: Day | null;
}

/**
 * The last day: the day that is counted from is day zero, and the right holds until the end of the local day.
 * A month ends on its last day where it has no such day (31 August plus six months is 28 February).
 */
export function lastDay(from: Day, length: Length, country: IssuerCountry | null): Day {
  switch (length.unit) {
    case 'days':
      return addDays(from, length.count);
    case 'business-days':
      return addBusinessDays(from, length.count, country);
    case 'months':
      return addMonths(from, length.count);
  }
}

function addMonths(from: Day, months: number): Day {
  const [year, month, day] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))];
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  for (let last = day; last > 28; last -= 1) {
    const found = dayOf(toYear, toMonth, last);
    if (found) return found;
  }
  return dayOf(toYear, toMonth, Math.min(day, 28)) ?? from;
}

/** The posting of a charge; where it has none, its first day. */
export function postingDay({ day, posted }: ChargeDays): Day {
  return posted ?? day;
}

/** The day of the purchase. */
export function purchaseDay({ day, posted }: ChargeDays): Day {
  return posted !== null && posted < day ? posted : day;
}

/** The earliest day of the purchases. */
export function purchaseOf(charges: readonly ChargeDays[]): Day | null {
  return earliest(charges.map(purchaseDay));
}

export function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
