import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';

import { calendarOf, type CalendarItem } from '../../main/cases/calendar.ts';
import { calendarItemsOf } from '../../main/cases/calendar-items.ts';
import { replay } from '../../main/cases/replay.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { addDays, dayFromNumber } from '../../shared/day.ts';
import { LANGUAGES } from '../../shared/messages/entry.ts';
import { answered, claimOf, contacted, filed, moneyBack, opened, recorded, step } from './events.ts';

const NOW = new Date('2026-09-05T10:20:30Z');

const LIMIT: CalendarItem = {
  uid: 'case-7-1-filing@recoup.invalid',
  sequence: 4,
  day: '2026-11-28',
  kind: 'filing',
  merchant: 'OpenAI',
  amount: { minor: 30_870, currency: 'KRW' },
  what: { id: 'caseRules.kr-card-overseas-min' },
  more: [{ id: 'calendar.perhaps' }],
  source: {
    confidence: 'secondary',
    source: '어느 안내; 쉼표, 줄\n바꿈과 \\ 표시',
    url: '',
    checkedOn: '2026-11-20',
  },
};

/** What a calendar that opens the file would hold. */
function opensAs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      whole: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstProperty('trigger');
        // Without a word about it they count from the start.
        return `${trigger?.getFirstParameter('related') ?? 'START'} ${String(trigger?.getFirstValue())}`;
      }),
    };
  });
}

const only = (text: string) => {
  const [event, ...more] = opensAs(text);
  if (!event || more.length > 0) throw new Error('not one event');
  return event;
};

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the calendar file', () => {
  it('is read back as whole days with their words, in both languages', () => {
    expect(only(calendarOf([LIMIT], 'en', NOW))).toEqual({
      uid: 'case-7-1-filing@recoup.invalid',
      sequence: 4,
      summary: 'Last day to file: OpenAI, ₩30,870',
      description: [
        'Korean card, charge from abroad: shortest limit',
        'It may not apply to your card: ask your card company.',
        'Known from: 어느 안내; 쉼표, 줄\n바꿈과 \\ 표시 (from another source)',
      ].join('\n'),
      start: '2026-11-28',
      end: '2026-11-29',
      whole: true,
      stamp: '2026-09-05T10:20:30Z',
      alarms: ['START -P13DT15H', 'START -P6DT15H', 'START -P2DT15H'],
    });
    const korean = only(calendarOf([LIMIT], 'ko', NOW));
    expect(korean.summary).toBe('이의제기 마지막 날: OpenAI, ₩30,870');
    expect(korean.description).toContain('다른 출처를 통해 확인한 내용');
  });

  it('reminds of anything but a limit on its day, in the morning', () => {
    for (const kind of ['act', 'reply', 'follow-up'] as const) {
      expect(only(calendarOf([{ ...LIMIT, kind }], 'en', NOW)).alarms).toEqual(['START PT9H']);
    }
  });

  it('names the day itself wherever the person is', () => {
    for (const place of ['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      process.env['TZ'] = place;
      const { start, end, stamp } = only(calendarOf([{ ...LIMIT, day: '2026-11-01' }], 'ko', NOW));
      expect([start, end, stamp]).toEqual(['2026-11-01', '2026-11-02', '2026-09-05T10:20:30Z']);
    }
  });

  it('keeps every line within 75 octets, cuts no character, and ends lines as the standard says', () => {
    const merchant = '아주 긴 이름을 가진 가맹점 😀'.repeat(12);
    const text = calendarOf([{ ...LIMIT, merchant }], 'ko', NOW);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\uFFFD\n]/);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(only(text).summary).toContain(merchant);
  });

  it('gives back any days and words', () => {
    const item = fc.record({
      uid: fc.uuid(),
      sequence: fc.nat(),
      day: fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber),
      kind: fc.constantFrom('filing', 'act', 'reply', 'follow-up'),
      // A name has no control characters: the bank's text is cleaned when it is read.
      merchant: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .filter((name) => !/\p{C}/u.test(name)),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const items = parts.map((part): CalendarItem => ({ ...LIMIT, ...part }));
        const events = opensAs(calendarOf(items, language, NOW));
        expect(events.map(({ uid, sequence, start, end }) => ({ uid, sequence, start, end }))).toEqual(
          items.map(({ uid, sequence, day }) => ({ uid, sequence, start: day, end: addDays(day, 1) })),
        );
        for (const [index, { summary }] of events.entries()) {
          expect(summary).toContain(items[index]?.merchant.trim());
        }
      }),
    );
  });

  it('is a calendar also without a day', () => {
    expect(opensAs(calendarOf([], 'ko', NOW))).toEqual([]);
  });
});

describe('the days of a case', () => {
  const which = { id: 7, openedAt: '2026-09-03T03:00:00.000Z', written: 2 };
  const itemsOf = (events: readonly CaseEvent[], today: string) =>
    calendarItemsOf({ ...which, written: events.length }, replay(recorded(events)), today);
  const OPENED = opened('2026-09-03');
  const ASKED = contacted('2026-09-04', 'first-request', 'merchant', { followUpOn: '2026-09-11' });

  it('are its nearest limit, the answer waited for, and the day the person set', () => {
    const items = itemsOf([OPENED, ASKED], '2026-09-05');
    expect(items.map(({ kind, day, uid }) => [kind, day, uid])).toEqual([
      ['filing', '2026-10-16', 'case-7-20260903030000000-filing@recoup.invalid'],
      ['reply', '2026-09-06', 'case-7-20260903030000000-next@recoup.invalid'],
      ['follow-up', '2026-09-11', 'case-7-20260903030000000-follow-up@recoup.invalid'],
    ]);
  });

  it('keep their names and move when the issuer names another day', () => {
    const before = itemsOf([OPENED, ASKED], '2026-09-05');
    const told: CaseEvent = {
      kind: 'clock-set',
      on: '2026-09-05',
      clock: 'kr-card-overseas-min',
      until: '2026-10-01',
      note: 'told by phone',
    };
    const after = itemsOf([OPENED, ASKED, told], '2026-09-05');
    expect(after[0]).toMatchObject({ uid: before[0]?.uid, day: '2026-10-01', sequence: 3 });
    expect(before[0]?.sequence).toBe(2);
    expect(only(calendarOf(after.slice(0, 1), 'ko', NOW)).description).toContain('직접 안내받은 날이에요.');
  });

  it('name the limit once when it is near, and not after the claim was filed', () => {
    expect(itemsOf([OPENED], '2026-10-10').map(({ kind }) => kind)).toEqual(['filing']);
    const items = itemsOf([OPENED, ASKED, filed('2026-10-10')], '2026-10-12');
    expect(items.map(({ kind }) => kind)).not.toContain('filing');
  });

  it('name the day of the letter that has to follow a call, also while it is near or something else is next', () => {
    const card = claimOf({ country: 'us', network: 'visa', statementSent: '2026-09-20' });
    const called = { ...filed('2026-09-24'), form: 'phone' } as const;
    const more = { kind: 'asked-for-more', on: '2026-09-26', until: null, note: '' } as const;
    const filing = (events: readonly CaseEvent[], today: string) =>
      itemsOf(events, today).flatMap(({ kind, day }) => (kind === 'filing' ? [day] : []));
    const events = [opened('2026-09-22', card), called];
    expect(filing(events, '2026-09-25')).toEqual(['2026-11-19']);
    expect(filing(events, '2026-11-15')).toEqual(['2026-11-19']);
    expect(filing([...events, more], '2026-11-15')).toEqual(['2026-11-19']);
    expect(filing([...events, { kind: 'put-in-writing', on: '2026-10-01', note: '' }], '2026-10-02')).toEqual(
      [],
    );
  });

  it('say where a limit may not apply, and what has to happen until then', () => {
    const claim = claimOf({ network: 'visa', country: null });
    const [limit] = itemsOf([opened('2026-09-03', claim)], '2026-09-05');
    expect(limit?.more).toEqual([
      { id: expect.stringContaining('caseRules.means.') },
      { id: 'calendar.perhaps' },
    ]);
  });

  it('name what ends beside the limits by its rule', () => {
    const items = itemsOf([opened('2026-09-03', claimOf({ invoiceIssued: '2026-09-01' }))], '2026-09-05');
    expect(items.map(({ kind, day, uid }) => [kind, day, uid])).toContainEqual([
      'filing',
      '2026-10-01',
      'case-7-20260903030000000-openai-osa-30@recoup.invalid',
    ]);
  });

  it('name what is at stake also while nothing is left to ask for', () => {
    const credited = moneyBack('2026-09-20', 29_000, { provisional: true });
    const items = itemsOf([OPENED, filed('2026-09-05'), credited], '2026-09-21');
    expect(items.length).toBeGreaterThan(0);
    for (const { amount } of items) expect(amount.minor).toBe(29_000);
  });

  it('forget the day that the person set once something was heard', () => {
    const items = itemsOf([OPENED, ASKED, answered('2026-09-05', 'other')], '2026-09-05');
    expect(items.map(({ kind }) => kind)).not.toContain('follow-up');
  });

  it('end with the case', () => {
    expect(
      itemsOf([OPENED, step('withdrawn', '2026-09-06'), step('closed', '2026-09-06')], '2026-09-07'),
    ).toEqual([]);
    expect(calendarItemsOf(which, replay([]), '2026-09-07')).toEqual([]);
  });
});
