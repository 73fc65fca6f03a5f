import type { Ledger } from './open.ts';

export interface AttachedName {
  readonly case: number;
  readonly sha256: string;
  readonly name: string;
}

/** Under which names, and in which cases, files were attached; a corrected event counts as it is now. */
export function attachedNames(db: Ledger): AttachedName[] {
  return db
    .prepare<[], AttachedName>(
      `SELECT case_id AS "case", body ->> 'sha256' AS sha256, body ->> 'name' AS name FROM case_event
        WHERE kind = 'attached' AND body ->> 'sha256' IN (SELECT sha256 FROM attachment)
        ORDER BY case_id, ordinal`,
    )
    .all();
}
