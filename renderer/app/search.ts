import { type RefObject, useEffect } from 'react';

let box: (() => void) | null = null;
let wanted = false;

/** Puts the cursor into the search field of this screen. False where there is none: it waits for one. */
export function focusSearch(): boolean {
  wanted = box === null;
  box?.();
  return !wanted;
}

/** Makes this field the one that `/` and the palette go to. */
export function useSearchBox(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (): void => {
      field.current?.focus();
      field.current?.select();
    };
    box = focus;
    if (wanted) focus();
    wanted = false;
    return () => {
      if (box === focus) box = null;
    };
  }, [field]);
}
