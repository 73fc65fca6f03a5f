import { daysBetween } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import { LAYOUTS } from '../layouts.ts';
import { again } from './again.ts';
import type { PlantedDouble, Plot } from './plot.ts';

/** The second charge is still an authorisation in the last download of all: nobody knows yet what it becomes. */
export function plantPending(plot: Plot): PlantedDouble | null {
  const { random, to } = plot.life;
  const left = (entry: Entry) => daysBetween(entry.day, to);
  const first = plot.pick(
    ['subscription', 'weekend-drift', 'four-weekly', 'price-change', 'one-off', 'bill', 'annual', 'marketplace'],
    (entry) => showsSum(entry) && entry.account !== plot.life.debit?.card && left(entry) >= 1 && left(entry) <= 9,
  );
  if (!first) return null;
  const wait = Math.max(1, left(first) - random.int(0, 3));
  const second = again(plot, first, { wait, dropped: true, held: null });
  return { kind: 'second-pending', status: 'pending', entries: [first, second], refunds: [] };
} // prettier-ignore

/** Listed while it is pending (a debit card is debited at once), with the sum that was asked: a rate would make another of it. */
function showsSum({ account, currency }: Entry): boolean {
  const { pending, original } = LAYOUTS[account.layout];
  return pending && (original || currency === account.currency);
}
