import type { Entry } from './entry.ts';

/** What is due, one line each. */
export const caseDueMessages = {
  'caseDue.followUp': { en: 'You wanted to ask again', ko: '다시 문의하기로 한 날' },
  'caseDue.flagByCard': {
    en: 'Not decided yet, and depending on your card a right to dispute it may end',
    ko: '아직 결정하지 않았는데, 카드에 따라 이의제기 기한이 곧 끝날 수 있어요',
  },
  'caseDue.flagLimit': {
    en: 'Not decided yet, and a right to dispute it ends',
    ko: '아직 결정하지 않았는데 이의제기 기한이 끝나요',
  },
} as const satisfies Record<string, Entry>;
