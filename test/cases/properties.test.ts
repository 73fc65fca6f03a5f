import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clocksOf } from '../../main/cases/clocks.ts';
import { courseOf } from '../../main/cases/course.ts';
import { dueOf } from '../../main/cases/due.ts';
import type { CaseFacts } from '../../main/cases/facts.ts';
import { historyOf, undoOf } from '../../main/cases/history.ts';
import { outcomeOf } from '../../main/cases/money.ts';
import { deedsNow, letterKindsNow, nextStep } from '../../main/cases/next.ts';
import { noticesOf } from '../../main/cases/notices.ts';
import { proofOf } from '../../main/cases/proof.ts';
import { refusal } from '../../main/cases/refusal.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import { summaryOf } from '../../main/cases/summary.ts';
import { caseEvent, type CaseEvent, type RecordedEvent } from '../../shared/case/event.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import type { Said } from '../../shared/said.ts';
import { anyDay, anyEvent, anyOpening, anyReport, LAST } from './arbitrary.ts';
import { recorded } from './events.ts';

const speakers = [createSpeaker('en'), createSpeaker('ko')];

const anyHistory = fc.array(anyEvent, { maxLength: 14 });
const openedHistory = fc.tuple(anyOpening, anyHistory).map(([opening, events]) => [opening, ...events]);

/** Reports as a screen sends them: what is refused is not written. */
function accepted(opening: CaseEvent, reports: readonly CaseEvent[]): CaseEvent[] {
  return reports.reduce<CaseEvent[]>(
    (events, event) => (refusal(replay(recorded(events)), event, LAST) ? events : [...events, event]),
    [opening],
  );
}

/** A sentence without an empty place or an id in it, in both languages. */
function expectSpoken(said: Said): void {
  for (const speaker of speakers) {
    const told = speaker.tell(said);
    expect(told).not.toBe('');
    expect(told).not.toMatch(/undefined|NaN|\{|case[A-Z]\w*\./u);
  }
}

function expectPossible(facts: CaseFacts): void {
  const outcome = outcomeOf(facts);
  for (const { minor, currency } of Object.values(outcome)) {
    expect(minor).toBeGreaterThanOrEqual(0);
    expect(Number.isSafeInteger(minor)).toBe(true);
    expect(currency).toBe(facts.claim.atStake.currency);
  }
  const { atStake, returned, provisional, writtenOff, remaining, excess, promised } = outcome;
  // Each part of the stake is counted once.
  expect(returned.minor + provisional.minor + writtenOff.minor + remaining.minor).toBe(
    atStake.minor + excess.minor,
  );
  expect(remaining.minor === 0 || excess.minor === 0).toBe(true);
  expect(promised.minor).toBeLessThanOrEqual(remaining.minor);
  expect(facts.followUps).toBeGreaterThanOrEqual(0);
  if (facts.reached === 'info-requested') expect(facts.held).not.toBe('info-requested');
  if (facts.reached === 'closed' || facts.reached === 'withdrawn') {
    expect(facts.filings.filter(({ ended }) => ended === null)).toEqual([]);
    expect(facts.waiting).toBeNull();
  }
  if (facts.reached === 'won') expect(provisional.minor).toBe(0);
}

describe('whatever is written into a history, in whatever order', () => {
  it('leads to a possible state and to sums that add up', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expectPossible(replay(recorded(events)));
      }),
      { numRuns: 400 },
    );
  });

  it('can be read on any day: state, next step, clocks, notices, deeds, in both languages', () => {
    fc.assert(
      fc.property(openedHistory, anyDay, (events, today) => {
        const facts = replay(recorded(events));
        const next = nextStep(facts, today);
        [next.say, ...(next.more ? [next.more] : [])].forEach(expectSpoken);
        for (const { label, means, countedFrom } of clocksOf(facts, today)) {
          [label, means, countedFrom.what].forEach(expectSpoken);
        }
        noticesOf(facts, today).forEach(({ say }) => expectSpoken(say));
        historyOf(recorded(events)).forEach(({ say }) => expectSpoken(say));
        dueOf(1, facts, today).forEach(({ say }) => expectSpoken(say));
        proofOf(facts).forEach(({ title, counts }) => [title, ...counts].forEach(expectSpoken));
        expect(letterKindsNow(facts, today).length).toBeGreaterThan(0);
        expect(summaryOf(1, facts, today).state).toBe(standingOf(facts, today));
      }),
      { numRuns: 150 },
    );
  });

  it('says one thing: where it is time to file, it stands as ready to be filed', () => {
    fc.assert(
      fc.property(openedHistory, anyDay, (events, today) => {
        const facts = replay(recorded(events));
        const { say } = nextStep(facts, today);
        const toFile = say.id === 'caseNext.fileNow' || say.id === 'caseNext.stopTalking';
        fc.pre(toFile);
        expect(['dispute-ready', 'refund-promised', 'refund-overdue']).toContain(standingOf(facts, today));
      }),
      { numRuns: 100 },
    );
  });

  it('shows a line of phases with one place on it, and none that never was', () => {
    fc.assert(
      fc.property(openedHistory, anyDay, (events, today) => {
        const facts = replay(recorded(events));
        fc.pre(!facts.voided);
        const line = courseOf(recorded(events), standingOf(facts, today));
        const here = line.findIndex(({ standing }) => standing === 'here');
        expect(line.filter(({ standing }) => standing === 'here')).toHaveLength(1);
        expect(line.slice(0, here).every(({ standing }) => standing === 'past')).toBe(true);
        expect(line.slice(here + 1).every(({ standing }) => standing === 'ahead')).toBe(true);
        const past = new Set(line.slice(0, here).map(({ phase }) => phase));
        if (past.has('file')) expect(facts.filings.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same after it was kept as JSON', () => {
    fc.assert(
      fc.property(openedHistory, anyDay, (events, today) => {
        const facts = replay(recorded(events));
        const kept: CaseFacts = JSON.parse(JSON.stringify(facts));
        expect(kept).toEqual(facts);
        expect(summaryOf(1, kept, today)).toEqual(summaryOf(1, facts, today));
        const read: RecordedEvent[] = JSON.parse(JSON.stringify(recorded(events)));
        expect(replay(read)).toEqual(facts);
      }),
    );
  });
});

describe('an undo', () => {
  it('of the last event gives the facts before it', () => {
    fc.assert(
      fc.property(openedHistory, anyReport, anyDay, (events, event, on) => {
        const undone: CaseEvent = { kind: 'undone', on, event: events.length + 1 };
        expect(replay(recorded([...events, event, undone]))).toEqual(replay(recorded(events)));
      }),
    );
  });

  it('that is itself undone gives the event back', () => {
    fc.assert(
      fc.property(openedHistory, anyReport, anyDay, (events, event, on) => {
        const undo = (id: number): CaseEvent => ({ kind: 'undone', on, event: id });
        const at = events.length;
        const again = [...events, event, undo(at + 1), undo(at + 2)];
        expect(replay(recorded(again))).toEqual(replay(recorded([...events, event])));
      }),
    );
  });

  it('one after the other takes everything back, until there is no case', () => {
    fc.assert(
      fc.property(openedHistory, anyDay, (written, on) => {
        let events = written;
        for (let last = undoOf(recorded(events)); last; last = undoOf(recorded(events))) {
          expectSpoken(last.say);
          events = [...events, { kind: 'undone', on, event: last.event }];
          expect(events.length).toBeLessThanOrEqual(written.length * 2);
        }
        expect(replay(recorded(events)).voided).toBe(true);
      }),
    );
  });
});

/** But for the log, which tells of the correction itself. */
function withoutLog(events: readonly CaseEvent[]): Partial<CaseFacts> {
  return { ...replay(recorded(events)), log: [], movedOn: '' };
}

describe('a correction', () => {
  it('counts as if it had been written so at once', () => {
    fc.assert(
      fc.property(openedHistory, anyReport, anyReport, anyDay, (events, one, other, on) => {
        fc.pre(one.kind === other.kind);
        const corrected: CaseEvent = { kind: 'corrected', on, event: events.length + 1, was: other };
        expect(withoutLog([...events, one, corrected])).toEqual(withoutLog([...events, other]));
      }),
      { numRuns: 60 },
    );
  });

  it('to another kind, or of what is to come, counts for nothing', () => {
    fc.assert(
      fc.property(openedHistory, anyReport, anyReport, anyDay, (events, one, other, on) => {
        fc.pre(one.kind !== other.kind);
        const at = events.length + 1;
        const correct = (event: number, was: CaseEvent): CaseEvent => ({ kind: 'corrected', on, event, was });
        const plain = withoutLog([...events, one]);
        expect(withoutLog([...events, one, correct(at, other)])).toEqual(plain);
        expect(withoutLog([...events, one, correct(at + 9, one)])).toEqual(plain);
      }),
    );
  });
});

describe('what is accepted', () => {
  it('changes the facts, and is refused in words otherwise', () => {
    fc.assert(
      fc.property(
        anyOpening,
        fc.array(anyReport, { maxLength: 12 }),
        anyReport,
        (opening, reports, event) => {
          const events = accepted(opening, reports);
          const facts = replay(recorded(events));
          const refused = refusal(facts, event, LAST);
          const after = replay(recorded([...events, event]));
          if (refused) expectSpoken(refused);
          else expect(after.log).toHaveLength(facts.log.length + 1);
          expectPossible(after);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('can be written: every generated event passes the schema of the history', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(caseEvent.safeParse(event).success).toBe(true);
      }),
    );
  });

  it('never happens in days to come, nor a refund before the charge', () => {
    fc.assert(
      fc.property(anyOpening, anyReport, (opening, event) => {
        const facts = replay(recorded([opening]));
        expect(refusal(facts, { ...event, on: '2030-01-01' }, LAST)?.id).toBe('caseRefusals.future');
      }),
    );
    const facts = replay(recorded([{ ...fc.sample(anyOpening, 1)[0], on: '2026-09-05' } as CaseEvent]));
    const early = { kind: 'decided', on: '2026-08-31', for: 'person', note: '' } as const;
    expect(refusal(facts, early, LAST)?.id).toBe('caseRefusals.beforeCharge');
  });

  it('is what the offered deeds can do: none of them is refused by the state alone', () => {
    fc.assert(
      fc.property(anyOpening, fc.array(anyReport, { maxLength: 12 }), (opening, reports) => {
        const facts = replay(recorded(accepted(opening, reports)));
        const offered = [...nextStep(facts, LAST).deeds, ...deedsNow(facts, LAST)];
        for (const { deed, with: whom } of offered) {
          const event = EVENT_OF[deed]?.(facts, whom);
          if (event) expect([deed, refusal(facts, event, LAST)?.id]).toEqual([deed, undefined]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Offered = ReturnType<typeof deedsNow>[number];

const plain =
  (
    kind:
      | 'confirmed'
      | 'given-up-on-merchant'
      | 'put-in-writing'
      | 'sent-more'
      | 'paypal-escalated'
      | 'rebutted'
      | 'withdrawn'
      | 'closed'
      | 'reopened'
      | 'filing-refused',
  ) =>
  (): CaseEvent => ({
    kind,
    on: LAST,
    note: '',
  });

/** The event that a deed logs, where it can be told without asking. */
const EVENT_OF: Partial<
  Record<Offered['deed'], (facts: CaseFacts, whom: Offered['with']) => CaseEvent | null>
> = {
  confirm: plain('confirmed'),
  'give-up-on-merchant': plain('given-up-on-merchant'),
  'put-in-writing': plain('put-in-writing'),
  'sent-more': plain('sent-more'),
  'paypal-escalated': plain('paypal-escalated'),
  rebutted: plain('rebutted'),
  withdraw: plain('withdrawn'),
  close: plain('closed'),
  reopen: plain('reopened'),
  'filing-refused': plain('filing-refused'),
  'asked-for-more': () => ({ kind: 'asked-for-more', on: LAST, until: null, note: '' }),
  'merchant-contested': () => ({ kind: 'merchant-contested', on: LAST, answerUntil: null, note: '' }),
  decided: () => ({ kind: 'decided', on: LAST, for: 'merchant', note: '' }),
  'they-answered': () => ({ kind: 'answered', on: LAST, answer: 'other', contact: null, amount: null }),
  'seller-offered': () => ({ kind: 'seller-offered', on: LAST, amount: null, note: '' }),
  'offer-answered': () => ({ kind: 'offer-answered', on: LAST, accepted: true, note: '' }),
  'withdraw-dispute': (_, whom) => whom && { kind: 'dispute-withdrawn', on: LAST, with: whom, note: '' },
  file: ({ claim }, whom) =>
    whom && claim.charges.some(({ pending }) => !pending)
      ? { kind: 'filed', on: LAST, with: whom, inquiry: false, reference: '', note: '' }
      : null,
  appeal: (_, whom) =>
    whom === 'issuer' || whom === 'regulator'
      ? { kind: 'appealed', on: LAST, with: whom, reference: '', note: '' }
      : null,
  'write-off': (facts) => ({ kind: 'written-off', on: LAST, amount: outcomeOf(facts).remaining, note: '' }),
  'money-back': ({ claim }) => ({
    kind: 'money-back',
    on: LAST,
    amount: { minor: 1, currency: 'EUR' },
    settles: { minor: 1, currency: claim.atStake.currency },
    way: 'merchant',
    provisional: false,
    charge: null,
    note: '',
  }),
  'provisional-credit': ({ claim }) => ({
    kind: 'money-back',
    on: LAST,
    amount: { minor: 1, currency: 'EUR' },
    settles: { minor: 1, currency: claim.atStake.currency },
    way: 'issuer',
    provisional: true,
    charge: null,
    note: '',
  }),
  'money-taken-back': ({ money }) => {
    const back = money.find(({ takenBackOn }) => takenBackOn === null);
    return back ? { kind: 'money-taken-back', on: LAST, event: back.event, note: '' } : null;
  },
};
