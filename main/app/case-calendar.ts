import type { Output, Parsed } from '../../shared/contract.ts';
import { type Day, today } from '../../shared/day.ts';
import { type CalendarItem, calendarOf } from '../cases/calendar.ts';
import { dueOf } from '../cases/due.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { summaryOf } from '../cases/summary.ts';
import { countEvents } from '../ledger/case-events.ts';
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
  const events = countEvents(db);
  const items = cases.flatMap((stored) =>
    itemsOf(stored.id, briefFactsOf(db, stored), events.get(stored.id) ?? 0, today(now)),
  );
  return {
    name: id === undefined ? 'recoup.ics' : `recoup-case-${id}.ics`,
    ics: calendarOf(items, language, now),
  };
}

function itemsOf(id: number, facts: CaseFacts, sequence: number, day: Day): CalendarItem[] {
  const { outcome, next, limit } = summaryOf(id, facts, 0, day);
  return dueOf(id, facts, day).map((due, index, all) => ({
    // The day of the opening tells cases of the sample, or of a ledger made anew, from one's own.
    uid: `case-${id}-${facts.openedOn}-${due.kind}-${ordinalOf(index, all)}@recoup`,
    sequence,
    day: due.day,
    kind: due.kind,
    merchant: due.merchant,
    amount: outcome.remaining,
    what: due.say,
    more: due.say.id === next.say.id && next.more ? [next.more] : [],
    source: limit?.until === due.day ? limit.source : null,
  }));
}

/** Of several days of one kind, the how manieth. */
function ordinalOf(index: number, all: readonly { readonly kind: CalendarItem['kind'] }[]): number {
  return all.slice(0, index).filter(({ kind }) => kind === all[index]?.kind).length + 1;
}
