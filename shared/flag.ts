import type { Money } from './money.ts';
import type { Said } from './said.ts';

/**
 * What a flag says. Only `double-charge` is "charged twice?"; the others are found beside it, from what
 * is billed regularly, and are shown as their own kinds:
 * charged after the person cancelled; two plans of one vendor at once; a plan whose price went up; a
 * trial that became a charge; a credit that was announced and never booked.
 */
export const FLAG_KINDS = [
  'double-charge',
  'after-cancellation',
  'parallel-subscriptions',
  'price-step',
  'trial-charged',
  'missing-credit',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** `likely`: worth a claim at once. `possible`: worth a look. */
export type FlagStrength = 'likely' | 'possible';

/**
 * `open`: nothing came back yet. `refunded`: a later credit already returned the extra charge.
 * `pending`: one of the two is only an authorisation, which may still vanish by itself.
 * `dissolved`: it was decided, and later files show that there is nothing (left) to claim.
 */
export type FlagStatus = 'open' | 'refunded' | 'pending' | 'dissolved';

/** One piece of evidence: a sentence and how much it weighs (log-odds; above 0 speaks for the flag). */
export interface Reason {
  readonly said: Said;
  readonly weight: number;
}

/** Charges that somebody should look at, and why. Never a stored-twice row. */
export interface FoundFlag {
  readonly kind: FlagKind;
  readonly strength: FlagStrength;
  /** Probability between 0 and 1 that it is what its kind says; of a double charge: that the later charges were not owed. */
  readonly score: number;
  readonly status: FlagStatus;
  /** The merchant as a person would call it. */
  readonly merchant: string;
  /** One charge, as a positive amount; in the original currency where the charges share one. */
  readonly amount: Money;
  /** What is to get back, in the account's currency, positive; of a double charge: everything but the first charge. */
  readonly recoverable: Money;
  /** Strongest first, those for it before those against it. */
  readonly reasons: readonly Reason[];
  /** Ids of the charges, oldest first; of a double charge the first is the one owed. */
  readonly charges: readonly number[];
  /** Ids of the credits that returned (part of) it. */
  readonly refunds: readonly number[];
}

/** Two or more real charges that look like one purchase: "charged twice?". */
export interface DoubleCharge extends FoundFlag {
  readonly kind: 'double-charge';
}
