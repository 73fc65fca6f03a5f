import type { Entry } from './entry.ts';

/**
 * The explanations that a flagged pair of charges can have: a short name, what speaks for and against
 * each in these charges, and what would settle it. Rules that nobody confirmed are told as "often".
 * Here those of any purchase; those of plans and of amounts are in files of their own.
 */
export const hypothesesMessages = {
  'hypotheses.charged-twice.title': { en: 'Charged twice', ko: '이중 청구' },
  'hypotheses.charged-twice.for.rhythmBroken': {
    en: 'Charges of {amount} usually lie about {usual, number} days apart; these lie {days, plural, =0 {on one day} one {one day apart} other {# days apart}}',
    ko: '{amount} 결제는 보통 {usual, number}일쯤 간격인데, 이번에는 {days, plural, =0 {같은 날 두 번} other {#일 만에 또}} 결제됐어요',
  },
  'hypotheses.charged-twice.for.wentOn': {
    en: 'The next regular charge came on {day}, and only once',
    ko: '다음 정기 결제는 {day}에 한 번만 나왔어요',
  },
  'hypotheses.charged-twice.for.sameReference': {
    en: 'One reference number, {reference}, stands on both lines',
    ko: '두 건의 승인번호(거래번호)가 {reference} 하나예요',
  },
  'hypotheses.charged-twice.for.sameInvoice': {
    en: 'Both lines name the same invoice, {invoice}',
    ko: '두 건에 같은 인보이스 번호가 찍혀 있어요({invoice})',
  },
  'hypotheses.charged-twice.for.twoReceipts': {
    en: 'Two receipt numbers, {first} and {second}: two payments went through, where a plan asks for one a period',
    ko: '영수증 번호가 두 개예요({first}, {second}). 한 기간에 한 번 낼 구독이 두 번 결제된 거예요',
  },
  'hypotheses.charged-twice.for.sameMinute': {
    en: 'Charged at {first} and again at {second}',
    ko: '{first}에 결제되고 {second}에 또 결제됐어요',
  },
  'hypotheses.charged-twice.for.returnedOne': {
    en: 'The merchant itself gave {amount} back on {day}',
    ko: '가맹점이 {day}에 {amount} 환불해 줬어요',
  },
  'hypotheses.charged-twice.for.neverBefore': {
    en: 'Among {count, number} other charges here, no amount ever came twice within {days, number} days',
    ko: '이곳의 다른 결제 {count, number}건 중에는 같은 금액이 {days, number}일 안에 두 번 나온 적이 없어요',
  },
  'hypotheses.charged-twice.for.otherFlag': {
    en: 'Another pair here looks charged twice too: {amount} around {day}',
    ko: '여기서는 {day} 무렵 {amount} 결제도 이중 청구로 의심돼요',
  },
  'hypotheses.charged-twice.for.sameOriginal': {
    en: 'Both asked for {amount}; {first} and {second} differ by the exchange rate alone',
    ko: '둘 다 현지 금액은 {amount}, 청구액만 환율 때문에 달라요({first}, {second})',
  },
  'hypotheses.charged-twice.for.sameAmount': {
    en: '{amount} {count, plural, =2 {twice} other {# times}} from {merchant}, {days, plural, =0 {on one day} one {one day apart} other {# days apart}}',
    ko: '{merchant} {amount} 결제가 {days, plural, =0 {같은 날} other {#일 사이에}} {count, number}번 나왔어요',
  },
  'hypotheses.charged-twice.against.pairsBefore': {
    en: '{count, plural, one {Two charges of one amount came close together here on another day too: {amount} around {day}} other {Equal charges came close together # other times here, last {amount} around {day}}}',
    ko: '여기서 같은 금액이 잇달아 결제된 적이 {count, number}번 더 있어요(최근 {day}, {amount})',
  },
  'hypotheses.charged-twice.against.unequal': {
    en: 'The amounts are not quite the same: {first} and {second}',
    ko: '금액이 조금 달라요({first}, {second})',
  },
  'hypotheses.charged-twice.settles': {
    en: 'Look for the receipt or order of {day}: one receipt for two charges means charged twice; two receipts mean two purchases.',
    ko: '{day} 영수증이나 주문 내역을 확인해 보세요. 영수증이 한 장인데 두 번 결제됐다면 이중 청구이고, 두 장이면 따로 산 거예요.',
  },
  'hypotheses.charged-twice.settlesPlan': {
    en: 'Open the billing page of {merchant}: two payments for one period mean charged twice.',
    ko: '{merchant} 결제 내역 페이지를 열어 보세요. 같은 이용 기간에 두 번 결제됐다면 이중 청구예요.',
  },

  'hypotheses.authorisation.title': { en: 'Authorisation and its booking', ko: '승인과 매입' },
  'hypotheses.authorisation.for.pending': {
    en: 'The charge of {amount} on {day} is only authorised, not booked',
    ko: '{day} {amount} 결제는 승인만 됐고 아직 매입 전이에요',
  },
  'hypotheses.authorisation.for.allPending': {
    en: '{count, plural, =2 {Both are} other {All # are}} only authorised; of several attempts often just one is booked',
    ko: '{count, plural, =2 {두 건 모두} other {#건 모두}} 승인만 된 상태예요. 여러 번 시도하면 한 건만 매입되는 경우가 많아요',
  },
  'hypotheses.authorisation.for.near': {
    en: '{days, plural, =0 {They are of one day} one {They lie one day apart} other {They lie # days apart}}; a hold is often booked or dropped within {within, number} days',
    ko: '{days, plural, =0 {같은 날} other {#일 차이로}} 승인됐어요. 승인 건은 {within, number}일 안에 매입되거나 취소되는 경우가 많아요',
  },
  'hypotheses.authorisation.for.cardCheck': {
    en: '{amount} is about as small as a check of the card',
    ko: '{amount} 결제는 카드 확인용 승인만큼 적은 금액이에요',
  },
  'hypotheses.authorisation.for.holds': {
    en: '{kind, select, fuel {Fuel stations} other {Hotels}} often hold an amount before they book it, and {merchant} looks like one',
    ko: '{kind, select, fuel {주유소는} other {호텔은}} 먼저 승인만 잡아 두고 나중에 매입하는 경우가 많아요({merchant})',
  },
  'hypotheses.authorisation.against.booked': {
    en: 'Both are booked, {days, select, one {on {first}} other {on {first} and on {second}}}; a hold alone is not',
    ko: '두 건 모두 매입됐어요({days, select, one {{first}} other {{first}, {second}}}). 승인만 된 상태가 아니에요',
  },
  'hypotheses.authorisation.against.notPending': {
    en: 'The statement marks neither of them as pending',
    ko: '명세서에 매입 전으로 표시된 건이 없어요',
  },
  'hypotheses.authorisation.against.bookedBefore': {
    en: 'One was booked on {booked}, before the other was authorised on {asked}',
    ko: '한 건은 {booked}에 이미 매입됐고, 다른 건은 그 뒤 {asked}에 승인됐어요',
  },
  'hypotheses.authorisation.against.far': {
    en: 'They lie {days, number} days apart; a hold is seldom booked later than {within, number} days',
    ko: '{days, number}일이나 떨어져 있어요. 승인 건이 {within, number}일을 넘겨 매입되는 일은 드물어요',
  },
  'hypotheses.authorisation.settles': {
    en: 'Look again after {day}. By then a hold has usually dropped off. If it was booked beside the other, it is a second charge; only booked charges can be disputed.',
    ko: '{day} 이후에 다시 확인해 보세요. 승인만 된 건은 그 전에 사라지는 경우가 많아요. 따로 매입됐다면 두 번째 청구예요. 이의제기는 매입된 건만 할 수 있어요.',
  },
  'hypotheses.authorisation.settlesBooked': {
    en: 'See whether your bank’s app lists both as booked: a hold is shown as pending there.',
    ko: '카드사 앱에서 두 건 모두 매입됐는지 확인해 보세요. 승인만 된 건은 매입 전으로 표시돼요.',
  },

  'hypotheses.refunded.title': { en: 'Already refunded', ko: '이미 환불됨' },
  'hypotheses.refunded.for.whole': {
    en: '{amount} came back on {day}, {days, plural, =0 {on the day of the charge} one {one day after the charge} other {# days after the charge}}',
    ko: '{day}, {days, plural, =0 {결제 당일에} other {결제 #일 뒤에}} {amount} 환불됐어요',
  },
  'hypotheses.refunded.for.part': {
    en: 'A part of it, {amount}, came back on {day}',
    ko: '{day}에 일부 금액만 환불됐어요({amount})',
  },
  'hypotheses.refunded.for.credit': {
    en: 'A credit of {amount} came on {day}',
    ko: '{day}에 {amount} 들어온 내역이 있어요',
  },
  'hypotheses.refunded.for.taxOnly': {
    en: '{amount} came back on {day}, which is just the {percent, number}% of tax in it',
    ko: '{day}에 {amount} 환불됐는데, 세금 {percent, number}%만큼만 돌아온 거예요',
  },
  'hypotheses.refunded.against.left': {
    en: '{amount} of it has not come back',
    ko: '아직 돌려받지 못한 돈이 있어요({amount})',
  },
  'hypotheses.refunded.against.otherPurchase': {
    en: 'The credit of {day} (“{text}”) may belong to another purchase',
    ko: '{day} 입금(“{text}”)은 다른 결제의 환불일 수 있어요',
  },
  'hypotheses.refunded.against.before': {
    en: 'The only credit, {amount} on {day}, came before the later charge of {charged}',
    ko: '환불은 {day} {amount}뿐인데, 나중 결제({charged})보다 먼저 들어왔어요',
  },
  'hypotheses.refunded.settles': {
    en: 'Open the credit of {day} over {amount} in your bank’s app and see which purchase it names.',
    ko: '카드사 앱에서 {day} {amount} 환불 건을 열어 어느 결제의 환불인지 확인해 보세요.',
  },

  'hypotheses.on-purpose.title': { en: 'Bought twice on purpose', ko: '따로 두 번 구매' },
  'hypotheses.on-purpose.for.pairsBefore': {
    en: '{count, plural, one {Two equal charges came together here before or since: {amount} around {day}} other {Equal charges came together # other times here, last {amount} around {day}}}',
    ko: '여기서는 전에도 같은 금액을 잇달아 결제한 적이 {count, number}번 있어요(최근 {day}, {amount})',
  },
  'hypotheses.on-purpose.for.visits': {
    en: 'You were charged here {count, number} other times within {days, number} days before and after',
    ko: '앞뒤 {days, number}일 동안 여기서 {count, number}번 더 결제했어요',
  },
  'hypotheses.on-purpose.for.usualPrice': {
    en: '{amount} was paid here {count, number} other times, so it is a usual price',
    ko: '여기서 {amount} 결제가 {count, number}번 더 있어서 자주 내는 금액이에요',
  },
  'hypotheses.on-purpose.for.twoAccounts': {
    en: 'One was paid from {first}, the other from {second}: perhaps by two people',
    ko: '결제 수단이 서로 달라요({first}, {second}). 두 사람이 각자 결제했을 수 있어요',
  },
  'hypotheses.on-purpose.against.neverPair': {
    en: 'None of the other {count, number} charges here came as such a pair',
    ko: '여기서 한 다른 결제 {count, number}건 중에 이렇게 두 건씩 붙어 나온 적은 없어요',
  },
  'hypotheses.on-purpose.against.few': {
    en: 'On your statements {count, plural, =0 {nothing else was bought here} one {only one other charge came from here} other {only # other charges came from here}} in the months around, so coming back is no habit of yours',
    ko: '내 명세서를 보면 앞뒤 몇 달 동안 여기서 한 다른 결제가 {count, plural, =0 {없어서} other {#건뿐이라서}} 자주 가는 곳은 아닌 것 같아요',
  },
  'hypotheses.on-purpose.against.billed': {
    en: 'It is billed {rhythm, select, weekly {every week} fortnightly {every two weeks} fourWeekly {every four weeks} monthly {every month} quarterly {every three months} halfYearly {every half year} other {every year}}; one period is seldom paid twice on purpose',
    ko: '{rhythm, select, weekly {매주} fortnightly {2주마다} fourWeekly {4주마다} monthly {매월} quarterly {3개월마다} halfYearly {6개월마다} other {매년}} 청구되는 결제예요. 같은 기간을 일부러 두 번 내는 일은 드물어요',
  },
  'hypotheses.on-purpose.against.planNamed': {
    en: '“{text}” names a plan, which is seldom bought twice on purpose',
    ko: '명세서 문구가 구독을 가리켜요(“{text}”). 같은 구독을 일부러 두 번 사는 일은 드물어요',
  },
  'hypotheses.on-purpose.against.sameMinute': {
    en: 'Only moments lie between {first} and {second}',
    ko: '{first}, {second} 결제 사이가 아주 짧아요',
  },
  'hypotheses.on-purpose.settles': {
    en: 'Think of {day} and ask whoever else pays here: two orders from {merchant}, or two people who each bought, mean both are owed.',
    ko: '{day} 무렵을 떠올려 보고, 함께 쓰는 사람에게도 물어보세요. {merchant} 주문이 두 건이거나 두 사람이 각자 산 것이라면 둘 다 내야 할 돈이에요.',
  },
  'hypotheses.on-purpose.settlesPlan': {
    en: 'Ask whoever else pays with this card or account whether they signed up to {merchant} too.',
    ko: '이 카드나 계좌를 함께 쓰는 사람도 {merchant} 서비스에 가입했는지 물어보세요.',
  },
} as const satisfies Record<string, Entry>;
