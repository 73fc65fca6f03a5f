import type { Entry } from './entry.ts';

/** What speaks for and against a double charge, one sentence each. */
export const reasonsMessages = {
  'reasons.cycleBreak': {
    en: '{days, plural, =0 {Second charge on the day of the regular one} =1 {Second charge one day from the regular one} other {Second charge # days from the regular one}}, inside one {rhythm, select, weekly {weekly} fortnightly {two-week} fourWeekly {four-week} monthly {monthly} quarterly {quarterly} halfYearly {half-year} other {yearly}} cycle',
    ko: '{rhythm, select, weekly {매주} fortnightly {2주마다} fourWeekly {4주마다} monthly {매월} quarterly {3개월마다} halfYearly {6개월마다} other {매년}} 한 번 결제되는데, {days, plural, =0 {정기 결제와 같은 날 한 번 더 결제됐어요} other {정기 결제와 #일 차이로 한 번 더 결제됐어요}}',
  },
  'reasons.lateInCycle': {
    en: 'So late in the {rhythm, select, weekly {weekly} fortnightly {two-week} fourWeekly {four-week} monthly {monthly} quarterly {quarterly} halfYearly {half-year} other {yearly}} cycle, {days, plural, =1 {one day} other {# days}} from the regular one, that it may be a purchase of its own',
    ko: '정기 결제와 {days, number}일 떨어져 있어서 따로 결제한 것일 수 있어요',
  },
  'reasons.steadyRhythm': {
    en: '{count, number} charges kept a {rhythm, select, weekly {weekly} fortnightly {two-week} fourWeekly {four-week} monthly {monthly} quarterly {quarterly} halfYearly {half-year} other {yearly}} rhythm',
    ko: '{rhythm, select, weekly {매주} fortnightly {2주마다} fourWeekly {4주마다} monthly {매월} quarterly {3개월마다} halfYearly {6개월마다} other {매년}} 규칙적으로 {count, number}번 결제됐어요',
  },
  'reasons.fewCycles': {
    en: 'Only {count, number} regular charges are known, so the rhythm is not certain',
    ko: '정기 결제가 {count, number}번만 확인돼서 주기가 확실하지 않아요',
  },
  'reasons.wentOn': {
    en: 'The regular charge came as usual on {day}, and this one did not come again',
    ko: '{day}에 정기 결제는 그대로 나왔고, 이 결제는 다시 나오지 않았어요',
  },
  'reasons.cameAgain': {
    en: 'It came again one cycle apart, as a second subscription would',
    ko: '한 주기 간격으로 또 나왔어요. 구독이 두 개일 수 있어요',
  },
  'reasons.newStart': {
    en: 'The regular charges begin with the other one, so the subscription may have been started anew',
    ko: '정기 결제가 다른 날짜부터 이어져요. 구독을 새로 시작했을 수 있어요',
  },
  'reasons.irregular': {
    en: 'This merchant also charged {count, number} times at odd moments, as for credit or single purchases',
    ko: '이 가맹점에서 불규칙하게 결제된 적이 {count, number}번 더 있어요. 충전이나 개별 구매일 수 있어요',
  },
  'reasons.displaced': {
    en: 'The rhythm misses a charge just here, so this may be the regular one, early or late',
    ko: '이 무렵의 정기 결제가 비어 있어요. 날짜가 밀린 정기 결제일 수 있어요',
  },
  'reasons.nearlySame': {
    en: 'The amounts are nearly but not exactly the same, as with exchange rates',
    ko: '금액이 거의 같지만 조금 달라요. 환율 차이일 수 있어요',
  },
  'reasons.sameDay': { en: 'Charged on the same day', ko: '같은 날 결제됐어요' },
  'reasons.daysApart': {
    en: '{days, plural, one {Only one day apart} other {Only # days apart}}',
    ko: '{days, number}일 간격으로 잇달아 결제됐어요',
  },
  'reasons.farApart': {
    en: '{days, plural, one {A day lies between them, as between two visits} other {# days lie between them, as between two purchases}}',
    ko: '{days, number}일 떨어져 있어서 따로 결제한 것일 수 있어요',
  },
  'reasons.onlyTheseNear': {
    en: 'No other charge from this merchant within {days, number} days',
    ko: '앞뒤 {days, number}일 동안 이 가맹점의 다른 결제는 없어요',
  },
  'reasons.placeOften': {
    en: 'People often come back to a business of this kind within days',
    ko: '이런 업종은 보통 며칠 안에 다시 찾는 사람이 많아요',
  },
  'reasons.seldomSoon': {
    en: 'There {count, plural, one {is one other charge} other {are # other charges}} within {days, number} days, but hardly ever two within a week',
    ko: '앞뒤 {days, number}일 동안 결제가 {count, number}건 더 있지만, 일주일 안에 두 번 결제된 적은 거의 없어요',
  },
  'reasons.othersNear': {
    en: '{count, plural, one {One other charge} other {# other charges}} from this merchant within {days, number} days',
    ko: '앞뒤 {days, number}일 동안 이 가맹점 결제가 {count, number}건 더 있어요',
  },
  'reasons.amountBefore': {
    en: 'This merchant took {amount} {count, plural, one {one other time} other {# other times}}',
    ko: '이 가맹점에서 {amount} 결제가 {count, number}번 더 있었어요',
  },
  'reasons.amountSeldomElse': {
    en: 'Of the other {count, number} charges from this merchant, only {times, number} {times, plural, one {was} other {were}} {amount}',
    ko: '이 가맹점의 다른 결제 {count, number}건 중 {amount} 결제는 {times, number}건뿐이에요',
  },
  'reasons.amountNeverElse': {
    en: 'None of the other {count, number} charges from this merchant was {amount}',
    ko: '이 가맹점의 다른 결제 {count, number}건 중 {amount} 결제는 없어요',
  },
  'reasons.unusualAmount': {
    en: '{amount} is not a common price, so two such purchases are unlikely',
    ko: '{amount} 결제는 흔한 금액이 아니라서 우연히 두 번 나오기 어려워요',
  },
  'reasons.commonAmount': {
    en: '{amount} is a common price, so two purchases may well cost the same',
    ko: '{amount} 결제는 흔한 금액이라 따로 두 번 샀을 수 있어요',
  },
  'reasons.planPrice': {
    en: 'A subscription always costs the same, so the equal amount says little',
    ko: '구독은 늘 같은 금액이라 금액이 같다는 것만으로는 알기 어려워요',
  },
  'reasons.closeTogetherBefore': {
    en: 'Equal charges came close together {count, plural, one {once} other {# times}} before or since',
    ko: '같은 금액이 잇달아 결제된 적이 {count, number}번 더 있어요',
  },
  'reasons.onceADay': {
    en: 'One seldom pays at a place like this twice on one day',
    ko: '이런 곳에서 하루에 두 번 결제하는 일은 드물어요',
  },
  'reasons.kindOften': {
    en: '{kind, select, cafe {At cafés, equal charges in a row are ordinary} convenience {At convenience stores, equal charges in a row are ordinary} vending {At vending machines, equal charges in a row are ordinary} transit {Fares, tolls and parking often cost the same several times} taxi {Several rides a day are ordinary} ticket {Tickets are often charged one by one} airline {Airlines charge each passenger separately} marketplace {Orders here are often charged in parts} appstore {Many products are billed under this one name} game {Game purchases are often repeated} topup {Top-ups are often repeated} instalments {This is paid in instalments} gift {Gift cards are often bought one by one} course {Courses are often paid for each person} health {Several patients or items are often charged one by one} other {Equal charges in a row are ordinary at such places}}',
    ko: '{kind, select, cafe {카페에서는 같은 금액을 여러 번 결제하는 일이 흔해요} convenience {편의점에서는 같은 금액을 여러 번 결제하는 일이 흔해요} vending {자판기나 무인 매장에서는 같은 금액을 여러 번 결제하는 일이 흔해요} transit {교통비, 통행료, 주차비는 같은 금액이 자주 나와요} taxi {하루에 여러 번 탈 수 있어요} ticket {티켓은 한 장씩 결제되는 일이 많아요} airline {항공권은 승객마다 따로 결제돼요} marketplace {주문 하나가 나뉘어 결제되는 일이 많은 곳이에요} appstore {여러 상품이 이 이름 하나로 청구돼요} game {게임 결제는 반복되는 일이 많아요} topup {충전은 반복되는 일이 많아요} instalments {나누어 내는 결제예요} gift {상품권은 여러 장을 따로 사는 일이 많아요} course {수강료는 사람마다 따로 결제되는 일이 많아요} health {사람이나 항목마다 따로 결제되는 일이 많아요} other {이런 곳에서는 같은 금액을 여러 번 결제하는 일이 흔해요}}',
  },
  'reasons.onPurpose': {
    en: '{kind, select, marketplace {One order may be charged in two equal parts} lodging {Two rooms or nights may cost the same} gift {Two gifts may cost the same} course {Two people may have taken the same course} health {Two patients or items may cost the same} other {The same thing may have been bought twice on purpose}}',
    ko: '{kind, select, marketplace {주문 하나가 같은 금액으로 나뉘어 결제됐을 수 있어요} lodging {객실이나 숙박일마다 따로 결제됐을 수 있어요} gift {같은 금액의 선물을 두 번 샀을 수 있어요} course {두 사람이 같은 강좌를 들었을 수 있어요} health {사람이나 항목마다 따로 결제됐을 수 있어요} other {같은 것을 일부러 두 번 샀을 수 있어요}}',
  },
  'reasons.sameReference': {
    en: 'Both carry the same reference number {reference}',
    ko: '승인번호(거래번호)가 서로 같아요: {reference}',
  },
  'reasons.sameCode': {
    en: 'Both texts name the same order {code}',
    ko: '두 건에 같은 주문 번호가 찍혀 있어요({code})',
  },
  'reasons.samePart': {
    en: 'Both are instalment number {number, number} at the same price',
    ko: '두 건이 같은 금액의 {number, number}회차 할부금이에요',
  },
  'reasons.otherCode': {
    en: 'The texts name different order or reference numbers',
    ko: '두 건의 주문 번호나 참조 번호가 서로 달라요',
  },
  'reasons.otherTicket': {
    en: 'The texts name different ticket numbers, as for two passengers',
    ko: '두 건의 항공권(승차권) 번호가 서로 달라요. 승객마다 따로 결제된 것 같아요',
  },
  'reasons.otherBranch': {
    en: 'The texts name different branches or terminals',
    ko: '두 건의 지점이나 단말기가 서로 달라요',
  },
  'reasons.sameText': { en: 'The bank shows exactly the same text', ko: '명세서에 찍힌 문구가 똑같아요' },
  'reasons.otherName': {
    en: 'The bank shows two names, “{first}” and “{second}”, so they may be two purchases',
    ko: '“{first}”, “{second}” 두 이름으로 찍혀서 따로 결제한 것일 수 있어요',
  },
  'reasons.knownNames': {
    en: '“{first}” and “{second}” are both names that {merchant} bills under',
    ko: '“{first}”, “{second}” 모두 {merchant} 청구에 쓰이는 이름이에요',
  },
  'reasons.sameMinute': { en: 'Charged within two minutes', ko: '2분 안에 잇달아 결제됐어요' },
  'reasons.sameTimeOfDay': {
    en: 'Charged at the very same time of day, as by a machine that tries again',
    ko: '자동으로 다시 시도한 것처럼 다른 날 같은 시각에 결제됐어요',
  },
  'reasons.otherHour': {
    en: '{hours, plural, one {About an hour lies between them} other {About # hours lie between them}}, and each of two plans is charged at an hour of its own',
    ko: '{hours, number}시간쯤 떨어져 있어서 시각이 다른 두 구독일 수 있어요',
  },
  'reasons.minutesApart': {
    en: 'Charged {minutes, number} minutes apart',
    ko: '{minutes, number}분 간격으로 결제됐어요',
  },
  'reasons.hoursApart': {
    en: '{hours, plural, one {About an hour lies between them, as between two visits} other {About # hours lie between them, as between two visits}}',
    ko: '{hours, number}시간쯤 떨어져 있어서 따로 결제한 것일 수 있어요',
  },
  'reasons.otherAccount': {
    en: 'They are on two accounts, which may belong to two purchases',
    ko: '서로 다른 카드(계좌)로 결제돼서 따로 산 것일 수 있어요',
  },
  'reasons.paymentChain': {
    en: 'One line looks like the card behind the other: a single payment through a wallet',
    ko: '간편결제와 그에 연결된 카드에 한 번의 결제가 각각 찍힌 것 같아요',
  },
  'reasons.tinyAmount': {
    en: '{amount} is so small that it may only be a check of the card',
    ko: '{amount} 결제는 금액이 아주 작아서 카드 확인용일 수 있어요',
  },
  'reasons.smallAmount': {
    en: '{amount} is small, as everyday purchases are',
    ko: '{amount} 결제는 일상적인 소액이에요',
  },
  'reasons.largeAmount': {
    en: '{amount} is too large to pay twice without noticing',
    ko: '{amount} 결제는 금액이 커서 일부러 두 번 샀을 가능성이 낮아요',
  },
  'reasons.sameOriginal': {
    en: 'Both were {amount}; only the exchange rate differs',
    ko: '둘 다 현지 금액은 {amount}, 환율만 달라요',
  },
  'reasons.onlyAuthorised': {
    en: 'One of them is only authorised and may still vanish by itself',
    ko: '한 건은 아직 승인만 된 상태라 저절로 취소될 수 있어요',
  },
  'reasons.pendingAgain': {
    en: 'One was already booked when the other was authorised, so they are not one payment',
    ko: '한 건이 이미 매입된 뒤에 다른 한 건이 승인됐어요. 같은 결제의 승인과 매입은 아니에요',
  },
  'reasons.foreignRate': {
    en: 'The merchant is abroad, and the amounts differ by no more than an exchange rate moves in days',
    ko: '해외 가맹점이고, 금액 차이가 며칠 사이의 환율 변동만큼이에요',
  },
  'reasons.maybeForeignRate': {
    en: 'If the merchant is abroad, the amounts differ by no more than an exchange rate moves in days',
    ko: '해외 가맹점이라면, 금액 차이가 며칠 사이의 환율 변동만큼이에요',
  },
  'reasons.convertedByMerchant': {
    en: 'The merchant is abroad, and one amount is a little higher, as when the till itself converts it to your currency',
    ko: '해외 가맹점이고, 한 건이 조금 더 비싸요. 가맹점이 직접 환전해서(DCC) 한 번 더 결제했을 수 있어요',
  },
  'reasons.manyTimes': {
    en: 'Charged {count, number} times, which is more like several purchases',
    ko: '{count, number}번 결제돼서 여러 번 샀을 가능성이 있어요',
  },
  'reasons.returned': {
    en: 'The merchant gave {amount} back on {day}',
    ko: '{day}에 {amount} 환불됐어요',
  },
  'reasons.returnedPartly': {
    en: 'The merchant gave part of it, {amount}, back on {day}',
    ko: '{day}에 일부 금액만 환불됐어요: {amount}',
  },
  'reasons.bothYours': {
    en: '{count, plural, one {You said once that two such charges here were both yours} other {You said # times that two such charges here were both yours}}',
    ko: '여기서 이런 결제 두 건이 모두 내 결제라고 {count, number}번 알려 주셨어요',
  },
} as const satisfies Record<string, Entry>;
