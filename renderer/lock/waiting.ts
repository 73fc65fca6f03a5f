import { useSyncExternalStore } from 'react';

/** Files that came while the app was locked: opened with it, or dropped on its window. */
let waiting: readonly File[] = [];
const listeners = new Set<() => void>();

export function keepWaiting(files: readonly File[]): void {
  waiting = [...waiting, ...files];
  for (const listener of listeners) listener();
}

/** All of them; they wait no longer. */
export function takeWaiting(): readonly File[] {
  const files = waiting;
  waiting = [];
  return files;
}

export function useWaiting(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => waiting.length,
  );
}
