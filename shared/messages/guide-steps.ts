import type { Entry } from './entry.ts';

/** The way through, and its checklist. */
export const guideStepsMessages = {
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
    ko: '환불해 줄 수 있는 곳에 문의했어요(가맹점 또는 결제한 스토어)',
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
    ko: '가맹점의 약관과 안내를 찾아봤어요',
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
    ko: '가맹점에서 돈을 되찾아 줄 수 있어요(차지백). 곳마다 기한이 달라요.',
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
    ko: '차지백을 하면 가맹점이 계정을 제한할 수도 있어요.',
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
} as const satisfies Record<string, Entry>;
