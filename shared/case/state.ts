/** Where a case stands. Derived from its events, never typed. */
export const CASE_STATES = [
  'suspected',
  'verifying',
  'not-a-double-charge',
  'gathering-evidence',
  'ready-to-contact',
  'awaiting-merchant',
  'follow-up-due',
  'merchant-rejected',
  'escalated',
  'refund-promised',
  'refund-overdue',
  'dispute-ready',
  'dispute-filed',
  'paypal-inquiry',
  'info-requested',
  'provisional-credit',
  'merchant-contested',
  'final-review',
  'won',
  'lost',
  'appeal',
  'refunded',
  'withdrawn',
  'closed',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Columns of the board, and the points of the line above a case. */
export const CASE_PHASES = ['prepare', 'ask', 'promised', 'file', 'decided', 'closed'] as const;
export type CasePhase = (typeof CASE_PHASES)[number];

/** A phase on the line above a case. What was left out is not on it. */
export interface PhaseOnLine {
  readonly phase: CasePhase;
  /** `ahead`: it may still come. */
  readonly standing: 'past' | 'here' | 'ahead';
  /** Of `decided`: how it ended. */
  readonly as: CaseState | null;
}
