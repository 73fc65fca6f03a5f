import { Button, Modal } from '@mantine/core';

import type { Output } from '../../shared/contract.ts';
import type { ImportRecord } from '../../shared/contract/imports.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './UndoImport.module.css';

/** Says exactly what goes before it goes, and afterwards what went and what stayed. */
export function UndoImport(props: {
  readonly record: ImportRecord | null;
  readonly close: () => void;
  readonly undone?: () => void;
}) {
  const speaker = useSpeaker();
  const undo = useCommand('imports.undo');
  const { record } = props;
  // Asked until the deed: afterwards there is nothing to ask about.
  const asks = record !== null && undo.isIdle;
  const preview = useCall(
    'imports.undoPreview',
    { import: record?.import ?? 0 },
    { enabled: asks, keepPrevious: false },
  );
  const close = (): void => {
    undo.reset();
    props.close();
  };
  const confirm = async (id: number): Promise<void> => {
    const gone = await undo.mutateAsync({ import: id });
    close();
    notify((to) => tellUndone(gone, to), speaker);
    props.undone?.();
  };
  const failed = undo.error ?? preview.error;
  return (
    <Modal
      // What goes is known before it is asked.
      opened={record !== null && !preview.isPending}
      onClose={close}
      title={speaker.say('import.undo.title', { name: record?.name ?? '' })}
      closeButtonProps={{ 'aria-label': speaker.say('common.close') }}
      size={460}
    >
      {record && (
        <div className={classes['body']}>
          {preview.data && (
            <>
              <p>{speaker.say('import.undo.goes', { count: preview.data.removed })}</p>
              <p>{speaker.say('import.undo.stays', { count: preview.data.kept })}</p>
            </>
          )}
          <CasesOnIt import={record.import} />
          {failed && <ProblemNote error={failed} />}
          <div className={classes['deeds']}>
            <Button variant="default" onClick={close}>
              {speaker.say('import.undo.leave')}
            </Button>
            <Button
              data-autofocus
              loading={undo.isPending}
              disabled={!preview.data}
              // A refusal is shown above the buttons.
              onClick={() => void confirm(record.import).catch(() => undefined)}
            >
              {speaker.say('import.undo')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

/** Cases that lean on lines of this file alone, so that nobody takes the ground from one unawares. */
function CasesOnIt(props: { readonly import: number }) {
  const { say } = useSpeaker();
  const { data: cases = [] } = useCall('imports.cases', { import: props.import });
  const [first] = cases;
  return first && <p>{say('import.undo.cases', { count: cases.length, merchant: first.merchant })}</p>;
}

function tellUndone({ removed, kept }: Output<'imports.undo'>, speaker: Speaker): string {
  const taken = speaker.say('import.undo.done', { removed });
  return kept > 0 ? `${taken}. ${speaker.say('import.undo.kept', { kept })}.` : `${taken}.`;
}
