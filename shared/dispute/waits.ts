import type { Length } from './rule.ts';

/** How long the other side is given before the person acts again. */
export interface WaitRule {
  readonly id: WaitId;
  readonly length: Length;
  /** The rule that says so; null where it is Recoup's own advice. */
  readonly rule: string | null;
  /** The merchant of that rule; for others the same time is advice. */
  readonly merchant: 'openai' | null;
}

export type WaitId =
  | 'merchant-reply'
  | 'merchant-second-reply'
  | 'escalation-reply'
  | 'store-reply'
  | 'refund-arrival';

/** An answer "within 48 hours" is due at the end of the second day. */
export const WAITS: Readonly<Record<WaitId, WaitRule>> = {
  'merchant-reply': {
    id: 'merchant-reply',
    length: { count: 2, unit: 'days' },
    rule: 'openai-reply-48h',
    merchant: 'openai',
  },
  'merchant-second-reply': {
    id: 'merchant-second-reply',
    length: { count: 5, unit: 'business-days' },
    rule: null,
    merchant: null,
  },
  'escalation-reply': {
    id: 'escalation-reply',
    length: { count: 5, unit: 'business-days' },
    rule: null,
    merchant: null,
  },
  'store-reply': {
    id: 'store-reply',
    length: { count: 2, unit: 'days' },
    rule: 'apple-update-48h',
    merchant: null,
  },
  // Seven business days by OpenAI's figure and the time that a bank takes to post it.
  'refund-arrival': {
    id: 'refund-arrival',
    length: { count: 10, unit: 'business-days' },
    rule: null,
    merchant: null,
  },
};
