import { VERDICTS, type Verdict } from '../../shared/review.ts';
import { useShortcuts } from '../app/Shortcuts.tsx';
import { useUndoKey } from '../app/useUndoKey.ts';
import { VERDICT_KEYS } from './verdicts.ts';

/** The keys of the review. Held down, none of them decides twice. */
export function useReviewKeys(deeds: {
  readonly choose: (verdict: Verdict) => void;
  readonly all: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly undo: () => void;
}): void {
  const { choose, all, move, undo } = deeds;
  useShortcuts('review.keysTitle', [
    ...VERDICTS.map((verdict) => ({
      keys: VERDICT_KEYS[verdict],
      label: `review.key.${verdict}` as const,
      once: true,
      run: () => choose(verdict),
    })),
    { keys: 'a', label: 'review.key.all', once: true, run: all },
    { keys: 'j', label: 'review.key.next', run: () => move(1) },
    { keys: 'k', label: 'review.key.previous', run: () => move(-1) },
    { keys: 'ArrowRight', label: 'review.key.next', run: () => move(1) },
    { keys: 'ArrowLeft', label: 'review.key.previous', run: () => move(-1) },
    { keys: 'u', label: 'review.key.undo', once: true, run: undo },
    // Heard below: keys with Ctrl or ⌘ belong to the browser, unless a screen asks for one.
    { keys: 'Control+z', label: 'review.key.undo', run: undo },
  ]);
  useUndoKey(undo);
}
