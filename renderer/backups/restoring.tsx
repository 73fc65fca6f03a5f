import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Call } from '../app/calls.ts';
import { notify, notifyOfProblem } from '../app/notify.ts';
import classes from './Backups.module.css';

/** Restores a backup, and offers to undo that for as long as the person does not put it away. */
export async function restoreBackup(call: Call, name: string, speaker: Speaker): Promise<void> {
  const { undo } = await call('backups.restore', { name });
  if (undo === null) return notify(speaker.say('backups.restored'), speaker);
  const shown = notifications.show({
    role: 'status',
    autoClose: false,
    closeButtonProps: { 'aria-label': speaker.say('common.close') },
    message: (
      <span className={classes['told']}>
        {speaker.say('backups.restored')}
        <Button size="compact-sm" variant="default" onClick={() => void takeBack()}>
          {speaker.say('backups.undo')}
        </Button>
      </span>
    ),
  });

  async function takeBack(): Promise<void> {
    notifications.hide(shown);
    try {
      await call('backups.restore', { name: undo ?? '' });
      notify(speaker.say('backups.undone'), speaker);
    } catch (error) {
      notifyOfProblem(error, speaker);
    }
  }
}
