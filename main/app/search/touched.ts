import { dayNumber } from '../../../shared/day.ts';
import type { TouchedDay } from '../../ledger/comparing.ts';

/** What of a family is to be searched again. */
export interface Touch {
  /** All of it; the days say nothing then. */
  whole: boolean;
  /** It may have fewer charges than before. */
  lost: boolean;
  /** Days since 1970 → whether money may have come back on it. */
  readonly days: Map<number, boolean>;
}

/** The touched days by family. */
export function byFamily(touched: Iterable<TouchedDay>, whole: Iterable<number>): Map<number, Touch> {
  const families = new Map<number, Touch>();
  for (const { family, day, credit, lost } of touched) {
    const touch = touchOf(families, family);
    touch.lost ||= lost;
    if (day === null) touch.whole = true;
    else {
      const number = dayNumber(day);
      touch.days.set(number, credit || (touch.days.get(number) ?? false));
    }
  }
  for (const family of whole) touchOf(families, family).whole = true;
  return families;
}

function touchOf(families: Map<number, Touch>, family: number): Touch {
  const touch = families.get(family) ?? { whole: false, lost: false, days: new Map() };
  families.set(family, touch);
  return touch;
}
