import type { Entry } from './entry.ts';

/** The way through, its checklist, what goes wrong, and questions. */
export const guideMessages = {
  'guide.lead': {
    en: 'It begins with one polite message. If that does not settle it there is a way on, and each part has its dates. What your cases show to be done is ticked; tick off the rest. It stays so.',
    ko: '정중한 문의 한 번에서 시작해요. 거기서 해결되지 않아도 다음 방법이 있고, 방법마다 기한이 있어요. 환불 건 기록에 있는 일은 저절로 체크돼요. 나머지는 직접 체크해 두세요. 다음에 열어도 그대로예요.',
  },
  'guide.known': {
    en: 'Beside each fact stands how well it is known. This is not legal advice.',
    ko: '사실마다 얼마나 확인된 내용인지 옆에 적었어요. 법률 자문은 아니에요.',
  },
  'guide.progress': {
    en: '{done, number} of {all, number} done',
    ko: '{all, number}개 중 {done, number}개 완료',
  },
  'guide.steps': { en: 'Step by step', ko: '차근차근 하기' },
  'guide.step': { en: 'Step {count, number}', ko: '{count, number}단계' },
  'guide.stepDone': { en: 'Step {count, number}, done', ko: '{count, number}단계, 완료' },
  'guide.knownBy': { en: 'as the case of {merchant} shows', ko: '{merchant} 환불 건의 기록으로 표시했어요' },
  'guide.here': { en: 'Your cases at this step', ko: '지금 이 단계인 환불 건' },
  'guide.hereMore': {
    en: '{count, plural, one {One more case} other {# more cases}}',
    ko: '{count, number}건 더 있어요',
  },
  'guide.opinion': { en: 'an opinion', ko: '개인 의견' },
  'guide.goodToKnow': { en: 'Good to know', ko: '알아 두기' },

  'guide.title.check': { en: 'Check whether it is one too many', ko: '정말 두 번 청구됐는지 확인하기' },
  'guide.about.check': {
    en: 'Two lines that look alike can both be right: a top-up, tax, a change of plan.',
    ko: '비슷한 결제 두 건이 모두 정상일 수도 있어요. 자동 충전, 세금, 요금제 변경인지 먼저 보세요.',
  },
  'guide.item.check-posted': {
    en: 'Both charges are booked; none is only pending',
    ko: '두 건 모두 매입됐고, 승인만 된 건이 없어요',
  },
  'guide.item.check-causes': {
    en: 'No good reason fits: top-up, tax, plan change, second account, app store',
    ko: '자동 충전, 세금, 요금제 변경, 다른 계정, 앱스토어 결제가 아니에요',
  },
  'guide.item.check-currency': {
    en: 'I compared the price in its own currency',
    ko: '원화가 아니라 결제한 통화로 비교했어요',
  },
  'guide.fact.pending': {
    en: 'A pending twin usually disappears within 3 to 10 business days.',
    ko: '승인만 된 건은 보통 3~10영업일 안에 사라져요.',
  },
  'guide.fact.currency': {
    en: 'Two equal prices in dollars can be booked at different amounts in won.',
    ko: '같은 달러 금액도 매입일 환율에 따라 원화 금액이 달라져요.',
  },

  'guide.title.gather': { en: 'Gather three kinds of proof', ko: '증빙 세 가지 모으기' },
  'guide.about.gather': {
    en: 'Payments, usage, and the reason. A case keeps the list and the files.',
    ko: '결제 내역, 사용 내역, 환불 사유예요. 환불 건을 만들면 목록과 파일을 함께 보관해요.',
  },
  'guide.item.proof-payments': {
    en: 'Payments: both statement lines, and their invoices or receipts',
    ko: '결제 내역: 명세서의 두 건과 인보이스나 영수증',
  },
  'guide.item.proof-usage': {
    en: 'Usage: the billing page with one plan, or the credit balance',
    ko: '사용 내역: 이용 중인 요금제가 하나인 결제 페이지나 크레딧 잔액',
  },
  'guide.item.proof-reason': {
    en: 'Reason: one sentence on which charge is right, which is not, and why',
    ko: '환불 사유: 어느 건이 정상이고 어느 건이 왜 잘못됐는지 한 문장',
  },

  'guide.title.ask': { en: 'Ask politely', ko: '정중하게 요청하기' },
  'guide.about.ask': {
    en: 'Short, exact, one request. Recoup writes the first message from the case, in English or Korean.',
    ko: '짧고 정확하게, 요청은 하나만 해요. 첫 문의는 Recoup이 환불 건의 내용으로 한국어나 영어로 써 드려요.',
  },
  'guide.item.ask-whom': {
    en: 'I wrote to the one who can refund it: the seller, or the store where I bought it',
    ko: '환불해 줄 수 있는 곳에 문의했어요(판매자 또는 결제한 스토어)',
  },
  'guide.item.ask-calmly': {
    en: 'One request, calm words, no whole card number',
    ko: '요청은 하나, 차분한 말로, 카드번호 전체는 빼고 썼어요',
  },
  'guide.item.ask-logged': {
    en: 'Day, channel and ticket number are in the case',
    ko: '문의한 날짜와 방법, 문의 번호를 환불 건에 적었어요',
  },
  'guide.fact.store': {
    en: 'What Apple collected only Apple refunds. For ChatGPT from Google Play, ask OpenAI first.',
    ko: 'Apple로 결제한 건은 Apple만 환불해요. Google Play로 산 ChatGPT는 OpenAI에 먼저 문의하세요.',
  },

  'guide.title.wait': { en: 'Wait 24 to 48 hours', ko: '24~48시간 기다리기' },
  'guide.about.wait': {
    en: 'Nothing to do. Stay in the same conversation: a new ticket starts at the end of the queue.',
    ko: '지금은 할 일이 없어요. 같은 대화에서 기다리세요. 새로 문의하면 순서가 뒤로 밀려요.',
  },
  'guide.item.wait-calendar': {
    en: 'The dates are in my calendar',
    ko: '기한을 캘린더에 넣었어요',
  },
  'guide.fact.reply': {
    en: 'First answers of OpenAI usually take 24 to 48 hours; some wait for days.',
    ko: 'OpenAI의 첫 답변은 보통 24~48시간 걸려요. 며칠 걸렸다는 사람도 있어요.',
  },
  'guide.fact.clock': {
    en: 'Waiting stops no filing limit, not even in a friendly exchange.',
    ko: '기다리는 동안에도 이의제기 기한은 멈추지 않아요. 상담이 잘되고 있어도 마찬가지예요.',
  },

  'guide.title.follow-up': { en: 'Follow up', ko: '다시 문의하기' },
  'guide.about.follow-up': {
    en: 'No answer is not a refusal. Ask again, shorter.',
    ko: '답이 없다고 거절은 아니에요. 더 짧게 다시 물어보세요.',
  },
  'guide.item.again-same': {
    en: 'I asked again in the same conversation, with the same request',
    ko: '같은 대화에서 같은 요청을 다시 했어요',
  },
  'guide.item.again-twice': {
    en: 'I asked twice at most, then went on',
    ko: '두 번까지만 다시 묻고 다음 단계로 넘어갔어요',
  },
  'guide.fact.again': {
    en: 'Five working days between two messages, two follow-ups at most.',
    ko: '문의 사이는 5영업일, 재문의는 두 번까지가 좋아요.',
  },

  'guide.title.escalate': { en: 'Escalate', ko: '상급 담당자에게 요청하기' },
  'guide.item.up-supervisor': {
    en: 'I asked for a supervisor or billing specialist, and said why the refusal does not fit',
    ko: '결제 담당자나 상급 담당자를 요청하고, 거절 사유가 맞지 않는 이유를 적었어요',
  },
  'guide.item.up-terms': {
    en: 'I looked up what their own terms say',
    ko: '판매자의 약관과 안내를 찾아봤어요',
  },
  'guide.fact.credits': {
    en: 'OpenAI’s help page on API credits names a verified billing error as an exception. Another copy of it names none.',
    ko: 'OpenAI API 크레딧 도움말은 확인된 청구 오류를 환불 예외로 두고 있어요. 예외가 없는 사본도 있어요.',
  },
  'guide.fact.social': {
    en: 'Writing about it in public is said to help sometimes. If you do: no card, account or ticket numbers.',
    ko: 'SNS에 알리면 도움이 될 때도 있다고 해요. 올린다면 카드·계정·문의 번호는 빼세요.',
  },

  'guide.title.file': {
    en: 'File with the card company, PayPal or the bank',
    ko: '카드사·PayPal·은행에 이의제기하기',
  },
  'guide.about.file': {
    en: 'They can take the money back from the seller (a chargeback). Each has its own limit.',
    ko: '판매자에게서 돈을 되찾아 줄 수 있어요(차지백). 곳마다 기한이 달라요.',
  },
  'guide.item.file-export': {
    en: 'I saved what I need from my account there',
    ko: '그 계정에서 필요한 자료를 미리 내려받았어요',
  },
  'guide.item.file-one-way': {
    en: 'I file in one place only',
    ko: '한 곳에만 접수해요',
  },
  'guide.item.file-early': {
    en: 'I file two weeks before the limit at the latest',
    ko: '늦어도 기한 2주 전에 접수해요',
  },
  'guide.item.file-number': {
    en: 'The reference number is in the case',
    ko: '접수번호를 환불 건에 적었어요',
  },
  'guide.fact.korea': {
    en: 'Korean cards, charges from abroad: 45 to 120 days. Take 45 until your card company says otherwise.',
    ko: '국내 카드의 해외 결제는 45~120일이에요. 카드사가 알려 주기 전에는 45일로 생각하세요.',
  },
  'guide.fact.us': {
    en: 'US credit cards: 60 days from the statement, in writing.',
    ko: '미국 신용카드는 명세서 발송일부터 60일, 서면으로 내야 해요.',
  },
  'guide.fact.mastercard': {
    en: 'Mastercard, charged twice: 90 days, and your card company needs some of them.',
    ko: 'Mastercard 이중 청구는 90일인데, 카드사가 쓸 시간도 들어 있어요.',
  },
  'guide.fact.visa': {
    en: 'Visa, charged twice: 120 days, and your card company needs some of them.',
    ko: 'Visa 이중 청구는 120일인데, 카드사가 쓸 시간도 들어 있어요.',
  },
  'guide.fact.paypal': { en: 'PayPal: 180 days from the payment.', ko: 'PayPal은 결제일부터 180일이에요.' },
  'guide.fact.restricted': {
    en: 'A seller may restrict the account after a chargeback.',
    ko: '차지백을 하면 판매자가 계정을 제한할 수도 있어요.',
  },
  'guide.fact.oneWay': {
    en: 'A second claim for the same charge weakens or ends the first.',
    ko: '같은 결제를 두 곳에 접수하면 먼저 낸 건이 약해지거나 끝날 수 있어요.',
  },

  'guide.title.tidy': { en: 'Tidy up', ko: '정리하기' },
  'guide.about.tidy': {
    en: 'It is over when the money is on a statement and nobody still works on it.',
    ko: '명세서에 환불이 보이고 더 진행 중인 곳이 없으면 끝난 거예요.',
  },
  'guide.item.tidy-arrived': {
    en: 'The money is on a statement, and not only for now',
    ko: '명세서에 환불이 보이고, 임시 환급이 아니에요',
  },
  'guide.item.tidy-once': {
    en: 'I got it back once, and nobody else still works on it',
    ko: '한 번만 돌려받았고, 더 진행 중인 곳이 없어요',
  },
  'guide.item.tidy-closed': {
    en: 'I thanked them and closed the case',
    ko: '환불 건을 마무리했어요',
  },
  'guide.fact.twiceBack': {
    en: 'A refund and a chargeback for the same charge: one of them is taken away again.',
    ko: '환불과 차지백을 모두 받으면 하나는 다시 빠져나가요.',
  },

  'guide.title.prevent': { en: 'Prevent the next one', ko: '다시 생기지 않게 하기' },
  'guide.about.prevent': {
    en: 'A few minutes now, so that you need none of the above again.',
    ko: '지금 몇 분만 들이면 같은 일을 다시 겪지 않을 수 있어요.',
  },
  'guide.item.prevent-automatic': {
    en: 'Automatic payments and top-ups that I do not need are off',
    ko: '필요 없는 자동 결제와 자동 충전을 껐어요',
  },
  'guide.item.prevent-limit': { en: 'A monthly limit is set', ko: '월 한도를 정했어요' },
  'guide.item.prevent-alerts': {
    en: 'My card tells me about every payment',
    ko: '카드 결제 알림을 켰어요',
  },
  'guide.item.prevent-accounts': {
    en: 'I know which account is paid by which card, and when it renews',
    ko: '어느 계정을 어느 카드로 내는지, 언제 갱신되는지 적어 뒀어요',
  },
  'guide.fact.topUp': {
    en: 'OpenAI’s API switches automatic top-up on when you set up billing.',
    ko: 'OpenAI API는 결제를 설정할 때 자동 충전이 켜져 있어요.',
  },

  'guide.to.review': { en: 'Review what looks doubled', ko: '이중 청구 확인하기' },
  'guide.to.timeline': { en: 'See all charges', ko: '모든 내역 보기' },
  'guide.to.cases': { en: 'Go to your cases', ko: '환불 건으로 가기' },
  'guide.to.subscriptions': { en: 'See what renews', ko: '정기 결제 보기' },
  'guide.to.imports': { en: 'Add missing statements', ko: '빠진 명세서 추가하기' },

  'guide.mistakes': { en: 'Common mistakes', ko: '자주 하는 실수' },
  'guide.mistake.fraud': {
    en: 'Calling it fraud although you know the seller. It is the wrong reason, and your card gets replaced.',
    ko: '아는 판매자인데 도용이라고 신고하기. 맞지 않는 사유라 거절될 수 있고, 카드만 재발급돼요.',
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
    ko: '카드사가 Visa·Mastercard 같은 국제 브랜드 규정에 따라 판매자에게서 돈을 되찾아 주는 절차예요. 판매자가 반박할 수 있고, 그때는 브랜드 규정에 따라 정해져요.',
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
    ko: '판매자 답변은 며칠, 카드사 처리는 몇 주에서 몇 달 걸려요.',
  },
  'guide.fact.longCard': { en: 'Card disputes: 30 to 90 days.', ko: '카드 이의제기는 30~90일이에요.' },
  'guide.fact.longKorea': {
    en: 'Korean card companies: three weeks to three months or more. Some ask a fee of about ₩20,000: ask first.',
    ko: '국내 카드사는 3주에서 3개월 이상 걸려요. 2만 원쯤 수수료가 있을 수 있으니 먼저 물어보세요.',
  },
  'guide.ask.closed': { en: 'Will they close my account?', ko: '계정이 막히나요?' },
  'guide.answer.closed': {
    en: 'It can happen, and nobody can promise otherwise. That is why you ask the seller first and save your data before you file.',
    ko: '그럴 수도 있고, 아니라고 약속해 줄 사람은 없어요. 그래서 판매자에게 먼저 묻고, 접수 전에 자료를 내려받는 거예요.',
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

  'guide.keysTitle': { en: 'Guide', ko: '환불 가이드' },
  'guide.key.next': { en: 'Next step', ko: '다음 단계' },
  'guide.key.previous': { en: 'Previous step', ko: '이전 단계' },
  'guide.key.go': { en: 'Go to the guide', ko: '환불 가이드로 가기' },
} as const satisfies Record<string, Entry>;
