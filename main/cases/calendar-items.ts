import type { Clock } from '../../shared/case/limits.ts';
import type { Day } from '../../shared/day.ts';
import type { CalendarItem } from './calendar.ts';
import { clocksOf } from './clocks.ts';
import { isBesideLimits } from './due.ts';
import type { CaseFacts } from './facts.ts';
import { inWritingBy, limitOfCase } from './limits.ts';
import { outcomeOf } from './money.ts';
import { nextOf } from './next.ts';
import { isBeforeFiling, isClosed } from './phases.ts';
import { hasUnwritten } from './recorded-filings.ts';
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
 * The days of an open case: its nearest filing limit, or that of the letter which has to follow; what ends beside it, its next step, the day the person set.
 * Each is one event of the calendar for as long as the case lives, and moves when the day does.
 */
export function calendarItemsOf(which: CalendarCase, facts: CaseFacts, today: Day): readonly CalendarItem[] {
  if (facts.voided || isClosed(facts.reached)) return [];
  const clocks = clocksOf(facts, today);
  const state = standingOf(facts, today, clocks);
  const next = nextOf(facts, clocks, today);
  // What was filed by phone or online alone still wants its letter.
  const letter = hasUnwritten(facts) ? inWritingBy(facts, clocks) : null;
  const limit = isBeforeFiling(state) ? limitOfCase(clocks) : letter;
  const { remaining, atStake } = outcomeOf(facts);
  const item = (part: string, one: Omit<CalendarItem, 'uid' | 'sequence' | 'merchant' | 'amount'>) => ({
    ...one,
    uid: `case-${which.id}-${which.openedAt.replaceAll(/\D/g, '')}-${part}@recoup.invalid`,
    sequence: which.written,
    merchant: facts.claim.merchant,
    amount: remaining.minor > 0 ? remaining : atStake,
  });
  const items: CalendarItem[] = [];
  if (limit) {
    const { until: day, label: what, source } = limit;
    const more = beware(clocks.find(({ id }) => id === limit.rule));
    items.push(item('filing', { day, kind: 'filing', what, more, source }));
  }
  for (const clock of clocks.filter(isBesideLimits)) {
    const { id, until: day, label: what, source } = clock;
    items.push(item(id, { day, kind: 'filing', what, more: beware(clock), source }));
  }
  // An urgent step is the limit once more; so is one to be done by its day.
  const named = items.some(({ day }) => day === next.by);
  if (next.by !== null && next.turn !== 'urgent' && next.turn !== 'done' && !named) {
    const kind = next.turn === 'wait' ? 'reply' : 'act';
    const more = next.more === null ? [] : [next.more];
    items.push(item('next', { day: next.by, kind, what: next.say, more, source: null }));
  }
  if (facts.followUpOn !== null) {
    const what = { id: 'caseDue.followUp' } as const;
    items.push(item('follow-up', { day: facts.followUpOn, kind: 'follow-up', what, more: [], source: null }));
  }
  return items;
}

function beware(clock: Clock | undefined): CalendarItem['more'] {
  if (clock === undefined) return [];
  return [clock.means, ...(clock.applies === 'perhaps' ? [{ id: 'calendar.perhaps' } as const] : [])];
}
