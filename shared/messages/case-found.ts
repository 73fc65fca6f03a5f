import type { Entry } from './entry.ts';

/** What later statements show of a case. */
export const caseFoundMessages = {
  'caseFound.same': { en: 'As much as the credit brought', ko: '환급액과 같은 금액이에요' },
  'caseFound.named': { en: 'The bank calls it a reversal', ko: '은행이 취소·조정으로 적었어요' },
  'caseFound.sameAccount': { en: 'On the same account', ko: '같은 계좌예요' },
} as const satisfies Record<string, Entry>;
