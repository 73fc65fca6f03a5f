import type { Reason } from '../../shared/flag.ts';
import type { Row } from './rows.ts';
import { APART } from './weights.ts';

/** How two charges of one day lie apart by the clock: an index into the shares of `APART`. */
export interface Apart {
  readonly seconds: number;
  readonly step: number;
}

/** Null where the charges are of two days or the bank prints no time. */
export function apartOf(first: Row, last: Row): Apart | null {
  if (first.bought !== last.bought || first.seconds === null || last.seconds === null) return null;
  const seconds = Math.abs(last.seconds - first.seconds);
  const step = APART.within.findIndex((most) => seconds <= most);
  return { seconds, step: step < 0 ? APART.within.length : step };
}

/** Share of such pairs that lie as far apart as these do; 1 where nothing is known. */
export function shareApart(shares: readonly number[], apart: Apart | null): number {
  return apart ? (shares[apart.step] ?? 1) : 1;
}

/** Seconds by which two charges of one machine miss the same time of day. */
const SAME_TIME = 60;

/** On different days, and at the very same time of each. */
export function isSameTimeOfDay(first: Row, last: Row): boolean {
  if (first.bought === last.bought || first.seconds === null || last.seconds === null) return false;
  return Math.abs(last.seconds - first.seconds) <= SAME_TIME;
}

/** How the distance is told, with its weight. */
export function timeReason({ seconds }: Apart, weight: number): Reason {
  if (seconds <= 120) return { said: { id: 'reasons.sameMinute' }, weight };
  const minutes = Math.round(seconds / 60);
  if (seconds <= 3600) return { said: { id: 'reasons.minutesApart', values: { minutes } }, weight };
  return { said: { id: 'reasons.hoursApart', values: { hours: Math.round(minutes / 60) } }, weight };
}
