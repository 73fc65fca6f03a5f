import type { Entry } from './entry.ts';

/** What went wrong, what was kept, what to do. */
export const problemsMessages = {
  'problems.internal': {
    en: 'Something went wrong inside Recoup. Nothing you had was changed. Try again; if it returns, the log names it {fault}.',
    ko: 'Recoup 안에서 문제가 생겼어요. 저장된 내용은 그대로예요. 다시 시도해 보시고, 계속되면 기록에서 {fault} 번호를 찾아 주세요.',
  },
} as const satisfies Record<string, Entry>;
