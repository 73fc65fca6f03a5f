import type { Claim } from './claim.ts';
import type { CaseNotice } from './limits.ts';

/** A case as it could be opened; everything can be changed before. */
export interface ClaimDraft {
  readonly claim: Claim;
  /** The open or closed case that claims one of these charges already. */
  readonly existing: number | null;
  readonly notices: readonly CaseNotice[];
}
