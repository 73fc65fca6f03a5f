import { A_WEEK, type DueItem, dueToday } from '../../shared/due.ts';
import { useCall } from '../app/calls.ts';

const NONE: readonly DueItem[] = [];

/** What has a day within a week, or is late; the nearest first. */
export function useDue(): readonly DueItem[] {
  return useCall('due.list', { days: A_WEEK }).data ?? NONE;
}

/** How many cases need the person today, and whether a filing limit is among them. */
export function useDueCases(): { readonly due: number; readonly urgent: boolean } {
  const now = dueToday(useDue()).filter((item) => item.case !== null);
  return {
    due: new Set(now.map((item) => item.case)).size,
    urgent: now.some(({ kind }) => kind === 'filing'),
  };
}
