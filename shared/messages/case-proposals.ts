import type { Entry } from './entry.ts';

/** Why a credit may be the money of a case. */
export const caseProposalsMessages = {
  'caseProposals.merchant': { en: 'From the same merchant', ko: '같은 가맹점에서 들어왔어요' },
  'caseProposals.amount': { en: 'Just what is left: {amount}', ko: '남은 금액과 같아요: {amount}' },
  'caseProposals.original': {
    en: 'The same in the original currency: {amount}',
    ko: '원래 통화 금액이 같아요: {amount}',
  },
  'caseProposals.promised': {
    en: 'Just what was promised: {amount}',
    ko: '약속받은 금액과 같아요: {amount}',
  },
  'caseProposals.part': { en: 'A part of what is left', ko: '남은 금액의 일부예요' },
  'caseProposals.more': {
    en: 'More than what is left, so some of it is for something else',
    ko: '남은 금액보다 많아요. 다른 결제의 환불이 함께 들어왔을 수 있어요',
  },
  'caseProposals.second': {
    en: 'A second credit for one charge: one of the two may be taken back',
    ko: '한 결제에 두 번째로 들어온 환불이에요. 둘 중 하나는 다시 빠져나갈 수 있어요',
  },
  'caseProposals.near': {
    en: 'Nearly what is left, as with another exchange rate',
    ko: '남은 금액과 거의 같아요. 환율 차이일 수 있어요',
  },
  'caseProposals.otherAccount': { en: 'On another account or card', ko: '다른 계좌나 카드로 들어왔어요' },
  'caseProposals.otherCurrency': { en: 'In another currency', ko: '다른 통화로 들어왔어요' },
  'caseProposals.afterPromise': {
    en: '{days, plural, =0 {On the day of the promise} =1 {One day after the promise} other {# days after the promise}}',
    ko: '{days, plural, =0 {환불을 약속한 날이에요} other {환불 약속 #일 뒤예요}}',
  },
  'caseProposals.logged': {
    en: 'The money that you logged',
    ko: '기록해 둔 입금이에요',
  },
  'caseProposals.provisional': {
    en: 'The provisional credit that you logged',
    ko: '기록해 둔 임시 환급이에요',
  },
} as const satisfies Record<string, Entry>;
