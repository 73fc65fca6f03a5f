import federal from '@18f/us-federal-holidays';
import * as korea from '@hyunbinseo/holidays-kr/all';

import type { Day } from '../../shared/day.ts';
import type { IssuerCountry } from '../../shared/dispute/terms.ts';

/** The government's published calendar, with lunar, substitute and one-off holidays, as far as it is published. */
const KOREAN: ReadonlySet<Day> = new Set(Object.values(korea).flatMap((year) => Object.keys(year)));

/** As the Federal Reserve keeps them: a holiday on a Sunday is kept on Monday, one on a Saturday is not moved. */
const KEPT = { shiftSaturdayHolidays: false, shiftSundayHolidays: true };

const american = new Map<number, ReadonlySet<Day>>();

/**
 * Whether it is a public holiday of the country. Of the United Kingdom and the countries of the EU none is
 * known, nor of Korea after the last year that its government has published.
 */
export function isHoliday(day: Day, country: IssuerCountry | null): boolean {
  switch (country) {
    case 'kr':
      return KOREAN.has(day);
    case 'us':
      return americanOf(Number(day.slice(0, 4))).has(day);
    case 'uk':
    case 'eu':
    case null:
      return false;
  }
}

function americanOf(year: number): ReadonlySet<Day> {
  let days = american.get(year);
  if (!days) {
    // The dates of the library are midnights of the machine's zone; its texts are the days themselves.
    days = new Set(federal.allForYear(year, KEPT).map(({ dateString }) => dateString));
    american.set(year, days);
  }
  return days;
}
