import { useEffect, useRef } from 'react';

/** Calls `act` once nothing was asked for so many ms. `now` does not wait; a later ask replaces it. */
export function useDelayed<Value>(act: (value: Value) => void, pause: number) {
  const timer = useRef<number | null>(null);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const stop = (): void => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stop, []);
  return {
    stop,
    later(value: Value): void {
      stop();
      timer.current = window.setTimeout(() => latest.current(value), pause);
    },
    now(value: Value): void {
      stop();
      latest.current(value);
    },
  };
}
