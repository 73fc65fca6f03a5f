import { useEffect, useSyncExternalStore } from 'react';

/** Kept for this window and this run: a reload stays blurred, the next start is clear. */
const PLACE = 'recoup:blurred';

const listeners = new Set<() => void>();

function blurred(): boolean {
  return sessionStorage.getItem(PLACE) !== null;
}

/** Blurs what could be read over a shoulder, or shows it again. */
export function toggleBlur(): void {
  if (blurred()) sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, '1');
  mark();
  for (const listener of listeners) listener();
}

/** Whether amounts and names are blurred now. */
export function useBlurred(): boolean {
  return useSyncExternalStore(subscribe, blurred);
}

/** The look hangs on the document (ui/privacy.css), so that dialogs and lists over the page have it too. */
function mark(): void {
  document.documentElement.toggleAttribute('data-blurred', blurred());
}

// Before anything is drawn.
mark();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `H` works in a dialog too, where other keys rest: somebody may come in at any time. Not where one writes. */
export function useBlurKey(): void {
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function press(event: KeyboardEvent): void {
  const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat;
  // By its place on the keyboard, so that it works while Korean is being typed.
  if (held || event.defaultPrevented || event.code !== 'KeyH') return;
  if (event.target instanceof Element && event.target.closest(WRITTEN)) return;
  event.preventDefault();
  toggleBlur();
}

const WRITTEN = 'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])';
