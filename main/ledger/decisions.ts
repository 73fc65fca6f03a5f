import { z } from 'zod';

import type { Day } from '../../shared/day.ts';
import { FLAG_KINDS, type FlagKind, type FoundFlag } from '../../shared/flag.ts';
import type { MineReason, Verdict } from '../../shared/review.ts';
import { type DecisionPart, resolveParts, standingParts } from './decision-charges.ts';
import type { Ledger } from './open.ts';
import { reasons } from './said-json.ts';

/** The flag as it was decided, without its charges. */
export type FlagSnapshot = Omit<FoundFlag, 'charges' | 'refunds'>;

/** A charge or credit of a decision, told by content, and which charge it is now. */
export interface DecidedCharge {
  /** Null where the ledger has none such at the moment. */
  readonly charge: number | null;
  /** As in a flag: 0 for a credit. */
  readonly position: number;
  readonly account: string;
  readonly day: Day;
  readonly text: string;
  readonly minor: number;
  readonly currency: string;
  readonly occurrence: number;
  /** It was only an authorisation. */
  readonly pending: boolean;
  /** A credit that the person chose. */
  readonly chosen: boolean;
}

/** A decision that stands, with all that it rested on. */
export interface StoredDecision {
  readonly id: number;
  readonly verdict: Verdict;
  readonly why: MineReason | null;
  readonly kind: FlagKind;
  readonly flag: FlagSnapshot;
  readonly charges: readonly DecidedCharge[];
}

/** By the ordinals of `decision_charge`. */
const facts = z.object({ pending: z.array(z.int()), chosen: z.array(z.int()) });

const money = z.object({ minor: z.int(), currency: z.string() });
const snapshot = z.object({
  kind: z.enum(FLAG_KINDS),
  strength: z.enum(['likely', 'possible']),
  score: z.number(),
  status: z.enum(['open', 'refunded', 'pending', 'dissolved']),
  merchant: z.string(),
  amount: money,
  recoverable: money,
  reasons,
});

interface DecisionRow {
  readonly id: number;
  readonly verdict: Verdict;
  readonly why: MineReason | null;
  readonly kind: FlagKind;
  readonly flag: string;
  readonly facts: string;
}

/** The decisions that were not undone, the latest first, and which charges they mean today. */
export function standingDecisions(db: Ledger): StoredDecision[] {
  const rows = db
    .prepare<[], DecisionRow>(
      `SELECT decision.id, verdict, why, kind, flag, facts
        FROM decision JOIN deed ON deed.id = deed_id WHERE undone = 0 ORDER BY decision.id DESC`,
    )
    .all();
  if (rows.length === 0) return [];
  const parts = Map.groupBy(resolveParts(db), ({ owner }) => owner);
  return rows.map((row) => {
    const rested = facts.parse(JSON.parse(row.facts));
    return {
      id: row.id,
      verdict: row.verdict,
      why: row.why,
      kind: row.kind,
      flag: snapshot.parse(JSON.parse(row.flag)),
      charges: (parts.get(row.id) ?? []).map(({ owner: _decision, ordinal, reference: _id, ...part }) => ({
        ...part,
        pending: rested.pending.includes(ordinal),
        chosen: rested.chosen.includes(ordinal),
      })),
    };
  });
}

/** A decision with what its charges were, whether they are there or not. */
export interface RememberedDecision {
  readonly id: number;
  readonly verdict: Verdict;
  readonly kind: FlagKind;
  readonly merchant: string;
  readonly teaches: boolean;
  /** Without credits, the first one first. */
  readonly charges: readonly DecisionPart[];
}

/** The decisions that were not undone, the latest first, without looking for their charges. */
export function rememberedDecisions(db: Ledger): RememberedDecision[] {
  const parts = Map.groupBy(standingParts(db), ({ owner }) => owner);
  return db
    .prepare<[], Omit<RememberedDecision, 'teaches' | 'charges'> & { readonly teaches: number }>(
      `SELECT decision.id, verdict, kind, teaches, json_extract(flag, '$.merchant') AS merchant
        FROM decision JOIN deed ON deed.id = deed_id WHERE undone = 0 ORDER BY decision.id DESC`,
    )
    .all()
    .map((row) => ({
      ...row,
      teaches: row.teaches === 1,
      charges: (parts.get(row.id) ?? []).filter(({ position }) => position > 0),
    }));
}

/** Says of these decisions whether they weigh on the next flags. */
export function writeTeaching(db: Ledger, decisions: readonly number[], teaches: boolean): void {
  db.prepare('UPDATE decision SET teaches = ? WHERE id IN (SELECT value FROM json_each(?))').run(
    teaches ? 1 : 0,
    JSON.stringify(decisions),
  );
}
