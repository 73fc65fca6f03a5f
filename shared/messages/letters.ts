import type { Entry } from './entry.ts';

/** What a letter still needs, and what a gentle reader would say about it. */
export const lettersMessages = {
  'letters.ask.name': {
    en: 'Your name, as they know you',
    ko: '상대방이 알고 있는 내 이름',
  },
  'letters.ask.latinName': {
    en: 'Your name in Latin letters, for letters in English',
    ko: '영문 이름. 영어로 쓰는 문서에 들어가요',
  },
  'letters.ask.customer': {
    en: 'The e-mail address of your account with them; for the API also the organization ID',
    ko: '그 서비스 계정에 쓰는 이메일 주소. API라면 조직 ID도 함께 적어 주세요',
  },
  'letters.ask.document': {
    en: 'The number on the invoice or receipt of the charge of {day}, {amount}',
    ko: '{day} 결제({amount})의 인보이스나 영수증 번호',
  },
  'letters.ask.checked': {
    en: 'What their billing and usage pages show: for example one invoice, one plan, an unchanged balance',
    ko: '결제 페이지와 사용 내역에서 본 것. 예: 인보이스 1건, 요금제 1개, 그대로인 잔액',
  },
  'letters.ask.fault': {
    en: 'What went wrong, in one sentence',
    ko: '어떤 오류였는지 한 문장으로',
  },
  'letters.ask.agreed': {
    en: 'The amount that was agreed, and where it is written',
    ko: '안내받은 금액과, 그 금액이 적힌 곳',
  },
  'letters.ask.cancelled': { en: 'The day on which you cancelled', ko: '해지한 날짜' },
  'letters.ask.promised': {
    en: 'The day on which they promised the refund',
    ko: '환불해 주겠다는 안내를 받은 날짜',
  },
  'letters.ask.otherPayment': {
    en: 'Day, amount and number of the other payment',
    ko: '다른 결제의 날짜와 금액, 결제 번호',
  },
  'letters.ask.theirReason': {
    en: 'Why they declined, word for word: the letter quotes it',
    ko: '거절하면서 알려 준 사유. 문서에 따옴표로 그대로 인용해요',
  },
  'letters.ask.askedFor': {
    en: 'What they asked for, word for word: the letter quotes it',
    ko: '상대방이 요청한 내용. 문서에 따옴표로 그대로 인용해요',
  },
  'letters.ask.answer': {
    en: 'Your answer, or what you attach',
    ko: '답변 내용이나 첨부하는 자료',
  },
  'letters.ask.terms': {
    en: 'Their text that supports you: name, date and section. Leave the letter out where you find none',
    ko: '내 요청을 뒷받침하는 약관이나 안내의 이름, 날짜, 조항. 찾지 못했다면 이 문서는 보내지 않는 게 좋아요',
  },
  'letters.ask.termsSay': {
    en: 'What that section says, in your own words',
    ko: '그 조항이 무슨 내용인지, 내가 이해한 대로',
  },
  'letters.ask.sentOn': { en: 'The day on which you first wrote', ko: '처음 문의한 날짜' },
  'letters.ask.ticket': {
    en: 'The ticket number, so that they find your conversation',
    ko: '상담 내용을 찾을 수 있는 문의 번호',
  },
  'letters.ask.tail': { en: 'The last four digits of the card, no more', ko: '카드번호 끝 4자리만' },
  'letters.ask.contacts': {
    en: 'When and how you asked the seller, and what came of it. Card companies want to see it',
    ko: '가맹점에 언제 어떻게 문의했고 어떤 답을 받았는지. 카드사가 확인하는 내용이에요',
  },
  'letters.ask.billingAddress': {
    en: 'The billing-inquiries address on your statement: it differs from the one for payments',
    ko: '명세서에 적힌 청구 문의(billing inquiries) 주소. 납부 주소와 달라요',
  },
  'letters.ask.ownAddress': { en: 'Your own address', ko: '내 주소' },
  'letters.ask.paypalOwed': {
    en: 'The PayPal transaction ID of the payment you owe: 17 letters and digits in its details',
    ko: '정상 결제의 PayPal 거래 ID. 결제 상세에 있는 17자리 영문·숫자예요',
  },
  'letters.ask.paypalClaimed': {
    en: 'The PayPal transaction ID of the payment you dispute',
    ko: '문제가 된 결제의 PayPal 거래 ID',
  },
  'letters.ask.account': {
    en: 'The last four digits of the account, no more',
    ko: '계좌번호 끝 4자리만',
  },
  'letters.ask.instruction': {
    en: 'What you had ordered or allowed: how much, when, how often',
    ko: '지시하거나 동의한 내용: 얼마를, 언제, 몇 번',
  },
  'letters.ask.order': {
    en: 'The order ID on the receipt of the charge of {day}, {amount}',
    ko: '{day} 결제({amount})의 영수증에 적힌 주문 번호',
  },
  'letters.ask.item': { en: 'App and item, as on the receipt', ko: '영수증에 적힌 앱과 상품 이름' },
  'letters.ask.returned': { en: 'Day and amount of the refund', ko: '환불받은 날짜와 금액' },
  'letters.ask.currency': {
    en: 'The currency, which the statement does not name',
    ko: '명세서에 나와 있지 않은 통화',
  },
  'letters.hint.noted': {
    en: 'You noted of the conversation: {words}',
    ko: '연락 기록에 적은 내용: {words}',
  },
  'letters.hint.otherLanguage': {
    en: 'In the other language you wrote: {words}',
    ko: '다른 언어로는 이렇게 적었어요: {words}',
  },
  'letters.note.askedBy': {
    en: 'It asks for an answer by {day}, sooner than the usual {usual}: a right to file ends on {limit}, and filing needs time of its own.',
    ko: '답변은 {day}까지 부탁했어요. 보통은 {usual}까지 기다리지만, 이의제기 기한이 {limit}이라서 접수할 시간을 남겨 두었어요.',
  },
  'letters.note.noDay': {
    en: 'It names no day for the answer: a right to file ends on {limit} already. File now, and let the letter go beside it.',
    ko: '이의제기 기한({limit})이 가까워서 답변 날짜를 정하지 않았어요. 답을 기다리지 말고 먼저 접수하세요. 문서는 함께 보내도 돼요.',
  },
  'letters.where.again': {
    en: 'Best in the same conversation as on {day} ({channel, select, chat {chat} email {e-mail} ticket {support ticket} form {web form} phone {telephone} visit {visit} social {social media} post {letter} other {app}}{ticket, select, none {} other {, ticket {ticket}}}).',
    ko: '{day}에 {channel, select, chat {채팅으로} email {이메일로} ticket {문의 접수로} form {온라인 양식으로} phone {전화로} visit {방문해서} social {SNS로} post {우편으로} other {앱으로}} 나눈 대화에 이어서 보내는 게 좋아요{ticket, select, none {} other {(문의 번호 {ticket})}}.',
  },
  'letters.where.billing': {
    en: 'By post, to the address for billing inquiries on your statement: it is not the address for payments. Send it so that its arrival can be shown.',
    ko: '명세서에 적힌 청구 문의(billing inquiries) 주소로 우편으로 보내세요. 납부 주소와 달라요. 도착을 증명할 수 있게 등기로 보내는 게 좋아요.',
  },
  'letters.where.merchant': {
    en: 'Recoup knows no address of this seller. Look for “Contact” or “Help” on its site, or for the sender of the receipt.',
    ko: 'Recoup이 아는 이 가맹점의 연락처가 없어요. 가맹점 홈페이지의 고객센터나 문의 메뉴, 영수증 메일을 보낸 주소를 찾아보세요.',
  },
  'letters.where.store': {
    en: 'Through the refund form of the store: the link is in its receipt.',
    ko: '스토어의 환불 요청 양식으로 보내세요. 스토어가 보낸 영수증에 링크가 있어요.',
  },
  'letters.where.issuer': {
    en: 'In the app or on the site of your card company, under disputes, or by the number on the back of the card.',
    ko: '카드사 앱이나 홈페이지의 이의제기 메뉴로 보내거나, 카드 뒷면에 적힌 번호로 접수 방법을 물어보세요.',
  },
  'letters.where.bank': {
    en: 'In a branch, or by the customer service of your bank. The number is on its statements.',
    ko: '은행 영업점이나 고객센터로 보내세요. 번호는 통장이나 거래 명세서에 적혀 있어요.',
  },

  'letters.remark.anger': {
    en: 'This sounds angry. Calm words are read with more goodwill.',
    ko: '화난 말투로 읽힐 수 있어요. 차분하게 쓰면 더 잘 들어 줘요.',
  },
  'letters.remark.threat': {
    en: 'This can be read as a threat. You may do it all the same, without announcing it.',
    ko: '압박으로 읽힐 수 있어요. 알리지 않고 그냥 진행해도 돼요.',
  },
  'letters.remark.fraud': {
    en: 'This accuses them of intent. A mistake is easier to admit and to put right.',
    ko: '고의라고 단정하는 말이에요. 착오라고 하면 인정하고 바로잡기가 쉬워요.',
  },
  'letters.remark.shouting': {
    en: 'Capital letters and rows of exclamation or question marks read like shouting.',
    ko: '대문자로만 쓰거나 느낌표·물음표를 여러 개 쓰면 소리치는 것처럼 읽혀요.',
  },
  'letters.remark.missing': { en: 'Still to be filled in.', ko: '아직 채우지 않은 곳이에요.' },
  'letters.remark.amount': {
    en: 'The case knows no such amount.',
    ko: '이 환불 건에는 없는 금액이에요.',
  },
  'letters.remark.currency': {
    en: 'No amount of the case is in this currency.',
    ko: '이 환불 건의 금액과 통화가 달라요.',
  },
  'letters.remark.date': {
    en: 'Nothing in the case happened on this day.',
    ko: '이 환불 건의 기록에 없는 날짜예요.',
  },
  'letters.remark.noSuchDay': { en: 'There is no such day.', ko: '달력에 없는 날짜예요.' },
  'letters.remark.cardNumber': {
    en: 'This looks like a whole card number. The last four digits are enough.',
    ko: '카드번호 전체로 보여요. 끝 4자리면 충분해요.',
  },
  'letters.remark.personalNumber': {
    en: 'This looks like a resident registration number. Nobody needs it for this.',
    ko: '주민등록번호로 보여요. 이 문의에는 필요하지 않아요.',
  },
  'letters.remark.length': {
    en: 'From here on few will read. {count, number} characters are enough for most.',
    ko: '여기부터는 잘 읽지 않아요. {count, number}자면 충분해요.',
  },
} as const satisfies Record<string, Entry>;
