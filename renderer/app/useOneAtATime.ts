import { useRef } from 'react';

/** Lets a deed begin only when the one before has ended: a key that is held or pressed twice does it once. */
export function useOneAtATime(): (deed: () => Promise<void>) => void {
  // The state is drawn a moment after the next key can be pressed.
  const running = useRef(false);
  return (deed) => {
    if (running.current) return;
    running.current = true;
    void deed().finally(() => {
      running.current = false;
    });
  };
}
