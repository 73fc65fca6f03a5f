import { describe, expect, it } from 'vitest';

import { contactsOf, historyOf, undoOf } from '../../main/cases/history.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { answered, contacted, filed, moneyBack, opened, recorded } from './events.ts';

const [english, korean] = [createSpeaker('en'), createSpeaker('ko')];

const EVENTS: readonly CaseEvent[] = [
  opened('2026-09-02'),
  contacted('2026-09-03', 'first-request', 'merchant', { said: '환불을 요청했다', ticket: 'A-1' }),
  answered('2026-09-04', 'promised', { minor: 29_000, currency: 'KRW' }),
  filed('2026-09-20', 'paypal', true),
  moneyBack('2026-09-22', 10_000),
  { kind: 'corrected', on: '2026-09-23', event: 5, was: moneyBack('2026-09-22', 12_000) },
  { kind: 'noted', on: '2026-09-24', note: '다시 확인' },
  { kind: 'undone', on: '2026-09-24', event: 7 },
];

describe('the history', () => {
  const entries = historyOf(recorded(EVENTS));

  it('tells each event in a sentence, as it was last corrected', () => {
    expect(entries.map(({ say }) => english.tell(say))).toEqual([
      'Case opened from a finding: ₩29,000',
      'First message to the merchant by chat',
      'They promise ₩29,000',
      'Dispute opened at PayPal',
      '₩12,000 came back',
      'Corrected',
      'Note',
      'Undone',
    ]);
    expect(entries.slice(0, 4).map(({ say }) => korean.tell(say))).toEqual([
      '이중 청구 확인에서 환불 건을 만들었어요: ₩29,000',
      '가맹점에 채팅으로 첫 문의를 했어요',
      '₩29,000 환불을 약속받았어요',
      'PayPal에 분쟁을 접수했어요',
    ]);
  });

  it('keeps what was undone or corrected to be read, with the words of the person', () => {
    expect(entries.filter(({ undone }) => undone).map(({ recorded: { id } }) => id)).toEqual([7]);
    expect(entries.filter(({ corrected }) => corrected).map(({ recorded: { id } }) => id)).toEqual([5]);
    expect(entries[4]?.recorded.event).toMatchObject({ kind: 'money-back', amount: { minor: 10_000 } });
    expect(entries[1]?.words).toBe('환불을 요청했다');
    expect(entries[6]?.words).toBe('다시 확인');
  });

  it('offers to take back the last event that stands, a correction, too', () => {
    expect(undoOf(recorded(EVENTS))?.event).toBe(6);
    expect(undoOf(recorded(EVENTS.slice(0, 1)))?.event).toBe(1);
    expect(
      undoOf(recorded([...EVENTS.slice(0, 1), { kind: 'undone', on: '2026-09-03', event: 1 }])),
    ).toBeNull();
  });

  it('lists the conversations in both directions', () => {
    const contacts = contactsOf(recorded(EVENTS));
    expect(contacts.map(({ event, out }) => [event, out])).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(contacts[0]?.contact.ticket).toBe('A-1');
  });
});
