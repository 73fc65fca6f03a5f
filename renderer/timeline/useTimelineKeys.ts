import { useShortcuts } from '../app/Shortcuts.tsx';
import type { Deed } from './keys.ts';

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
      keys: 'Shift+n',
      label: 'timeline.key.previousDoubled',
      run: () => perform({ deed: 'doubled', by: -1 }),
    },
    { keys: 'f', label: 'timeline.key.flagged', run: options.toggleFlagged },
    { keys: 'Escape', label: 'timeline.key.close', run: () => perform({ deed: 'close' }) },
  ]);
}
