import { Button } from '@mantine/core';

import type { CaseDetail } from '../../shared/case/detail.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';

/** The way back from the last entry. */
export function UndoButton(props: {
  readonly undo: CaseDetail['undo'];
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const { say, tell } = useSpeaker();
  if (!props.undo) return null;
  const what = say('cases.undoWhat', { what: tell(props.undo.say) });
  return (
    <Button
      variant="default"
      leftSection={<Icon name="undo" size={16} />}
      aria-label={what}
      aria-keyshortcuts="u Control+z Meta+z"
      title={`${what} (U)`}
      aria-busy={props.busy}
      onClick={props.onUndo}
    >
      {say('review.undo')}
    </Button>
  );
}
