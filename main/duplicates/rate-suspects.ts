import { cannotBeOne, judge, type Purchases, type Suspect } from './judge.ts';
import { isForeign, type Row } from './rows.ts';
import { HABIT_DAYS, NEAR_RATE, RATE } from './weights.ts';

/**
 * Judges two charges of a merchant abroad whose amounts differ only as exchange rates do: one
 * foreign price, booked on two days, where the bank prints home money only.
 * @param charges of one merchant and currency, in time order
 */
export function rateSuspects(
  charges: readonly Row[],
  purchases: Purchases,
  judged: ReadonlySet<Row>,
): Suspect[] {
  const found: Suspect[] = [];
  for (const [index, second] of charges.entries()) {
    const first = charges[index - 1];
    if (!first || judged.has(first) || judged.has(second)) continue;
    if (isOneForeignPrice(first, second) && !cannotBeOne(first, second, purchases))
      found.push(rateSuspect(first, second, purchases));
  }
  return found;
}

function isOneForeignPrice(first: Row, second: Row): boolean {
  if (!isForeign(first) || !isForeign(second)) return false;
  if (first.charge.original !== null || second.charge.original !== null) return false;
  if (first.charge.account !== second.charge.account) return false;
  const apart = Math.abs(first.value - second.value);
  return (
    apart > 0 &&
    apart <= NEAR_RATE * Math.max(first.value, second.value) &&
    second.day - first.day <= RATE.days
  );
}

function rateSuspect(first: Row, second: Row, purchases: Purchases): Suspect {
  const near = purchases.charges.filter(
    (row) => row.day >= first.day - HABIT_DAYS && row.day <= second.day + HABIT_DAYS,
  ).length;
  const others = near - 2;
  const visits =
    others > 0
      ? ({ id: 'reasons.othersNear', values: { count: others, days: HABIT_DAYS } } as const)
      : ({ id: 'reasons.onlyTheseNear', values: { days: HABIT_DAYS } } as const);
  const days = second.day - first.day;
  const gap =
    days === 0
      ? ({ id: 'reasons.sameDay', values: { day: { day: second.charge.day } } } as const)
      : ({ id: 'reasons.daysApart', values: { days } } as const);
  const suspect = judge(
    [first, second],
    {
      base: RATE.base,
      reasons: [
        { said: { id: 'reasons.foreignRate' }, weight: RATE.near },
        { said: visits, weight: others > 0 ? RATE.other * others : RATE.onlyThese },
        { said: gap, weight: RATE.gap },
      ],
    },
    purchases,
  );
  // Nothing but the rate's word for it that the price is the same.
  return { ...suspect, doubtful: true };
}
