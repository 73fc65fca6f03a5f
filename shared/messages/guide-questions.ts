import type { Entry } from './entry.ts';

/** What goes wrong, and questions. */
export const guideQuestionsMessages = {
  'guide.mistakes': { en: 'Common mistakes', ko: '자주 하는 실수' },
  'guide.mistake.fraud': {
    en: 'Calling it fraud although you know the seller. It is the wrong reason, and your card gets replaced.',
    ko: '아는 가맹점인데 도용이라고 신고하기. 맞지 않는 사유라 거절될 수 있고, 카드만 재발급돼요.',
  },
  'guide.mistake.waiting': {
    en: 'Waiting for one more answer until the filing limit is over.',
    ko: '답변을 한 번 더 기다리다가 이의제기 기한을 넘기기.',
  },
  'guide.mistake.tickets': {
    en: 'Opening a new ticket for every message.',
    ko: '연락할 때마다 새 문의 열기.',
  },
  'guide.mistake.pending': {
    en: 'Disputing a charge that is still pending.',
    ko: '아직 매입되지 않은 승인 건에 이의제기하기.',
  },
  'guide.mistake.threats': {
    en: 'Threats. Whoever reads them has less reason to help.',
    ko: '압박하는 말 쓰기. 읽는 사람도 돕고 싶은 마음이 줄어요.',
  },
  'guide.mistake.numbers': {
    en: 'Sending whole card numbers, or other lines of the statement.',
    ko: '카드번호 전체나 관계없는 명세서 내역까지 보내기.',
  },
  'guide.mistake.both': {
    en: 'Keeping both the refund and the chargeback.',
    ko: '환불과 차지백을 둘 다 받아 두기.',
  },

  'guide.questions': { en: 'Questions and answers', ko: '자주 묻는 질문' },
  'guide.ask.chargeback': { en: 'What is a chargeback?', ko: '차지백이 뭔가요?' },
  'guide.answer.chargeback': {
    en: 'Your card company takes the money back from the seller, by the rules of Visa, Mastercard or another network. The seller can object; then the network’s rules decide.',
    ko: '카드사가 Visa·Mastercard 같은 국제 브랜드 규정에 따라 가맹점에서 돈을 되찾아 주는 절차예요. 가맹점이 반박할 수 있고, 그때는 브랜드 규정에 따라 정해져요.',
  },
  'guide.ask.credits': {
    en: 'They say: credits are not refundable. Is that the end?',
    ko: '크레딧은 환불이 안 된대요. 끝인가요?',
  },
  'guide.answer.credits': {
    en: 'Not necessarily. As we read it, that rule is about credit you bought on purpose, not about a charge made by mistake.',
    ko: '꼭 그렇지는 않아요. 저희는 그 규정을 일부러 산 크레딧에 대한 것으로 이해해요. 잘못된 청구는 다른 문제예요.',
  },
  'guide.ask.store': { en: 'I paid through Apple or Google', ko: 'Apple이나 Google로 결제했어요' },
  'guide.answer.store': {
    en: 'Ask the store first, with the order ID from its receipt.',
    ko: '영수증의 주문 번호로 스토어에 먼저 요청하세요.',
  },
  'guide.ask.bill': {
    en: 'Do I have to pay the bill meanwhile?',
    ko: '그동안 카드값은 내야 하나요?',
  },
  'guide.answer.bill': {
    en: 'On a credit card, usually not the disputed amount. The rest of the bill is due as always.',
    ko: '신용카드라면 이의제기한 금액은 보통 안 내도 돼요. 나머지는 평소처럼 내야 해요.',
  },
  'guide.fact.billKorea': {
    en: 'Korea: a credit card company may not collect the disputed amount until its investigation has ended.',
    ko: '국내 카드사는 조사가 끝날 때까지 이의제기 금액을 청구하지 못해요(신용카드).',
  },
  'guide.fact.billUs': {
    en: 'US credit cards: you need not pay the disputed amount during the review.',
    ko: '미국 신용카드는 심사 중에 이의제기 금액을 내지 않아도 돼요.',
  },
  'guide.ask.long': { en: 'How long does it take?', ko: '얼마나 걸리나요?' },
  'guide.answer.long': {
    en: 'A seller answers in days. A card company takes weeks to months.',
    ko: '가맹점 답변은 며칠, 카드사 처리는 몇 주에서 몇 달 걸려요.',
  },
  'guide.fact.longCard': { en: 'Card disputes: 30 to 90 days.', ko: '카드 이의제기는 30~90일이에요.' },
  'guide.fact.longKorea': {
    en: 'Korean card companies: three weeks to three months or more. Some ask a fee of about ₩20,000: ask first.',
    ko: '국내 카드사는 3주에서 3개월 이상 걸려요. 2만 원쯤 수수료가 있을 수 있으니 먼저 물어보세요.',
  },
  'guide.ask.closed': { en: 'Will they close my account?', ko: '계정이 막히나요?' },
  'guide.answer.closed': {
    en: 'It can happen, and nobody can promise otherwise. That is why you ask the seller first and save your data before you file.',
    ko: '그럴 수도 있고, 아니라고 약속해 줄 사람은 없어요. 그래서 가맹점에 먼저 묻고, 접수 전에 자료를 내려받는 거예요.',
  },
  'guide.ask.phone': {
    en: 'Does OpenAI have a telephone number?',
    ko: 'OpenAI 고객센터 전화번호가 있나요?',
  },
  'guide.answer.phone': {
    en: 'Not that we found. Use the chat of the help center, signed in to the account that was charged.',
    ko: '찾지 못했어요. 결제된 계정으로 로그인해서 도움말 센터 채팅으로 문의하세요.',
  },
  'guide.fact.phone': {
    en: 'None of OpenAI’s texts that were read names a phone or an office. Beware of numbers that claim to be theirs.',
    ko: '읽어 본 OpenAI 안내 어디에도 전화나 방문 창구가 없어요. OpenAI라고 하는 번호는 조심하세요.',
  },
  'guide.ask.chances': { en: 'What are my chances?', ko: '돌려받을 가능성은 얼마나 되나요?' },
  'guide.answer.chances': {
    en: 'Nobody publishes figures that can be trusted, so Recoup shows none. What counts is proof, and being in time.',
    ko: '믿을 만한 통계가 없어서 Recoup은 숫자를 보여 드리지 않아요. 중요한 건 증빙과 기한이에요.',
  },
  'guide.fact.chances': {
    en: 'One writer who got a refund thinks: high by card, medium by PayPal, low by bank transfer.',
    ko: '환불에 성공한 한 글쓴이는 카드는 높음, PayPal은 중간, 계좌 이체는 낮음이라고 봤어요.',
  },
} as const satisfies Record<string, Entry>;
