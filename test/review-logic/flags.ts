import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Decision, Verdict } from '../../shared/review.ts';

/** A flag that waits, unless told otherwise. */
export function flag(id: number, change: Partial<FlagSummary> = {}): FlagSummary {
  const money = { minor: 2200, currency: 'USD' };
  return {
    id,
    kind: 'double-charge',
    strength: 'likely',
    status: 'open',
    score: 0.9,
    merchant: 'OpenAI',
    amount: money,
    recoverable: money,
    charges: [],
    refunds: [],
    decision: null,
    news: [],
    waits: true,
    limit: null,
    case: null,
    ...change,
  };
}

export function decided(id: number, verdict: Verdict, change: Partial<FlagSummary> = {}): FlagSummary {
  return flag(id, { waits: false, decision: decision(verdict), ...change });
}

export function decision(verdict: Verdict): Decision {
  return { id: 1, deed: 1, at: '2026-11-21T08:00:00.000Z', verdict, why: null, note: '', until: null };
}
