import type { Said } from '../../../shared/said.ts';

/** A sentence about these charges; `weight` in log-odds, above 0 speaks for the hypothesis. */
export interface Evidence {
  readonly said: Said;
  readonly weight: number;
  /** The flag's score does not know it: the search compares no invoice numbers and reads no plan names. */
  readonly fresh: boolean;
}

/** What one hypothesis has to say of a flag. */
export interface Finding {
  /** How usual the explanation is at such a merchant, in log-odds; 0 is as usual as buying twice. */
  readonly usual: number;
  /** Strongest first where it matters to a reader. */
  readonly evidence: readonly Evidence[];
  /** A fact contradicts it. */
  readonly ruledOut: boolean;
  readonly settles: Said;
}

/*
 * How much a piece of evidence moves the odds between the explanations. Four steps, set by hand:
 * they only divide what the flag's score leaves, and never change the score.
 */
export const SLIGHT = 0.4;
export const TELLING = 1;
export const STRONG = 2;
export const DECISIVE = 6;

/** Speaks for the hypothesis; the score knows it already. */
export function speaksFor(said: Said, weight: number): Evidence {
  return { said, weight, fresh: false };
}

/** Speaks against the hypothesis; the score knows it already. */
export function speaksAgainst(said: Said, weight: number): Evidence {
  return { said, weight: -weight, fresh: false };
}

/** Evidence that the score has not heard of. */
export function fresh(evidence: Evidence): Evidence {
  return { ...evidence, fresh: true };
}
