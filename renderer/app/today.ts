import { useSyncExternalStore } from 'react';

import { type Day, today } from '../../shared/day.ts';

/** ms between two looks at the clock. */
const LOOK = 60_000;

/** The day of now; it goes on at midnight, and after a sleep. */
export function useToday(): Day {
  return useSyncExternalStore(watchDay, () => today(new Date()));
}

/** Calls the listener when another day has begun, until the answer is called. */
export function watchDay(listener: () => void): () => void {
  let known = today(new Date());
  const look = (): void => {
    const now = today(new Date());
    if (now === known) return;
    known = now;
    listener();
  };
  const timer = setInterval(look, LOOK);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
