import type { OfferedDeed } from '../../shared/case/next-step.ts';
import { useShortcuts } from '../app/Shortcuts.tsx';
import { useUndoKey } from '../app/useUndoKey.ts';

/** The keys of one case. Held down, none of them does a thing twice. */
export function useCaseKeys(keys: {
  /** False while a dialog or a menu is open: by then a key that is pressed is meant for that. */
  readonly awake: boolean;
  readonly offered: readonly OfferedDeed[];
  readonly perform: (offered: OfferedDeed) => void;
  readonly performFirst: (deed: OfferedDeed['deed']) => void;
  readonly settle: () => void;
  readonly other: () => void;
  readonly undo: () => void;
}): void {
  const { awake, performFirst, undo } = keys;
  const shortcuts = [
    ...keys.offered.map((offered, at) => ({
      keys: String(at + 1),
      label: 'cases.key.deed' as const,
      once: true,
      run: () => keys.perform(offered),
    })),
    { keys: 'n', label: 'cases.key.answered', once: true, run: () => performFirst('they-answered') },
    { keys: 'l', label: 'cases.key.log', once: true, run: () => performFirst('log-contact') },
    { keys: 'w', label: 'cases.key.write', once: true, run: () => performFirst('write-letter') },
    { keys: 'o', label: 'cases.key.other', once: true, run: keys.other },
    { keys: 's', label: 'cases.key.settle', once: true, run: keys.settle },
    { keys: 'u', label: 'cases.key.undo', once: true, run: undo },
    // Heard below: keys with Ctrl or ⌘ belong to the browser, unless a screen asks for one.
    { keys: 'Control+z', label: 'cases.key.undo', run: undo },
  ] as const;
  useShortcuts('cases.keysCase', awake ? shortcuts : []);
  useUndoKey(awake ? undo : null);
}
