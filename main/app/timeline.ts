import type { ChargeDetail } from '../../shared/contract/timeline.ts';
import type { Day } from '../../shared/day.ts';
import { accountById } from '../ledger/accounts.ts';
import { chargeById, sameMerchant, sightingsOf } from '../ledger/charges.ts';
import { flagById } from '../ledger/shown-flags.ts';
import type { Ledger } from '../ledger/open.ts';

/** As many other charges of the merchant as show a year's rhythm on either side. */
const SAME_MERCHANT_SHOWN = 24;

/** Everything that is known of one charge. */
export function chargeDetail(db: Ledger, id: number, today: Day): ChargeDetail {
  const row = chargeById(db, id);
  return {
    row,
    account: accountById(db, row.account),
    sightings: sightingsOf(db, id),
    flag: row.mark ? flagById(db, row.mark.flag, today) : null,
    sameMerchant: sameMerchant(db, row, SAME_MERCHANT_SHOWN),
  };
}
