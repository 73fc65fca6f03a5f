import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Backup } from '../../shared/backup.ts';
import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify, notifyOfProblem } from '../app/notify.tsx';
import { instant } from '../import/instant.ts';
import { AskButtons, AskDialog } from '../ui/AskDialog.tsx';
import classes from './Backups.module.css';

const BYTES_A_MEGABYTE = 1_000_000;

/** One backup: when and why it was made, what it holds, and what can be done with it. */
export function BackupRow(props: { readonly backup: Backup; readonly onLook: (backup: Backup) => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { backup } = props;
  const { charges, decisions, cases } = backup.counts;
  const [removing, setRemoving] = useState(false);
  const when = instant(backup.at, speaker);
  const megabytes = speaker.number(Math.max(0.1, Math.round(backup.bytes / (BYTES_A_MEGABYTE / 10)) / 10));
  // What is thrown away by itself in time needs no button.
  const stays = backup.held || backup.reason === 'hand';
  return (
    <li className={classes['backup']}>
      <div className={classes['words']}>
        <p className={classes['when']}>
          {when} · {say(`backups.reason.${backup.reason}`)}
        </p>
        <p className={classes['holds']}>{say('backups.holds', { charges, decisions, cases, megabytes })}</p>
        {backup.held && <p className={classes['held']}>{say('backups.held')}</p>}
      </div>
      <div className={classes['deeds']}>
        {stays && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say('backups.removeOf', { when })}
            onClick={() => setRemoving(true)}
          >
            {say('backups.remove')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={say('backups.lookAt', { when })}
          onClick={() => props.onLook(backup)}
        >
          {say('backups.look')}
        </Button>
      </div>
      {removing && <Remove backup={backup} when={when} onClose={() => setRemoving(false)} />}
    </li>
  );
}

function Remove(props: { readonly backup: Backup; readonly when: string; readonly onClose: () => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  async function remove(): Promise<void> {
    props.onClose();
    try {
      await call('backups.remove', { name: props.backup.name });
      notify((to) => to.say('backups.removed'), speaker);
    } catch (error) {
      notifyOfProblem(error, speaker);
    }
  }
  return (
    <AskDialog title={say('backups.removeTitle')} onClose={props.onClose}>
      <form
        className={classes['body']}
        onSubmit={(event) => {
          event.preventDefault();
          void remove();
        }}
      >
        <p>{say('backups.removeText', { when: props.when })}</p>
        <AskButtons answer={say('backups.remove')} onClose={props.onClose} />
      </form>
    </AskDialog>
  );
}
