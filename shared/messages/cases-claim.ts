import type { Entry } from './entry.ts';

/** The form of a claim, and that of an own contact. */
export const casesClaimMessages = {
  // The claim
  'cases.open.title': { en: 'Open a case', ko: '환불 건 만들기' },
  'cases.open.do': { en: 'Open the case', ko: '환불 건 만들기' },
  'cases.open.existing': {
    en: 'This charge is in a case already.',
    ko: '이 결제는 이미 다른 환불 건에 들어 있어요.',
  },
  'cases.claimForm.title': { en: 'Change the claim', ko: '환불 요청 내용 고치기' },
  'cases.claimForm.do': { en: 'Save the claim', ko: '저장하기' },
  'cases.claimForm.merchant': { en: 'Merchant', ko: '가맹점' },
  'cases.claimForm.merchantMissing': {
    en: 'Say who took the money.',
    ko: '어디에서 결제됐는지 적어 주세요.',
  },
  'cases.claimForm.reason': { en: 'Why you want it back', ko: '돌려받으려는 이유' },
  'cases.claimForm.recognised': { en: 'Do you know this merchant?', ko: '아는 가맹점인가요?' },
  'cases.claimForm.knows': { en: 'Yes', ko: '네' },
  'cases.claimForm.knowsNot': { en: 'No, I never dealt with them', ko: '아니요, 거래한 적이 없어요' },
  'cases.claimForm.chargeDay': { en: 'Day of the charge', ko: '결제일' },
  'cases.claimForm.chargeText': { en: 'Text on the statement, if you have it', ko: '명세서 문구 (있으면)' },
  'cases.claimForm.chargeAmount': { en: 'Charged', ko: '결제 금액' },
  'cases.claimForm.stake': { en: 'To come back, in {currency}', ko: '돌려받을 금액 ({currency})' },
  'cases.claimForm.stakeAll': { en: 'Empty: all of it', ko: '비워 두면 전액' },
  'cases.claimForm.stakeTooMuch': {
    en: 'That is more than was charged ({money}).',
    ko: '결제된 금액({money})보다 많아요.',
  },
  'cases.claimForm.details': { en: 'Details for deadlines and letters', ko: '기한과 문서에 쓸 정보' },
  'cases.claimForm.customer': {
    en: 'Your account there: e-mail address or organisation id',
    ko: '가맹점 계정 (이메일이나 조직 ID)',
  },
  'cases.claimForm.docOwed': {
    en: 'Invoice number of the charge that is owed',
    ko: '정상 결제의 인보이스 번호',
  },
  'cases.claimForm.docClaimed': {
    en: 'Invoice number of the claimed charge',
    ko: '돌려받을 결제의 인보이스 번호',
  },
  'cases.claimForm.statementSent': {
    en: 'First statement with it was sent on',
    ko: '이 결제가 실린 첫 명세서 발송일',
  },
  'cases.claimForm.invoiceIssued': { en: 'Date of the merchant’s invoice', ko: '가맹점 인보이스 발행일' },
  'cases.claimForm.cancelledOn': { en: 'You cancelled on', ko: '해지한 날' },

  // An own contact
  'cases.channelForm.title': { en: 'Add a contact', ko: '연락처 추가' },
  'cases.channelForm.name': { en: 'Who', ko: '이름' },
  'cases.channelForm.phone': { en: 'Phone', ko: '전화번호' },
  'cases.channelForm.email': { en: 'E-mail', ko: '이메일' },
  'cases.channelForm.url': { en: 'Address on the web', ko: '웹 주소' },
  'cases.channelForm.note': { en: 'What it is good for', ko: '어떤 때 쓰는지' },
  'cases.channelForm.nameMissing': { en: 'Say who it is.', ko: '이름을 적어 주세요.' },
  'cases.channelForm.do': { en: 'Add it', ko: '추가하기' },
} as const satisfies Record<string, Entry>;
