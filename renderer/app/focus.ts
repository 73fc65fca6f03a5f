import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Moves the focus to an element as it appears, for what takes the place of something focused. */
export function useFocusWhenShown<Element extends HTMLElement>(wanted = true): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}

/** Remembers what has the focus; called, gives it back. Answers false where that is gone, or was nothing. */
export function placeOfFocus(): () => boolean {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  // An entry of a menu goes with it; its button stays.
  const place = menu ? document.getElementById(menu) : activeElement;
  return () => {
    if (!(place instanceof HTMLElement) || place === document.body || !place.isConnected) return false;
    place.focus();
    return true;
  };
}

/** To be called after a deed: once its outcome is drawn, a focus that went with what it took away is caught. */
export function useFocusCaught(drawn: unknown, take: () => void): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    if (document.activeElement === document.body) take();
  }, [drawn, take]);
  return useCallback(() => {
    wanted.current = true;
  }, []);
}
