import type { Entry } from './entry.ts';

/** What can be done about a case, and what each deed asks. */
export const casesDeedsMessages = {
  // The buttons
  'cases.deed.confirm': { en: 'Say what it is', ko: '어떤 결제인지 정하기' },
  'cases.deed.gather-proof': { en: 'Gather proof', ko: '증빙 모으기' },
  'cases.deed.write-letter': { en: 'Write a letter', ko: '문서 쓰기' },
  'cases.deed.log-contact': { en: 'Log a conversation', ko: '연락 기록하기' },
  'cases.deed.they-answered': { en: 'They answered…', ko: '답이 왔어요…' },
  'cases.deed.give-up-on-merchant': { en: 'Stop waiting for the merchant', ko: '가맹점 답변 그만 기다리기' },
  'cases.deed.file': {
    en: 'File with {with, select, issuer {the card company} paypal {PayPal} bank {the bank} store {the app store} other {the regulator}}',
    ko: '{with, select, issuer {카드사에 이의제기하기} paypal {PayPal에 접수하기} bank {은행에 이의제기하기} store {앱 스토어에 환불 요청하기} other {감독기관에 민원 내기}}',
  },
  'cases.deed.card-brand': { en: 'Say which card', ko: '어떤 카드인지 고르기' },
  'cases.deed.put-in-writing': { en: 'I sent it in writing', ko: '서면으로 보냈어요' },
  'cases.deed.asked-for-more': { en: 'They ask for more', ko: '추가 자료를 요청받았어요' },
  'cases.deed.sent-more': { en: 'I sent what they asked for', ko: '요청한 자료를 보냈어요' },
  'cases.deed.paypal-escalated': { en: 'Escalated to a PayPal claim', ko: 'PayPal 클레임으로 바꿨어요' },
  'cases.deed.provisional-credit': { en: 'Provisional credit came', ko: '임시 환급이 들어왔어요' },
  'cases.deed.merchant-contested': { en: 'The merchant contests it', ko: '가맹점이 반박했어요' },
  'cases.deed.rebutted': { en: 'I answered the merchant', ko: '반박에 답했어요' },
  'cases.deed.decided': { en: 'They decided', ko: '결과가 나왔어요' },
  'cases.deed.filing-refused': { en: 'Refused as too late', ko: '기한이 지났다며 거절됐어요' },
  'cases.deed.appeal': { en: 'Appeal to the {with}', ko: '{with}에 재검토 요청하기' },
  'cases.deed.money-back': { en: 'Money came back', ko: '돈이 돌아왔어요' },
  'cases.deed.money-taken-back': { en: 'Money was taken back', ko: '돌아온 돈이 다시 빠졌어요' },
  'cases.deed.write-off': { en: 'Write off the rest', ko: '남은 돈 포기하기' },
  'cases.deed.withdraw': { en: 'Withdraw the claim', ko: '환불 요청 철회하기' },
  'cases.deed.withdraw-dispute': {
    en: 'Withdraw the dispute from {with, select, issuer {the card company} paypal {PayPal} bank {the bank} store {the app store} other {the regulator}}',
    ko: '{with, select, issuer {카드사 이의제기 철회하기} paypal {PayPal 클레임 철회하기} bank {은행 이의제기 철회하기} store {스토어 요청 철회하기} other {감독기관 민원 취하하기}}',
  },
  'cases.deed.seller-offered': { en: 'The seller makes an offer', ko: '판매자가 제안했어요' },
  'cases.deed.offer-answered': { en: 'Answer the seller’s offer', ko: '판매자 제안에 답하기' },
  'cases.deed.settle-credit': { en: 'Yes, it is this money', ko: '맞아요, 이 건의 환불이에요' },
  'cases.deed.refuse-credit': { en: 'Not this case', ko: '이 건이 아니에요' },
  'cases.deed.log-taken-back': { en: 'Yes, it was taken back', ko: '맞아요, 환급이 취소됐어요' },
  'cases.deed.refuse-taken-back': { en: 'It is something else', ko: '다른 출금이에요' },
  'cases.deed.close': { en: 'Close and tidy up', ko: '정리하고 마무리하기' },
  'cases.deed.reopen': { en: 'Open it again', ko: '다시 열기' },
  'cases.deed.change-claim': { en: 'Change the claim', ko: '환불 요청 내용 고치기' },
  'cases.deed.letter.first-request': { en: 'Write the first message', ko: '첫 문의 쓰기' },
  'cases.deed.letter.follow-up': { en: 'Write a follow-up', ko: '재문의 쓰기' },
  'cases.deed.letter.escalation': { en: 'Write to a supervisor', ko: '상급 담당자 검토 요청 쓰기' },
  'cases.deed.letter.terms-argument': { en: 'Argue from the terms', ko: '약관을 근거로 다시 쓰기' },
  'cases.deed.letter.issuer-statement': { en: 'Write to the card company', ko: '카드사 사유서 쓰기' },
  'cases.deed.letter.paypal-claim': { en: 'Write the PayPal claim', ko: 'PayPal 클레임 쓰기' },
  'cases.deed.letter.bank-objection': { en: 'Write to the bank', ko: '은행 이의신청서 쓰기' },
  'cases.deed.letter.store-request': { en: 'Write to the app store', ko: '앱 스토어에 요청 쓰기' },
  'cases.deed.letter.thanks': { en: 'Write a thank-you', ko: '감사 인사 쓰기' },

  // What all of them ask
  'cases.ask.day': { en: 'On which day', ko: '언제' },
  'cases.ask.dayFuture': { en: 'That day is still to come.', ko: '아직 오지 않은 날짜예요.' },
  'cases.ask.dayMissing': { en: 'Say the day.', ko: '날짜를 적어 주세요.' },
  'cases.ask.time': { en: 'Time', ko: '시각' },
  'cases.ask.note': { en: 'Note, if you like', ko: '메모 (선택)' },
  'cases.ask.reference': { en: 'Case or receipt number, if you have one', ko: '접수번호 (있으면)' },
  'cases.ask.amount': { en: 'Amount', ko: '금액' },
  'cases.ask.amountIn': { en: 'Amount in {currency}', ko: '금액 ({currency})' },
  'cases.ask.amountWrong': {
    en: 'Write the amount as a number above zero, such as {example}.',
    ko: '0보다 큰 숫자로 적어 주세요. 예: {example}',
  },
  'cases.ask.amountIfSaid': { en: 'Amount, if they named one', ko: '금액 (말해 줬다면)' },
  'cases.ask.currency': { en: 'Currency', ko: '통화' },
  'cases.ask.currencyWrong': { en: 'Three letters, such as USD.', ko: 'USD처럼 영문 세 글자로 적어 주세요.' },
  'cases.ask.until': { en: 'Until which day, if they named one', ko: '언제까지 (말해 줬다면)' },
  'cases.ask.channel': { en: 'How', ko: '연락 방법' },
  'cases.ask.who': { en: 'With whom', ko: '누구와' },
  'cases.ask.whoHint': { en: 'A name, or “chat agent”', ko: '이름이나 “채팅 상담원”' },
  'cases.ask.ticket': { en: 'Ticket number', ko: '문의 번호' },
  'cases.ask.said': { en: 'What was said', ko: '나눈 내용' },
  'cases.ask.alsoSaid': { en: 'What else was said, as a note', ko: '그 밖에 나눈 내용 (메모)' },
  'cases.ask.theySaid': { en: 'What they said', ko: '상대가 한 말' },
  'cases.ask.promised': { en: 'What was promised, and by when', ko: '약속한 내용과 날짜' },
  'cases.ask.followUp': { en: 'Ask again on', ko: '다시 문의할 날' },
  'cases.ask.more': { en: 'More about this conversation', ko: '연락 내용 자세히' },
  'cases.ask.whom': { en: 'To whom', ko: '어디에' },
  'cases.ask.purpose': { en: 'What for', ko: '무엇 때문에' },
  'cases.whom.merchant': { en: 'The merchant', ko: '가맹점' },
  'cases.whom.store': { en: 'The app store', ko: '앱 스토어' },
  'cases.whom.issuer': { en: 'The card company', ko: '카드사' },
  'cases.whom.paypal': { en: 'PayPal', ko: 'PayPal' },
  'cases.whom.bank': { en: 'The bank', ko: '은행' },
  'cases.whom.regulator': { en: 'The regulator', ko: '감독기관' },
  'cases.purpose.first-request': { en: 'I asked for the refund', ko: '환불을 요청했어요' },
  'cases.purpose.follow-up': { en: 'I asked again', ko: '다시 문의했어요' },
  'cases.purpose.escalation': { en: 'I asked for a supervisor', ko: '상급 담당자 검토를 요청했어요' },
  'cases.purpose.information': { en: 'I gave or asked for information', ko: '정보를 주거나 물어봤어요' },
  'cases.purpose.other': { en: 'Something else', ko: '그 밖의 연락' },
  'cases.log.direction': { en: 'Who wrote or spoke', ko: '누가 연락했나요' },
  'cases.log.out': { en: 'I did', ko: '내가 연락했어요' },
  'cases.log.in': { en: 'They did', ko: '상대가 연락했어요' },
  'cases.log.title': { en: 'Log a conversation', ko: '연락 기록하기' },
  'cases.log.do': { en: 'Log it', ko: '기록하기' },

  'cases.talkFiles.add': { en: 'Add files', ko: '파일 추가' },
  'cases.talkFiles.hint': {
    en: 'A picture of the chat, the mail: choose or drop it here.',
    ko: '채팅 캡처나 이메일을 고르거나 끌어다 놓으세요.',
  },
  'cases.talkFiles.leave': { en: 'Leave {name} out', ko: '{name} 빼기' },

  // Confirm
  'cases.confirm.title': {
    en: 'You looked at your records: what is it?',
    ko: '내역을 확인해 보니 어떤 결제인가요?',
  },
  'cases.confirm.hint': {
    en: 'Compare invoices, your plan and your usage with both charges first.',
    ko: '인보이스, 구독 상태, 사용 내역을 두 결제와 먼저 비교해 보세요.',
  },
  'cases.confirm.confirmed': { en: 'It is wrong: I want it back', ko: '잘못된 청구예요. 돌려받을게요' },
  'cases.confirm.still-pending': { en: 'One of them is only pending', ko: '하나는 아직 매입 전이에요' },
  'cases.confirm.not-a-double-charge': { en: 'It has a good reason', ko: '이유가 있는 결제예요' },
  'cases.confirm.do': { en: 'Note it', ko: '기록하기' },

  // The answer tree
  'cases.answer.title': { en: 'What did they answer?', ko: '뭐라고 답했나요?' },
  'cases.answer.hint': { en: 'A key answers at once.', ko: '숫자 키로 바로 고를 수 있어요.' },
  'cases.answer.refunded': { en: 'They refunded it', ko: '환불했다고 해요' },
  'cases.answer.promised': { en: 'They will refund it', ko: '환불해 주겠다고 해요' },
  'cases.answer.asks-more': { en: 'They ask for more', ko: '자료나 설명을 더 요청했어요' },
  'cases.answer.refuses': { en: 'They refuse', ko: '거절했어요' },
  'cases.answer.used-credit': {
    en: '“Not possible for used credit”',
    ko: '“이미 쓴 크레딧은 환불이 안 돼요”',
  },
  'cases.answer.no-answer': { en: 'No answer came in time', ko: '제때 답이 없었어요' },
  'cases.answer.other': { en: 'Something else', ko: '다른 답이에요' },
  'cases.answer.quoted': { en: 'Their words, if you want them quoted', ko: '그대로 인용할 말 (있으면)' },
  'cases.answer.quoted.refuses': { en: 'Their reason, word for word', ko: '거절 사유 (들은 그대로)' },
  'cases.answer.quoted.asks-more': {
    en: 'What they ask for, word for word',
    ko: '요청한 내용 (들은 그대로)',
  },
  'cases.answer.quotedHint': {
    en: 'Letters quote this, in quotation marks. Leave it empty where they said nothing of it.',
    ko: '문서에 따옴표로 그대로 인용해요. 따로 들은 말이 없으면 비워 두세요.',
  },
  'cases.answer.follows': { en: 'What follows', ko: '그다음은' },
  'cases.answer.note.refunded': {
    en: 'It counts once it is on a statement. Recoup looks for the credit in later imports and proposes it here.',
    ko: '명세서에 들어와야 끝나요. 다음 명세서를 가져오면 맞는 입금을 찾아서 알려 드려요.',
  },
  'cases.answer.note.promised': {
    en: 'Recoup watches the day. If the money is late, you ask again, then file.',
    ko: '약속한 날짜를 지켜볼게요. 늦어지면 다시 문의하고, 그래도 안 오면 이의제기를 해요.',
  },
  'cases.answer.note.asks-more': {
    en: 'Their time to answer stands still until you send it.',
    ko: '자료를 보낼 때까지 답변을 기다리는 날짜는 세지 않아요.',
  },
  'cases.answer.note.refuses': {
    en: 'A first refusal is common.',
    ko: '첫 답변이 거절인 경우는 흔해요.',
  },
  'cases.answer.note.used-credit': {
    en: 'A charge made twice is a billing error, whatever was used of the first.',
    ko: '첫 결제의 크레딧을 썼더라도 두 번 청구된 건 청구 오류예요.',
  },
  'cases.answer.note.no-answer': {
    en: 'Silence is no refusal.',
    ko: '답이 없다고 거절은 아니에요.',
  },
  'cases.answer.note.other': {
    en: 'Write down what they said.',
    ko: '들은 내용을 적어 두세요.',
  },
  'cases.answer.do': { en: 'Log the answer', ko: '답변 기록하기' },
  'cases.stepBack': { en: 'Back', ko: '이전으로' },

  // Steps that need no more than a day and a note
  'cases.step.give-up-on-merchant': {
    en: 'You prepare to file with the card company, PayPal or the bank instead. Nothing is sent by this.',
    ko: '이제 카드사나 PayPal, 은행에 이의제기를 준비해요. 이걸 누른다고 무언가 전송되지는 않아요.',
  },
  'cases.step.put-in-writing': {
    en: 'A letter with your name, account number and the charge went to the address for billing inquiries. Keep the proof of delivery, and note its number here.',
    ko: '이름, 계좌·카드 정보, 문제가 된 결제를 적은 편지를 청구 문의 주소로 보냈다는 기록이에요. 배달 증명을 보관하고 등기번호를 메모에 적어 두세요.',
  },
  'cases.step.sent-more': {
    en: 'From this day on it is their turn again.',
    ko: '이날부터 다시 상대의 답변을 기다려요.',
  },
  'cases.step.paypal-escalated': {
    en: 'PayPal decides now. A dispute that is not escalated within 20 days closes for good.',
    ko: '이제 PayPal이 판단해요. 20일 안에 클레임으로 바꾸지 않은 분쟁은 그대로 종료돼요.',
  },
  'cases.step.rebutted': {
    en: 'Your answer is with them; they look at both sides.',
    ko: '답변이 접수됐어요. 양쪽 자료를 보고 판단해요.',
  },
  'cases.step.filing-refused': {
    en: 'They say that it came too late. It counts as decided against you; an appeal stays possible.',
    ko: '기한이 지났다는 답이에요. 인정되지 않은 것으로 기록되고, 재검토를 요청할 수 있어요.',
  },
  'cases.step.withdraw': {
    en: 'You give the whole claim up and ask for nothing more. Did the money come back? Then log that instead. Where you filed, say there too that you withdraw.',
    ko: '환불 요청을 모두 그만둘 때 골라요. 돈이 돌아왔다면 입금을 기록해 주세요. 접수한 곳이 있으면 그곳에도 취소한다고 알려 주세요.',
  },
  'cases.step.withdraw-dispute': {
    en: 'You withdraw it yourself, where you filed. Here you note that it was done.',
    ko: '접수한 곳에 직접 철회를 요청하고, 여기에는 철회했다는 사실을 기록해요.',
  },
  'cases.withdrawDispute.do': { en: 'I have withdrawn it', ko: '철회했어요' },
  'cases.withdrawDispute.provisional': {
    en: 'The provisional credit of {money} will be taken back.',
    ko: '임시 환급({money})은 다시 빠져나가요.',
  },
  'cases.withdrawDispute.remaining': {
    en: '{money} is still missing. Filing limits run on, and not everybody takes a claim a second time: ask first.',
    ko: '아직 못 받은 돈이 있어요: {money}. 기한은 계속 지나가고 다시 접수하지 못할 수 있으니 먼저 물어보세요.',
  },
  'cases.withdrawDispute.paid': {
    en: 'All of the money is back: nothing is lost by it.',
    ko: '돈이 모두 돌아왔으니 철회해도 잃는 것은 없어요.',
  },

  // A credit while a dispute is open
  'cases.settle.title': { en: 'What is this money: {money}?', ko: '어떤 돈인가요? {money}' },
  'cases.settle.hint': {
    en: 'A dispute is open with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} other {somebody else}}, and the statement does not tell who paid. A key answers at once.',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {다른 곳}}에 접수한 이의제기가 진행 중이고, 명세서만으로는 누가 보낸 돈인지 알 수 없어요. 숫자 키로 바로 고를 수 있어요.',
  },
  'cases.settle.refund': {
    en: 'The merchant’s refund: it stays. Withdraw the dispute next',
    ko: '가맹점 환불이에요(확정). 이어서 이의제기를 철회해요',
  },
  'cases.settle.provisional': {
    en: 'A provisional credit of {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} other {those who decide}}: it may be taken back',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {결정하는 곳}}의 임시 환급이에요. 다시 빠져나갈 수 있어요',
  },
  'cases.settle.won': {
    en: '{whom, select, issuer {The card company} paypal {PayPal} bank {The bank} other {Those who decide}} decided for you: it stays',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {결정하는 곳}}에서 인정해 돌려준 돈이에요(확정)',
  },
  'cases.settle.do': { en: 'Settle it so', ko: '이렇게 처리하기' },
  'cases.moneyBack.asks': {
    en: 'A dispute is open with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} other {somebody else}}. What is this money?',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} other {다른 곳}}에 이의제기가 진행 중이에요. 어떤 돈인가요?',
  },
  'cases.moneyBack.choose': { en: 'Choose', ko: '골라 주세요' },
  'cases.moneyBack.chooseMissing': {
    en: 'Say which it is: it decides whether the dispute is to be withdrawn.',
    ko: '이의제기를 철회할지 정하는 답이라 골라 주셔야 해요.',
  },
  'cases.step.reopen': {
    en: 'The case goes on where it was. What is written stays.',
    ko: '멈춘 곳에서 이어 가요. 적어 둔 기록은 그대로 있어요.',
  },
  'cases.step.asked-for-more': {
    en: 'Say what they want and until when; it becomes your turn.',
    ko: '무엇을 언제까지 달라고 했는지 적어 주세요. 이제 내 차례가 돼요.',
  },
  'cases.step.merchant-contested': {
    en: 'The merchant sent its own papers. If you do not answer, it may be decided against you. Ask the card company until when they need your answer.',
    ko: '가맹점이 자료를 내며 반박했어요. 답하지 않으면 불리하게 결정될 수 있어요. 언제까지 답해야 하는지 카드사에 물어보세요.',
  },
  'cases.ask.whatTheyWant': { en: 'What they want', ko: '요청한 내용' },
  'cases.ask.whatTheySay': { en: 'What the merchant says', ko: '가맹점의 주장' },
  'cases.ask.answerUntil': { en: 'Answer until', ko: '답변 기한' },

  // An offer of the seller, at PayPal
  'cases.offer.hint': {
    en: 'PayPal closes a dispute whose offer is not answered. Recoup watches the day.',
    ko: '제안에 답하지 않으면 PayPal 분쟁이 종료돼요. 날짜를 지켜볼게요.',
  },
  'cases.offer.amount': { en: 'How much they offer, in {currency}', ko: '제안한 금액 ({currency})' },
  'cases.offer.answerTitle': { en: 'What do you answer?', ko: '어떻게 답했나요?' },
  'cases.offer.answerHint': {
    en: 'Answer at PayPal and note it here. What you accept is promised then, and the dispute is over. A key answers at once.',
    ko: 'PayPal에서 답한 뒤 여기에 기록해요. 받아들이면 환불 약속으로 바뀌고 분쟁은 끝나요. 숫자 키로 바로 고를 수 있어요.',
  },
  'cases.offer.accepted': { en: 'I accept it', ko: '받아들였어요' },
  'cases.offer.declined': { en: 'I decline it', ko: '거절했어요' },

  // File and appeal
  'cases.file.title': {
    en: 'File with {with, select, issuer {the card company} paypal {PayPal} bank {the bank} store {the app store} other {the regulator}}',
    ko: '{with, select, issuer {카드사에 이의제기하기} paypal {PayPal에 접수하기} bank {은행에 이의제기하기} store {앱 스토어에 환불 요청하기} other {감독기관에 민원 내기}}',
  },
  'cases.file.hint': {
    en: 'You file it yourself, on their site, in their app or by phone. Here you note that it was done.',
    ko: '접수는 그 기관의 앱이나 홈페이지, 전화로 직접 해요. 여기에는 접수했다는 사실을 기록해요.',
  },
  'cases.file.before': { en: 'Before you file', ko: '접수하기 전에' },
  'cases.file.export': {
    en: 'A disputed merchant may restrict your account. Save first what you need from it: invoices, usage, files, conversations.',
    ko: '이의제기를 하면 가맹점이 계정을 제한할 수 있어요. 인보이스, 사용 내역, 파일, 대화처럼 필요한 것을 먼저 저장해 두세요.',
  },
  'cases.file.oneRoute': {
    en: 'One way at a time: while this is open, open no second one for the same charge.',
    ko: '한 번에 한 곳만: 진행 중에는 같은 결제로 다른 곳에 또 신청하지 마세요.',
  },
  'cases.file.with': { en: 'With whom', ko: '어디에' },
  'cases.file.inquiry': {
    en: 'As a dispute first: it must be escalated within 20 days',
    ko: '먼저 분쟁으로 접수했어요 (20일 안에 클레임으로 바꿔야 해요)',
  },
  'cases.file.form': { en: 'How did you file?', ko: '어떻게 접수했나요?' },
  'cases.file.form.unsaid': { en: 'I do not know', ko: '잘 모르겠어요' },
  'cases.file.form.written': { en: 'In writing, by post', ko: '서면(우편)으로' },
  'cases.file.form.phone': { en: 'By phone', ko: '전화로' },
  'cases.file.form.online': { en: 'Online or in the app', ko: '온라인이나 앱으로' },
  'cases.file.formWhy': {
    en: 'For a US credit card only a notice in writing keeps your legal right, by {day}. Otherwise Recoup keeps that day open.',
    ko: '미국 신용카드는 {day}까지 서면으로 알려야 법적 권리가 보장돼요. 서면이 아니면 이 기한을 계속 보여 드려요.',
  },
  'cases.file.do': { en: 'I have filed it', ko: '접수했어요' },
  'cases.file.known': { en: 'Until when, at what cost, and how', ko: '기한, 비용, 접수 방법' },
  'cases.file.others': { en: '(and {count, number} more)', ko: '(외 {count, number}개)' },
  'cases.file.onTheCard': {
    en: 'Its number is on the back of your card. Ask for their own last day and for a fee, and note both.',
    ko: '카드 뒷면의 고객센터로 연락하세요. 접수 마감일과 수수료를 물어보고 적어 두세요.',
  },
  'cases.appeal.title': { en: 'Appeal to the {with}', ko: '{with}에 재검토 요청하기' },
  'cases.appeal.hint': {
    en: 'Send their decision with it and say what it overlooks. Here you note that it was done.',
    ko: '받은 결과를 함께 내고, 무엇을 놓쳤는지 설명해요. 여기에는 요청했다는 사실을 기록해요.',
  },
  'cases.appeal.do': { en: 'I have appealed', ko: '요청했어요' },

  // Decided
  'cases.decided.title': { en: 'How was it decided?', ko: '결과가 어떻게 나왔나요?' },
  'cases.decided.hint': {
    en: 'A decision for you makes a provisional credit final.',
    ko: '인정되면 임시 환급이 확정돼요.',
  },
  'cases.decided.with': { en: 'Who decided', ko: '결정한 곳' },
  'cases.decided.person': { en: 'For me', ko: '내 이의제기가 인정됐어요' },
  'cases.decided.merchant': { en: 'For the merchant', ko: '인정되지 않았어요(가맹점 쪽)' },
  'cases.decided.do': { en: 'Note it', ko: '기록하기' },

  // Money
  'cases.moneyBack.title': { en: 'Money came back', ko: '돈이 돌아왔어요' },
  'cases.provisional.title': { en: 'Provisional credit', ko: '임시 환급' },
  'cases.provisional.hint': {
    en: 'It may be taken back until the case is decided: do not spend it twice.',
    ko: '결과가 나올 때까지 다시 빠져나갈 수 있는 돈이에요. 아직 쓰지 마세요.',
  },
  'cases.moneyBack.settles': { en: 'It settles, in {currency}', ko: '이 건에서 처리되는 금액 ({currency})' },
  'cases.moneyBack.settlesHint': {
    en: 'Less than the whole where it came in parts; another amount where the rate changed.',
    ko: '나눠 들어왔다면 일부 금액을, 환율이 달라졌다면 이 건의 금액으로 적어 주세요.',
  },
  'cases.moneyBack.way': { en: 'By which way', ko: '어떻게 돌아왔나요' },
  'cases.moneyBack.provisional': { en: 'It may still be taken back', ko: '다시 빠져나갈 수 있어요 (임시)' },
  'cases.moneyBack.do': { en: 'Note the money', ko: '기록하기' },
  'cases.takenBack.title': { en: 'Money was taken back', ko: '돌아온 돈이 다시 빠졌어요' },
  'cases.takenBack.hint': {
    en: 'The case opens again with what is missing then.',
    ko: '빠진 만큼 환불 건이 다시 열려요.',
  },
  'cases.takenBack.which': { en: 'Which of it', ko: '어떤 돈이 빠졌나요' },
  'cases.takenBack.do': { en: 'It was taken back', ko: '다시 빠졌어요' },
  'cases.writeOff.title': { en: 'Write off the rest', ko: '남은 돈 포기하기' },
  'cases.writeOff.hint': {
    en: 'You let it go. It counts as written off, not as recovered, and can be undone.',
    ko: '받지 않기로 해요. 돌려받은 돈이 아니라 포기한 돈으로 기록되고, 되돌릴 수 있어요.',
  },
  'cases.writeOff.do': { en: 'Write it off', ko: '포기하기' },

  // Close
  'cases.close.title': { en: 'Close and tidy up', ko: '정리하고 마무리하기' },
  'cases.close.hint': {
    en: 'The case stays readable. A glance at these saves the next one:',
    ko: '마무리해도 기록은 계속 볼 수 있어요. 다음 일을 막으려면 아래를 한 번씩 확인해 보세요.',
  },
  'cases.close.tidy': { en: 'Tidy up', ko: '정리' },
  'cases.close.prevent': { en: 'Prevent', ko: '예방' },
  'cases.close.receipts': { en: 'File the receipts and letters', ko: '영수증과 주고받은 문서 보관하기' },
  'cases.close.told': {
    en: 'Where both paid, tell the card company of the refund',
    ko: '가맹점과 카드사에서 모두 받았다면 카드사에 환불 사실 알리기',
  },
  'cases.close.account': {
    en: 'See that your account there works as before',
    ko: '가맹점 계정이 예전처럼 되는지 보기',
  },
  'cases.close.autopay': {
    en: 'Switch auto-pay off where you do not need it',
    ko: '필요 없는 자동 결제 끄기',
  },
  'cases.close.limit': {
    en: 'Set a limit for spending or auto-reload',
    ko: '사용 한도나 자동 충전 한도 정하기',
  },
  'cases.close.alerts': { en: 'Turn card alerts on', ko: '카드 결제 알림 켜기' },
  'cases.close.renewal': { en: 'Put the next renewal into your calendar', ko: '다음 갱신일을 캘린더에 적기' },
  'cases.close.do': { en: 'Close the case', ko: '마무리하기' },
  'cases.close.remaining': {
    en: '{money} is still missing: write it off first, or close it all the same.',
    ko: '아직 못 받은 돈: {money}. 먼저 포기로 기록하거나, 그대로 마무리할 수 있어요.',
  },

  // Correct, clock, note
  'cases.correct.title': { en: 'Correct an entry', ko: '기록 고치기' },
  'cases.correct.hint': {
    en: 'What was written first stays in the history; the case counts what you say now.',
    ko: '처음 적은 내용은 기록에 남고, 진행에는 지금 고친 내용을 써요.',
  },
  'cases.correct.do': { en: 'Correct it', ko: '고치기' },
  'cases.clockSet.title': { en: 'Another day for: {what}', ko: '{what}: 다른 날짜' },
  'cases.clockSet.hint': {
    en: 'What your issuer or the merchant told you wins over the rule. Note who said it.',
    ko: '카드사나 가맹점이 알려 준 날짜를 규정보다 먼저 따라요. 누가 말했는지 적어 두세요.',
  },
  'cases.clockSet.until': { en: 'The last day', ko: '마지막 날' },
  'cases.clockSet.note': { en: 'Who told you, and when', ko: '누구에게 언제 들었나요' },
  'cases.clockSet.noteMissing': { en: 'Say who told you.', ko: '누구에게 들었는지 적어 주세요.' },
  'cases.clockSet.do': { en: 'Use this day', ko: '이 날짜로 하기' },
  'cases.note.title': { en: 'Add a note', ko: '메모 남기기' },
  'cases.note.words': { en: 'Note', ko: '메모' },
  'cases.note.missing': { en: 'Write something first.', ko: '내용을 적어 주세요.' },
  'cases.note.do': { en: 'Keep the note', ko: '메모 남기기' },

  // The claim
  'cases.open.title': { en: 'Open a case', ko: '환불 건 만들기' },
  'cases.open.do': { en: 'Open the case', ko: '환불 건 만들기' },
  'cases.open.existing': {
    en: 'This charge is in a case already.',
    ko: '이 결제는 이미 다른 환불 건에 들어 있어요.',
  },
  'cases.claimForm.title': { en: 'Change the claim', ko: '환불 요청 내용 고치기' },
  'cases.claimForm.do': { en: 'Save the claim', ko: '저장하기' },
  'cases.claimForm.merchant': { en: 'Merchant', ko: '가맹점' },
  'cases.claimForm.merchantMissing': {
    en: 'Say who took the money.',
    ko: '어디에서 결제됐는지 적어 주세요.',
  },
  'cases.claimForm.reason': { en: 'Why you want it back', ko: '돌려받으려는 이유' },
  'cases.claimForm.recognised': { en: 'Do you know this merchant?', ko: '아는 가맹점인가요?' },
  'cases.claimForm.knows': { en: 'Yes', ko: '네' },
  'cases.claimForm.knowsNot': { en: 'No, I never dealt with them', ko: '아니요, 거래한 적이 없어요' },
  'cases.claimForm.chargeDay': { en: 'Day of the charge', ko: '결제일' },
  'cases.claimForm.chargeText': { en: 'Text on the statement, if you have it', ko: '명세서 문구 (있으면)' },
  'cases.claimForm.chargeAmount': { en: 'Charged', ko: '결제 금액' },
  'cases.claimForm.stake': { en: 'To come back, in {currency}', ko: '돌려받을 금액 ({currency})' },
  'cases.claimForm.stakeAll': { en: 'Empty: all of it', ko: '비워 두면 전액' },
  'cases.claimForm.stakeTooMuch': {
    en: 'That is more than was charged ({money}).',
    ko: '결제된 금액({money})보다 많아요.',
  },
  'cases.claimForm.details': { en: 'Details for deadlines and letters', ko: '기한과 문서에 쓸 정보' },
  'cases.claimForm.customer': {
    en: 'Your account there: e-mail address or organisation id',
    ko: '가맹점 계정 (이메일이나 조직 ID)',
  },
  'cases.claimForm.docOwed': {
    en: 'Invoice number of the charge that is owed',
    ko: '정상 결제의 인보이스 번호',
  },
  'cases.claimForm.docClaimed': {
    en: 'Invoice number of the claimed charge',
    ko: '돌려받을 결제의 인보이스 번호',
  },
  'cases.claimForm.statementSent': {
    en: 'First statement with it was sent on',
    ko: '이 결제가 실린 첫 명세서 발송일',
  },
  'cases.claimForm.invoiceIssued': { en: 'Date of the merchant’s invoice', ko: '가맹점 인보이스 발행일' },
  'cases.claimForm.cancelledOn': { en: 'You cancelled on', ko: '해지한 날' },

  // An own contact
  'cases.channelForm.title': { en: 'Add a contact', ko: '연락처 추가' },
  'cases.channelForm.name': { en: 'Who', ko: '이름' },
  'cases.channelForm.phone': { en: 'Phone', ko: '전화번호' },
  'cases.channelForm.email': { en: 'E-mail', ko: '이메일' },
  'cases.channelForm.url': { en: 'Address on the web', ko: '웹 주소' },
  'cases.channelForm.note': { en: 'What it is good for', ko: '어떤 때 쓰는지' },
  'cases.channelForm.nameMissing': { en: 'Say who it is.', ko: '이름을 적어 주세요.' },
  'cases.channelForm.do': { en: 'Add it', ko: '추가하기' },
} as const satisfies Record<string, Entry>;
