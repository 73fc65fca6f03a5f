import type { Entry } from './entry.ts';

/** Money that came back, was taken back, or is given up. */
export const casesMoneyMessages = {
  // A credit while a dispute is open
  'cases.settle.title': { en: 'What is this money: {money}?', ko: '어떤 돈인가요? {money}' },
  'cases.settle.hint': {
    en: 'A dispute is open with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} other {somebody else}}, and the statement does not tell who paid. A key answers at once.',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {다른 곳}}에 접수한 이의제기가 진행 중이고, 명세서만으로는 누가 보낸 돈인지 알 수 없어요. 숫자 키로 바로 고를 수 있어요.',
  },
  'cases.settle.refund': {
    en: 'The merchant’s refund: it stays. Withdraw the dispute next',
    ko: '가맹점 환불이에요(확정). 이어서 이의제기를 철회해요',
  },
  'cases.settle.provisional': {
    en: 'A provisional credit of {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} other {those who decide}}: it may be taken back',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {결정하는 곳}}의 임시 환급이에요. 다시 빠져나갈 수 있어요',
  },
  'cases.settle.won': {
    en: '{whom, select, issuer {The card company} paypal {PayPal} bank {The bank} other {Those who decide}} decided for you: it stays',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {결정하는 곳}}에서 인정해 돌려준 돈이에요(확정)',
  },
  'cases.settle.do': { en: 'Settle it so', ko: '이렇게 처리하기' },
  'cases.moneyBack.asks': {
    en: 'A dispute is open with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} other {somebody else}}. What is this money?',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {다른 곳}}에 이의제기가 진행 중이에요. 어떤 돈인가요?',
  },
  'cases.moneyBack.choose': { en: 'Choose', ko: '골라 주세요' },
  'cases.moneyBack.chooseMissing': {
    en: 'Say which it is: it decides whether the dispute is to be withdrawn.',
    ko: '이의제기를 철회할지 정하는 답이라 골라 주셔야 해요.',
  },

  // Money
  'cases.moneyBack.title': { en: 'Money came back', ko: '돈이 돌아왔어요' },
  'cases.provisional.title': { en: 'Provisional credit', ko: '임시 환급' },
  'cases.provisional.hint': {
    en: 'It may be taken back until the case is decided: do not spend it twice.',
    ko: '결과가 나올 때까지 다시 빠져나갈 수 있는 돈이에요. 아직 쓰지 마세요.',
  },
  'cases.moneyBack.settles': { en: 'It settles, in {currency}', ko: '이 건에서 처리되는 금액 ({currency})' },
  'cases.moneyBack.settlesHint': {
    en: 'Less than the whole where it came in parts; another amount where the rate changed.',
    ko: '나눠 들어왔다면 일부 금액을, 환율이 달라졌다면 이 건의 금액으로 적어 주세요.',
  },
  'cases.moneyBack.way': { en: 'By which way', ko: '어떻게 돌아왔나요' },
  'cases.moneyBack.provisional': { en: 'It may still be taken back', ko: '다시 빠져나갈 수 있어요 (임시)' },
  'cases.moneyBack.do': { en: 'Note the money', ko: '기록하기' },
  'cases.takenBack.title': { en: 'Money was taken back', ko: '돌아온 돈이 다시 빠졌어요' },
  'cases.takenBack.hint': {
    en: 'The case opens again with what is missing then.',
    ko: '빠진 만큼 환불 건이 다시 열려요.',
  },
  'cases.takenBack.which': { en: 'Which of it', ko: '어떤 돈이 빠졌나요' },
  'cases.takenBack.do': { en: 'It was taken back', ko: '다시 빠졌어요' },
  'cases.writeOff.title': { en: 'Write off the rest', ko: '남은 돈 포기하기' },
  'cases.writeOff.hint': {
    en: 'You let it go. It counts as written off, not as recovered, and can be undone.',
    ko: '받지 않기로 해요. 돌려받은 돈이 아니라 포기한 돈으로 기록되고, 되돌릴 수 있어요.',
  },
  'cases.writeOff.do': { en: 'Write it off', ko: '포기하기' },
} as const satisfies Record<string, Entry>;
