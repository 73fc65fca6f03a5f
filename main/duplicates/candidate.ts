import type { ChargeFacts } from '../../shared/charge.ts';
import type { AccountKind } from '../../shared/statement.ts';

/** A stored charge as the search for double charges sees it. */
export interface Candidate extends ChargeFacts {
  /** Unique among all that are looked at together. */
  readonly id: number;
  readonly account: number;
  readonly accountKind: AccountKind | null;
  /** A pending line that later files of the account no longer show and that was never booked: no charge. */
  readonly vanished?: boolean;
}
