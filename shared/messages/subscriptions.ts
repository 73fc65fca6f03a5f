import type { Entry } from './entry.ts';

/** The page of what is charged regularly. */
export const subscriptionsMessages = {
  'subscriptions.fact': {
    en: '{count, plural, =0 {None running} one {One running} other {# running}}',
    ko: '{count, plural, =0 {이용 중인 건이 없어요} other {이용 중 #건}}',
  },
  'subscriptions.totals': { en: 'What it comes to', ko: '모두 더하면' },
  'subscriptions.totalMonth': { en: '{amount} a month', ko: '월 {amount}' },
  'subscriptions.totalYear': { en: '{amount} a year', ko: '연 {amount}' },
  'subscriptions.totalsHint': {
    en: 'Everything that runs at present, at the price on its line. Where that differs each time, the usual one counts (“about”).',
    ko: '지금 이용 중인 정기 결제를 아래 금액으로 더했어요. 매번 달라지는 건 평소 금액(“약”)이에요.',
  },

  'subscriptions.running': { en: 'Running', ko: '이용 중' },
  'subscriptions.cancelled': { en: 'You cancelled', ko: '해지한 정기 결제' },
  'subscriptions.cancelledHint': {
    en: 'What is charged after the day you cancelled is found here and comes up for review.',
    ko: '해지한 날 뒤에 결제된 건이 있으면 찾아서 알려 드려요.',
  },
  'subscriptions.ended': {
    en: '{count, plural, one {One that ended} other {# that ended}}',
    ko: '끝난 정기 결제 {count, number}건',
  },

  'subscriptions.rhythm.weekly': { en: 'weekly', ko: '매주' },
  'subscriptions.rhythm.fortnightly': { en: 'every two weeks', ko: '2주마다' },
  'subscriptions.rhythm.fourWeekly': { en: 'every four weeks', ko: '4주마다' },
  'subscriptions.rhythm.monthly': { en: 'monthly', ko: '매월' },
  'subscriptions.rhythm.quarterly': { en: 'every three months', ko: '3개월마다' },
  'subscriptions.rhythm.halfYearly': { en: 'every six months', ko: '6개월마다' },
  'subscriptions.rhythm.yearly': { en: 'yearly', ko: '매년' },

  'subscriptions.about': { en: 'about {amount}', ko: '약 {amount}' },
  'subscriptions.since': { en: 'since {month}', ko: '{month}부터' },
  'subscriptions.span': { en: '{from} to {to}', ko: '{from} ~ {to}' },
  'subscriptions.next': { en: 'next expected {day}', ko: '다음 결제 예정 {day}' },
  'subscriptions.overdue': { en: 'was due {day}', ko: '결제 예정일({day})이 지났어요' },
  'subscriptions.last': { en: 'last on {day}', ko: '마지막 결제 {day}' },
  'subscriptions.cancelledOn': { en: 'cancelled on {day}', ko: '{day} 해지' },
  'subscriptions.prices': { en: 'Price:', ko: '금액 변동:' },
  'subscriptions.priceSince': { en: '{amount} since {month}', ko: '{amount} ({month}부터)' },
  'subscriptions.show': { en: 'Show all charges of {merchant}', ko: '{merchant} 결제 내역 모두 보기' },

  'subscriptions.cancel': { en: 'I cancelled it…', ko: '해지했어요…' },
  'subscriptions.cancelOf': { en: 'I cancelled it…: {merchant}', ko: '해지했어요…: {merchant}' },
  'subscriptions.cancelTitle': { en: 'On which day did you cancel?', ko: '언제 해지했나요?' },
  'subscriptions.cancelHint': {
    en: 'This only marks the day here. It does not cancel anything for you.',
    ko: '해지한 날만 적어 두는 거예요. 대신 해지해 드리지는 않아요.',
  },
  'subscriptions.day': { en: 'Cancelled on', ko: '해지한 날' },
  'subscriptions.mark': { en: 'Mark the day', ko: '해지일 저장' },
  'subscriptions.undo': { en: 'Remove the mark', ko: '해지 표시 지우기' },
  'subscriptions.undoOf': { en: 'Remove the mark: {merchant}', ko: '해지 표시 지우기: {merchant}' },
  'subscriptions.marked': {
    en: '{merchant}: marked as cancelled on {day}',
    ko: '{merchant}: {day} 해지로 표시했어요',
  },
  'subscriptions.unmarked': {
    en: '{merchant}: no longer marked as cancelled',
    ko: '{merchant}: 해지 표시를 지웠어요',
  },

  'subscriptions.chargedAfter': {
    en: '{count, plural, one {Charged after you cancelled: {day}} other {Charged # times after you cancelled, first on {day}}}',
    ko: '{count, plural, one {해지한 뒤에 결제됐어요: {day}} other {해지한 뒤에 #번 결제됐어요. 첫 결제 {day}}}',
  },
  'subscriptions.chargedThatDay': {
    en: 'Charged on the day you cancelled',
    ko: '해지한 당일에 결제됐어요',
  },
  'subscriptions.look': { en: 'Look at it', ko: '살펴보기' },
  'subscriptions.lookOf': { en: 'Look at it: {what}', ko: '살펴보기: {what}' },

  'subscriptions.emptyTitle': { en: 'Nothing regular yet', ko: '아직 정기 결제가 없어요' },
  'subscriptions.empty': {
    en: 'Recoup finds what is charged regularly by itself: streaming, software, phone, insurance. It needs statements of about three months to see a rhythm.',
    ko: '스트리밍, 소프트웨어, 통신비, 보험료처럼 규칙적으로 나가는 결제를 알아서 찾아요. 석 달쯤의 명세서가 있으면 주기를 알 수 있어요.',
  },

  'subscriptions.keysTitle': { en: 'Subscriptions', ko: '정기 결제' },
  'subscriptions.key.next': { en: 'Next subscription', ko: '다음 정기 결제' },
  'subscriptions.key.previous': { en: 'Previous subscription', ko: '이전 정기 결제' },
  'subscriptions.key.cancel': { en: 'Mark it as cancelled', ko: '해지로 표시' },
} as const satisfies Record<string, Entry>;
