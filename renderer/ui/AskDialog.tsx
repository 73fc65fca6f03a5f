import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import classes from './Choices.module.css';

/** The frame of a question that an answer opens. Who asks it says where the focus goes then. */
export function AskDialog(props: {
  readonly title: string;
  readonly size?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { say } = useSpeaker();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 480}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close') }}
    >
      {props.children}
    </Modal>
  );
}

/** Leave it, or answer so. */
export function AskButtons(props: { readonly answer: string; readonly onClose: () => void }) {
  const { say } = useSpeaker();
  return (
    <div className={classes['deeds']}>
      <Button variant="default" onClick={props.onClose}>
        {say('common.cancel')}
      </Button>
      <Button type="submit">{props.answer}</Button>
    </div>
  );
}
