import { describe, expect, it } from 'vitest';

import { nextStep } from '../../main/cases/next.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import { answered, contacted, filed, opened, recorded } from './events.ts';

const ASKED = [opened('2026-09-02'), contacted('2026-09-03', 'first-request')];

const told = (on: Day, clock: string, until: Day): CaseEvent => ({
  kind: 'clock-set',
  on,
  clock,
  until,
  note: '',
});

function at(events: readonly CaseEvent[], today: Day) {
  const facts = replay(recorded(events));
  const { say, by, turn } = nextStep(facts, today);
  return { state: standingOf(facts, today), say: say.id, by, turn };
}

describe('a day that the other side named', () => {
  it('ends with the wait it was named for: the next one counts for itself', () => {
    const events = [
      ...ASKED,
      contacted('2026-09-08', 'follow-up'),
      told('2026-09-08', 'merchant-second-reply', '2026-09-12'),
    ];
    expect(at(events, '2026-09-12').state).toBe('awaiting-merchant');
    expect(at(events, '2026-09-13').state).toBe('follow-up-due');
    const again = [...events, contacted('2026-09-14', 'follow-up')];
    expect(at(again, '2026-09-14')).toMatchObject({ state: 'awaiting-merchant', by: '2026-09-21' });
  });

  it('for a refund does not hold for the next promise', () => {
    const events = [
      ...ASKED,
      answered('2026-09-04', 'promised'),
      told('2026-09-04', 'refund-arrival', '2026-09-08'),
    ];
    expect(at(events, '2026-09-09').state).toBe('refund-overdue');
    expect(at([...events, answered('2026-09-09', 'promised')], '2026-09-10')).toMatchObject({
      state: 'refund-promised',
      by: '2026-09-23',
    });
  });

  it('to send more by is the day of the next step, until they ask anew', () => {
    const asks = (on: Day, until: Day | null): CaseEvent => ({
      kind: 'asked-for-more',
      on,
      until,
      note: '',
    });
    const events = [opened('2026-09-02'), filed('2026-09-03'), asks('2026-09-10', '2026-09-20')];
    const later = [...events, told('2026-09-12', 'more-asked', '2026-09-27')];
    expect(at(later, '2026-09-13').by).toBe('2026-09-27');
    expect(at([...later, asks('2026-09-14', '2026-09-21')], '2026-09-14').by).toBe('2026-09-21');
    const merchant = [...ASKED, answered('2026-09-04', 'asks-more')];
    expect(at([...merchant, told('2026-09-04', 'more-asked', '2026-09-11')], '2026-09-05')).toMatchObject({
      say: 'caseNext.sendMore',
      by: '2026-09-11',
    });
  });

  it('to answer the merchant by is the day of the next step', () => {
    const events: CaseEvent[] = [
      opened('2026-09-02'),
      filed('2026-09-03'),
      { kind: 'merchant-contested', on: '2026-09-20', answerUntil: '2026-09-30', note: '' },
    ];
    const later = [...events, told('2026-09-21', 'contest-answer', '2026-10-05')];
    expect(at(later, '2026-09-22').by).toBe('2026-10-05');
    const anew: CaseEvent = { kind: 'merchant-contested', on: '2026-10-06', answerUntil: null, note: '' };
    expect(at([...later, anew], '2026-10-06').by).toBeNull();
  });
});
