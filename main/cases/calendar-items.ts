import type { Clock } from '../../shared/case.ts';
import type { Day } from '../../shared/day.ts';
import type { CalendarItem } from './calendar.ts';
import { clocksOf } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { limitOfCase } from './limits.ts';
import { outcomeOf } from './money.ts';
import { nextOf } from './next.ts';
import { isBeforeFiling, isClosed } from './phases.ts';
import { standingOf } from './standing.ts';

/** Which case it is, as calendars know it. */
export interface CalendarCase {
  readonly id: number;
  /** When its first event was written (ISO 8601): cases of two profiles are not mistaken for each other. */
  readonly openedAt: string;
  /** How many events were ever written. */
  readonly written: number;
}

/**
 * The days of an open case: its nearest filing limit, its next step, the day the person set. Each is one event
 * of the calendar for as long as the case lives, and moves when the day does.
 */
export function calendarItemsOf(which: CalendarCase, facts: CaseFacts, today: Day): readonly CalendarItem[] {
  if (facts.voided || isClosed(standingOf(facts, today))) return [];
  const clocks = clocksOf(facts, today);
  const next = nextOf(facts, clocks, today);
  const common = {
    sequence: which.written,
    merchant: facts.claim.merchant,
    amount: outcomeOf(facts).remaining,
  };
  const uid = (part: string) =>
    `case-${which.id}-${which.openedAt.replaceAll(/\D/g, '')}-${part}@recoup.invalid`;
  const limit = isBeforeFiling(standingOf(facts, today)) ? limitOfCase(clocks) : null;
  const items: CalendarItem[] = [];
  if (limit) {
    const clock = clocks.find(({ id }) => id === limit.rule);
    items.push({
      ...common,
      uid: uid('filing'),
      day: limit.until,
      kind: 'filing',
      what: limit.label,
      more: beware(clock),
      source: limit.source,
    });
  }
  // An urgent step is the limit once more.
  if (next.by !== null && next.turn !== 'urgent' && next.turn !== 'done' && next.by !== limit?.until) {
    items.push({
      ...common,
      uid: uid('next'),
      day: next.by,
      kind: next.turn === 'wait' ? 'reply' : 'act',
      what: next.say,
      more: next.more === null ? [] : [next.more],
      source: null,
    });
  }
  const again = facts.contacts.at(-1)?.contact?.followUpOn;
  if (again) {
    items.push({
      ...common,
      uid: uid('follow-up'),
      day: again,
      kind: 'follow-up',
      what: { id: 'caseDue.followUp' },
      more: [],
      source: null,
    });
  }
  return items;
}

function beware(clock: Clock | undefined): CalendarItem['more'] {
  if (clock === undefined) return [];
  return [clock.means, ...(clock.applies === 'perhaps' ? [{ id: 'calendar.perhaps' } as const] : [])];
}
