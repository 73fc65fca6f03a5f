import type { Entry } from './entry.ts';

/** The review of flags: the queue, one flag with what can be decided of it, and what it came to. */
export const reviewMessages = {
  // What arrived since a decision
  'review.news.charge': {
    en: 'A further charge of {amount} on {day} since you decided',
    ko: '결정하신 뒤 {day}에 {amount} 결제가 더 확인됐어요',
  },
  'review.news.booked': {
    en: 'The pending charge of {amount} was booked on {day}',
    ko: '매입 전이던 {amount} 결제가 {day}에 확정됐어요',
  },
  'review.news.credit': {
    en: '{amount} came back on {day} since you decided',
    ko: '결정하신 뒤 {day}에 {amount} 환불이 들어왔어요',
  },
  'review.news.creditGone': {
    en: 'The credit of {amount} on {day} is no longer among your charges',
    ko: '{day}에 들어온 {amount} 환불 내역이 더 이상 없어요',
  },
  'review.news.amount': {
    en: 'The amount to get back was {before} when you decided and is {now}',
    ko: '돌려받을 금액이 바뀌었어요: 결정하실 때 {before}, 지금 {now}',
  },
  'review.news.dayCame': {
    en: 'You wanted to look at this again on {day}',
    ko: '{day}에 다시 보기로 하셨어요',
  },

  // The screen
  'review.toLook': {
    en: '{count, plural, =0 {Nothing left to look at} other {{count, number} to look at}}',
    ko: '{count, plural, =0 {더 확인할 건이 없어요} other {확인할 건 {count, number}건}}',
  },
  'review.gone': {
    en: 'That one is no longer there: its charges were taken back, or turned out to be fine.',
    ko: '방금 그 건은 이제 없어요. 내역을 되돌렸거나 문제없는 결제로 확인됐어요.',
  },
  'review.place': { en: '{at, number} of {of, number}', ko: '{of, number}건 중 {at, number}번째' },
  'review.next': { en: 'Next', ko: '다음' },
  'review.previous': { en: 'Previous', ko: '이전' },
  'review.thisOne': { en: 'Review this', ko: '이 건 확인하기' },
  'review.seeDecision': { en: 'See your decision', ko: '내 결정 보기' },
  'review.onTimeline': { en: 'See it on the timeline', ko: '이용내역에서 보기' },

  // The list
  'review.list': { en: 'What was found', ko: '찾은 건 목록' },
  'review.showList': {
    en: 'All that was found ({count, number})',
    ko: '찾은 건 모두 보기 ({count, number})',
  },
  'review.group.waiting': { en: 'To look at', ko: '확인할 건' },
  'review.group.noticed': { en: 'Also noticed', ko: '함께 눈에 띈 건' },
  'review.group.done': { en: 'Decided', ko: '결정한 건' },
  'review.group.settled': { en: 'Settled by itself', ko: '저절로 정리된 건' },
  'review.hasNews': { en: 'new facts', ko: '새로운 내용' },
  'review.backOn': { en: 'back on {day}', ko: '{day}에 다시' },
  'review.toResult': { en: 'What the review came to', ko: '확인 결과 보기' },

  // What was noticed beside double charges
  'review.head.after-cancellation': { en: 'Charged after you cancelled', ko: '해지한 뒤에 청구됐어요' },
  'review.head.parallel-subscriptions': {
    en: '{size, plural, =2 {Two} =3 {Three} other {{size}}} subscriptions at one place',
    ko: '한 곳에서 {size, plural, =2 {두 개} =3 {세 개} other {{size}개}}를 구독하고 있어요',
  },
  'review.head.price-step': { en: 'The price went up', ko: '요금이 올랐어요' },
  'review.head.trial-charged': { en: 'A free trial became a charge', ko: '무료 체험이 유료로 바뀌었어요' },
  'review.head.missing-credit': { en: 'A credit has not come', ko: '환불이 아직 들어오지 않았어요' },
  'review.money.eachTime': { en: '{money} each time', ko: '매번 {money}' },
  'review.money.moreSince': { en: '{money} more since then', ko: '그 뒤로 더 낸 금액 {money}' },
  'review.money.charged': { en: '{money} charged', ko: '청구된 금액 {money}' },
  'review.firstOne': { en: 'First', ko: '첫 번째' },
  'review.laterOne': {
    en: '{days, plural, =0 {Same day} one {1 day later} other {# days later}}',
    ko: '{days, plural, =0 {같은 날} other {#일 뒤}}',
  },
  'review.short.after-cancellation': { en: 'after cancelling', ko: '해지 후 청구' },
  'review.short.parallel-subscriptions': {
    en: '{size, plural, =2 {two} =3 {three} other {{size}}} subscriptions',
    ko: '중복 구독',
  },
  'review.short.price-step': { en: 'price went up', ko: '요금 인상' },
  'review.short.trial-charged': { en: 'trial charged', ko: '체험 후 청구' },
  'review.short.missing-credit': { en: 'credit missing', ko: '환불 미입금' },
  'review.reasons': { en: 'What speaks for it and against it', ko: '그렇게 보는 이유와 아닐 수 있는 이유' },
  'review.for': { en: 'Why it was noticed', ko: '눈에 띈 이유' },
  'review.against': { en: 'Why it may be fine', ko: '문제가 아닐 수 있는 이유' },

  // The charges side by side
  'review.charges': { en: 'The charges side by side', ko: '나란히 비교하기' },
  'review.same': { en: 'The same: {facts}', ko: '같은 점: {facts}' },
  'review.priceAsked': { en: 'price in its own currency', ko: '현지 금액' },
  'review.different': { en: 'Different: {facts}', ko: '다른 점: {facts}' },
  'review.months': { en: '{merchant}, month by month', ko: '{merchant} 월별 결제' },
  'review.monthsHint': {
    en: 'Each dot is a charge on its day. The ones above are larger, the one too many is square.',
    ko: '점 하나가 결제 한 건이에요. 위에 나온 결제는 크게, 더 청구된 것으로 보이는 건은 네모로 표시했어요.',
  },
  'review.monthsHintPlain': {
    en: 'Each dot is a charge on its day. The ones above are larger.',
    ko: '점 하나가 결제 한 건이에요. 위에 나온 결제는 크게 표시했어요.',
  },

  // Hypotheses
  'review.hypotheses': { en: 'What it can be', ko: '가능한 설명' },
  'review.standing.leading': { en: 'fits best', ko: '가장 유력' },
  'review.standing.plausible': { en: 'possible', ko: '가능' },
  'review.standing.unlikely': { en: 'unlikely', ko: '가능성 낮음' },
  'review.standing.ruled-out': { en: 'ruled out', ko: '아님' },
  'review.settles': { en: 'What would settle it', ko: '확실히 알려면' },
  'review.unlikelyOnes': {
    en: '{count, number} more, unlikely or ruled out',
    ko: '가능성이 낮거나 아닌 설명 {count, number}개',
  },
  'review.speaksFor': { en: 'speaks for it', ko: '맞는 점' },
  'review.speaksAgainst': { en: 'speaks against it', ko: '맞지 않는 점' },

  // What was decided
  'review.newSince': {
    en: 'New since you decided “{did}” on {day}',
    ko: '{day}에 “{did}” 결정하신 뒤 새로 확인된 내용이에요',
  },
  'review.decided': { en: 'You decided on {day}: {did}', ko: '{day}에 결정: {did}' },
  'review.decidedClaimed': { en: 'To get back; you decided on {day}', ko: '돌려받을 건 · {day}에 결정' },
  'review.untilDay': { en: 'It comes back on {day}.', ko: '{day}에 다시 보여 드릴게요.' },
  'review.takeBack': { en: 'Take it back', ko: '결정 되돌리기' },
  'review.takeBackWith': {
    en: 'Take it back, with the {count, plural, one {other one} other {# others}} decided together',
    ko: '함께 결정한 다른 {count, number}건까지 되돌리기',
  },

  // Deciding
  'review.question': { en: 'What is it?', ko: '어떤 결제인가요?' },
  'review.do.double-charge.claimed': {
    en: 'Charged {size, plural, =2 {twice} other {{size} times}}',
    ko: '{size, plural, =2 {이중 청구예요} other {{size}번 청구됐어요}}',
  },
  'review.do.double-charge.mine': {
    en: '{size, plural, =2 {Both mine} other {All mine}}',
    ko: '모두 내 결제예요',
  },
  'review.do.double-charge.refunded': { en: 'Already refunded', ko: '환불받았어요' },
  'review.do.double-charge.later': { en: 'Not sure, later', ko: '나중에 볼게요' },
  'review.do.after-cancellation.claimed': { en: 'Ask for it back', ko: '돌려받을게요' },
  'review.do.after-cancellation.mine': { en: 'That is fine', ko: '괜찮아요' },
  'review.do.after-cancellation.refunded': { en: 'Already refunded', ko: '환불받았어요' },
  'review.do.after-cancellation.later': { en: 'Not sure, later', ko: '나중에 볼게요' },
  'review.do.parallel-subscriptions.claimed': { en: 'One is too many', ko: '하나는 필요 없어요' },
  'review.do.parallel-subscriptions.mine': {
    en: '{size, plural, =2 {I want both} other {I want them all}}',
    ko: '{size, plural, =2 {둘 다} other {모두}} 쓰고 있어요',
  },
  'review.do.parallel-subscriptions.refunded': { en: 'Already refunded', ko: '환불받았어요' },
  'review.do.parallel-subscriptions.later': { en: 'Not sure, later', ko: '나중에 볼게요' },
  'review.do.price-step.claimed': { en: 'Ask about it', ko: '문의할게요' },
  'review.do.price-step.mine': { en: 'That is fine', ko: '괜찮아요' },
  'review.do.price-step.refunded': { en: 'It was made good', ko: '이미 돌려받았어요' },
  'review.do.price-step.later': { en: 'Not sure, later', ko: '나중에 볼게요' },
  'review.do.trial-charged.claimed': { en: 'Ask for it back', ko: '돌려받을게요' },
  'review.do.trial-charged.mine': { en: 'That is fine', ko: '괜찮아요' },
  'review.do.trial-charged.refunded': { en: 'Already refunded', ko: '환불받았어요' },
  'review.do.trial-charged.later': { en: 'Not sure, later', ko: '나중에 볼게요' },
  'review.do.missing-credit.claimed': { en: 'Ask where it is', ko: '문의할게요' },
  'review.do.missing-credit.mine': { en: 'That is fine', ko: '괜찮아요' },
  'review.do.missing-credit.refunded': { en: 'It has come', ko: '들어왔어요' },
  'review.do.missing-credit.later': { en: 'Not sure, later', ko: '나중에 볼게요' },
  'review.did.claimed': {
    en: 'Charged {size, plural, =2 {twice} other {{size} times}}',
    ko: '{size, plural, =2 {이중 청구} other {{size}번 청구}}',
  },
  'review.did.mine': { en: '{size, plural, =2 {Both mine} other {All mine}}', ko: '모두 내 결제' },
  'review.did.refunded': { en: 'Already refunded', ko: '환불 완료' },
  'review.did.later': { en: 'Not sure yet', ko: '나중에 확인' },
  'review.didOther.claimed': { en: 'To ask about', ko: '문의할 건' },
  'review.didOther.mine': { en: 'Fine', ko: '문제없음' },
  'review.didOther.refunded': { en: 'Made good', ko: '해결됨' },
  'review.didOther.later': { en: 'Not sure yet', ko: '나중에 확인' },

  'review.all': {
    en: 'Your answer counts for all {count, number} at {merchant}',
    ko: '{merchant} {count, number}건에 한꺼번에 적용돼요',
  },
  'review.allWanted': {
    en: 'For all {count, number} at {merchant}',
    ko: '{merchant} {count, number}건 모두',
  },
  'review.noneAlike': { en: 'No other one at {merchant} waits', ko: '{merchant}에 확인할 다른 건이 없어요' },

  'review.mine.title': { en: 'Why are they all yours?', ko: '왜 내 결제인가요?' },
  'review.mine.hint': {
    en: 'The next one at {merchant} will weigh less. You can take that back in Settings.',
    ko: '다음에 {merchant}에서 비슷한 결제가 보이면 덜 의심할게요. 설정에서 되돌릴 수 있어요.',
  },
  'review.mine.note': { en: 'Note, if you like', ko: '메모 (선택)' },
  'review.why.bought-twice': { en: 'Bought twice on purpose', ko: '일부러 두 번 샀어요' },
  'review.why.two-plans': { en: 'Two plans or two accounts', ko: '요금제나 계정이 두 개예요' },
  'review.why.other-person': { en: 'Someone close to me paid', ko: '가족이나 지인이 결제했어요' },
  'review.why.top-up': { en: 'Topped up or prepaid', ko: '충전하거나 미리 낸 돈이에요' },
  'review.why.instalment': { en: 'Instalments', ko: '할부예요' },
  'review.why.proration': {
    en: 'Part of a month, or one more seat',
    ko: '요금제 변경이나 인원 추가분이에요',
  },
  'review.why.tax-or-fee': { en: 'Tax or a fee', ko: '세금이나 수수료예요' },
  'review.why.own-transfer': { en: 'Between my own accounts', ko: '내 계좌끼리 옮긴 돈이에요' },
  'review.why.authorisation': { en: 'One is only an authorisation', ko: '한 건은 승인만 된 거예요' },
  'review.why.other': { en: 'Another reason', ko: '다른 이유가 있어요' },

  'review.refund.title': { en: 'Which credit returned it?', ko: '어떤 환불로 돌려받았나요?' },
  'review.refund.hint': {
    en: 'Money that came in after the charges of {merchant}, the best fit first.',
    ko: '{merchant} 결제 뒤에 들어온 돈이에요. 가장 잘 맞는 것부터 보여 드려요.',
  },
  'review.refund.noCredits': {
    en: 'No credit since then is on your statements. Add the statement that shows it, or look again later.',
    ko: '그 뒤에 들어온 환불이 명세서에 없어요. 환불이 나온 명세서를 추가하거나 나중에 다시 확인해 주세요.',
  },
  'review.later.title': { en: 'When should it come back?', ko: '언제 다시 볼까요?' },
  'review.later.day': { en: 'Ask me again on', ko: '다시 볼 날' },
  'review.later.past': { en: 'Choose a day after today', ko: '오늘 이후 날짜를 골라 주세요' },

  'review.told': { en: '{did}: {merchant} {money}', ko: '{did}: {merchant} {money}' },
  'review.toldAll': {
    en: '{did}: {merchant}, {count, number} at once',
    ko: '{did}: {merchant} {count, number}건',
  },
  'review.undo': { en: 'Undo', ko: '되돌리기' },
  'review.undoWhat': { en: 'Undo: {did}, {merchant}', ko: '되돌리기: {did}, {merchant}' },
  'review.undone': { en: 'Taken back: {did}, {merchant}', ko: '되돌렸어요: {did}, {merchant}' },
  'review.nothingToUndo': { en: 'There is nothing to undo', ko: '되돌릴 결정이 없어요' },

  // Keys, as the help shows them
  'review.keysTitle': { en: 'Review', ko: '이중 청구 확인' },
  'review.key.claimed': { en: 'Charged twice', ko: '이중 청구예요' },
  'review.key.mine': { en: 'Both mine: choose why', ko: '모두 내 결제: 이유 고르기' },
  'review.key.refunded': { en: 'Already refunded: choose the credit', ko: '환불받음: 환불 내역 고르기' },
  'review.key.later': { en: 'Not sure: choose a day', ko: '나중에: 날짜 고르기' },
  'review.key.all': { en: 'For all at this merchant', ko: '이 가맹점 건 모두에 적용' },
  'review.key.next': { en: 'Next one', ko: '다음 건' },
  'review.key.previous': { en: 'Previous one', ko: '이전 건' },
  'review.key.undo': { en: 'Undo the last decision', ko: '마지막 결정 되돌리기' },

  // The end of the queue
  'review.end.title': { en: 'You have looked at all of them', ko: '모두 확인했어요' },
  'review.end.clean': {
    en: 'Nothing was charged twice in {charges, plural, one {# charge} other {# charges}}',
    ko: '내역 {charges, number}건을 살펴봤고, 이중 청구는 없었어요',
  },
  'review.end.searched': {
    en: 'Searched {charges, plural, one {# charge} other {# charges}}; {flags, plural, =0 {none} one {# looked} other {# looked}} charged twice.',
    ko: '내역 {charges, number}건을 살펴봤고, {flags, number}건이 이중 청구로 의심됐어요.',
  },
  'review.end.toGetBack': { en: '{sums} to get back', ko: '돌려받을 금액 {sums}' },
  'review.end.back': { en: '{sums} came back', ko: '이미 돌려받은 금액 {sums}' },
  'review.end.nothingClaimed': { en: 'Nothing to claim', ko: '돌려받을 금액이 없어요' },
  'review.end.nothingLeft': {
    en: 'Nothing is left to get back',
    ko: '더 돌려받을 금액이 없어요',
  },
  'review.end.returned': { en: 'Came back', ko: '돌려받음' },
  'review.end.provisional': { en: 'Came back for now', ko: '임시 환급' },
  'review.end.letGo': { en: 'Written off or dropped', ko: '받지 않기로 함' },
  'review.end.remaining': { en: 'Still open', ko: '아직 못 받음' },
  'review.end.what': { en: 'What it came to', ko: '확인 결과' },
  'review.end.count': { en: '{count, plural, one {# flag} other {# flags}}', ko: '{count, number}건' },
  'review.end.settled': { en: 'Settled by itself', ko: '저절로 정리됨' },
  'review.end.others': {
    en: 'Other things noticed: {decided, number} decided, {open, number} open',
    ko: '함께 눈에 띈 건: 결정 {decided, number}건, 남은 건 {open, number}건',
  },
  'review.end.othersSums': { en: '{sums} to ask for', ko: '문의할 금액 {sums}' },
  'review.end.trust': { en: 'How far this can be trusted', ko: '어디까지 믿을 수 있나요' },
  'review.end.trustHint': {
    en: 'Only what is on a statement can be searched. Days without one are where a double charge could still hide.',
    ko: '명세서에 있는 결제만 살펴볼 수 있어요. 명세서가 없는 기간에는 이중 청구가 남아 있을 수 있어요.',
  },
  'review.end.next': { en: 'What you can do next', ko: '다음에 할 수 있는 일' },
  'review.end.first.limit': {
    en: '{cases, plural, one {The limit to file for {merchant}} other {{merchant} first, its limit to file is the nearest}}: {day}, {left}',
    ko: '{cases, plural, =1 {{merchant} 건의 이의제기 기한이 있어요} other {{merchant} 건부터 보세요. 이의제기 기한이 가장 가까워요}} ({day}, {left})',
  },
  'review.end.first.byCard': {
    en: '{cases, plural, one {The limit to file for {merchant} depends on your card} other {{merchant} first, its limit to file may be the nearest; it depends on your card}}: {day} at the earliest, {left}',
    ko: '{cases, plural, =1 {{merchant} 이의제기 기한은 카드에 따라 달라요} other {{merchant} 건부터 보세요. 카드에 따라 이의제기 기한이 가장 가까울 수 있어요}} (빠르면 {day}, {left})',
  },
  'review.end.first.step': {
    en: '{cases, plural, one {What is next for {merchant} has a day} other {{merchant} first, what is next there has the nearest day}}: {day}, {left}',
    ko: '{cases, plural, =1 {{merchant} 건에 할 일이 있어요} other {{merchant} 건부터 보세요. 할 일의 날짜가 가장 가까워요}} ({day}, {left})',
  },
  'review.end.openCase': { en: 'Open the case: {merchant}', ko: '{merchant} 환불 건 열기' },
  'review.end.goOnWithCase': { en: 'Go on with the case: {merchant}', ko: '{merchant} 환불 건 이어서 하기' },
  'review.end.allCases': {
    en: 'All {count, number} open cases',
    ko: '진행 중인 환불 건 {count, number}건 모두',
  },
  'review.end.lookNoticed': {
    en: 'Look at {count, plural, one {the other thing noticed} other {# other things noticed}}',
    ko: '함께 눈에 띈 {count, number}건 보기',
  },
  'review.end.subscriptions': { en: 'See what is charged regularly', ko: '정기 결제 살펴보기' },
} as const satisfies Record<string, Entry>;
