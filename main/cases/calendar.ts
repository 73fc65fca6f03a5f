import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator';

import { addDays, type Day, dayNumber, MILLISECONDS_A_DAY } from '../../shared/day.ts';
import { WARN_DAYS } from '../../shared/dispute/policies.ts';
import type { Source } from '../../shared/dispute/terms.ts';
import type { DueItem } from '../../shared/due.ts';
import type { Language } from '../../shared/messages/entry.ts';
import { published } from '../../shared/messages/published.ts';
import { createSpeaker, type Speaker } from '../../shared/messages/speaker.ts';
import type { Money } from '../../shared/money.ts';
import type { Said } from '../../shared/said.ts';

/** One day of a case, as a calendar gets it. */
export interface CalendarItem {
  /** The same in every export, so that a calendar moves what it has and adds nothing twice. */
  readonly uid: string;
  /** Never falls: grows with every event of the case. */
  readonly sequence: number;
  readonly day: Day;
  readonly kind: Exclude<DueItem['kind'], 'money'>;
  readonly merchant: string;
  /** What is left to ask for; all that is at stake where nothing is. */
  readonly amount: Money;
  /** What is to be done, or which limit it is. */
  readonly what: Said;
  readonly more: readonly Said[];
  /** Null for what the person set for themselves. */
  readonly source: Source | null;
}

const SECONDS_AN_HOUR = 3_600;
const SECONDS_A_DAY = 86_400;

/** Whole days begin at midnight; a reminder comes when people are up. */
const REMIND_AT_HOUR = 9;

/** A calendar file (RFC 5545) of whole days with reminders: 14, 7 and 3 days before a limit, else that day. */
export function calendarOf(items: readonly CalendarItem[], language: Language, now: Date): string {
  const speaker = createSpeaker(language);
  const calendar = ical({
    name: speaker.say('calendar.name'),
    prodId: { company: 'Recoup', product: 'Recoup', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const item of items) {
    const title = titleOf(item, speaker);
    const event = calendar.createEvent({
      id: item.uid,
      sequence: item.sequence,
      stamp: now,
      allDay: true,
      start: midnight(item.day),
      // The end of whole days is the day after.
      end: midnight(addDays(item.day, 1)),
      summary: title,
      description: descriptionOf(item, speaker),
      // Nobody is busy for it.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of item.kind === 'filing' ? WARN_DAYS : [0]) {
      const before = days * SECONDS_A_DAY - REMIND_AT_HOUR * SECONDS_AN_HOUR;
      const alarm = event.createAlarm({
        type: ICalAlarmType.display,
        description: title,
        ...(before > 0 ? { triggerBefore: before } : { triggerAfter: -before }),
      });
      // Else what comes after is counted from the end, which is the next midnight; as an option it is not heard.
      alarm.relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return calendar.toString();
}

function titleOf({ kind, merchant, amount, what }: CalendarItem, speaker: Speaker): string {
  return speaker.say(`calendar.${kind}`, { merchant, amount, what: speaker.tell(what) });
}

function descriptionOf({ kind, what, more, source }: CalendarItem, speaker: Speaker): string {
  const lines = [
    // Their titles say it all.
    kind === 'act' || kind === 'reply' ? [] : [speaker.tell(what)],
    more.map(speaker.tell),
    sourceOf(source, speaker),
  ];
  return lines.flat().join('\n');
}

function sourceOf(source: Source | null, speaker: Speaker): readonly string[] {
  if (source === null || source.confidence === 'policy') return [];
  if (source.confidence === 'told') return [speaker.say('calendar.told')];
  return [
    speaker.say('calendar.source', {
      source: published(source.source, speaker.language),
      confidence: source.confidence,
    }),
  ];
}

/** In UTC, which is how the library reads the days of whole-day events; no other zone is involved. */
function midnight(day: Day): Date {
  return new Date(dayNumber(day) * MILLISECONDS_A_DAY);
}
