import { Button } from '@mantine/core';

import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import classes from './LayoutDialog.module.css';

/** Why something is asked. */
export function Reason({ said }: { readonly said: Said }) {
  return (
    <Note tone="ask" sign={<Icon name="warning" />}>
      {useSpeaker().tell(said)}
    </Note>
  );
}

/** Leaves the file out, or reads it; null where it cannot be read yet. */
export function Deeds(props: { readonly read: (() => void) | null; readonly leave: () => void }) {
  const speaker = useSpeaker();
  return (
    <div className={classes['deeds']}>
      <Button variant="default" onClick={props.leave}>
        {speaker.say('layout.leaveOut')}
      </Button>
      <Button disabled={props.read === null} onClick={() => props.read?.()}>
        {speaker.say('layout.agree')}
      </Button>
    </div>
  );
}
