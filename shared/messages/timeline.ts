import type { Entry } from './entry.ts';

/** The timeline, its strip and its filters. */
export const timelineMessages = {
  'timeline.list': { en: 'Charges, newest first', ko: '결제 내역, 최신순' },
  'timeline.loading': { en: 'Getting your charges…', ko: '결제 내역을 불러오고 있어요…' },
  'timeline.rowLoading': { en: 'Getting this charge…', ko: '불러오는 중…' },
  'timeline.failed': { en: 'The charges could not be shown', ko: '결제 내역을 보여 드리지 못했어요' },
  'timeline.pageFailed': {
    en: 'Some charges could not be shown. Your data is safe.',
    ko: '일부 내역을 불러오지 못했어요. 저장된 내용은 그대로예요.',
  },
  'timeline.tryAgain': { en: 'Try again', ko: '다시 시도' },

  'timeline.stake': { en: '{sums} at stake', ko: '의심 금액 {sums}' },

  'timeline.claimed': {
    en: '{count, number} to get back',
    ko: '돌려받을 건 {count, number}건',
  },

  // Keys, as the help shows them
  'timeline.keysTitle': { en: 'Timeline', ko: '이용내역' },
  'timeline.key.next': { en: 'Next charge', ko: '다음 내역' },
  'timeline.key.previous': { en: 'Previous charge', ko: '이전 내역' },
  'timeline.key.open': { en: 'Open the charge', ko: '내역 열기' },
  'timeline.key.close': { en: 'Close the panel', ko: '상세 닫기' },
  'timeline.key.nextDoubled': { en: 'Next doubled charge', ko: '다음 이중 청구 의심 건' },
  'timeline.key.previousDoubled': { en: 'Previous doubled charge', ko: '이전 이중 청구 의심 건' },
  'timeline.key.flagged': { en: 'Doubled charges only, or all', ko: '이중 청구 의심 건만 보기' },

  // Marks beside a charge
  'timeline.markTwice': {
    en: '{size, plural, =2 {charged twice?} other {charged {size} times?}}',
    ko: '{size, plural, =2 {이중 청구?} other {{size}번 청구?}}',
  },
  'timeline.markMaybeTwice': {
    en: '{size, plural, =2 {maybe twice?} other {maybe {size} times?}}',
    ko: '{size, plural, =2 {혹시 이중 청구?} other {혹시 {size}번 청구?}}',
  },
  'timeline.markAgain': {
    en: '{days, plural, =0 {again, same day} one {again, 1 day later} other {again, # days later}}',
    ko: '{days, plural, =0 {같은 날 또 청구} other {#일 뒤 또 청구}}',
  },
  'timeline.markFirstRefunded': { en: 'charged twice? · refunded', ko: '이중 청구? · 환불됨' },
  'timeline.markAgainRefunded': {
    en: '{days, plural, =0 {again same day} one {again 1 day later} other {again # days later}} · refunded',
    ko: '{days, plural, =0 {같은 날 또 청구} other {#일 뒤 또 청구}} · 환불됨',
  },
  'timeline.markFirstClaimed': {
    en: '{size, plural, =2 {charged twice} other {charged {size} times}}',
    ko: '{size, plural, =2 {이중 청구} other {{size}번 청구}}',
  },
  'timeline.markAgainClaimed': {
    en: 'to get back · {days, plural, =0 {again same day} one {again 1 day later} other {again # days later}}',
    ko: '돌려받을 건 · {days, plural, =0 {같은 날 또 청구} other {#일 뒤 또 청구}}',
  },
  'timeline.markOwed': {
    en: '{size, plural, =2 {the other one of the two} other {the proper one of {size}}}',
    ko: '{size, plural, =2 {두 건 중 정상 결제} other {{size}건 중 정상 결제}}',
  },
  'timeline.markMine': { en: 'yours', ko: '내 결제' },
  'timeline.markDissolved': { en: 'settled', ko: '정리됨' },
  'timeline.markReturned': { en: 'came back', ko: '돌려받음' },
  'timeline.markRefund': { en: 'refund', ko: '환불' },
  'timeline.markPending': { en: 'pending', ko: '매입 전' },
  'timeline.markMayVanish': { en: 'pending, may vanish', ko: '매입 전, 취소될 수 있음' },
  'timeline.markTwinPending': { en: 'twice? one is pending', ko: '이중 청구? 하나는 매입 전' },

  'timeline.kind.purchase': { en: 'Purchase', ko: '결제' },
  'timeline.kind.refund': { en: 'Refund', ko: '환불' },
  'timeline.kind.payment': { en: 'Card payment', ko: '카드 대금' },
  'timeline.kind.transfer': { en: 'Transfer', ko: '이체' },
  'timeline.kind.cash': { en: 'Cash', ko: '현금 인출' },
  'timeline.kind.fee': { en: 'Fee', ko: '수수료' },
  'timeline.kind.interest': { en: 'Interest', ko: '이자' },
  'timeline.kind.income': { en: 'Income', ko: '입금' },
  'timeline.instalment': { en: '{number} of {of}', ko: '할부 {number}/{of}회' },

  // Ties
  'timeline.tieAbove': {
    en: 'Go to the other charge, further up: {day}',
    ko: '위쪽의 다른 청구로 가기: {day}',
  },
  'timeline.tieBelow': {
    en: 'Go to the other charge, further down: {day}',
    ko: '아래쪽의 다른 청구로 가기: {day}',
  },
  'timeline.tieHidden': {
    en: 'The filter hides another charge of this pair',
    ko: '함께 의심되는 다른 결제는 필터에 가려져 있어요',
  },

  // Sums
  'timeline.count': { en: '{count, plural, one {# charge} other {# charges}}', ko: '{count, number}건' },
  'timeline.doubledCount': { en: '{count, number} doubled', ko: '이중 청구 의심 {count, number}건' },
  'timeline.sumOut': { en: '{money} out', ko: '나간 돈 {money}' },
  'timeline.sumIn': { en: '{money} in', ko: '들어온 돈 {money}' },
  'timeline.moreCurrencies': { en: '+{count} more', ko: '외 {count}개' },
  'timeline.totals': { en: 'Total of what is shown', ko: '보이는 내역 합계' },
  'timeline.pendingNotSummed': {
    en: 'Pending charges are counted but not summed: they may still change.',
    ko: '매입 전 건은 바뀔 수 있어서 건수에만 넣고 금액에는 더하지 않았어요.',
  },
  'timeline.unknownCurrency': { en: 'Unknown currency', ko: '통화 모름' },

  // The strip
  'timeline.strip': { en: 'Months', ko: '월별 보기' },
  'timeline.stripMonth': {
    en: '{month}, {count, plural, =0 {no charges} one {# charge} other {# charges}}{doubled, plural, =0 {} other {, # doubled}}',
    ko: '{month}, {count, plural, =0 {내역 없음} other {#건}}{doubled, plural, =0 {} other {, 이중 청구 의심 #건}}',
  },

  // Filters
  'timeline.filters': { en: 'Filters', ko: '필터' },
  'timeline.search': { en: 'Search charges', ko: '내역 검색' },
  'timeline.searchHint': { en: 'Merchant or bank text', ko: '가맹점, 카드사 표기' },
  'timeline.anyAccount': { en: 'All accounts', ko: '모든 계좌·카드' },
  'timeline.accountCount': { en: '{count} accounts', ko: '계좌·카드 {count}개' },
  'timeline.anyMerchant': { en: 'Any merchant', ko: '모든 가맹점' },
  'timeline.findMerchant': { en: 'Find a merchant', ko: '가맹점 찾기' },
  'timeline.noMerchant': { en: 'No merchant of that name', ko: '그런 이름의 가맹점이 없어요' },
  'timeline.anyAmount': { en: 'Any amount', ko: '모든 금액' },
  'timeline.currency': { en: 'Currency', ko: '통화' },
  'timeline.anyCurrency': { en: 'Any', ko: '전체' },
  'timeline.least': { en: 'From', ko: '최소 금액' },
  'timeline.most': { en: 'Up to', ko: '최대 금액' },
  'timeline.unclearAmount': { en: 'Write a figure, like 20', ko: '숫자로 적어 주세요. 예: 20000' },
  'timeline.amountHint': { en: 'Money in or out, without a sign', ko: '입출금 구분 없이 금액만 적어 주세요' },
  'timeline.chooseCurrency': {
    en: 'Choose a currency to give an amount',
    ko: '통화를 고르면 금액을 적을 수 있어요',
  },
  'timeline.apply': { en: 'Show these', ko: '적용' },
  'timeline.anyKind': { en: 'Any kind', ko: '모든 종류' },
  'timeline.kindCount': { en: '{count} kinds', ko: '종류 {count}개' },
  'timeline.flaggedOnly': { en: 'Doubled only', ko: '이중 청구만' },
  'timeline.clearAll': { en: 'Clear all', ko: '필터 초기화' },
  'timeline.clearOne': { en: 'Remove the filter: {what}', ko: '필터 빼기: {what}' },
  'timeline.chipSearch': { en: 'has “{search}”', ko: '“{search}” 포함' },
  'timeline.chipAccount': { en: '{account}', ko: '{account}' },
  'timeline.chipMerchant': { en: '{merchant}', ko: '{merchant}' },
  'timeline.chipCurrency': { en: 'in {currency}', ko: '{currency} 통화' },
  'timeline.chipExactly': { en: 'exactly {least}', ko: '정확히 {least}' },
  'timeline.chipBetween': { en: '{least} to {most}', ko: '{least} ~ {most}' },
  'timeline.chipAtLeast': { en: '{least} and more', ko: '{least} 이상' },
  'timeline.chipAtMost': { en: 'up to {most}', ko: '{most} 이하' },
  'timeline.chipFromTo': { en: '{from} to {to}', ko: '{from} ~ {to}' },
  'timeline.chipFrom': { en: 'since {from}', ko: '{from}부터' },
  'timeline.chipTo': { en: 'until {to}', ko: '{to}까지' },
  'timeline.chipFlagged': { en: 'doubled only', ko: '이중 청구만' },

  // Nothing to show
  'timeline.nothing': { en: 'No charge matches', ko: '조건에 맞는 내역이 없어요' },
  'timeline.nothingFlagged': { en: 'No doubled charges here', ko: '이중 청구로 보이는 내역이 없어요' },
  'timeline.nothingWhy': {
    en: 'You asked for charges that are all of these:',
    ko: '지금 걸려 있는 조건이에요:',
  },
  'timeline.showAll': { en: 'Show all charges', ko: '전체 내역 보기' },
  'timeline.noneFurther': { en: 'No further doubled charge', ko: '이중 청구로 보이는 내역이 더 없어요' },
  'timeline.hiddenByFilter': {
    en: 'The filter hides this charge in the list.',
    ko: '이 내역은 필터에 가려 목록에 보이지 않아요.',
  },
} as const satisfies Record<string, Entry>;
