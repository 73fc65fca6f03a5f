import type { Output, Parsed } from '../../shared/contract.ts';
import { today } from '../../shared/day.ts';
import { calendarItemsOf } from '../cases/calendar-items.ts';
import { calendarOf } from '../cases/calendar.ts';
import { writtenByCase } from '../ledger/case-events.ts';
import { storedCase, storedCases } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { briefFactsOf } from './case-facts.ts';

/** Days of one case, or of all open ones, as a calendar file. */
export function caseCalendar(
  db: Ledger,
  { case: id, language }: Parsed<'cases.calendar'>,
  now: Date,
): Output<'cases.calendar'> {
  const cases = id === undefined ? storedCases(db) : [storedCase(db, id)];
  const written = writtenByCase(db);
  const items = cases.flatMap((stored) => {
    const known = written.get(stored.id);
    return known ? calendarItemsOf({ id: stored.id, ...known }, briefFactsOf(db, stored), today(now)) : [];
  });
  return {
    name: id === undefined ? 'recoup.ics' : `recoup-case-${id}.ics`,
    ics: calendarOf(items, language, now),
  };
}
