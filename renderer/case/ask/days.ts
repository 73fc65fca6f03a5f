import { type Day, isDay, today } from '../../../shared/day.ts';

/** A day that happened: today or before. */
export function isPast(day: string): day is Day {
  return isDay(day) && day <= today(new Date());
}

/** The day that a field holds; null where it is empty. */
export function dayIn(value: string): Day | null {
  return isDay(value) ? value : null;
}
