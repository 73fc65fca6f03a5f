import { canBeDoubled, isCredit } from '../duplicates/benign.ts';
import type { MerchantKind } from '../duplicates/kinds.ts';
import { withoutBookedAuthorisations } from '../duplicates/pendings.ts';
import { withoutRecharged } from '../duplicates/refunds.ts';
import { chargeReturnedBy } from '../duplicates/returned-by.ts';
import type { Row } from '../duplicates/rows.ts';
import { isPrivate } from './private.ts';

/**
 * How much a merchant's charges must look like bills. `period`: it bills by the period. `unknown`:
 * nothing is known of it. `among`: one buys there, and may have a plan besides. `never`: one goes there,
 * or fills something up; a coffee every Monday is a habit and no subscription.
 */
export type Billing = 'period' | 'unknown' | 'among' | 'never';

const BILLING: Readonly<Record<MerchantKind, Billing>> = {
  subscription: 'period',
  registrar: 'period',
  course: 'period',
  other: 'unknown',
  appstore: 'among',
  marketplace: 'among',
  shop: 'among',
  game: 'among',
  health: 'among',
  transit: 'never',
  ticket: 'never',
  delivery: 'never',
  lodging: 'never',
  grocery: 'never',
  restaurant: 'never',
  cafe: 'never',
  convenience: 'never',
  vending: 'never',
  taxi: 'never',
  airline: 'never',
  fuel: 'never',
  topup: 'never',
  gift: 'never',
  instalments: 'never',
  never: 'never',
};

/** Season tickets, of which the seller's name says fares only. */
const SEASON = /\babo\b|deutschlandticket|d-ticket|season ticket|monthly pass|정기권/;

export function billingOf({ descriptor }: Row): Billing {
  if (descriptor.kind === 'transit' && SEASON.test(descriptor.text)) return 'period';
  return BILLING[descriptor.kind];
}

/** What one merchant took and gave, sorted for the search of series. */
export interface Account {
  /** Charges that stand: neither given back nor authorised and booked twice. */
  readonly charges: readonly Row[];
  /** Charges that were given back in full. */
  readonly returned: readonly Row[];
  readonly credits: readonly Row[];
}

/** A merchant with more rows than this is visited and does not bill; looking at all would take long. */
const MOST_ROWS = 800;

/** Splits the rows of one merchant, in time order. Authorisations that vanished are no charges. */
export function accountOf(rows: readonly Row[]): Account {
  if (rows.length > MOST_ROWS || !rows.some((row) => billingOf(row) !== 'never'))
    return { charges: [], returned: [], credits: [] };
  const credits = rows.filter((row) => isCredit(row) && !row.charge.vanished);
  const all = withoutBookedAuthorisations(rows.filter(mayBeBill));
  const returned: Row[] = [];
  let standing = withoutRecharged(all, credits);
  for (const credit of credits) {
    const charge = chargeReturnedBy(credit, standing);
    if (!charge) continue;
    returned.push(charge);
    standing = standing.filter((row) => row !== charge);
  }
  return { charges: standing, returned, credits };
}

/** Parts of one purchase, under the name of who lends the money. */
const LENT =
  /\b(?:klarna|affirm|afterpay|clearpay|sezzle|zip pay|instal?ments?|loan)\b|\braten(?:kauf|zahlung)|\brate \d|finanz\b|할부|대출/;

function mayBeBill(row: Row): boolean {
  return (
    !row.charge.vanished &&
    canBeDoubled(row) &&
    billingOf(row) !== 'never' &&
    !LENT.test(row.descriptor.text) &&
    !isPrivate(row)
  );
}
