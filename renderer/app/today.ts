import { useSyncExternalStore } from 'react';

import type { Transport } from '../../shared/contract.ts';
import { type Day, today } from '../../shared/day.ts';

/** ms between two looks at the clock. */
const LOOK = 60_000;

/** As the app told it the last time; null while it was not asked yet. */
let told: Day | null = null;
const listeners = new Set<() => void>();

/** The day of now. The app's clock decides: the page may run in another time zone, and its forms would be refused. */
export function hostToday(): Day {
  return told ?? today(new Date());
}

/** The day of now; it goes on at midnight, and after a sleep. */
export function useToday(): Day {
  return useSyncExternalStore(listen, hostToday);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Asks the app for the day again and again, and calls the listener when another one has begun, until the answer is called. */
export function watchDay(transport: Pick<Transport, 'call'>, changed: () => void): () => void {
  let stopped = false;
  const look = async (): Promise<void> => {
    const outcome = await transport.call('app.today', {});
    // Where the app is not there, the screen says so itself.
    if (stopped || !outcome.ok || outcome.value === told) return;
    const known = hostToday();
    told = outcome.value;
    if (told === known) return;
    for (const listener of listeners) listener();
    changed();
  };
  const lookAgain = (): void => void look();
  lookAgain();
  const timer = setInterval(lookAgain, LOOK);
  document.addEventListener('visibilitychange', lookAgain);
  return () => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookAgain);
  };
}
