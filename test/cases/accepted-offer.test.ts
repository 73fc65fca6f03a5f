import { describe, expect, it } from 'vitest';

import { dueOf } from '../../main/cases/due.ts';
import { nextStep } from '../../main/cases/next.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import { claimOf, contacted, filed, moneyBack, opened, recorded } from './events.ts';

const won = (minor: number) => ({ minor, currency: 'KRW' });

const OFFERED: readonly CaseEvent[] = [
  opened('2026-09-02', claimOf({ route: 'paypal', network: null })),
  contacted('2026-09-03', 'first-request'),
  filed('2026-09-05', 'paypal'),
  { kind: 'seller-offered', on: '2026-09-07', amount: won(9_000), note: '' },
  { kind: 'offer-answered', on: '2026-09-08', accepted: true, note: '' },
];

function at(today: Day, ...events: readonly CaseEvent[]) {
  const facts = replay(recorded([...OFFERED, ...events]));
  return { facts, state: standingOf(facts, today), next: nextStep(facts, today) };
}

describe('an offer of a part that was accepted', () => {
  const part = moneyBack('2026-09-12', 9_000, { way: 'paypal' });

  it('is waited for, and nothing more once it came, however near a limit is', () => {
    expect(at('2026-09-09')).toMatchObject({ state: 'refund-promised' });
    for (const today of ['2026-09-12', '2026-10-10', '2027-02-20'] as const) {
      const { facts, state, next } = at(today, part);
      expect(state).toBe('refunded');
      expect(next.say).toEqual({ id: 'caseNext.offerPaid', values: { amount: won(20_000) } });
      expect(next.deeds.map(({ deed }) => deed)).toEqual(['write-off', 'close']);
      expect(dueOf(1, facts, today).map(({ kind }) => kind)).toEqual(['act']);
    }
  });

  it('is over with its rest written off', () => {
    const rest: CaseEvent = { kind: 'written-off', on: '2026-09-12', amount: won(20_000), note: '' };
    expect(at('2026-09-12', part, rest).next.say.id).toBe('caseNext.tidy');
  });

  it('is missing again when it is taken back', () => {
    const gone: CaseEvent = { kind: 'money-taken-back', on: '2026-09-15', event: 6, note: '' };
    expect(at('2026-09-15', part, gone).state).toBe('verifying');
  });
});
