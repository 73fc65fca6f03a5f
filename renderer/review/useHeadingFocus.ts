import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the heading of what is shown after a move; at the first sight it stays where it is. */
export function useHeadingFocus(shown: number | 'end' | null): {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly want: () => void;
} {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || shown === null || !heading.current) return;
    wanted.current = false;
    heading.current.focus();
  });
  return { heading, want: () => (wanted.current = true) };
}
