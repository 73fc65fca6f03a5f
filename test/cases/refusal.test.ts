import { describe, expect, it } from 'vitest';

import { refusal } from '../../main/cases/refusal.ts';
import { replay } from '../../main/cases/replay.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
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
  step,
} from './events.ts';

const TODAY = '2026-10-01';
const OPENED = opened('2026-09-02');

function refused(events: readonly CaseEvent[], event: CaseEvent): string | null {
  return refusal(replay(recorded(events)), event, TODAY)?.id.replace('caseRefusals.', '') ?? null;
}

describe('what cannot have happened', () => {
  it.each([
    ['a day that has not come', [OPENED], contacted('2026-10-02', 'follow-up'), 'future'],
    ['a filing before the charge', [OPENED], filed('2026-08-31'), 'beforeCharge'],
    ['a second opening', [OPENED], OPENED, 'openedTwice'],
    ['anything in a case that is none', [], contacted('2026-09-03', 'follow-up'), 'noCase'],
    [
      'an answer to nothing that was asked for',
      [OPENED, filed('2026-09-03')],
      step('sent-more', '2026-09-04'),
      'nothingAsked',
    ],
    [
      'a claim at PayPal without a dispute',
      [OPENED, filed('2026-09-03')],
      step('paypal-escalated', '2026-09-04'),
      'noInquiry',
    ],
    ['a rebuttal before a filing', [OPENED], step('rebutted', '2026-09-04'), 'notFiled'],
    ['closing what is open', [OPENED], step('closed', '2026-09-04'), 'notDecided'],
    ['opening what is open', [OPENED], step('reopened', '2026-09-04'), 'notOver'],
    [
      'a decision after a decision',
      [OPENED, filed('2026-09-03'), decided('2026-09-04', 'person')],
      decided('2026-09-05', 'merchant'),
      'decided',
    ],
    [
      'an innocent charge that is filed',
      [OPENED, filed('2026-09-03')],
      step('not-a-double-charge', '2026-09-04'),
      'filed',
    ],
    [
      'money taken back that never came',
      [OPENED],
      { kind: 'money-taken-back', on: '2026-09-04', event: 1, note: '' },
      'noSuchMoney',
    ],
    [
      'a sum settled in another currency',
      [OPENED],
      moneyBack('2026-09-04', 1, { settles: { minor: 1, currency: 'USD' } }),
      'otherCurrency',
    ],
    [
      'more written off than is left',
      [OPENED],
      { kind: 'written-off', on: '2026-09-04', amount: { minor: 29_001, currency: 'KRW' }, note: '' },
      'tooMuchWrittenOff',
    ],
    [
      'another currency after money came',
      [OPENED, moneyBack('2026-09-04', 1)],
      { kind: 'claim-changed', on: '2026-09-05', claim: claimOf({ atStake: { minor: 5, currency: 'USD' } }) },
      'currencyFixed',
    ],
    [
      'another currency after some was written off',
      [OPENED, { kind: 'written-off', on: '2026-09-04', amount: { minor: 1, currency: 'KRW' }, note: '' }],
      { kind: 'claim-changed', on: '2026-09-05', claim: claimOf({ atStake: { minor: 5, currency: 'USD' } }) },
      'currencyFixed',
    ],
    [
      'a filing of what is only pending',
      [opened('2026-09-02', claimOf({ charges: [charge({ pending: true })] }))],
      filed('2026-09-04'),
      'pending',
    ],
    [
      'checking what was asked already',
      [OPENED, contacted('2026-09-03', 'first-request')],
      step('confirmed', '2026-09-04'),
      'notPreparing',
    ],
  ] as const satisfies readonly (readonly [string, readonly CaseEvent[], CaseEvent, string])[])(
    'is refused in words: %s',
    (_, events, event, words) => {
      expect(refused(events, event)).toBe(words);
    },
  );

  it('does not hinder what happened before the app knew of it', () => {
    expect(refused([OPENED], filed('2026-09-03'))).toBeNull();
    expect(refused([OPENED], decided('2026-09-20', 'person'))).toBeNull();
    expect(refused([OPENED], answered('2026-09-20', 'refuses'))).toBeNull();
    expect(refused([OPENED], moneyBack('2026-09-20', 29_000, { provisional: true }))).toBeNull();
  });
});

describe('taking back and correcting', () => {
  const events = [OPENED, contacted('2026-09-03', 'first-request'), moneyBack('2026-09-10', 100)];
  const undo = (event: number): CaseEvent => ({ kind: 'undone', on: '2026-09-11', event });
  const correct = (event: number, was: unknown): CaseEvent => ({
    kind: 'corrected',
    on: '2026-09-11',
    event,
    was,
  });

  it('is offered for the last event alone', () => {
    expect(refused(events, undo(3))).toBeNull();
    expect(refused(events, undo(2))).toBe('notLast');
    expect(refused([...events, undo(3)], undo(2))).toBeNull();
    expect(refused([...events, undo(3)], undo(3))).toBe('noSuchEvent');
  });

  it('is offered for a correction, too', () => {
    const corrected = [...events, correct(3, moneyBack('2026-09-10', 90))];
    expect(refused(corrected, undo(4))).toBeNull();
    expect(refused(corrected, undo(3))).toBe('notLast');
    expect(replay(recorded([...corrected, undo(4)]))).toEqual(replay(recorded(events)));
  });

  it('keeps the kind and the currency', () => {
    expect(refused(events, correct(3, moneyBack('2026-09-10', 90)))).toBeNull();
    expect(refused(events, correct(3, contacted('2026-09-10', 'other')))).toBe('otherKind');
    expect(refused(events, correct(3, 'nonsense'))).toBe('otherKind');
    expect(refused(events, correct(9, moneyBack('2026-09-10', 90)))).toBe('noSuchEvent');
    const foreign = moneyBack('2026-09-10', 90, { settles: { minor: 90, currency: 'EUR' } });
    expect(refused(events, correct(3, foreign))).toBe('otherCurrency');
  });

  it('cannot say what could not be written at once', () => {
    expect(refused(events, correct(3, moneyBack('2026-08-30', 100)))).toBe('beforeCharge');
    expect(refused(events, correct(3, moneyBack('2030-01-01', 100)))).toBe('future');
    const claimed = (change: Parameters<typeof claimOf>[0]) => opened('2026-09-02', claimOf(change));
    expect(refused(events, correct(1, claimed({ reason: 'not-mine' })))).toBe('notMineButKnown');
    expect(refused(events, correct(1, claimed({ atStake: { minor: 2200, currency: 'USD' } })))).toBe(
      'currencyFixed',
    );
    expect(refused(events, correct(1, claimed({ atStake: { minor: 20_000, currency: 'KRW' } })))).toBeNull();
    const corrected = [...events, correct(3, moneyBack('2026-09-10', 90))];
    expect(refused(corrected, correct(4, correct(3, moneyBack('2026-09-10', 80))))).toBe('correctedTwice');
    expect(refused(corrected, correct(3, moneyBack('2026-09-10', 80)))).toBeNull();
  });

  it('counts a sum without what was written before', () => {
    const off = (minor: number): CaseEvent => ({
      kind: 'written-off',
      on: '2026-09-10',
      amount: { minor, currency: 'KRW' },
      note: '',
    });
    const written = [OPENED, off(29_000)];
    expect(refused(written, correct(2, off(20_000)))).toBeNull();
    expect(refused(written, correct(2, off(29_001)))).toBe('tooMuchWrittenOff');
  });

  it('takes no more of a credit than it holds, and may keep its line', () => {
    const credit = charge({ day: '2026-09-10', amount: { minor: 10_000, currency: 'KRW' } });
    const linked = [OPENED, moneyBack('2026-09-10', 10_000, { charge: credit })];
    expect(refused(linked, correct(2, moneyBack('2026-09-10', 9_000, { charge: credit })))).toBeNull();
    expect(refused(linked, correct(2, moneyBack('2026-09-10', 10_001, { charge: credit })))).toBe(
      'moreThanCredit',
    );
    expect(refused([OPENED], moneyBack('2026-09-10', 10_001, { charge: credit }))).toBe('moreThanCredit');
  });

  it('of money that was taken back names money that came', () => {
    const gone = (event: number): CaseEvent => ({
      kind: 'money-taken-back',
      on: '2026-09-11',
      event,
      note: '',
    });
    const taken = [...events, gone(3)];
    expect(refused(taken, correct(4, { ...gone(3), on: '2026-09-10' }))).toBeNull();
    expect(refused(taken, correct(4, gone(2)))).toBe('noSuchMoney');
  });
});
