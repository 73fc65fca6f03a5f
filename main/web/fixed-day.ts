import { type Day, isDay } from '../../shared/day.ts';

/**
 * The day that stands still for the app: `RECOUP_NOW=2026-11-28`. For tests of what happens over weeks; null
 * where nobody asks for it. A packaged app does not read it.
 */
export function fixedDay(env: NodeJS.ProcessEnv = process.env): Day | null {
  const day = env['RECOUP_NOW'];
  return day !== undefined && isDay(day) ? day : null;
}
