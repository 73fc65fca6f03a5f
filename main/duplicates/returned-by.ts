import { monthsLater } from './rhythm.ts';
import { bearsNumberOf, returnsExactly, SHARE_OF_CYCLE, usualGap } from './refunds.ts';
import { type Row, rowsBetween } from './rows.ts';
import { REFUND_DAYS } from './weights.ts';

/**
 * The charge that a credit gave back in full: the one whose number it bears, else of charges that were
 * doubled the one that the rhythm has no place for, else the nearest before it. Null where none fits.
 * @param charges in time order, without those that other credits gave back
 */
export function chargeReturnedBy(credit: Row, charges: readonly Row[]): Row | null {
  const equal = rowsBetween(charges, credit.day - REFUND_DAYS, credit.day).filter((charge) =>
    returnsExactly(credit, charge),
  );
  const named = equal.findLast((charge) => bearsNumberOf(credit, charge));
  return named ?? doubledOf(equal) ?? equal.at(-1) ?? null;
}

/** Of the latest two that lie far nearer to each other than is usual, the one further off the beat. */
function doubledOf(equal: readonly Row[]): Row | null {
  const gap = usualGap(equal);
  const at = equal.findLastIndex(
    (row, index) => index > 0 && row.day - (equal[index - 1]?.day ?? -Infinity) < gap * SHARE_OF_CYCLE,
  );
  const [before, first, second, after] = [equal[at - 2], equal[at - 1], equal[at], equal[at + 1]];
  if (!first || !second) return null;
  const next = (row: Row) => (gap < SHORTEST_MONTH ? row.day + gap : monthsLater(row.day, 1));
  const offBeat = (row: Row) =>
    before ? Math.abs(row.day - next(before)) : after ? Math.abs(after.day - next(row)) : 0;
  return offBeat(first) > offBeat(second) ? first : second;
}

/** Days between charges from which on they follow the calendar, a weekend aside. */
const SHORTEST_MONTH = 27;
