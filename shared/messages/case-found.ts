import type { Entry } from './entry.ts';

/** What later statements show of a case. */
export const caseFoundMessages = {
  'caseFound.takenBack': {
    en: 'On {day}, {amount} was taken from {account} again, as much as the provisional credit. If that is it, log that it was taken back.',
    ko: '{day}에 {account}에서 다시 빠져나간 돈이 있어요: {amount}. 임시 환급액과 같아요. 임시 환급이 취소된 것이라면 기록해 주세요.',
  },
} as const satisfies Record<string, Entry>;
