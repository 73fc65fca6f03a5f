import type { CaseSummary } from '../../shared/case/list.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { GuideStepId } from '../../shared/dispute/guide.ts';

const STEPS: Readonly<Record<CaseState, GuideStepId | null>> = {
  suspected: 'check',
  verifying: 'check',
  'not-a-double-charge': null,
  'gathering-evidence': 'gather',
  'ready-to-contact': 'ask',
  'awaiting-merchant': 'wait',
  'follow-up-due': 'follow-up',
  'merchant-rejected': 'escalate',
  escalated: 'escalate',
  'refund-promised': 'wait',
  'refund-overdue': 'follow-up',
  'dispute-ready': 'file',
  'dispute-filed': 'file',
  'paypal-inquiry': 'file',
  'info-requested': 'file',
  'provisional-credit': 'file',
  'merchant-contested': 'file',
  'final-review': 'file',
  appeal: 'file',
  lost: 'file',
  won: 'tidy',
  refunded: 'tidy',
  withdrawn: 'tidy',
  closed: null,
};

/** At which step of the guide a case is: by what it says to do next, where that is to file. */
export function stepOfCase({ state, next }: Pick<CaseSummary, 'state' | 'next'>): GuideStepId | null {
  const files = next.turn !== 'wait' && next.deeds[0]?.deed === 'file';
  return files ? 'file' : STEPS[state];
}
