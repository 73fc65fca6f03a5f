import type { CasePhase, CaseState } from '../../shared/case/state.ts';

const PHASES: Readonly<Record<CaseState, CasePhase>> = {
  suspected: 'prepare',
  verifying: 'prepare',
  'gathering-evidence': 'prepare',
  'ready-to-contact': 'prepare',
  'awaiting-merchant': 'ask',
  'follow-up-due': 'ask',
  'merchant-rejected': 'ask',
  escalated: 'ask',
  'refund-promised': 'promised',
  'refund-overdue': 'promised',
  'dispute-ready': 'file',
  'dispute-filed': 'file',
  'paypal-inquiry': 'file',
  'info-requested': 'file',
  'provisional-credit': 'file',
  'merchant-contested': 'file',
  'final-review': 'file',
  appeal: 'file',
  won: 'decided',
  lost: 'decided',
  refunded: 'decided',
  withdrawn: 'decided',
  'not-a-double-charge': 'closed',
  closed: 'closed',
};

/** The column of the board. */
export function phaseOf(state: CaseState): CasePhase {
  return PHASES[state];
}

const OUTSIDE: ReadonlySet<CaseState> = new Set([
  'dispute-filed',
  'paypal-inquiry',
  'info-requested',
  'provisional-credit',
  'merchant-contested',
  'final-review',
  'appeal',
]);

/** Somebody besides the merchant has it and decides. */
export function isOutside(state: CaseState): boolean {
  return OUTSIDE.has(state);
}

/** It is still between the person and the merchant. */
export function isBeforeFiling(state: CaseState): boolean {
  const phase = phaseOf(state);
  return phase === 'prepare' || phase === 'ask' || phase === 'promised' || state === 'dispute-ready';
}

/** Decided one way or the other, records not yet tidied. */
export function isDecided(state: CaseState): boolean {
  return phaseOf(state) === 'decided';
}

/** Over; nothing happens to it but that it is opened again. */
export function isClosed(state: CaseState): boolean {
  return phaseOf(state) === 'closed';
}
