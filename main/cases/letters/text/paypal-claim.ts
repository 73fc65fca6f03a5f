import type { CaseCharge } from '../../../../shared/case/claim.ts';
import type { ClaimReason } from '../../../../shared/dispute/terms.ts';
import { askedOfMerchant } from '../asked.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { reasonOf } from './charges.ts';
import { contactLog } from './contact-log.ts';
import type { LetterText } from './letter.ts';

/** As PayPal's own list of reasons has them. */
const REASONS: Readonly<Record<ClaimReason, { readonly en: string; readonly ko: string }>> = {
  'charged-twice': { en: 'Duplicate payment', ko: '중복 결제' },
  'paid-another-way': { en: 'Paid by other means', ko: '다른 수단으로 결제함' },
  'one-too-many': { en: 'Other', ko: '기타' },
  'system-error': { en: 'Other billing problem', ko: '기타 청구 문제' },
  'after-cancellation': { en: 'Cancelled recurring payment', ko: '해지한 자동 결제' },
  'wrong-amount': { en: 'Incorrect amount', ko: '금액 오류' },
  'refund-missing': { en: 'Credit not processed', ko: '환불 미처리' },
  'not-mine': { en: 'Payment not recognised', ko: '알 수 없는 결제' },
};

/** Short: PayPal's form has room for a few lines. */
export const paypalClaim: LetterText = {
  en(facts) {
    const { claim } = facts;
    const sum = english.sum(askedOfMerchant(facts));
    const { owed } = claim;
    return {
      subject: `${REASONS[claim.reason].en}: ${claim.merchant}, ${sum}`,
      paragraphs: [
        `Reason: ${REASONS[claim.reason].en}`,
        [
          ...(owed ? [`Payment I owe: ${english.day(owed.day)}, ${idOf(owed, facts, 'en')}`] : []),
          ...claim.charges.map(
            (charge) => `Payment I dispute: ${english.day(charge.day)}, ${idOf(charge, facts, 'en')}`,
          ),
        ].join('\n'),
        reasonOf(facts, 'en').because(facts),
        `Contact with the seller:\n${contactLog(facts, 'en')}`,
        `I ask for a refund of ${sum}.`,
      ],
    };
  },
  ko(facts) {
    const { claim } = facts;
    const sum = korean.sum(askedOfMerchant(facts));
    const { owed } = claim;
    return {
      subject: `${REASONS[claim.reason].ko}: ${claim.merchant}, ${sum}`,
      paragraphs: [
        `사유: ${REASONS[claim.reason].ko}`,
        [
          ...(owed ? [`정상 결제: ${korean.day(owed.day)}, ${idOf(owed, facts, 'ko')}`] : []),
          ...claim.charges.map(
            (charge) => `문제가 된 결제: ${korean.day(charge.day)}, ${idOf(charge, facts, 'ko')}`,
          ),
        ].join('\n'),
        reasonOf(facts, 'ko').because(facts),
        `판매자 문의 경과:\n${contactLog(facts, 'ko')}`,
        `${sum}의 환불을 요청드립니다.`,
      ],
    };
  },
};

/** PayPal's own numbers have seventeen letters and digits; a card's reference would lead nowhere. */
function idOf(charge: CaseCharge, { claim }: LetterFacts, language: 'en' | 'ko'): string {
  const pen = language === 'ko' ? korean : english;
  const { reference } = charge;
  if (reference !== null && /^[0-9A-Z]{17}$/.test(reference)) return reference;
  return pen.gap(charge === claim.owed ? 'paypalOwed' : 'paypalClaimed');
}
