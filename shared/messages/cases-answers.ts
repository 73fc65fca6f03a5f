import type { Entry } from './entry.ts';

/** What it is, by the records of the person, and what the others answered. */
export const casesAnswersMessages = {
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
} as const satisfies Record<string, Entry>;
