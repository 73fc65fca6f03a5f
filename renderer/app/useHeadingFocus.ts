import { type RefCallback, useCallback, useRef } from 'react';

/** Moves the focus to the heading of what is shown after a move; at the first sight it stays where it is. */
export function useHeadingFocus(): {
  readonly heading: RefCallback<HTMLHeadingElement>;
  /**
   * The next heading that appears takes the focus, however long it takes to appear; not from what the person
   * has turned to meanwhile.
   */
  readonly wantNext: () => void;
  /** The heading that is there takes it now. */
  readonly back: () => void;
  /** The same, without a move of the page. */
  readonly backInPlace: () => void;
} {
  const here = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<{ readonly from: Element | null } | null>(null);
  const heading = useCallback((shown: HTMLHeadingElement | null) => {
    here.current = shown;
    if (!shown || !wanted.current) return;
    const { from } = wanted.current;
    wanted.current = null;
    const now = document.activeElement;
    if (now === null || now === document.body || now === from) shown.focus();
  }, []);
  const wantNext = useCallback(() => {
    wanted.current = { from: document.activeElement };
  }, []);
  const back = useCallback(() => here.current?.focus(), []);
  const backInPlace = useCallback(() => here.current?.focus({ preventScroll: true }), []);
  return { heading, wantNext, back, backInPlace };
}
