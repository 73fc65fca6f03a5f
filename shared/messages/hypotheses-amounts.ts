import type { Entry } from './entry.ts';

/** Explanations by parts, taxes, rates and ways of the money; the others are in `hypotheses.ts`. */
export const hypothesesAmountsMessages = {
  'hypotheses.tax.title': { en: 'Tax line', ko: '세금' },
  'hypotheses.tax.for.factor': {
    en: '{high} is {low} with {percent, number}% on top, as a tax',
    ko: '{low} 금액에 {percent, number}% 세금을 더하면 {high} 금액이 돼요',
  },
  'hypotheses.tax.for.korea': {
    en: 'In Korea 10% VAT is often added to services from abroad',
    ko: '해외 서비스에는 부가가치세 10%가 더해지는 경우가 많아요',
  },
  'hypotheses.tax.against.noRate': {
    en: '{high} is {percent, number}% above {low}, which is no rate of tax known here',
    ko: '{low}, {high} 금액 차이는 {percent, number}%라서 알려진 세율과 맞지 않아요',
  },
  'hypotheses.tax.settles': {
    en: 'Look at the invoice: if it adds tax to {low}, the owed total is {high} alone, not both.',
    ko: '인보이스를 확인해 보세요. {low} 금액에 세금이 붙는다면 내야 할 돈은 {high}뿐이고, 둘 다는 아니에요.',
  },

  'hypotheses.instalment.title': { en: 'Instalments', ko: '할부' },
  'hypotheses.instalment.for.parts': {
    en: 'They are part {first, number} and part {second, number} of {of, number}',
    ko: '할부 {of, number}회 중 {first, number}회차, {second, number}회차예요',
  },
  'hypotheses.instalment.for.text': {
    en: 'The text speaks of parts: “{text}”',
    ko: '명세서 문구가 할부나 분할을 가리켜요: “{text}”',
  },
  'hypotheses.instalment.for.monthApart': {
    en: 'They lie {days, number} days apart, about a month, as parts do',
    ko: '{days, number}일 간격이라 매달 나가는 할부금과 비슷해요',
  },
  'hypotheses.instalment.for.monthly': {
    en: '{amount} also came about a month before, on {day}',
    ko: '한 달쯤 전인 {day}에도 {amount} 결제가 있었어요',
  },
  'hypotheses.instalment.against.samePart': {
    en: 'Both are part {first, number} of {of, number}: each part is owed once',
    ko: '두 건 모두 할부 {of, number}회 중 {first, number}회차예요. 한 회차는 한 번만 내면 돼요',
  },
  'hypotheses.instalment.against.oneMark': {
    en: 'Only the charge of {day} is marked as a part ({number, number} of {of, number})',
    ko: '{day} 결제에만 할부 표시가 있어요({number, number}/{of, number}회)',
  },
  'hypotheses.instalment.against.noMarkHere': {
    en: 'Parts are marked here, as on {day} ({number, number} of {of, number}); these two are not',
    ko: '이 가맹점의 할부는 {day} 결제처럼 회차가 표시되는데({number, number}/{of, number}회), 이 두 건에는 없어요',
  },
  'hypotheses.instalment.against.noMark': {
    en: 'Neither line is numbered as a part',
    ko: '두 건 모두 할부 회차 표시가 없어요',
  },
  'hypotheses.instalment.against.oneMonth': {
    en: 'Both fall in one month, on {first} and {second}; parts usually come monthly',
    ko: '한 달 안에 두 번 나왔어요({first}, {second}). 할부금은 보통 한 달에 한 번 나가요',
  },
  'hypotheses.instalment.settles': {
    en: 'Open the purchase in the card’s app, or the plan of whoever splits the payment: it lists each part with its month.',
    ko: '카드사 앱의 할부 내역이나 분할 결제 일정을 확인해 보세요. 회차별로 청구되는 달이 나와 있어요.',
  },

  'hypotheses.tip-or-currency.title': { en: 'Tip or currency', ko: '팁·환율 차이' },
  'hypotheses.tip-or-currency.for.sameOriginal': {
    en: 'Both are {amount} abroad; {first} and {second} differ by {percent, number}%, as exchange rates do',
    ko: '현지 금액은 둘 다 {amount}, 청구액({first}, {second})은 환율만큼인 {percent, number}% 달라요',
  },
  'hypotheses.tip-or-currency.for.conversion': {
    en: '{first} and {second} differ by {percent, number}%: a merchant’s own conversion into your currency often costs that much',
    ko: '{first}, {second} 차이가 {percent, number}%예요. 해외 원화결제처럼 가맹점이 환전하면 흔히 이만큼 차이 나요',
  },
  'hypotheses.tip-or-currency.for.rate': {
    en: '{first} and {second} differ by {percent, number}%, as one foreign price at two rates',
    ko: '{first}, {second} 차이가 {percent, number}%라서 같은 현지 금액에 다른 환율이 적용됐을 수 있어요',
  },
  'hypotheses.tip-or-currency.for.tip': {
    en: '{second} is {first} with {percent, number}% on top, as a tip',
    ko: '{first} 금액에 팁 {percent, number}% 정도를 더하면 {second}, 나중 결제 금액이에요',
  },
  'hypotheses.tip-or-currency.against.equal': {
    en: 'Both are {amount} to the last digit; a tip or a rate would show',
    ko: '두 건이 {amount}, 끝자리까지 같아요. 팁이나 환율 때문이라면 달라야 해요',
  },
  'hypotheses.tip-or-currency.against.lower': {
    en: 'The later one is lower: {second} after {first}; a tip makes it higher',
    ko: '나중 결제가 더 적어요({first} 다음 {second}). 팁이라면 더 많아야 해요',
  },
  'hypotheses.tip-or-currency.against.noTip': {
    en: '{first} and {second} differ by {percent, number}%, which is no usual tip',
    ko: '{first}, {second} 차이가 {percent, number}%라서 보통의 팁과 맞지 않아요',
  },
  'hypotheses.tip-or-currency.against.twoLines': {
    en: 'A rate explains the difference, but not why {amount} was booked on two lines',
    ko: '환율로는 금액 차이만 설명되고, {amount} 결제가 두 건인 이유는 설명되지 않아요',
  },
  'hypotheses.tip-or-currency.settles': {
    en: 'Compare the amounts in the original currency in your bank’s app: one purchase has one price and one approval number.',
    ko: '카드사 앱에서 현지 통화 금액과 승인번호를 비교해 보세요. 한 번 산 것이면 금액도 승인번호도 하나예요.',
  },
  'hypotheses.tip-or-currency.settlesTip': {
    en: 'Look at the slip: the total with the tip is owed once, and a first amount without it should drop off.',
    ko: '영수증을 확인해 보세요. 팁을 더한 금액만 내면 되고, 팁을 빼고 먼저 승인된 금액은 취소돼야 해요.',
  },

  'hypotheses.own-transfer.title': { en: 'Your own money moving', ko: '내 계좌 간 이동' },
  'hypotheses.own-transfer.for.chain': {
    en: '{wallet} shows the payment, and {account} the money behind it (“{text}”)',
    ko: '{wallet} 내역은 결제, {account} 내역(“{text}”)은 그 결제에 쓰인 돈으로 보여요',
  },
  'hypotheses.own-transfer.for.through': {
    en: '“{text}” was paid through a wallet, and the other line may show the same payment',
    ko: '“{text}” 결제는 간편결제를 거쳤어요. 다른 한 건이 같은 결제일 수 있어요',
  },
  'hypotheses.own-transfer.for.behind': {
    en: 'One line is in {wallet}, a wallet; “{text}” may be the money behind it',
    ko: '한 건은 간편결제인 {wallet} 내역이에요. “{text}” 결제는 거기에 쓰인 돈일 수 있어요',
  },
  'hypotheses.own-transfer.for.named': {
    en: 'The line is a transfer: “{text}”',
    ko: '명세서에 이체로 찍혔어요: “{text}”',
  },
  'hypotheses.own-transfer.against.oneAccount': {
    en: 'Both left the same account; money between own accounts shows on two',
    ko: '두 건 모두 같은 계좌에서 나갔어요. 내 계좌 간 이동이라면 두 계좌에 찍혀요',
  },
  'hypotheses.own-transfer.against.oneNamedAccount': {
    en: 'Both left {account}; money between own accounts shows on two',
    ko: '두 건 모두 {account} 한곳에서 나갔어요. 내 계좌 간 이동이라면 두 계좌에 찍혀요',
  },
  'hypotheses.own-transfer.against.direct': {
    en: 'Both lines name the seller and no wallet: “{first}” and “{second}”',
    ko: '두 건 모두 간편결제가 아니라 판매처 이름으로 찍혔어요: “{first}”, “{second}”',
  },
  'hypotheses.own-transfer.against.directAlike': {
    en: 'Both lines name the seller and no wallet: “{text}”',
    ko: '두 건 모두 간편결제가 아니라 판매처 이름으로 찍혔어요: “{text}”',
  },
  'hypotheses.own-transfer.settles': {
    en: 'Open the payment in the wallet: it names the card or account that paid. If that is the other line, you paid once.',
    ko: '간편결제 앱에서 그 결제에 쓰인 카드나 계좌를 확인해 보세요. 다른 한 건이 바로 그 카드라면 한 번만 결제된 거예요.',
  },
} as const satisfies Record<string, Entry>;
