import type { Entry } from './entry.ts';

/** The screen of one case: what now, its money, its claim and its days. */
export const casesCaseMessages = {
  'cases.all': { en: 'All cases', ko: '환불 건 목록' },
  'cases.filingCloses': {
    en: 'Filing closes {days, plural, =0 {today} one {tomorrow} other {in # days}} ({day}, {what})',
    ko: '{days, plural, =0 {오늘 이의제기 마감} other {이의제기 마감까지 {days, number}일}} ({day}, {what})',
  },
  'cases.filingByCard': {
    en: 'Filing limit depends on your card: {day} at the earliest',
    ko: '이의제기 기한은 카드에 따라 달라요 (빠르면 {day})',
  },
  'cases.filingMayClose': {
    en: 'Filing closes {days, plural, =0 {today} one {tomorrow} other {in # days}} at the earliest ({day}, {what})',
    ko: '{days, plural, =0 {빠르면 오늘 이의제기 마감} other {이의제기 마감까지 빠르면 {days, number}일}} ({day}, {what})',
  },
  'cases.filingOver': {
    en: 'Filing closed on {day} ({what})',
    ko: '이의제기 기한이 {day}에 끝났어요 ({what})',
  },
  'cases.line': { en: 'How far the case is', ko: '진행 단계' },
  'cases.line.past': { en: '(done)', ko: '(지남)' },
  'cases.line.ahead': { en: '(may come)', ko: '(올 수 있음)' },
  'cases.whatNow': { en: 'What now?', ko: '지금 할 일' },
  'cases.by': { en: 'by {day} · {left}', ko: '{day}까지 · {left}' },
  'cases.waitUntil': { en: 'until {day} · {left}', ko: '{day}까지 기다려요 · {left}' },
  'cases.otherDeeds': { en: 'Something else happened', ko: '다른 일이 있었어요' },
  'cases.undoWhat': { en: 'Undo: {what}', ko: '되돌리기: {what}' },
  'cases.noted': { en: 'Noted: {what}', ko: '기록했어요: {what}' },
  'cases.undone': { en: 'Undone: {what}', ko: '되돌렸어요: {what}' },
  'cases.nothingToUndo': { en: 'There is nothing to undo.', ko: '되돌릴 기록이 없어요.' },
  'cases.noAdvice': {
    en: 'Facts with their source; no legal advice.',
    ko: '출처를 밝힌 사실만 보여 드려요. 법률 자문은 아니에요.',
  },

  // The brand of the card
  'cases.proofThere': { en: 'Proof at hand: {proof}.', ko: '지금 있는 증빙: {proof}.' },
  'cases.proofMissing': { en: 'Still missing: {proof}.', ko: '아직 없는 증빙: {proof}.' },
  'cases.proofWhole': { en: 'Nothing is missing.', ko: '빠진 증빙이 없어요.' },
  'cases.brand.title': { en: 'Whose logo is on the card?', ko: '카드에 어떤 브랜드 로고가 있나요?' },
  'cases.brand.titleOfAccount': {
    en: 'Was it paid by card? Whose logo is on it?',
    ko: '카드로 결제했나요? 카드에 어떤 브랜드 로고가 있나요?',
  },
  'cases.brand.noCard': {
    en: 'Not by card: a transfer or direct debit',
    ko: '카드가 아니라 이체·자동이체예요',
  },
  'cases.brand.which': { en: 'Which card is it?', ko: '어떤 카드인가요?' },
  'cases.brand.hint': {
    en: 'Limits depend on it. Asked once for each card; without an answer Recoup counts the shortest one.',
    ko: '브랜드마다 이의제기 기한이 달라요. 카드마다 한 번만 물어봐요. 몰라도 괜찮아요. 그때는 가장 짧은 기한으로 계산해요.',
  },

  // The money
  'cases.money.atStake': { en: 'At stake', ko: '돌려받을 돈' },
  'cases.money.promised': { en: 'Promised', ko: '환불 약속' },
  'cases.money.provisional': { en: 'Provisional', ko: '임시 환급' },
  'cases.money.returned': { en: 'Back', ko: '돌려받음' },
  'cases.money.writtenOff': { en: 'Written off', ko: '포기' },
  'cases.money.remaining': { en: 'Still missing', ko: '아직 못 받음' },
  'cases.money.excess': { en: 'Too much came back', ko: '더 들어온 돈' },

  // The claim
  'cases.claim': { en: 'What is claimed', ko: '환불 요청 내용' },
  'cases.claim.owed': { en: 'Owed', ko: '정상 결제' },
  'cases.claim.claimed': { en: 'Claimed', ko: '돌려받을 결제' },
  'cases.claim.onTimeline': { en: 'See it on the timeline', ko: '이용내역에서 보기' },
  'cases.claim.notThere': {
    en: 'not among your charges at the moment: its import was taken back',
    ko: '지금 이용내역에는 없어요. 가져오기를 되돌린 파일의 결제예요',
  },
  'cases.claim.byHand': { en: 'entered by hand', ko: '직접 입력' },
  'cases.claim.pending': {
    en: 'Still pending: it cannot be disputed yet, and may vanish by itself.',
    ko: '아직 매입 전이에요. 지금은 이의제기를 할 수 없고, 저절로 사라질 수도 있어요.',
  },
  'cases.claim.change': { en: 'Change the claim', ko: '환불 요청 내용 고치기' },
  'cases.claim.paidBy': { en: 'Paid by', ko: '결제 수단' },
  'cases.claim.customer': { en: 'Your account there', ko: '가맹점 계정' },
  'cases.claim.documents': { en: 'Invoice numbers', ko: '인보이스 번호' },
  'cases.claim.statementSent': { en: 'Statement sent', ko: '명세서 발송일' },
  'cases.claim.invoiceIssued': { en: 'Invoice date', ko: '인보이스 발행일' },
  'cases.claim.cancelledOn': { en: 'Cancelled on', ko: '해지한 날' },

  // Clocks
  'cases.clocks': { en: 'Deadlines', ko: '기한' },
  'cases.clocksNone': { en: 'No deadline is running.', ko: '남은 기한이 없어요.' },
  'cases.clocksMore': {
    en: '{count, plural, one {# more} other {# more}}, that may apply or are over',
    ko: '해당할 수 있거나 지난 기한 {count, number}개 더 보기',
  },
  'cases.clock.today': { en: 'today', ko: '오늘' },
  'cases.clock.from': { en: 'counted from {what}, {day}', ko: '{what} {day}부터' },
  'cases.clock.kind.filing': { en: 'filing limit', ko: '이의제기 기한' },
  'cases.clock.kind.reply': { en: 'time to answer', ko: '답변을 기다리는 기간' },
  'cases.clock.kind.protection': { en: 'protects you', ko: '나를 보호하는 규정' },
  'cases.clock.kind.typical': { en: 'usual length', ko: '보통 걸리는 기간' },
  'cases.clock.stopped': { en: 'no longer counts', ko: '이제 따지지 않아요' },
  'cases.clock.noDay': { en: 'no day is named', ko: '정해진 날짜 없음' },
  'cases.clock.ruleSays': { en: 'The rule says {day}.', ko: '규정으로는 {day}까지예요.' },
  'cases.clock.about': { en: 'About: {what}', ko: '자세히: {what}' },
  'cases.clock.perhaps': {
    en: 'It may apply: network or country of the card are not known for sure.',
    ko: '카드 브랜드나 발급 국가가 확실하지 않아서, 해당할 수도 있는 기한이에요.',
  },
  'cases.clock.addTold': { en: 'They told me a deadline', ko: '안내받은 기한 적기' },
  'cases.clock.set': { en: 'They told me another day', ko: '다른 날짜를 들었어요' },
  'cases.clock.setOf': { en: 'They told me another day: {what}', ko: '다른 날짜를 들었어요: {what}' },

  // Money that came back
  'cases.back': { en: 'Money that came back', ko: '돌아온 돈' },
  'cases.back.none': { en: 'Nothing came back yet.', ko: '아직 돌아온 돈이 없어요.' },
  'cases.back.settles': { en: 'settles {money}', ko: '이 건의 {money}' },
  'cases.back.final': { en: 'for good', ko: '확정' },
  'cases.back.provisional': { en: 'provisional', ko: '임시' },
  'cases.back.takenBack': { en: 'taken back', ko: '다시 빠져나감' },
  'cases.returnWay.merchant': { en: 'from the merchant', ko: '가맹점 환불' },
  'cases.returnWay.issuer': { en: 'from the card company', ko: '카드사 환급' },
  'cases.returnWay.paypal': { en: 'from PayPal', ko: 'PayPal 환불' },
  'cases.returnWay.bank': { en: 'from the bank', ko: '은행 환급' },
  'cases.returnWay.store': { en: 'from the app store', ko: '앱 스토어 환불' },
  'cases.returnWay.goodwill': { en: 'as goodwill or credit', ko: '크레딧·보상' },
  'cases.found': {
    en: '{count, plural, one {One more line of your statements may belong to it} other {# more lines of your statements may belong to it}}',
    ko: '이 건과 관련 있어 보이는 내역이 {count, number}건 더 있어요',
  },
  'cases.found.take': { en: 'Yes: settle {money}', ko: '맞아요: {money} 처리' },
  'cases.found.refuse': { en: 'Not this case', ko: '이 건이 아니에요' },
  'cases.found.refuseOf': {
    en: 'Not this case: {money} of {day}',
    ko: '이 건이 아니에요: {day} {money}',
  },
  'cases.found.taken': { en: 'Settled: {money}', ko: '처리했어요: {money}' },

  'cases.keysCase': { en: 'In a case', ko: '환불 건에서' },
  'cases.key.deed': { en: 'Do what the numbered button says', ko: '번호가 붙은 버튼 누르기' },
  'cases.key.answered': { en: 'They answered', ko: '답이 왔어요' },
  'cases.key.log': { en: 'Log a conversation', ko: '연락 기록하기' },
  'cases.key.write': { en: 'Write a letter', ko: '문서 쓰기' },
  'cases.key.other': { en: 'Something else happened', ko: '다른 일이 있었어요' },
  'cases.key.settle': { en: 'Say yes to the line that was found', ko: '찾은 내역을 이 건으로 처리' },
  'cases.key.undo': { en: 'Take back the last entry', ko: '마지막 기록 되돌리기' },
} as const satisfies Record<string, Entry>;
