import { Modal } from '@mantine/core';

import type { Attachment } from '../../shared/case/proof.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AskButtons } from '../ui/AskDialog.tsx';

/** Says what goes with a file before it goes. */
export function RemoveFile(props: {
  readonly file: Attachment;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const { say } = useSpeaker();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={say('cases.file.remove', { name: props.file.name })}
      closeButtonProps={{ 'aria-label': say('common.close') }}
      size={460}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onRemove();
        }}
      >
        <p>{say('cases.file.removeHint')}</p>
        <AskButtons answer={say('cases.file.delete')} onClose={props.onClose} />
      </form>
    </Modal>
  );
}
