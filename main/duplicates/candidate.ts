import type { ChargeFacts } from '../../shared/charge.ts';
import type { AccountKind } from '../../shared/statement.ts';

/** A charge as the search for double charges sees it: the day of booking tells it nothing. */
export interface Compared extends Omit<ChargeFacts, 'posted'> {
  /** Unique among all that are looked at together. */
  readonly id: number;
  readonly account: number;
  readonly accountKind: AccountKind | null;
  /** A pending line that later files of the account no longer show and that was never booked: no charge. */
  readonly vanished?: boolean;
}

/** A charge with all that is known of it. */
export interface Candidate extends Compared, Pick<ChargeFacts, 'posted'> {}
