import { type Day, isDay } from '../../../shared/day.ts';
import { hostToday } from '../../app/today.ts';

/** A day that happened: today or before. */
export function isPast(day: string): day is Day {
  return isDay(day) && day <= hostToday();
}

/** The day that a field holds; null where it is empty. */
export function dayIn(value: string): Day | null {
  return isDay(value) ? value : null;
}
