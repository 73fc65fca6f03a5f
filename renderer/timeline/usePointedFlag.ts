import { type FocusEvent, type PointerEvent, useState } from 'react';

/** The flag whose charge or tie is under the pointer, else the one that has the focus. */
export function usePointedFlag() {
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const handlers = {
    onPointerOver: (event: PointerEvent) => setPointed(flagOfTarget(event.target)),
    onPointerLeave: () => setPointed(null),
    onFocus: (event: FocusEvent) => setFocused(flagOfTarget(event.target)),
    onBlur: () => setFocused(null),
  };
  return { lit: pointed ?? focused, handlers };
}

function flagOfTarget(target: EventTarget): number | null {
  return numberOf(target, 'data-flag');
}

/** The list index of the row that was clicked. */
export function indexOfTarget(target: EventTarget): number | null {
  return numberOf(target, 'data-index');
}

function numberOf(target: EventTarget, attribute: string): number | null {
  if (!(target instanceof Element)) return null;
  const value = target.closest(`[${attribute}]`)?.getAttribute(attribute);
  return value === undefined || value === null ? null : Number(value);
}
