import { useEffect, useRef } from 'react';

import { useShortcuts } from '../app/Shortcuts.tsx';
import { type Deed, isShiftN } from './keys.ts';

/** The letters that work anywhere on this screen, fields and dialogs aside. */
export function useTimelineKeys(options: {
  readonly perform: (deed: Deed) => void;
  readonly toggleFlagged: () => void;
}): void {
  const { perform } = options;
  useShortcuts('timeline.keysTitle', [
    { keys: 'j', label: 'timeline.key.next', run: () => perform({ deed: 'move', by: 1 }) },
    { keys: 'k', label: 'timeline.key.previous', run: () => perform({ deed: 'move', by: -1 }) },
    { keys: 'n', label: 'timeline.key.nextDoubled', run: () => perform({ deed: 'doubled', by: 1 }) },
    {
      keys: 'Shift n',
      label: 'timeline.key.previousDoubled',
      run: () => perform({ deed: 'doubled', by: -1 }),
    },
    { keys: 'f', label: 'timeline.key.flagged', run: options.toggleFlagged },
    { keys: 'Escape', label: 'timeline.key.close', run: () => perform({ deed: 'close' }) },
  ]);

  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  // Shortcuts do not tell N from Shift+N held together; this hears it first.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isShiftN(event) || isWritten(event.target)) return;
      event.preventDefault();
      latest.current({ deed: 'doubled', by: -1 });
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [aria-modal="true"]') !== null
  );
}
