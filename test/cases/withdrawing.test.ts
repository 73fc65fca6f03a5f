import { describe, expect, it } from 'vitest';

import { clocksOf } from '../../main/cases/clocks.ts';
import { limitOfCase } from '../../main/cases/limits.ts';
import { nextStep } from '../../main/cases/next.ts';
import { noticesOf } from '../../main/cases/notices.ts';
import { refusal } from '../../main/cases/refusal.ts';
import { replay } from '../../main/cases/replay.ts';
import { reachedOn, standingOf } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import {
  answered,
  charge,
  claimOf,
  contacted,
  decided,
  filed,
  moneyBack,
  opened,
  recorded,
} from './events.ts';

const OPENED = opened('2026-09-02');
const ASKED = contacted('2026-09-03', 'first-request');
const FILED = filed('2026-09-05');

const withdrawn = (on: Day, whom?: 'issuer' | 'paypal' | 'store'): CaseEvent => ({
  kind: 'dispute-withdrawn',
  on,
  ...(whom && { with: whom }),
  note: '',
});

function at(today: Day, ...events: readonly CaseEvent[]) {
  const facts = replay(recorded(events));
  const next = nextStep(facts, today);
  const { say, deeds, turn } = next;
  return {
    state: standingOf(facts, today),
    next,
    say: say.id,
    turn,
    deeds: deeds.map(({ deed }) => deed),
    limit: limitOfCase(clocksOf(facts, today))?.until ?? null,
    notices: noticesOf(facts, today).map(({ id }) => id),
    facts,
  };
}

const refund = moneyBack('2026-09-10', 29_000, { way: 'merchant' });
const credit = moneyBack('2026-09-08', 29_000, { provisional: true });

describe('a dispute that is withdrawn', () => {
  it('after the merchant paid leaves nothing to do but to tidy up', () => {
    const before = at('2026-09-10', OPENED, ASKED, FILED, refund);
    expect(before).toMatchObject({ state: 'refunded', say: 'caseNext.withdrawFiling' });
    expect(before.deeds[0]).toBe('withdraw-dispute');
    expect(at('2026-09-11', OPENED, ASKED, FILED, refund, withdrawn('2026-09-11'))).toMatchObject({
      state: 'refunded',
      say: 'caseNext.tidy',
    });
  });

  it('while a provisional credit is there waits for that to go', () => {
    const both = [OPENED, ASKED, FILED, credit, refund];
    expect(at('2026-09-10', ...both)).toMatchObject({ say: 'caseNext.tellIssuer' });
    expect(at('2026-09-10', ...both).deeds[0]).toBe('withdraw-dispute');
    const after = [...both, withdrawn('2026-09-11')];
    expect(at('2026-09-11', ...after)).toMatchObject({ say: 'caseNext.creditWillGo', turn: 'wait' });
    const gone: CaseEvent = { kind: 'money-taken-back', on: '2026-09-15', event: 4, note: '' };
    expect(at('2026-09-15', ...after, gone)).toMatchObject({ state: 'refunded', say: 'caseNext.tidy' });
  });

  it('with nothing back is the merchant’s turn again, and the limits run on', () => {
    expect(at('2026-09-06', OPENED, ASKED, FILED).limit).toBeNull();
    expect(at('2026-09-06', OPENED, ASKED, FILED, withdrawn('2026-09-06'))).toMatchObject({
      state: 'gathering-evidence',
      say: 'caseNext.afterWithdrawal',
      limit: '2026-10-16',
    });
  });

  it('with only a provisional credit asks the merchant for that too', () => {
    const after = [OPENED, ASKED, FILED, credit, withdrawn('2026-09-11')];
    const { next, ...rest } = at('2026-09-11', ...after);
    expect(rest).toMatchObject({ state: 'gathering-evidence', say: 'caseNext.afterWithdrawal' });
    expect(next.say.values).toEqual({ amount: { minor: 29_000, currency: 'KRW' } });
    expect(next.more?.id).toBe('caseNext.creditWillGo');
    expect(rest.deeds).toContain('money-taken-back');
    const part = moneyBack('2026-09-07', 9_000, { way: 'merchant' });
    const rest20 = moneyBack('2026-09-08', 20_000, { provisional: true });
    expect(at('2026-09-11', OPENED, ASKED, FILED, part, rest20, withdrawn('2026-09-11')).next.say).toEqual({
      id: 'caseNext.afterWithdrawal',
      values: { amount: { minor: 20_000, currency: 'KRW' } },
    });
  });

  it('for a promise waits for the promised money', () => {
    const promised = answered('2026-09-06', 'promised');
    expect(at('2026-09-07', OPENED, ASKED, FILED, promised, withdrawn('2026-09-07'))).toMatchObject({
      state: 'refund-promised',
    });
    const late = at('2026-10-20', OPENED, ASKED, FILED, promised, withdrawn('2026-10-20'));
    expect(reachedOn(late.facts, '2026-10-20')).toBe('refund-overdue');
  });

  it('with one of two leaves the other open', () => {
    const both = [OPENED, FILED, filed('2026-09-06', 'paypal')];
    const { facts, state } = at('2026-09-07', ...both, withdrawn('2026-09-07', 'paypal'));
    expect(state).toBe('dispute-filed');
    expect(facts.filings.map(({ with: whom, ended }) => [whom, ended?.how ?? null])).toEqual([
      ['issuer', null],
      ['paypal', 'taken-back'],
    ]);
  });

  it('is refused where nothing is open with them', () => {
    const facts = replay(recorded([OPENED, FILED]));
    expect(refusal(facts, withdrawn('2026-09-07', 'paypal'), '2026-09-07')?.id).toBe(
      'caseRefusals.notFiledThere',
    );
    expect(refusal(replay(recorded([OPENED])), withdrawn('2026-09-07'), '2026-09-07')).not.toBeNull();
  });
});

describe('a part that came back for good while a dispute is open', () => {
  it('is to be told there', () => {
    const part = moneyBack('2026-09-10', 9_000, { way: 'merchant' });
    expect(at('2026-09-10', OPENED, ASKED, FILED, part).notices).toContain('refundWhileFiled');
    expect(at('2026-09-10', OPENED, ASKED, FILED).notices).not.toContain('refundWhileFiled');
  });
});

describe('more that is claimed after a decided filing', () => {
  const later = charge({ day: '2026-10-01', posted: '2026-10-01' });
  const more = claimOf({
    charges: [...claimOf().charges, later],
    atStake: { minor: 58_000, currency: 'KRW' },
  });
  const won = [OPENED, FILED, decided('2026-10-05', 'person'), moneyBack('2026-10-05', 29_000)];

  it('has limits of its own, counted from what was added', () => {
    expect(at('2026-10-06', ...won).limit).toBeNull();
    const changed: CaseEvent = { kind: 'claim-changed', on: '2026-10-06', claim: more };
    // 45 days after 1 October; those of the first charge are over with its decision.
    expect(at('2026-10-06', ...won, changed)).toMatchObject({ state: 'verifying', limit: '2026-11-15' });
    expect(at('2026-11-05', ...won, changed)).toMatchObject({
      state: 'dispute-ready',
      say: 'caseNext.fileNow',
    });
    expect(at('2026-11-06', ...won, changed, filed('2026-11-06')).limit).toBeNull();
  });

  it('of the same charges has theirs', () => {
    const part = claimOf({ atStake: { minor: 9_000, currency: 'KRW' } });
    const whole: CaseEvent = { kind: 'claim-changed', on: '2026-09-21', claim: claimOf() };
    const events = [
      opened('2026-09-02', part),
      FILED,
      decided('2026-09-20', 'person'),
      moneyBack('2026-09-20', 9_000),
    ];
    expect(at('2026-09-21', ...events, whole).limit).toBe('2026-10-16');
  });

  it('is none where only a word of the claim changed', () => {
    const same: CaseEvent = {
      kind: 'claim-changed',
      on: '2026-10-06',
      claim: claimOf({ customer: 'me@example.com' }),
    };
    expect(at('2026-10-06', ...won, same).limit).toBeNull();
  });
});

describe('a limit that the person was told', () => {
  const told: CaseEvent = {
    kind: 'clock-set',
    on: '2026-09-03',
    clock: 'told-limit',
    until: '2026-09-12',
    note: '상담원',
  };

  it('presses as those of rules do, also where no rule names one', () => {
    const bank = opened('2026-09-02', claimOf({ route: 'bank-transfer', country: 'uk', network: null }));
    expect(at('2026-09-04', bank).limit).toBeNull();
    expect(at('2026-09-04', bank, told)).toMatchObject({ limit: '2026-09-12', say: 'caseNext.fileNow' });
    expect(at('2026-09-04', bank, told, filed('2026-09-04', 'bank')).limit).toBeNull();
  });
});
