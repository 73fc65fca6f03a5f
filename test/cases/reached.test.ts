import { describe, expect, it } from 'vitest';

import { outcomeOf } from '../../main/cases/money.ts';
import { nextStep } from '../../main/cases/next.ts';
import { filedWith } from '../../main/cases/recorded-filings.ts';
import { refusal } from '../../main/cases/refusal.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import { answered, claimOf, contacted, decided, filed, moneyBack, opened, recorded, step } from './events.ts';

const OPENED = opened('2026-09-02');
const ASKED = [OPENED, contacted('2026-09-05', 'first-request')];

function at(events: readonly CaseEvent[], today: Day) {
  const facts = replay(recorded(events));
  const { say, by, turn, deeds } = nextStep(facts, today);
  return { state: standingOf(facts, today), say: say.id, by, turn, first: deeds[0]?.deed };
}

const claimed = (on: Day, minor: number): CaseEvent => ({
  kind: 'claim-changed',
  on,
  claim: claimOf({ atStake: { minor, currency: 'KRW' } }),
});

const provisional = (on: Day, minor: number) => moneyBack(on, minor, { provisional: true });

describe('another claim', () => {
  it('of more than came back opens again what was settled', () => {
    const refunded = [...ASKED, moneyBack('2026-09-06', 29_000)];
    expect(at([...refunded, claimed('2026-09-07', 58_000)], '2026-09-07')).toMatchObject({
      state: 'verifying',
      turn: 'act',
    });
    const won = [
      OPENED,
      filed('2026-09-03'),
      decided('2026-09-04', 'person'),
      moneyBack('2026-09-05', 29_000),
    ];
    expect(at([...won, claimed('2026-09-07', 58_000)], '2026-09-07').state).toBe('verifying');
  });

  it('that leaves no more open changes nothing of what was decided', () => {
    const won = [OPENED, filed('2026-09-03'), decided('2026-09-04', 'person')];
    expect(at([...won, claimed('2026-09-07', 29_000)], '2026-09-07').state).toBe('won');
  });

  it('of no more than came back is settled', () => {
    const part = [...ASKED, moneyBack('2026-09-06', 10_000)];
    expect(at([...part, claimed('2026-09-07', 10_000)], '2026-09-07')).toMatchObject({
      state: 'refunded',
      say: 'caseNext.tidy',
    });
    const filing = [...part, filed('2026-09-07'), claimed('2026-09-08', 10_000)];
    expect(at(filing, '2026-09-08')).toMatchObject({ state: 'refunded', say: 'caseNext.withdrawFiling' });
  });
});

describe('what is written down late', () => {
  it('tells of an earlier conversation, and rewinds nothing', () => {
    const events = [...ASKED, answered('2026-09-08', 'refuses')];
    const late = [...events, contacted('2026-09-04', 'first-request')];
    expect(at(late, '2026-09-09')).toEqual(at(events, '2026-09-09'));
    expect(replay(recorded(late))).toMatchObject({ askedOn: '2026-09-04', waiting: null });
    expect(replay(recorded(late)).contacts).toHaveLength(3);
  });

  it('is an earlier answer, too, and a refusal is counted', () => {
    const events = [...ASKED, contacted('2026-09-09', 'follow-up')];
    const late = [...events, answered('2026-09-07', 'refuses')];
    expect(at(late, '2026-09-10')).toEqual(at(events, '2026-09-10'));
    expect(replay(recorded(late)).refusals).toBe(1);
  });
});

describe('an overdue refund', () => {
  it('is waited for again after it was asked about', () => {
    const promised = [...ASKED, answered('2026-09-08', 'promised')];
    expect(at(promised, '2026-10-01')).toMatchObject({ say: 'caseNext.refundOverdue', turn: 'act' });
    const asked = [OPENED, answered('2026-09-03', 'promised'), contacted('2026-09-18', 'follow-up')];
    expect(at(asked, '2026-09-18')).toMatchObject({
      state: 'refund-overdue',
      say: 'caseNext.waitForMerchant',
      turn: 'wait',
      by: '2026-09-29',
    });
    expect(at(asked, '2026-09-30')).toMatchObject({ say: 'caseNext.refundOverdue', turn: 'act' });
  });
});

describe('a supervisor who settles nothing', () => {
  it('is asked again, and the case stays with the supervisor', () => {
    const events = [
      ...ASKED,
      answered('2026-09-06', 'refuses'),
      contacted('2026-09-07', 'escalation'),
      answered('2026-09-08', 'other'),
    ];
    expect(at(events, '2026-09-09')).toMatchObject({
      state: 'escalated',
      say: 'caseNext.answerOther',
      turn: 'act',
    });
    expect(at([...events, contacted('2026-09-09', 'follow-up')], '2026-09-10')).toMatchObject({
      state: 'escalated',
      say: 'caseNext.waitForSupervisor',
    });
  });
});

describe('a case that was lost', () => {
  const lost = [OPENED, filed('2026-09-03'), decided('2026-09-10', 'merchant')];

  it('is refunded where the merchant pays after all', () => {
    expect(at([...lost, moneyBack('2026-09-12', 10_000)], '2026-09-12').state).toBe('lost');
    expect(at([...lost, moneyBack('2026-09-12', 29_000)], '2026-09-12').state).toBe('refunded');
    const withdrawn = [OPENED, step('withdrawn', '2026-09-03'), moneyBack('2026-09-12', 29_000)];
    expect(at(withdrawn, '2026-09-12').state).toBe('refunded');
  });

  it('goes to the regulator of the country, also where that is a guess, and to none without one', () => {
    const lostWith = (change: Parameters<typeof claimOf>[0]) => [
      opened('2026-09-02', claimOf(change)),
      ...lost.slice(1),
    ];
    expect(at(lostWith({ guessed: true }), '2026-09-11').say).toBe('caseNext.appealFss');
    expect(at(lostWith({ country: null }), '2026-09-11').say).toBe('caseNext.lost');
  });

  it('says first that a provisional credit will go', () => {
    const held = [
      OPENED,
      filed('2026-09-03'),
      provisional('2026-09-05', 29_000),
      decided('2026-09-10', 'merchant'),
    ];
    expect(at(held, '2026-09-30')).toMatchObject({
      state: 'lost',
      say: 'caseNext.lostProvisional',
      first: 'money-taken-back',
    });
    const gone: CaseEvent = { kind: 'money-taken-back', on: '2026-09-12', event: 3, note: '' };
    expect(at([...held, gone], '2026-09-30').say).toBe('caseNext.lost');
  });
});

describe('two provisional credits', () => {
  it('of which one is taken back leave the other one provisional', () => {
    const events: CaseEvent[] = [
      OPENED,
      filed('2026-09-03'),
      provisional('2026-09-05', 10_000),
      provisional('2026-09-06', 19_000),
      { kind: 'money-taken-back', on: '2026-09-08', event: 4, note: '' },
    ];
    expect(at(events, '2026-09-09').state).toBe('provisional-credit');
    expect(outcomeOf(replay(recorded(events))).provisional.minor).toBe(10_000);
    const both = [...events, { kind: 'money-taken-back', on: '2026-09-09', event: 3, note: '' } as const];
    expect(at(both, '2026-09-09').state).toBe('dispute-filed');
  });
});

describe('two that decide', () => {
  const both = [
    opened('2026-09-02', claimOf({ route: 'paypal' })),
    filed('2026-09-03', 'issuer'),
    filed('2026-09-04', 'paypal', true),
  ];
  const against = (on: Day, whom?: 'issuer' | 'paypal'): CaseEvent => ({
    kind: 'decided',
    on,
    for: 'merchant',
    ...(whom && { with: whom }),
    note: '',
  });
  const open = (events: readonly CaseEvent[]) => filedWith(replay(recorded(events)));

  it('are one after the other: the other one goes on', () => {
    const first = [...both, against('2026-09-10', 'paypal')];
    expect(at(first, '2026-09-10').state).toBe('dispute-filed');
    expect(open(first)).toEqual(['issuer']);
    expect(at([...first, against('2026-09-12')], '2026-09-12').state).toBe('lost');
    const other = [...both, against('2026-09-10', 'issuer')];
    expect(at(other, '2026-09-10').state).toBe('paypal-inquiry');
    expect(open(other)).toEqual(['paypal']);
  });

  it('where nobody is named it is the last, as in a history of before', () => {
    expect(open([...both, against('2026-09-10')])).toEqual(['issuer']);
    expect(open([...both, step('filing-refused', '2026-09-10')])).toEqual(['issuer']);
  });

  it('keep what is theirs: a provisional credit, or what one of them asks for', () => {
    const credited = [
      ...both.slice(0, 2),
      provisional('2026-09-05', 29_000),
      filed('2026-09-06', 'paypal', true),
    ];
    expect(at([...credited, against('2026-09-10', 'paypal')], '2026-09-10').state).toBe('provisional-credit');
    const asks: CaseEvent = { kind: 'asked-for-more', on: '2026-09-09', until: '2026-09-20', note: '' };
    expect(at([...both, asks, against('2026-09-10', 'issuer')], '2026-09-10')).toMatchObject({
      state: 'info-requested',
      by: '2026-09-20',
    });
    expect(at([...both, asks, against('2026-09-10', 'paypal')], '2026-09-10').state).toBe('dispute-filed');
  });

  it('need decide for the person once, and then the other claim is taken back', () => {
    const won: CaseEvent[] = [
      ...both,
      { kind: 'decided', on: '2026-09-10', for: 'person', with: 'paypal', note: '' },
    ];
    expect(at(won, '2026-09-10')).toMatchObject({ state: 'won', say: 'caseNext.wonWaiting' });
    expect(at([...won, moneyBack('2026-09-12', 29_000)], '2026-09-12').say).toBe('caseNext.withdrawOther');
  });

  it('are those that have it', () => {
    const bank: CaseEvent = { kind: 'decided', on: '2026-09-10', for: 'merchant', with: 'bank', note: '' };
    expect(refusal(replay(recorded(both)), bank, '2026-09-10')?.id).toBe('caseRefusals.notFiledThere');
    expect(replay(recorded([...both, bank]))).toEqual(replay(recorded(both)));
  });
});
