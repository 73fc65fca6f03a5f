import type { Words } from './words.tsx';
import { useCallback, useEffect, useState } from 'react';

export interface WayOn {
  readonly href: string;
  readonly label: Words;
}

/** What the screen says of itself for a moment. */
export interface Told {
  readonly words: string | Words;
  /** Whether it can be undone from there. */
  readonly undo: boolean;
  /** Where it leads on. */
  readonly to: WayOn | null;
  /** Tells two apart that say the same. */
  readonly serial: number;
}

const SHOWN_MS = 8_000;

/** Says something for a moment; what is said next takes its place. */
export function useTold() {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => setTold(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const tell = useCallback((words: string | Words, undo = false, to: WayOn | null = null): void => {
    setTold((before) => ({ words, undo, to, serial: (before?.serial ?? 0) + 1 }));
  }, []);
  return { told, tell };
}
