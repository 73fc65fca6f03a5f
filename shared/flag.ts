import type { Money } from './money.ts';
import type { Said } from './said.ts';

/** `likely`: worth a claim at once. `possible`: worth a look. */
export type FlagStrength = 'likely' | 'possible';

/**
 * `open`: nothing came back yet. `refunded`: a later credit already returned the extra charge.
 * `pending`: one of the two is only an authorisation, which may still vanish by itself.
 */
export type FlagStatus = 'open' | 'refunded' | 'pending';

/** One piece of evidence: a sentence and how much it weighs (log-odds; above 0 speaks for a double charge). */
export interface Reason {
  readonly said: Said;
  readonly weight: number;
}

/** Two or more real charges that look like one purchase: "charged twice?". Never a stored-twice row. */
export interface DoubleCharge {
  readonly kind: 'double-charge';
  readonly strength: FlagStrength;
  /** Probability between 0 and 1 that the later charges were not owed. */
  readonly score: number;
  readonly status: FlagStatus;
  /** The merchant as a person would call it. */
  readonly merchant: string;
  /** One charge, as a positive amount; in the original currency where the charges share one. */
  readonly amount: Money;
  /** What is to get back: everything but the first charge, in the account's currency, positive. */
  readonly recoverable: Money;
  /** Strongest first, those for it before those against it. */
  readonly reasons: readonly Reason[];
  /** Ids of the charges, oldest first; the first is the one owed. */
  readonly charges: readonly number[];
  /** Ids of the credits that returned (part of) it. */
  readonly refunds: readonly number[];
}
