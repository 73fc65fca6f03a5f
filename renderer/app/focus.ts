import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to an element as it appears, for what takes the place of something focused. */
export function useFocusWhenShown<Element extends HTMLElement>(wanted = true): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
