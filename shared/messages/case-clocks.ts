import type { Entry } from './entry.ts';

/** Waits of a case, and what a clock counts from. */
export const caseClocksMessages = {
  'caseClocks.merchant-reply': { en: 'First answer of the merchant', ko: '가맹점 첫 답변' },
  'caseClocks.merchant-second-reply': { en: 'Answer to your second message', ko: '재문의 답변' },
  'caseClocks.escalation-reply': { en: 'Answer of the supervisor', ko: '상급 담당자 답변' },
  'caseClocks.store-reply': { en: 'Answer of the store', ko: '스토어 답변' },
  'caseClocks.refund-arrival': { en: 'Arrival of the promised refund', ko: '약속된 환불 입금' },
  'caseClocks.told-limit': { en: 'The limit that you were told', ko: '직접 안내받은 접수 기한' },
  'caseClocks.means.told-limit': {
    en: 'File by then; they told you so themselves.',
    ko: '접수하는 곳에서 직접 알려 준 기한이에요. 그 전에 접수하세요.',
  },
  'caseClocks.contest-answer': {
    en: 'Your answer to the merchant’s objection',
    ko: '가맹점 반박에 대한 내 답변',
  },
  'caseClocks.more-asked': { en: 'What you were asked for', ko: '요청받은 추가 자료' },
  'caseClocks.means.ask-again': {
    en: 'Their time to answer. Afterwards it is time to ask again.',
    ko: '이날까지 답변을 기다려요. 지나도 답이 없으면 다시 문의하세요.',
  },
  'caseClocks.means.arrival': {
    en: 'By then the money should be on the statement.',
    ko: '이때까지 명세서에 입금되어야 해요.',
  },
  'caseClocks.means.mine': { en: 'Until then it is your turn.', ko: '이 날까지 내가 답해야 해요.' },
  'caseClocks.from.posting': { en: 'the day of posting', ko: '매입일' },
  'caseClocks.from.charge': { en: 'the day of the charge', ko: '이용일' },
  'caseClocks.from.unposted': {
    en: 'the day of the charge, the posting is not known',
    ko: '이용일(매입일을 몰라요)',
  },
  'caseClocks.from.statement': { en: 'the day the statement was sent', ko: '명세서 발송일' },
  'caseClocks.from.noStatement': {
    en: 'the posting, as the day the statement was sent is not known',
    ko: '매입일(명세서 발송일을 몰라요)',
  },
  'caseClocks.from.paymentDue': { en: 'the day your bill is paid', ko: '카드 결제일' },
  'caseClocks.from.invoice': { en: 'the day of the invoice', ko: '인보이스 발행일' },
  'caseClocks.from.message': { en: 'your last message', ko: '마지막 문의일' },
  'caseClocks.from.promise': { en: 'the promise', ko: '환불 약속일' },
  'caseClocks.from.filing': { en: 'your filing', ko: '이의제기 접수일' },
  'caseClocks.from.inquiry': { en: 'the opening at PayPal', ko: 'PayPal 분쟁 개시일' },
  'caseClocks.from.result': { en: 'the decision', ko: '결과 통지일' },
  'caseClocks.from.complaint': { en: 'your complaint', ko: '민원 접수일' },
  'caseClocks.from.offer': { en: 'the merchant’s offer', ko: '가맹점이 제안한 날' },
  'caseClocks.from.told': { en: 'what you were told', ko: '안내받은 날' },
} as const satisfies Record<string, Entry>;
