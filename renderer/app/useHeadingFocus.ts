import { type RefCallback, useCallback, useRef } from 'react';

/** Moves the focus to the heading of what is shown after a move; at the first sight it stays where it is. */
export function useHeadingFocus(): {
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** The next heading that appears takes the focus, however long it takes to appear. */
  readonly wantNext: () => void;
  /** The heading that is there takes it now. */
  readonly back: () => void;
  /** The same, without a move of the page. */
  readonly backInPlace: () => void;
} {
  const here = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  const heading = useCallback((shown: HTMLHeadingElement | null) => {
    here.current = shown;
    if (!shown || !wanted.current) return;
    wanted.current = false;
    shown.focus();
  }, []);
  const wantNext = useCallback(() => {
    wanted.current = true;
  }, []);
  const back = useCallback(() => here.current?.focus(), []);
  const backInPlace = useCallback(() => here.current?.focus({ preventScroll: true }), []);
  return { heading, wantNext, back, backInPlace };
}
