import { linkParts, type Part } from './linked-charges.ts';
import type { Ledger } from './open.ts';

/** One row of `decision_charge` of a decision that stands, and the charge it is now. */
export interface DecisionPart extends Part {
  readonly ordinal: number;
  readonly position: number;
  readonly charge: number | null;
}

const PARTS = `
  SELECT part.decision_id AS owner, part.ordinal, part.position, part.account_key AS account, part.day, part.text,
    part.minor, part.currency, part.reference, part.occurrence, NULL AS charge,
    part.ordinal IN (SELECT value FROM json_each(decision.facts, '$.pending')) AS pending
  FROM decision_charge part
    JOIN decision ON decision.id = part.decision_id JOIN deed ON deed.id = decision.deed_id AND deed.undone = 0
  ORDER BY part.decision_id, part.ordinal`;

/** All parts of the decisions that stand, by decision and ordinal; which charges they are is not asked. */
export function standingParts(db: Ledger): DecisionPart[] {
  return db.prepare<[], DecisionPart>(PARTS).all();
}

/** All parts of the decisions that stand, by decision and ordinal, each with the charge it is now. */
export function resolveParts(db: Ledger): DecisionPart[] {
  const parts = standingParts(db);
  const found = linkParts(db, parts);
  return parts.map((part) => ({ ...part, charge: found.get(part) ?? null }));
}
