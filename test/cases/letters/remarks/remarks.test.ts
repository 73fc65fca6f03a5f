import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { PHRASES_EN } from '../../../../main/cases/letters/remarks/phrases-en.ts';
import { PHRASES_KO } from '../../../../main/cases/letters/remarks/phrases-ko.ts';
import { remarksAbout } from '../../../../main/cases/letters/remarks/remarks.ts';
import { write } from '../../../../main/cases/letters/write.ts';
import { LANGUAGES } from '../../../../shared/messages/entry.ts';
import { createSpeaker } from '../../../../shared/messages/speaker.ts';
import { claim, facts, WRITTEN } from '../cases.ts';
import { INNOCENT } from './innocent.ts';

const FACTS = facts();

/** What is remarked, as `kind: the words`. */
function remarked(body: string, of = FACTS): string[] {
  return remarksAbout(body, 'en', of).map(({ kind, from, to }) => `${kind}: ${body.slice(from, to)}`);
}

describe('the gentle check', () => {
  it('has nothing to say about letters as they are written, but for what is still missing', () => {
    for (const { kind, facts: of } of WRITTEN) {
      for (const language of LANGUAGES) {
        const { body, missing } = write(kind, language, of);
        const remarks = remarksAbout(body, language, of);
        expect(remarks.filter((one) => one.kind !== 'missing')).toEqual([]);
        const marks = new Set(remarks.map(({ from, to }) => body.slice(from, to)));
        expect(missing.map(({ mark }) => mark)).toEqual(expect.arrayContaining([...marks]));
      }
    }
  });

  test.each(INNOCENT)('lets an innocent sentence be: %s', (sentence) => {
    expect(remarked(sentence)).toEqual([]);
  });

  test.each([
    ['This is ridiculous.', 'anger: ridiculous'],
    ['Your behaviour is completely unacceptable', 'anger: completely unacceptable'],
    ['You people never answer.', 'anger: You people never'],
    ['I DEMAND a refund.', 'anger: I DEMAND'],
    ['Refund me immediately.', 'anger: Refund me immediately'],
    ['This is a scam and you stole my money.', 'anger: scam', 'anger: you stole'],
    ['You are thieves.', 'anger: thieves'],
    ['The worst company I know', 'anger: worst company'],
    ['Answer me!!!', 'anger: !!!'],
    ['GIVE ME MY MONEY BACK', 'anger: GIVE ME MY MONEY BACK'],
    ['My lawyer will contact you.', 'threat: My lawyer will'],
    ['I’ll sue you.', 'threat: ’ll sue'],
    ['I will take legal action.', 'threat: legal action'],
    [
      'If you do not refund it, I will file a chargeback.',
      'threat: If you do not refund it, I will file a chargeback',
    ],
    ['Refund it, or I’ll report you to everyone.', 'threat: or I’ll report'],
    ['I will leave a one-star review.', 'threat: one-star review'],
    ['You’ll regret this.', 'threat: You’ll regret this'],
    ['사기꾼들이네요.', 'anger: 사기꾼들이'],
    ['이건 사기입니다.', 'anger: 사기입니다'],
    ['사기를 당했습니다.', 'anger: 사기를 당했습니다'],
    ['정말 어이없네요.', 'anger: 어이없네요'],
    ['당장 환불해 주세요.', 'anger: 당장 환불해'],
    ['내 돈 내놔라', 'anger: 내 돈 내놔라'],
    ['고소하겠습니다.', 'threat: 고소하겠습니다'],
    ['법적 조치를 하겠습니다.', 'threat: 법적 조치를'],
    ['소비자원에 신고하겠습니다.', 'threat: 소비자원에 신고하겠습니다'],
    ['언론에 제보하겠습니다.', 'threat: 언론에 제보하겠습니다'],
    ['환불해 주지 않으면 카드사에 차지백을 신청합니다.', 'threat: 않으면 카드사에 차지백을 신청합니다'],
    ['가만히 있지 않겠습니다.', 'threat: 가만히 있지 않겠습니다'],
    // As people write when they are upset.
    [
      'I want my money back NOW or I will contact my bank. You have 24 hours.',
      'anger: I want my money back NOW',
      'threat: or I will contact',
      'threat: You have 24 hours',
    ],
    ['why did you take $22 without permission??', 'anger: ??'],
    [
      'Your support is a joke. I will be contacting the FTC.',
      'anger: support is a joke',
      'threat: contacting the FTC',
    ],
    [
      'If this is not resolved by Friday I will initiate a chargeback.',
      'threat: If this is not resolved by Friday I will initiate a chargeback',
    ],
    ['Worst customer service ever.', 'anger: Worst customer service'],
    [
      '이게 말이 됩니까? 당장 환불해주세요. 안 해주시면 카드사에 신고하겠습니다.',
      'anger: 말이 됩니까',
      'anger: 당장 환불해주세요',
      'threat: 안 해주시면 카드사에 신고하겠습니다',
    ],
    ['고객을 호구로 아시나요? 정말 최악이네요.', 'anger: 호구로 아시나요', 'anger: 최악이네요'],
    [
      '거부하시면 금감원에 민원 넣겠습니다. 사기죄로 고소할 수도 있습니다.',
      'threat: 거부하시면 금감원에 민원 넣겠습니다',
      'threat: 사기죄로 고소할 수도 있습니다',
    ],
    ['돈 떼먹는 회사네요. 양심이 있으면 돌려주세요.', 'anger: 돈 떼먹는', 'anger: 양심이 있으면'],
    [
      '제 카드번호는 4111 1111 1111 1111이고 33,000원을 돌려주세요.',
      'card-number: 4111 1111 1111 1111',
      'amount: 33,000원',
    ],
  ])('marks %s', (sentence, ...expected) => {
    expect(remarked(sentence)).toEqual(expected);
  });

  it('offers a calmer way in the language of the words', () => {
    const insteadOf = (body: string) => remarksAbout(body, 'en', FACTS).map(({ instead }) => instead);
    expect(insteadOf('This is ridiculous.')).toEqual(['not what I expected']);
    expect(insteadOf('정말 어이없네요.')).toEqual(['당황스럽습니다']);
    for (const { instead } of PHRASES_EN) expect(instead ?? '').not.toMatch(/[가-힣]/);
    for (const { instead } of PHRASES_KO) expect(instead ?? '').not.toMatch(/[A-Za-z]/);
  });

  it('has no remark about any calmer way it offers', () => {
    for (const { instead } of [...PHRASES_EN, ...PHRASES_KO]) expect(remarked(instead ?? '')).toEqual([]);
  });

  it('lets who does not know the charge at all speak of fraud', () => {
    const unknown = facts({ claim: claim({ reason: 'not-mine', recognised: false }) });
    expect(remarked('Is this a fraudulent charge?')).toEqual(['anger: fraudulent']);
    expect(remarked('Is this a fraudulent charge?', unknown)).toEqual([]);
    expect(remarked('This is ridiculous.', unknown)).toEqual(['anger: ridiculous']);
  });

  it('marks what is not filled in, and not what the bank wrote in brackets', () => {
    expect(remarked('My account is [e-mail address of your account].')).toEqual([
      'missing: [e-mail address of your account]',
    ]);
    const bracketed = facts({
      claim: claim({ charges: [{ ...claim().charges[0], description: '[WEB] OPENAI' }] as never }),
    });
    expect(remarked('It says [WEB] OPENAI.', bracketed)).toEqual([]);
  });

  it('holds amounts against the case, in whatever way they are written', () => {
    expect(remarked('USD 22.00, 22.00 dollars, $22, KRW 30,870, 30,910원, ₩61,780, 3만 910원')).toEqual([]);
    expect(remarked('Please refund USD 23.00 and 30,871원.')).toEqual([
      'amount: USD 23.00',
      'amount: 30,871원',
    ]);
    expect(remarked('3만 872원')).toEqual(['amount: 3만 872원']);
    const { tell } = createSpeaker('en');
    const [euro] = remarksAbout('It was €22.00.', 'en', FACTS);
    expect(euro && tell(euro.say)).toBe('No amount of the case is in this currency.');
  });

  it('knows the agreed price, what came back, and amounts that somebody named in the conversation', () => {
    const wrong = facts({
      claim: claim({ reason: 'wrong-amount', atStake: { minor: 2_870, currency: 'KRW' } }),
    });
    expect(remarked('Agreed: KRW 28,000, difference: KRW 2,870.', wrong)).toEqual([]);
    const talk = [
      {
        out: false,
        on: '2026-10-21',
        time: null,
        channel: 'chat',
        ticket: '',
        purpose: null,
        answer: 'other',
        said: 'They offered USD 5.00 on September 30.',
        quoted: '',
      },
    ] as const;
    expect(remarked('You offered USD 5.00 on September 30, 2026.', facts({ talk }))).toEqual([]);
    expect(remarked('You offered USD 5.00.')).toEqual(['amount: USD 5.00']);
  });

  it('holds days against the case, and lets days ahead be', () => {
    expect(
      remarked('October 14, 2026; 15 October; 2026년 10월 14일; 10월 15일; 2026-10-17; 10/15/2026'),
    ).toEqual([]);
    expect(remarked('Please answer by November 20, 2026, 11월 20일 or 2026. 11. 20.')).toEqual([]);
    expect(remarked('It was October 13, 2026, 13 October 2026, 10월 13일, 2026-10-13.')).toEqual([
      'date: October 13, 2026',
      'date: 13 October 2026',
      'date: 10월 13일',
      'date: 2026-10-13',
    ]);
    expect(remarked('October 14, 2025')).toEqual(['date: October 14, 2025']);
    const { tell } = createSpeaker('en');
    const [never] = remarksAbout('on February 30, 2026', 'en', FACTS);
    expect(never && tell(never.say)).toBe('There is no such day.');
  });

  it('keeps whole card numbers and resident numbers out of letters', () => {
    expect(remarked('My card is 4111 1111 1111 1111.')).toEqual(['card-number: 4111 1111 1111 1111']);
    expect(remarked('4111-1111-1111-1111')).toEqual(['card-number: 4111-1111-1111-1111']);
    expect(remarked('Order 4111 1111 1111 1112 has no check digit.')).toEqual([]);
    expect(remarked('900101-1234567')).toEqual(['card-number: 900101-1234567']);
  });

  it('takes the reference of a charge for what it is, but not where it looks like a card', () => {
    const of = (reference: string) =>
      facts({ claim: claim({ charges: claim().charges.map((one) => ({ ...one, reference })) }) });
    const long = '49927398716000000';
    expect(remarked(`Reference ${long}`)).toEqual([`card-number: ${long}`]);
    expect(remarked(`Reference ${long}`, of(long))).toEqual([]);
    expect(remarked('Reference 4111111111111111', of('4111111111111111'))).toEqual([
      'card-number: 4111111111111111',
    ]);
  });

  it('says where a letter becomes too long', () => {
    const body = 'word '.repeat(700);
    const [remark] = remarksAbout(body, 'en', FACTS);
    expect(remark).toMatchObject({ kind: 'length', from: 3_000, to: body.length, instead: null });
    expect(remarksAbout('가'.repeat(2_001), 'ko', FACTS)[0]).toMatchObject({ kind: 'length', from: 2_000 });
  });

  it('gives places that lie in the letter, in its order, and never two for the same words', () => {
    const part = fc.oneof(
      fc.constantFrom(...INNOCENT, 'This is ridiculous. ', '[x] ', 'USD 9.99 ', '10월 13일 ', '당장 환불해 '),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const body = parts.join('');
        const remarks = remarksAbout(body, language, FACTS).filter(({ kind }) => kind !== 'length');
        let last = 0;
        for (const { from, to } of remarks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it('reads the oddest letter of full length: no phrase goes back over the text again and again', () => {
    for (const { find } of [...PHRASES_EN, ...PHRASES_KO]) expect(find).not.toMatch(/[*+]|,\}/);
    const odd = [
      '1',
      '1,',
      '[',
      '!',
      'A',
      'AAA ',
      '1 ',
      '9.',
      'if you do not refund ',
      '않으면 ',
      '12월',
      'Oct 1',
    ];
    for (const piece of odd) {
      const body = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
      expect(remarksAbout(body, 'ko', FACTS).some(({ kind }) => kind === 'length')).toBe(true);
    }
  });
});
