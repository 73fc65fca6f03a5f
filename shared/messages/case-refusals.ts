import type { Entry } from './entry.ts';

/** Why something cannot have happened in a case, and what to do instead. */
export const caseRefusalsMessages = {
  'caseRefusals.notAtPaypal': {
    en: 'Nothing is open at PayPal. Log first that it was filed there.',
    ko: 'PayPal에 진행 중인 건이 없어요. 먼저 접수를 기록해 주세요.',
  },
  'caseRefusals.noOffer': {
    en: 'No offer of the merchant waits for an answer. Log the offer first.',
    ko: '답을 기다리는 가맹점 제안이 없어요. 먼저 제안을 기록해 주세요.',
  },
  'caseRefusals.noCase': { en: 'There is no such case any more', ko: '이 환불 건은 더 이상 없어요' },
  'caseRefusals.openedTwice': { en: 'The case is open already', ko: '이미 열린 환불 건이에요' },
  'caseRefusals.future': {
    en: 'That day has not come yet. Enter the day on which it happened',
    ko: '아직 오지 않은 날짜예요. 실제로 일어난 날짜를 입력하세요',
  },
  'caseRefusals.beforeCharge': {
    en: 'That is before the charge of {day}. Check the day',
    ko: '결제일({day})보다 앞선 날짜예요. 날짜를 확인하세요',
  },
  'caseRefusals.notMineButKnown': {
    en: 'You know this charge, so “not mine” cannot be the reason. Choose what fits: charged twice, wrong amount, after cancellation',
    ko: '아는 결제라서 “내가 하지 않은 결제”는 고를 수 없어요. 이중 청구, 금액 오류, 해지 후 청구 중에서 맞는 사유를 고르세요',
  },
  'caseRefusals.pending': {
    en: 'The charge is still pending. It can be filed once it is booked: look at the records, and confirm it then',
    ko: '아직 매입 전인 결제예요. 매입됐는지 확인한 뒤에 접수하세요',
  },
  'caseRefusals.closed': {
    en: 'The case is closed. Open it again first',
    ko: '마무리된 환불 건이에요. 먼저 다시 여세요',
  },
  'caseRefusals.decided': {
    en: 'The case is decided. Open it again first',
    ko: '이미 결과가 나온 환불 건이에요. 먼저 다시 여세요',
  },
  'caseRefusals.notFiled': {
    en: 'Nothing is filed. Log the filing first',
    ko: '접수된 이의제기가 없어요. 먼저 접수를 기록하세요',
  },
  'caseRefusals.notFiledThere': {
    en: 'Nothing is open with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} store {the store} other {the regulator}}. Choose who decided, or log the filing first',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} store {스토어} other {감독기관}}에 진행 중인 건이 없어요. 결정한 곳을 고르거나 먼저 접수를 기록하세요',
  },
  'caseRefusals.filed': {
    en: 'It is filed already. Withdraw the claim first, or log how it was decided',
    ko: '이미 접수된 건이에요. 먼저 환불 요청을 철회하거나 결과를 기록하세요',
  },
  'caseRefusals.notPreparing': {
    en: 'The records were checked already',
    ko: '기록은 이미 확인했어요',
  },
  'caseRefusals.nothingAsked': {
    en: 'Nobody asked for more. Log that first',
    ko: '추가 요청이 없었어요. 먼저 요청을 기록하세요',
  },
  'caseRefusals.noInquiry': {
    en: 'No dispute is open at PayPal. Log its opening first',
    ko: 'PayPal에 열린 분쟁이 없어요. 먼저 분쟁을 연 것을 기록하세요',
  },
  'caseRefusals.notDecided': {
    en: 'It is not decided yet. Log the decision, or withdraw the claim',
    ko: '아직 결과가 없어요. 결과를 기록하거나 환불 요청을 철회하세요',
  },
  'caseRefusals.notOver': {
    en: 'The case is open',
    ko: '진행 중인 환불 건이에요',
  },
  'caseRefusals.noAppeal': {
    en: 'Only a decision against you can be objected to',
    ko: '불리한 결과에만 재검토를 요청할 수 있어요',
  },
  'caseRefusals.noSuchMoney': {
    en: 'No such money came back, or it was taken back already',
    ko: '그런 입금이 없거나 이미 빠져나갔어요',
  },
  'caseRefusals.otherCurrency': {
    en: 'The case is in {currency}. Say how much of it that settles in {currency}',
    ko: '이 환불 건의 통화는 {currency}예요. {currency}로 얼마가 해결되는지 입력하세요',
  },
  'caseRefusals.currencyFixed': {
    en: 'Money came back or was written off already, so the currency of the case stays {currency}',
    ko: '이미 돌아오거나 포기한 돈이 있어서 통화({currency})를 바꿀 수 없어요',
  },
  'caseRefusals.nothingLeft': {
    en: 'Nothing is left to write off',
    ko: '포기로 기록할 금액이 없어요',
  },
  'caseRefusals.tooMuchWrittenOff': {
    en: 'At most {amount} can be written off',
    ko: '포기할 수 있는 금액은 {amount}까지예요',
  },
  'caseRefusals.storeElsewhere': {
    en: 'It was not bought in a store. Change the way of payment in the claim first',
    ko: '스토어에서 결제하지 않았어요. 먼저 환불 요청 내용의 결제 수단을 고치세요',
  },
  'caseRefusals.noSuchEvent': {
    en: 'That is not in the history any more',
    ko: '기록에 더 이상 없는 항목이에요',
  },
  'caseRefusals.notLast': {
    en: 'Only the last entry can be undone. Correct this one instead',
    ko: '마지막 기록만 되돌릴 수 있어요. 이 기록은 고쳐서 바로잡아 주세요',
  },
  'caseRefusals.otherKind': {
    en: 'A correction has to be of the same kind',
    ko: '같은 종류의 기록으로만 고칠 수 있어요',
  },
  'caseRefusals.correctedTwice': {
    en: 'That is a correction itself. Correct the entry that it is about once more',
    ko: '이미 고친 기록이에요. 원래 기록을 다시 고쳐 주세요',
  },
  'caseRefusals.moreThanCredit': {
    en: 'This credit is {amount}. Enter at most that',
    ko: '입금액은 {amount}이에요. 그 이하로 입력하세요',
  },
  'caseRefusals.refusedCredit': {
    en: 'You said that this credit is not of this case',
    ko: '이 환불 건과 관계없다고 표시한 입금이에요',
  },
  'caseRefusals.usedCredit': {
    en: 'This credit is counted already',
    ko: '이미 반영된 입금이에요',
  },
} as const satisfies Record<string, Entry>;
