import type { Account } from '../../shared/contract/accounts.ts';
import { type Day, type Month, monthOf } from '../../shared/day.ts';
import { monthFromNumber, monthNumber } from '../app/months.ts';

const HALF_A_YEAR = 6;
/** Fewer months than this show no rhythm. */
const LEAST = 4;

/**
 * The months to show around the charges: half a year each side, but no further than statements
 * reach: an empty month nobody has a statement of says nothing.
 */
export function monthsAround(
  days: readonly Day[],
  accounts: readonly Pick<Account, 'from' | 'to'>[],
): { readonly from: Month; readonly to: Month } {
  const here = days.map((day) => monthNumber(monthOf(day)));
  const [first, last] = [Math.min(...here), Math.max(...here)];
  const known = accounts
    .flatMap(({ from, to }) => [from, to])
    .flatMap((day) => (day === null ? [] : [monthNumber(monthOf(day))]));
  const oldest = Math.min(first, ...known);
  const newest = Math.max(last, ...known);
  const to = Math.min(newest, last + HALF_A_YEAR);
  const from = Math.max(oldest, first - HALF_A_YEAR);
  return { from: monthFromNumber(Math.min(from, to - LEAST + 1)), to: monthFromNumber(to) };
}
