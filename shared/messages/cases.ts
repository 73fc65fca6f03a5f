import type { Entry } from './entry.ts';

/** The list and the board of cases. */
export const casesMessages = {
  'cases.title': { en: 'Cases', ko: '환불 건' },
  'cases.fact': {
    en: '{count, plural, =0 {No case is open} one {# open case} other {# open cases}}',
    ko: '{count, plural, =0 {진행 중인 건이 없어요} other {진행 중 {count, number}건}}',
  },
  'cases.due': {
    en: '{count, plural, one {# case is due} other {# cases are due}}',
    ko: '오늘 할 일이 있는 환불 건 {count, number}건',
  },
  'cases.openByHand': { en: 'Open a case', ko: '환불 건 만들기' },
  'cases.calendarAll': { en: 'Save all dates as a calendar', ko: '모든 날짜를 캘린더 파일로 저장' },
  'cases.calendarShort': { en: 'Calendar', ko: '캘린더' },

  // Nothing yet
  'cases.emptyTitle': { en: 'No case yet', ko: '아직 환불 건이 없어요' },
  'cases.empty': {
    en: 'A case follows one charge until the money is back: whom you wrote to, what they said, and by when you have to file elsewhere. Saying “charged twice” in the review opens one.',
    ko: '환불 건은 결제 하나를 돈이 돌아올 때까지 챙기는 기록이에요. 누구에게 연락했고, 뭐라고 했고, 언제까지 이의제기를 해야 하는지 한곳에 모여요. 이중 청구 확인에서 “이중 청구예요”를 고르면 바로 만들어져요.',
  },
  'cases.toReview': { en: 'Go to the review', ko: '이중 청구 확인하기' },

  // Due
  'cases.dueTitle': { en: 'Due today', ko: '오늘 할 일' },
  'cases.dueLater': {
    en: '{count, plural, one {# more} other {# more}} within seven days',
    ko: '7일 안에 {count, number}건 더 있어요',
  },
  'cases.dueNone': { en: 'Nothing is due today.', ko: '오늘 할 일은 없어요.' },
  'cases.dueFlag': { en: 'not yet a case: look at it in the review', ko: '아직 확인하지 않은 건이에요' },

  // The money in all cases
  'cases.figures': { en: 'The money in your cases', ko: '환불 건에 걸린 돈' },
  'cases.figure.atStake': { en: 'At stake', ko: '돌려받을 돈' },
  'cases.figure.promised': { en: 'Promised', ko: '환불 약속' },
  'cases.figure.provisional': { en: 'Provisional', ko: '임시 환급' },
  'cases.figure.returned': { en: 'Recovered', ko: '돌려받음' },
  'cases.figure.writtenOff': { en: 'Written off', ko: '포기' },
  'cases.figure.expiring': { en: 'Expires this week', ko: '이번 주에 기한 끝' },
  'cases.figure.expiringCases': {
    en: '{count, plural, =0 {none} one {# case} other {# cases}}',
    ko: '{count, plural, =0 {없음} other {{count, number}건}}',
  },
  'cases.figure.hint.atStake': { en: 'asked for and not back yet', ko: '환불을 요청했고 아직 못 받은 돈' },
  'cases.figure.hint.promised': { en: 'somebody said it will come', ko: '돌려준다고 한 돈' },
  'cases.figure.hint.provisional': { en: 'may be taken back', ko: '다시 빠져나갈 수 있는 돈' },
  'cases.figure.hint.returned': { en: 'back for good', ko: '완전히 돌아온 돈' },
  'cases.figure.hint.writtenOff': { en: 'you let it go', ko: '받지 않기로 한 돈' },
  'cases.figure.hint.expiring': { en: 'file before then', ko: '그 전에 신청해야 해요' },
  'cases.picture': {
    en: 'Of {total} in {currency}: {parts}',
    ko: '{currency} {total} 가운데 {parts}',
  },
  'cases.none': { en: '–', ko: '–' },

  // List and board
  'cases.view': { en: 'View', ko: '보기' },
  'cases.view.list': { en: 'List', ko: '목록' },
  'cases.view.board': { en: 'Board', ko: '보드' },
  'cases.list': { en: 'Cases', ko: '환불 건 목록' },
  'cases.board': { en: 'Cases by phase', ko: '단계별 환불 건' },
  'cases.column': {
    en: '{phase}: {count, plural, =0 {none} one {# case} other {# cases}}',
    ko: '{phase}: {count, number}건',
  },
  'cases.columnMore': {
    en: '{count, number} more: see the list',
    ko: '{count, number}건 더 있어요. 목록에서 보기',
  },
  'cases.sort': { en: 'Sort by', ko: '정렬' },
  'cases.sort.date': { en: 'Next date', ko: '다음 날짜순' },
  'cases.sort.money': { en: 'Money', ko: '금액순' },
  'cases.filters': { en: 'Filter cases', ko: '환불 건 거르기' },
  'cases.show': { en: 'Open or closed', ko: '진행 여부' },
  'cases.show.open': { en: 'Open', ko: '진행 중' },
  'cases.show.closed': { en: 'Closed', ko: '끝남' },
  'cases.show.all': { en: 'All', ko: '전체' },
  'cases.anyState': { en: 'Any state', ko: '모든 상태' },
  'cases.state': { en: 'State', ko: '상태' },
  'cases.anyMerchant': { en: 'Any merchant', ko: '모든 가맹점' },
  'cases.merchant': { en: 'Merchant', ko: '가맹점' },
  'cases.search': { en: 'Search cases', ko: '환불 건 검색' },
  'cases.searchHint': { en: 'Merchant or amount', ko: '가맹점 또는 금액' },
  'cases.shown': {
    en: '{shown, number} of {all, number} cases',
    ko: '{all, number}건 중 {shown, number}건',
  },
  'cases.nothingFound': { en: 'No case fits these filters.', ko: '조건에 맞는 환불 건이 없어요.' },
  'cases.clearFilters': { en: 'Show all open cases', ko: '진행 중인 건 모두 보기' },
  'cases.proposals': {
    en: '{count, plural, one {a credit may belong to it} other {# credits may belong to it}}',
    ko: '이 건의 환불일 수 있는 내역 {count, number}건',
  },
  'cases.keysTitle': { en: 'In the cases', ko: '환불 건 목록에서' },
  'cases.key.next': { en: 'Next case', ko: '다음 건' },
  'cases.key.previous': { en: 'Previous case', ko: '이전 건' },
  'cases.key.view': { en: 'List or board', ko: '목록·보드 바꾸기' },
  'cases.key.open': { en: 'Open a case by hand', ko: '환불 건 직접 만들기' },
  'cases.key.go': { en: 'Go to the cases', ko: '환불 건으로 가기' },

  // In the review, on the timeline, in the settings
  'cases.opened': {
    en: 'A case was opened: {merchant} {money}',
    ko: '환불 건을 만들었어요: {merchant} {money}',
  },
  'cases.toCase': { en: 'Open the case', ko: '환불 건 보기' },
  'cases.mark.back': { en: 'money back ({day}, {money})', ko: '돌려받음 ({day}, {money})' },
  'cases.mark.backForNow': { en: 'back for now ({day}, {money})', ko: '임시 환급 ({day}, {money})' },
  'cases.mark.partBack': { en: '{money} back, {rest} to go', ko: '{money} 돌려받음, {rest} 남음' },
  'cases.mark.found': { en: 'a credit came in, confirm it', ko: '환불 들어옴, 확인 필요' },
  'cases.mark.closed': { en: 'closed without money back', ko: '돌려받지 못하고 마무리' },
  'cases.ofCharge.claimed': { en: 'In a case: {stands}', ko: '환불 건: {stands}' },
  'cases.ofCharge.owed': {
    en: 'The proper one of the two. The other is in a case: {stands}',
    ko: '두 건 중 정상 결제예요. 다른 건의 환불: {stands}',
  },
  'cases.ofCharge.credit': { en: 'Money of a case: {stands}', ko: '환불 건으로 들어온 돈: {stands}' },
  'cases.openForCharge': { en: 'Open a case for this charge', ko: '이 결제로 환불 건 만들기' },
  'cases.flagByCard': {
    en: 'The limit to file depends on your card: {day} at the earliest',
    ko: '이의제기 기한은 카드에 따라 달라요 (빠르면 {day})',
  },
  'cases.limitByCard': { en: 'depends on your card', ko: '카드에 따라 달라요' },
  'cases.flagLimit': {
    en: 'File until {day}, {left}',
    ko: '{day}까지 이의제기 · {left}',
  },
  'cases.accountWays': { en: 'How accounts are disputed', ko: '계좌·카드별 이의제기 경로' },
  'cases.accountWaysHint': {
    en: 'Filing limits depend on the kind of card, its network and the country of the issuer. Say what you know: it is printed on the card.',
    ko: '이의제기 기한은 카드 종류, 국제 브랜드, 발급 국가에 따라 달라요. 카드에 적혀 있는 대로 골라 주세요.',
  },
  'cases.accountWay.guessed': { en: 'guessed from the statements', ko: '명세서로 추정했어요' },
  'cases.accountWay.networkTold': {
    en: 'network as you said, the rest guessed from the statements',
    ko: '브랜드는 알려 주신 대로, 나머지는 명세서로 추정했어요',
  },
  'cases.accountWay.told': { en: 'as you said', ko: '직접 알려 주신 내용이에요' },
  'cases.accountWay.route': { en: 'Paid by', ko: '결제 수단' },
  'cases.accountWay.network': { en: 'Network', ko: '국제 브랜드' },
  'cases.accountWay.country': { en: 'Issued in', ko: '발급 국가' },
  'cases.accountWay.of': { en: '{what} of {account}', ko: '{account} {what}' },
  'cases.accountWay.confirm': { en: 'That is right', ko: '맞아요' },
} as const satisfies Record<string, Entry>;
