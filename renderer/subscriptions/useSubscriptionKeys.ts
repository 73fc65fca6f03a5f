import { type RefObject, useRef } from 'react';

import { useShortcuts } from '../app/Shortcuts.tsx';

/** The letters of this page: from line to line, and the mark of the line that has the focus. */
export function useSubscriptionKeys(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => () => {
    const lines = [...(page.current?.querySelectorAll<HTMLElement>('[data-subscription]') ?? [])].filter(
      (line) => line.checkVisibility(),
    );
    const here = lines.findIndex((line) => line.closest('li')?.contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : lines.length - 1) : here + by;
    lines[Math.min(Math.max(next, 0), lines.length - 1)]?.focus();
  };
  const cancel = (): void => {
    document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-cancel]')?.click();
  };
  useShortcuts('subscriptions.keysTitle', [
    { keys: 'j', label: 'subscriptions.key.next', run: move(1) },
    { keys: 'k', label: 'subscriptions.key.previous', run: move(-1) },
    { keys: 'c', label: 'subscriptions.key.cancel', run: cancel },
  ]);
  return page;
}
