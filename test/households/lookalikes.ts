import { daysBetween } from '../../shared/day.ts';
import type { Household, LabelledCharge, Pattern } from './household.ts';

/** Two charges of one merchant and one amount that are both owed. */
export interface Lookalike {
  readonly pattern: Pattern | 'pending-then-booked';
  readonly charges: readonly [number, number];
}

/** Honest repeats within a billing cycle: what a detector must not flag. */
export function lookalikesOf(household: Household, withinDays = 31): Lookalike[] {
  const doubled = new Set(household.doubles.flatMap(({ charges }) => charges));
  const last = new Map<string, LabelledCharge>();
  const result: Lookalike[] = [];
  for (const charge of household.charges) {
    if (charge.asked.minor >= 0 || doubled.has(charge.id)) continue;
    const like = `${charge.source} ${charge.asked.minor} ${charge.asked.currency}`;
    const before = last.get(like);
    if (before && daysBetween(before.day, charge.day) <= withinDays) {
      const pattern = before.becomes === charge.id ? 'pending-then-booked' : charge.pattern;
      result.push({ pattern, charges: [before.id, charge.id] });
    }
    last.set(like, charge);
  }
  return result;
}
