import { useWindowEvent } from '@mantine/hooks';

import { isUndo } from './undoKey.ts';

/** Hears Ctrl or ⌘ with Z, which as a key of the browser is no shortcut like others; null: it rests. */
export function useUndoKey(undo: (() => void) | null): void {
  useWindowEvent('keydown', (event) => {
    if (!undo || !isUndo(event) || event.defaultPrevented) return;
    event.preventDefault();
    undo();
  });
}
