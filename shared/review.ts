import type { Day } from './day.ts';
import type { Money } from './money.ts';
import type { Said } from './said.ts';

/**
 * What a person decided about a flag. `claimed`: it was charged twice, the money is asked back.
 * `mine`: all charges are owed. `refunded`: the money already came back. `later`: not sure, ask again
 * on a day.
 */
export const VERDICTS = ['claimed', 'mine', 'refunded', 'later'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why all charges are owed. */
export const MINE_REASONS = [
  'bought-twice',
  'two-plans',
  'other-person',
  'top-up',
  'instalment',
  'proration',
  'tax-or-fee',
  'own-transfer',
  'authorisation',
  'other',
] as const;
export type MineReason = (typeof MINE_REASONS)[number];

/** A decision that stands. It is remembered by the content of the charges and not by their ids. */
export interface Decision {
  readonly id: number;
  /** Decisions taken by one key press share a deed, and are undone together. */
  readonly deed: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly verdict: Verdict;
  /** Of `mine`. */
  readonly why: MineReason | null;
  /** The person's own words; empty where there are none. */
  readonly note: string;
  /** Of `later`: the day on which the flag comes back. */
  readonly until: Day | null;
}

/** One thing done in the review, which can be undone as a whole, also after a restart. */
export interface Deed {
  readonly id: number;
  readonly at: string;
  readonly verdict: Verdict;
  /** Of the first flag. */
  readonly merchant: string;
  /** How many flags it decided. */
  readonly flags: number;
}

/** A deed that was just done or taken back, and what it did to cases. */
export interface DeedDone extends Deed {
  readonly cases: {
    /** Opened by it, or opened again. */
    readonly opened: readonly number[];
    /** Their flag is no longer claimed, but more was logged in them than their opening, so they stay. */
    readonly kept: readonly number[];
  };
}

/** The explanations that a flagged pair of charges can have; each is named on screen. */
export const HYPOTHESES = [
  'charged-twice',
  'authorisation',
  'top-up',
  'two-subscriptions',
  'proration',
  'tax',
  'instalment',
  'tip-or-currency',
  'own-transfer',
  'refunded',
  'on-purpose',
] as const;
export type HypothesisId = (typeof HYPOTHESES)[number];

/** One explanation, what speaks for and against it in these charges, and what would settle it. */
export interface Hypothesis {
  readonly id: HypothesisId;
  /** `leading`: the best explanation there is. `ruled-out`: a fact contradicts it. */
  readonly standing: 'leading' | 'plausible' | 'unlikely' | 'ruled-out';
  readonly for: readonly Said[];
  readonly against: readonly Said[];
  /** What to look at to know: an invoice number, the plan page, the next statement. */
  readonly settles: Said;
}

/** What "both are mine" at one merchant taught; it can be taken back without touching the decisions. */
export interface Lesson {
  /** The merchant's key, which stays the same when its shown name changes. */
  readonly key: string;
  readonly merchant: string;
  /** How many flags there were decided so. */
  readonly count: number;
  /** Whether it weighs on new flags. */
  readonly weighs: boolean;
}

/** Flags of one verdict and the money in them, by currency. */
export interface VerdictSum {
  readonly flags: number;
  readonly sums: readonly Money[];
}

/** What became of the money that was claimed, by currency; the parts add up to it. */
export interface ClaimSums {
  readonly claimed: readonly Money[];
  /** For good. */
  readonly returned: readonly Money[];
  /** May still be taken back. */
  readonly provisional: readonly Money[];
  /** Written off, or left when the case was closed. */
  readonly letGo: readonly Money[];
  readonly remaining: readonly Money[];
}

/** What the review came to. Flags of other kinds than double charges are counted apart. */
export interface ReviewResult {
  readonly decided: Readonly<Record<Verdict, VerdictSum>>;
  /** Of the claimed double charges, as their cases tell it. */
  readonly claims: ClaimSums;
  /** Double charges still to be looked at. */
  readonly open: VerdictSum;
  /** Decided and open flags of the other kinds. */
  readonly others: {
    readonly decided: number;
    readonly open: number;
    /** What is still to get back of those that the person asks for, by currency. */
    readonly claimed: readonly Money[];
  };
  /** Came back by themselves, without a decision. */
  readonly settled: VerdictSum;
  /** How many charges were searched. */
  readonly charges: number;
}
