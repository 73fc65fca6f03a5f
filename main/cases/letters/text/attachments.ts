import type { ProofItem } from '../../../../shared/case/terms.ts';
import type { Language } from '../../../../shared/messages/entry.ts';
import type { LetterFacts } from '../letter-facts.ts';

const ITEMS: Readonly<Record<Language, Readonly<Record<ProofItem, string>>>> = {
  en: {
    'payment-history': 'Statement lines',
    'usage-history': 'Usage or credit balance',
    reason: 'Explanation',
    'reference-numbers': 'Reference numbers',
    'single-purchase': 'Invoice or receipt of the one order',
    'merchant-contacts': 'Conversation with the seller',
    'refund-promise': 'Promise of the refund',
    cancellation: 'Confirmation of the cancellation',
    'other-payment': 'Receipt of the other payment',
  },
  ko: {
    'payment-history': '카드 이용·매입 내역',
    'usage-history': '사용 내역 또는 크레딧 잔액',
    reason: '사유 설명',
    'reference-numbers': '승인번호·참조번호',
    'single-purchase': '주문 1건의 인보이스·영수증',
    'merchant-contacts': '가맹점 문의·회신 내용',
    'refund-promise': '환불 약속 내용',
    cancellation: '해지 확인 자료',
    'other-payment': '다른 결제의 영수증',
  },
};

/** Numbered: the statement lines, which Recoup has itself, and the files kept with the case. */
export function attachments(facts: LetterFacts, language: Language): string {
  const statement =
    language === 'ko' ? '위 거래가 표시된 명세서 내역' : 'Statement lines showing the charges above';
  const files = facts.files.map(({ name, item }) =>
    item === null ? name : `${ITEMS[language][item]} (${name})`,
  );
  return [statement, ...files].map((what, index) => `${index + 1}. ${what}`).join('\n');
}
