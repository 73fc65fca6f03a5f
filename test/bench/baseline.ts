import type { Candidate } from '../../main/duplicates/candidate.ts';
import { dayNumber } from '../../shared/day.ts';
import type { FoundDouble } from './judge.ts';

const WITHIN_DAYS = 3;

/** What a naive rule finds: the same text and amount within three days. Here to show what that is worth. */
export function findNaively(candidates: readonly Candidate[]): FoundDouble[] {
  const open = new Map<string, number[]>();
  const lastDay = new Map<string, number>();
  const groups: number[][] = [];
  for (const { id, description, amount, day, kind } of candidates) {
    if (kind !== 'purchase' || amount.minor >= 0) continue;
    const key = `${description} ${amount.minor} ${amount.currency}`;
    const today = dayNumber(day);
    const group = open.get(key);
    if (group && today - (lastDay.get(key) ?? 0) <= WITHIN_DAYS) {
      group.push(id);
    } else {
      const started = [id];
      groups.push(started);
      open.set(key, started);
    }
    lastDay.set(key, today);
  }
  return groups
    .filter((charges) => charges.length > 1)
    .map((charges) => ({ strength: 'likely', status: 'open', score: 0.5, charges }));
}
