import type { Entry } from './entry.ts';

/** Steps on the way, above all those before whoever decides. */
export const casesFiledMessages = {
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
  'cases.step.reopen': {
    en: 'The case goes on where it was. What is written stays.',
    ko: '멈춘 곳에서 이어 가요. 적어 둔 기록은 그대로 있어요.',
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

  // What they want of the person
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
} as const satisfies Record<string, Entry>;
