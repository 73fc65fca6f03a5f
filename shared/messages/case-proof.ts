import type { Entry } from './entry.ts';

/** What a case can be proven with. */
export const caseProofMessages = {
  'caseProof.paymentHistory': { en: 'Payments', ko: '결제 내역' },
  'caseProof.paymentHistory.lines': {
    en: 'The statement lines of both charges: dates, amount, currency, the bank’s own text',
    ko: '두 건의 명세서 내역: 이용일·매입일, 금액, 통화, 가맹점 표기',
  },
  'caseProof.paymentHistory.booked': {
    en: 'Both are booked, not only authorised',
    ko: '두 건 모두 승인만이 아니라 매입된 내역이어야 해요',
  },
  'caseProof.lastFour': { en: 'Of the card the last four digits only', ko: '카드 번호는 끝 4자리만' },
  'caseProof.usageHistory': { en: 'Usage', ko: '사용 내역' },
  'caseProof.usageHistory.export': {
    en: 'An export of the usage or cost of the time (OpenAI writes it in UTC)',
    ko: '해당 기간의 사용량·비용 내보내기(OpenAI는 UTC 기준)',
  },
  'caseProof.usageHistory.balance': {
    en: 'The credit grants or balance, showing one purchase',
    ko: '구매가 한 번뿐인 크레딧 내역이나 잔액 화면',
  },
  'caseProof.usageHistory.plan': {
    en: 'The subscription page, showing one active plan',
    ko: '구독이 하나뿐인 구독 관리 화면',
  },
  'caseProof.reason': { en: 'Reason', ko: '환불 사유' },
  'caseProof.reason.sentence': {
    en: 'One sentence: which charge is right, which is not, and why',
    ko: '어느 결제가 맞고 어느 결제가 잘못됐는지, 이유를 한 문장으로',
  },
  'caseProof.singlePurchase': { en: 'One purchase only', ko: '구매가 한 번이라는 증빙' },
  'caseProof.singlePurchase.invoice': {
    en: 'One order, invoice or receipt for the time',
    ko: '해당 기간의 주문서·인보이스·영수증 한 건',
  },
  'caseProof.singlePurchase.noSecond': {
    en: 'The billing history without a second order',
    ko: '두 번째 주문이 없는 결제 기록',
  },
  'caseProof.merchantContacts': { en: 'Talks with the merchant', ko: '가맹점 문의 기록' },
  'caseProof.merchantContacts.log': {
    en: 'Day, channel, ticket number, what was said, their answer or silence',
    ko: '날짜, 경로, 문의 번호, 문의 내용, 답변 또는 무응답',
  },
  'caseProof.refundPromise': { en: 'Promise of a refund', ko: '환불 약속' },
  'caseProof.refundPromise.dated': {
    en: 'A written promise or credit note with a date',
    ko: '날짜가 있는 서면 약속이나 환불 전표',
  },
  'caseProof.cancellation': { en: 'Cancellation', ko: '해지 증빙' },
  'caseProof.cancellation.confirmation': {
    en: 'The day of the cancellation and its confirmation',
    ko: '해지한 날짜와 해지 확인 메일',
  },
  'caseProof.otherPayment': { en: 'The other payment', ko: '다른 결제 증빙' },
  'caseProof.otherPayment.receipt': {
    en: 'A receipt of Apple or Google, a PayPal transaction, or the statement of another card for the same time',
    ko: '같은 기간의 Apple·Google 영수증, PayPal 거래, 다른 카드 명세서',
  },
  'caseProof.referenceNumbers': { en: 'Reference numbers', ko: '거래 식별번호' },
  'caseProof.referenceNumbers.arn': {
    en: 'The ARN of the right and of the wrong charge, where the issuer shows or tells it',
    ko: '두 거래의 매입 참조번호(ARN). 명세서에 없으면 카드사에 물어보세요',
  },
  'caseProof.referenceNumbers.approval': { en: 'Approval numbers', ko: '승인번호' },
  'caseProof.referenceNumbers.invoice': {
    en: 'Numbers of invoices and receipts',
    ko: '인보이스 번호와 영수증 번호',
  },
  'caseProof.referenceNumbers.paypal': {
    en: 'PayPal’s transaction ids of both payments',
    ko: '두 결제의 PayPal 거래 ID',
  },
  'caseProof.referenceNumbers.order': { en: 'Order ids of the store', ko: '스토어 주문 번호' },
  'caseProof.referenceNumbers.transfer': {
    en: 'References of the transfers, the order or mandate',
    ko: '이체 번호와 이체 지시·자동이체 동의 내역',
  },
} as const satisfies Record<string, Entry>;
