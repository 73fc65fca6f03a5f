import { canBeDoubled } from './benign.ts';
import { LONGEST_WINDOW } from './chance-suspects.ts';
import { TOGETHER_DAYS } from './cycle-suspects.ts';
import { FAR_IN_CYCLE, FAR_IN_YEAR, LONG_CYCLE } from './intruders.ts';
import { CONVERTED, RATE } from './rate-weights.ts';
import { isForeign, type Row } from './rows.ts';
import { RATE_DRIFT } from './weights.ts';

/*
 * A quick look that spares most merchants, and most stretches of those with many charges, the long one: no model
 * takes two charges for one purchase that are further apart, in time or in price, than what is asked here.
 */

/** The furthest that any model looks from a charge for its double, and beside one that is billed by the year. */
const FURTHEST_DAYS = Math.max(FAR_IN_CYCLE, LONGEST_WINDOW, RATE.days);
const FURTHEST_IN_YEARS = Math.max(FURTHEST_DAYS, FAR_IN_YEAR);

/**
 * Whether any two of these charges could be one purchase, the second of them on these days.
 * @param rows of one merchant, in time order
 * @param from, to days since 1970, both included
 */
export function hasNearPair(rows: readonly Row[], from = -Infinity, to = Infinity): boolean {
  const days = (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0);
  const furthest = days < LONG_CYCLE ? FURTHEST_DAYS : FURTHEST_IN_YEARS;
  return rows.some((row, index) => {
    // The extra charges of one payment may both lie before it, and it behind the days asked for.
    if (row.day < from || row.day > to + TOGETHER_DAYS || !canBeDoubled(row)) return false;
    for (let before = index - 1; before >= 0; before -= 1) {
      const earlier = rows[before];
      if (!earlier || row.day - earlier.day > furthest) return false;
      if ((areNear(earlier, row) || mayBeAtTwoRates(earlier, row)) && canBeDoubled(earlier)) return true;
    }
    return false;
  });
}

function areNear(one: Row, other: Row): boolean {
  return (
    Math.abs(one.value - other.value) <= RATE_DRIFT * Math.max(one.value, other.value) &&
    one.currency === other.currency
  );
}

function mayBeAtTwoRates(one: Row, other: Row): boolean {
  if (other.day - one.day > RATE.days || one.charge.account !== other.charge.account) return false;
  const [a, b] = [one, other].map(({ charge }) => Math.abs(charge.amount.minor));
  return (
    Math.max(a ?? 0, b ?? 0) <= Math.min(a ?? 0, b ?? 0) * (1 + CONVERTED.most + MARGIN) &&
    mayBeAbroad(one) &&
    mayBeAbroad(other)
  );
}

/** What is divided there is multiplied here. */
const MARGIN = 1e-6;

/** The text does not place it where the account's money is. */
function mayBeAbroad(row: Row): boolean {
  return row.descriptor.homes === '' || isForeign(row);
}
