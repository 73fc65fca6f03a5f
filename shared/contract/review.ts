import { z } from 'zod';

import type { FilingLimit } from '../case/limits.ts';
import type { AccountCoverage } from '../coverage.ts';
import type { FlagKind, FlagStatus, FlagStrength, FoundFlag } from '../flag.ts';
import type { Money } from '../money.ts';
import {
  type Decision,
  type Deed,
  type DeedDone,
  type Hypothesis,
  type Lesson,
  MINE_REASONS,
  type ReviewResult,
  VERDICTS,
} from '../review.ts';
import type { Said } from '../said.ts';
import type { Subscriptions } from '../subscription.ts';
import type { Account } from './accounts.ts';
import { command, day, id, nothing, query } from './method.ts';
import type { PlacedCharge, Sighting, TimelineRow } from './timeline.ts';

/* What was noticed, what was decided of it, subscriptions, and how far it can be trusted. */

export interface Flag extends Omit<FoundFlag, 'charges' | 'refunds'> {
  readonly id: number;
  readonly charges: readonly TimelineRow[];
  readonly refunds: readonly TimelineRow[];
  /** What the person decided, while it stands. */
  readonly decision: Decision | null;
  /** What is new since a decision; then the flag is open again in spite of it. */
  readonly news: readonly Said[];
  /** The case that was opened for it. */
  readonly case: number | null;
}

/** A flag in short, for lists, counts and for drawing the tie. */
export interface FlagSummary {
  readonly id: number;
  readonly kind: FlagKind;
  readonly strength: FlagStrength;
  readonly status: FlagStatus;
  readonly score: number;
  readonly merchant: string;
  readonly amount: Money;
  readonly recoverable: Money;
  readonly charges: readonly PlacedCharge[];
  /** The credits that returned (part of) it. */
  readonly refunds: readonly PlacedCharge[];
  readonly decision: Decision | null;
  /** What is new since a decision; then the flag waits again in spite of it. */
  readonly news: readonly Said[];
  /** Whether it is to be looked at: open (or pending), and not decided, or with news, or its day came. */
  readonly waits: boolean;
  /** The nearest day after which a right to dispute it is lost; null where nothing is to get back. */
  readonly limit: FilingLimit | null;
  /** The case that was opened for it. */
  readonly case: number | null;
}

/** All that the review shows of one flag. */
export interface FlagDetail {
  readonly flag: Flag;
  /** The accounts of its charges. */
  readonly accounts: readonly Account[];
  /** Where files show each of its charges and refunds; oldest import first. */
  readonly sightings: readonly { readonly charge: number; readonly sightings: readonly Sighting[] }[];
  /** The merchant's charges from half a year before to half a year after, newest first, at most 200. */
  readonly around: readonly TimelineRow[];
  /** Best first; of flags of other kinds none. */
  readonly hypotheses: readonly Hypothesis[];
  /** Credits that may have returned it, the best fit first. */
  readonly credits: readonly TimelineRow[];
  /** Other flags of the same kind and merchant that wait; they can be decided with it. */
  readonly alike: readonly number[];
}

export const reviewMethods = {
  /** Worst first: by the money at stake, then by certainty. */
  'flags.list': query<readonly FlagSummary[]>()(nothing),
  'review.flag': query<FlagDetail>()(z.strictObject({ flag: id })),
  /** Decides one flag, or several at once; the decision before it, if any, is kept for the undo. */
  'review.decide': command<DeedDone>()(
    z.strictObject({
      flags: z.array(id).min(1).max(1000),
      verdict: z.enum(VERDICTS),
      /** Of `mine`. */
      why: z.enum(MINE_REASONS).optional(),
      note: z.string().trim().max(2000).optional(),
      /** Of `later`; without it a week from now. */
      until: day.optional(),
      /** Of `refunded`: the credits that returned it. */
      credits: z.array(id).max(20).optional(),
    }),
  ),
  /** Takes back this deed, or without one the last that stands; a Problem where there is none. */
  'review.undo': command<DeedDone>()(z.strictObject({ deed: id.optional() })),
  /** What `review.undo` would take back. */
  'review.last': query<Deed | null>()(nothing),
  'review.result': query<ReviewResult>()(nothing),
  'review.lessons': query<readonly Lesson[]>()(nothing),
  'review.weigh': command<readonly Lesson[]>()(
    z.strictObject({ key: z.string().min(1).max(200), weighs: z.boolean() }),
  ),
  'subscriptions.list': query<Subscriptions>()(nothing),
  /** Marks the day on which the person cancelled; null takes the mark away. */
  'subscriptions.cancel': command<Subscriptions>()(
    z.strictObject({ key: z.string().min(1).max(400), on: day.nullable() }),
  ),
  'coverage.list': query<readonly AccountCoverage[]>()(nothing),
} as const;
