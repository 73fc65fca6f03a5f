import type { Entry } from './entry.ts';

/** Why something else than a double charge is shown: reasons for and against, beside regular charges. */
export const findingsMessages = {
  // Charged after it was cancelled
  'findings.chargedAfter': {
    en: '{days, plural, one {Charged one day after you cancelled on {day}} other {Charged # days after you cancelled on {day}}}',
    ko: '해지한 날({day})에서 {days, number}일 지나 결제됐어요',
  },
  'findings.chargedAgain': {
    en: 'It went on: {count, number} charges since you cancelled',
    ko: '해지한 뒤로 {count, number}번 결제됐어요',
  },
  'findings.chargedThatDay': {
    en: 'Charged on {day}, the very day you cancelled',
    ko: '해지한 당일({day})에 결제됐어요',
  },
  'findings.maybeBeforeCancelling': {
    en: 'It may have been charged earlier that day, before you cancelled',
    ko: '그날 해지하기 전에 먼저 결제됐을 수 있어요',
  },
  'findings.chargedWithinDays': {
    en: '{days, plural, one {Charged one day after you cancelled on {day}} other {Charged # days after you cancelled on {day}}}',
    ko: '해지한 날({day})에서 {days, number}일 뒤에 결제됐어요',
  },
  'findings.maybeAlreadyDue': {
    en: 'It may have been due before you cancelled and only booked afterwards',
    ko: '해지하기 전에 이미 청구된 금액이 늦게 매입됐을 수 있어요',
  },
  'findings.maybeTakenUpAgain': {
    en: 'Nothing was charged for several cycles before it, so it may have been taken up again',
    ko: '그 전에 여러 주기 동안 결제가 없었어요. 다시 구독한 것일 수 있어요',
  },

  // Two at one vendor
  'findings.runTogether': {
    en: '{count, plural, =2 {Two subscriptions have run here side by side since {day}} other {# subscriptions have run here side by side since {day}}}',
    ko: '이 가맹점에서 구독 {count, number}개가 {day}부터 함께 결제되고 있어요',
  },
  'findings.samePrice': { en: 'They cost the same', ko: '금액이 서로 같아요' },
  'findings.otherPrice': { en: 'They are two plans or prices', ko: '요금제나 금액이 서로 달라요' },
  'findings.otherAccount': {
    en: 'They are paid from different accounts, where one is easily overlooked',
    ko: '서로 다른 카드(계좌)로 나가서 놓치기 쉬워요',
  },
  'findings.maybeTwoPeople': {
    en: 'Two people or two projects may need one each',
    ko: '두 사람이나 두 용도로 따로 쓰고 있을 수 있어요',
  },

  // A price that rose
  'findings.priceRose': {
    en: 'From {before} to {now} since {day}: {more} more a year',
    ko: '{day}부터 금액이 올랐어요: {before} → {now}. 1년이면 {more} 더 내요',
  },
  'findings.priceStayed': {
    en: '{count, number} charges at the new price so far',
    ko: '오른 금액으로 지금까지 {count, number}번 결제됐어요',
  },
  'findings.maybeBiggerPlan': {
    en: 'So large a step may be a bigger plan that you chose',
    ko: '오른 폭이 커서 더 높은 요금제로 바꾼 것일 수 있어요',
  },
  'findings.otherText': {
    en: 'The bank shows another text since then, so the plan may have changed',
    ko: '그때부터 명세서 문구가 달라졌어요. 요금제가 바뀌었을 수 있어요',
  },

  // A trial that became a charge
  'findings.trialBegan': {
    en: 'It began with {amount} on {day}, as a trial or a check of the card does',
    ko: '{day}에 {amount} 결제로 시작했어요. 무료 체험이나 카드 확인 때 그래요',
  },
  'findings.trialCharged': {
    en: '{days, plural, other {# days later the full price came for the first time: {amount}}}',
    ko: '{days, number}일 뒤에 처음으로 정상 금액이 결제됐어요: {amount}',
  },
  'findings.trialNamed': { en: 'The text calls it a trial', ko: '명세서 문구에 체험이라고 적혀 있어요' },
  'findings.trialGoesOn': {
    en: 'It has been charged regularly since',
    ko: '그 뒤로 정기 결제가 이어지고 있어요',
  },
  'findings.maybeCardCheck': {
    en: 'The tiny charge may only have checked the card before you subscribed on purpose',
    ko: '직접 구독하면서 카드 확인용으로 잡힌 소액일 수 있어요',
  },

  // A credit that has not come
  'findings.creditAnnounced': {
    en: '{amount} was announced as a pending credit on {day}',
    ko: '{day}에 {amount} 취소(환불) 예정으로 표시됐어요',
  },
  'findings.creditNotBooked': {
    en: 'Later statements no longer show it, and {days, plural, one {a day later} other {# days later}} nothing of this amount has come',
    ko: '이후 명세서에는 보이지 않고, {days, number}일이 지나도록 같은 금액이 들어오지 않았어요',
  },
  'findings.creditForCharge': {
    en: 'It belongs to the charge of {amount} on {day}',
    ko: '{day}에 결제된 {amount} 건의 환불로 보여요',
  },
  'findings.maybeOtherAccount': {
    en: 'It may have come in another form, or to an account whose statements are not here',
    ko: '다른 방식이나, 명세서를 가져오지 않은 계좌로 들어왔을 수 있어요',
  },
} as const satisfies Record<string, Entry>;
