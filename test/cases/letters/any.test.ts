import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LetterFacts, Talk } from '../../../main/cases/letters/letter-facts.ts';
import { remarksAbout } from '../../../main/cases/letters/remarks/remarks.ts';
import { write } from '../../../main/cases/letters/write.ts';
import type { CaseCharge, Claim } from '../../../shared/case/claim.ts';
import { ANSWERS, CHANNELS, LETTER_KINDS, PURPOSES } from '../../../shared/case/terms.ts';
import { addDays, dayFromNumber } from '../../../shared/day.ts';
import { CLAIM_REASONS, ISSUER_COUNTRIES, PAYMENT_ROUTES } from '../../../shared/dispute/terms.ts';
import { LANGUAGES } from '../../../shared/messages/entry.ts';
import { claim, facts } from './cases.ts';

const day = fc.integer({ min: 20_000, max: 22_000 }).map(dayFromNumber);
const minor = fc.integer({ min: 1, max: 900_000_000 });
const currency = fc.constantFrom('KRW', 'USD', 'EUR', 'JPY', 'GBP', 'KWD', 'XXX');
const money = fc.record({ minor, currency });
const name = fc.constantFrom('신한카드 ··1234', 'Chase ··9876', 'Main account', '');

const charge: fc.Arbitrary<CaseCharge> = fc
  .record({
    account: fc.option(name.map((of) => ({ key: of, name: of }))),
    day,
    later: fc.option(fc.nat(5)),
    description: fc.constantFrom(
      'OPENAI *CHATGPT SUBSCR',
      'NETFLIX.COM',
      '쿠팡와우멤버십',
      'SHOP [WEB] OF EUR 5.00',
      'OPENAI 4111 1111 1111 1111',
    ),
    amount: money.map((value) => ({ ...value, minor: -value.minor })),
    original: fc.option(money.map((value) => ({ ...value, minor: -value.minor }))),
    reference: fc.option(fc.constantFrom('30918274', '8XJ41230PL774512C')),
    pending: fc.boolean(),
  })
  .map(({ later, ...one }) => ({
    ...one,
    posted: later === null ? null : addDays(one.day, later),
    occurrence: 1,
  }));

const claims: fc.Arbitrary<Claim> = fc.record({
  merchant: fc.constantFrom('OpenAI', 'Anthropic', 'SOME SHOP LIMITED LLC', '쿠팡'),
  reason: fc.constantFrom(...CLAIM_REASONS),
  owed: fc.option(charge),
  charges: fc.array(charge, { minLength: 1, maxLength: 4 }),
  atStake: money,
  route: fc.constantFrom(...PAYMENT_ROUTES),
  network: fc.constant(null),
  country: fc.option(fc.constantFrom(...ISSUER_COUNTRIES)),
  statementSent: fc.option(day),
  invoiceIssued: fc.option(day),
  cancelledOn: fc.option(day),
  customer: fc.constantFrom('', 'minji@example.com, org-7Hx2'),
  documents: fc.constantFrom({ owed: '', claimed: '' }, { owed: 'KQ7TRM2A-0011', claimed: 'KQ7TRM2A-0012' }),
  recognised: fc.boolean(),
});

const talk: fc.Arbitrary<Talk> = fc
  .record({
    on: day,
    time: fc.option(fc.constantFrom('10:12', '23:59')),
    channel: fc.constantFrom(...CHANNELS),
    ticket: fc.constantFrom('', '441180'),
    purpose: fc.option(fc.constantFrom(...PURPOSES)),
    answer: fc.constantFrom(...ANSWERS),
    said: fc.constantFrom('', 'They offered USD 5.00 on October 3, 2026.', '나중에 다시 연락한다고 함'),
    quoted: fc.constantFrom('', 'We offered USD 5.00 on October 3, 2026.', '“크레딧은 환불되지 않습니다.”'),
  })
  .map((one) => ({ ...one, out: one.purpose !== null, answer: one.purpose === null ? one.answer : null }));

const GIVEN = {
  name: '김하늘',
  customer: 'kim@home.example',
  ticket: '',
  cancelled: '2026-10-02',
  'checked.en': 'One invoice, paid on October 1, 2026.',
  theirReason: 'No refunds.',
};

const cases: fc.Arbitrary<LetterFacts> = fc
  .record({
    claim: claims,
    today: day,
    left: fc.option(minor),
    back: fc.option(fc.record({ on: day, amount: money, way: fc.constantFrom('merchant', 'issuer') })),
    promised: fc.option(fc.record({ on: day, amount: fc.option(money) })),
    talk: fc.array(talk, { maxLength: 4 }),
    limit: fc.option(day),
    given: fc.constantFrom<Record<string, string>>({}, GIVEN),
    files: fc.constantFrom([], [{ name: 'invoice of 2026-09-01.pdf', item: null }]),
  })
  .map(({ left, back, claim: of, ...rest }) => ({
    ...facts({ claim: of }),
    ...rest,
    remaining: { minor: left ?? of.atStake.minor, currency: of.atStake.currency },
    lastReturn: back,
  }));

describe('a letter of any case', () => {
  it('is whole, asks for each of its marks, and agrees with the case by its own check', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...LETTER_KINDS),
        fc.constantFrom(...LANGUAGES),
        (of, kind, language) => {
          const { subject, body, missing } = write(kind, language, of);
          expect(subject.trim()).toBe(subject);
          expect(body).not.toMatch(/undefined|null|NaN|\[object/);
          const remarks = remarksAbout(body, language, of);
          expect(remarks.filter(({ kind: about }) => about !== 'missing' && about !== 'length')).toEqual([]);
          const asked = missing.map(({ mark }) => mark);
          for (const { from, to, kind: about } of remarks) {
            if (about === 'missing') expect(asked).toContain(body.slice(from, to));
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('keeps the same words for the same case', () => {
    const of = facts({ claim: claim() });
    expect(write('first-request', 'ko', of)).toEqual(write('first-request', 'ko', of));
  });
});
