import { describe, expect, it } from 'vitest';

import { letterFacts, remarksOn, writeLetter } from '../../../main/cases/letters/letters.ts';
import { REFERENCES } from '../../../main/cases/letters/references.ts';
import { replay } from '../../../main/cases/replay.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import { ruleOf } from '../../../shared/dispute/rules.ts';
import { charge, claimOf, contact, contacted, moneyBack, opened, recorded } from '../events.ts';

const OPENED = opened('2026-09-03');
const ASKED = contacted('2026-09-04', 'first-request', 'merchant', { ticket: '88-1' });
const REFUSED: CaseEvent = {
  kind: 'answered',
  on: '2026-09-06',
  answer: 'refuses',
  contact: contact('2026-09-06', { said: '담당자가 친절했음. 그래도 안 된다고' }),
  amount: null,
  quoted: 'Subscriptions are not refundable.',
};

const factsOf = (...events: CaseEvent[]) => replay(recorded([OPENED, ...events]));

describe('the letters of a case', () => {
  it('tell what was said to the seller and what came of it', () => {
    const { body } = writeLetter('escalation', 'en', factsOf(ASKED, REFUSED), '2026-09-07');
    expect(body).toContain('Thank you for your answer of September 6, 2026 on ticket 88-1.');
    expect(body).toContain('The reason given was: “Subscriptions are not refundable.”');
    expect(body).not.toContain('친절');
    // Five working days on, Monday to Friday: Chuseok comes later that month.
    expect(body).toContain('September 14, 2026');
  });

  it('ask only for what is still missing', () => {
    const half = moneyBack('2026-09-08', 10_000, { way: 'merchant' });
    const { body } = writeLetter('issuer-statement', 'ko', factsOf(ASKED, half), '2026-09-20');
    expect(body).toContain('이의제기 금액: 19,000원');
    expect(body).toContain('현재 환불받은 금액은 10,000원입니다.');
  });

  it('leave out what the card company said, and keep what was seen on the billing page', () => {
    const facts = factsOf(
      ASKED,
      contacted('2026-09-10', 'other', 'issuer', { ticket: 'CARD-9', said: 'They asked for the form.' }),
      {
        kind: 'proof-checked',
        on: '2026-09-03',
        item: 'single-purchase',
        done: true,
        note: 'One invoice for September.',
      },
    );
    const of = letterFacts(facts, '2026-09-11');
    expect(of.talk.map(({ ticket }) => ticket)).toEqual(['88-1']);
    expect(of.checked).toEqual(['One invoice for September.']);
  });

  it('still speak of the whole claim once all of it is back', () => {
    const back = moneyBack('2026-09-12', 29_000, { way: 'merchant' });
    const { body } = writeLetter('thanks', 'en', factsOf(ASKED, back), '2026-09-12');
    expect(body).toContain('The refund of KRW 29,000 arrived on September 12, 2026.');
  });

  it('can be written and checked for a case that was never opened', () => {
    const { body } = writeLetter('first-request', 'ko', replay([]), '2026-09-12');
    expect(remarksOn(body, 'ko', replay([]), '2026-09-12').every(({ kind }) => kind === 'missing')).toBe(
      true,
    );
  });

  it('are checked against their own case', () => {
    const words = 'Please refund KRW 29,000, charged on September 1, 2026, and not KRW 30,000.';
    expect(remarksOn(words, 'en', factsOf(ASKED), '2026-09-20').map(({ kind }) => kind)).toEqual(['amount']);
  });

  it('give the digits of a card only where the name shows them as such', () => {
    const subjectOf = (name: string) => {
      const of = claimOf({ charges: [charge({ account: { key: 'card', name } })] });
      return writeLetter('issuer-statement', 'en', replay(recorded([opened('2026-09-03', of)])), '2026-09-04')
        .subject;
    };
    expect(subjectOf('Yeoul Card ··1234')).toContain('card ending in 1234');
    expect(subjectOf('Card of 2024')).toContain('card ending in [last four digits of the card]');
  });

  it('tell a card number out of the bank’s text by its last four digits', () => {
    for (const [text, told] of [
      ['TRANSFER 4111111111111111 OPENAI', 'TRANSFER ************1111 OPENAI'],
      ['CARD 4111-1111-1111-1111', 'CARD ****-****-****-1111'],
      ['4111 1111 1111 1111 20260901', '**** **** **** 1111 20260901'],
      ['4111111111111111 123', '************1111 123'],
      // Its last digit is not that of a card.
      ['ORDER 4111111111111112', 'ORDER 4111111111111112'],
    ] as const) {
      const claim = claimOf({ charges: [charge({ description: text })], owed: null });
      const facts = replay(recorded([opened('2026-09-03', claim)]));
      for (const [kind, language] of [
        ['first-request', 'en'],
        ['issuer-statement', 'ko'],
      ] as const) {
        const { body } = writeLetter(kind, language, facts, '2026-09-05');
        expect(body).toContain(told);
        const kinds = remarksOn(body, language, facts, '2026-09-05').map((remark) => remark.kind);
        expect(kinds.filter((remark) => remark !== 'missing')).toEqual([]);
      }
    }
  });

  it('take numbers that were entered together apart where they are listed, and nowhere else', () => {
    const bodyOf = (claimed: string) => {
      const charges = [charge({ occurrence: 2 }), charge({ occurrence: 3 })];
      const claim = claimOf({ charges, documents: { owed: 'KQ-1', claimed } });
      return writeLetter('first-request', 'en', replay(recorded([opened('2026-09-03', claim)])), '2026-09-04')
        .body;
    };
    for (const listed of ['KQ-2, KQ-3', 'KQ-2;KQ-3', 'KQ-2\nKQ-3\n'])
      expect(bodyOf(listed)).toMatch(/\n2\. .*invoice or receipt KQ-2\n3\. .*invoice or receipt KQ-3\n/);
    expect(bodyOf('Invoice 1234, Invoice 1235')).toMatch(
      /receipt Invoice 1234\n3\. .*receipt Invoice 1235\n/,
    );
    for (const one of ['Invoice 1234', 'KQ 2026/11', 'Invoice 1234, paid']) {
      expect(bodyOf(one)).toContain(`Invoices or receipts of the claimed charges: ${one}\n`);
    }
  });

  it('leave the order out of a request to the store where there is none', () => {
    const claim = claimOf({ route: 'google-play', owed: null, charges: [charge()] });
    const facts = replay(recorded([opened('2026-09-03', claim)]));
    const given = { 'document:2026-09-01:29000KRW:1': '' };
    const help = { given, directory: [] };
    const english = writeLetter('store-request', 'en', facts, '2026-09-04', help);
    expect(english.subject).toBe('Google Play refund request');
    expect(english.body).toMatch(/^\[app and item as on the receipt\], charged /);
    // That there is none can still be taken back.
    expect(english.given.map(({ fact }) => fact)).toEqual(Object.keys(given));
    const korean = writeLetter('store-request', 'ko', facts, '2026-09-04', help);
    expect(korean.subject).toBe('Google Play 환불 요청');
    expect(korean.body).not.toContain('주문 번호');
  });

  it('point only at texts whose source is among the rules', () => {
    for (const { rule } of Object.values(REFERENCES)) expect(ruleOf(rule).confidence).toBe('primary');
  });

  it('name the law of Korea for a credit card alone', () => {
    const credit = writeLetter('issuer-statement', 'ko', factsOf(ASKED), '2026-09-20');
    const check = replay(recorded([opened('2026-09-03', claimOf({ route: 'debit-card' })), ASKED]));
    expect(credit.cites.map(({ name }) => name)).toEqual(['여신전문금융업법 제16조 제10항']);
    expect(writeLetter('issuer-statement', 'ko', check, '2026-09-20').cites).toEqual([]);
  });
});
