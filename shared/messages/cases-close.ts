import type { Entry } from './entry.ts';

/** The end of a case, and what is mended in its history. */
export const casesCloseMessages = {
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
} as const satisfies Record<string, Entry>;
