import { type Day, daysBetween } from '../../shared/day.ts';
import type { DueItem } from '../../shared/due.ts';
import { dueOf, dueOfFlag } from '../cases/due.ts';
import { storedCases } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { arrivalsOf } from './arrivals.ts';
import { briefFactsOf, oncePerDay } from './case-facts.ts';
import { limitedFlagsWithoutCase } from './flag-limits.ts';

/** What has a day within the next so many days, or is late, of cases and of flags that wait; the nearest first. */
export function listDue(db: Ledger, days: number, today: Day): DueItem[] {
  const known = storedCases(db).map((stored) => ({ id: stored.id, facts: briefFactsOf(db, stored) }));
  const arrivals = arrivalsOf(db, known);
  const ofCases = known.flatMap(({ id, facts }) => {
    const arrival = arrivals.get(id);
    return arrival ? dueOf(id, facts, today, arrival) : dueAt(id, facts, today);
  });
  // A limit that is over is no longer to be kept, and only a double charge is likely enough to press for an answer.
  const ofFlags = limitedFlagsWithoutCase(db, today)
    .filter(({ kind, limit }) => kind === 'double-charge' && limit !== null && limit.left >= 0)
    .flatMap((flag) => dueOfFlag(flag, today) ?? []);
  return [...ofCases, ...ofFlags]
    .filter(({ day }) => daysBetween(today, day) <= days)
    .toSorted((one, other) => one.left - other.left);
}

const dueAt = oncePerDay((id, facts, today) => dueOf(id, facts, today));
