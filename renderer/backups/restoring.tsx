import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Call } from '../app/calls.ts';
import { notify, notifyOfProblem } from '../app/notify.tsx';
import { InWords } from '../app/words.tsx';
import classes from './Backups.module.css';

/** Restores a backup, and offers to undo that for as long as the person does not put it away. */
export async function restoreBackup(call: Call, name: string, speaker: Speaker): Promise<void> {
  const { undo } = await call('backups.restore', { name });
  if (undo === null) return notify((to) => to.say('backups.restored'), speaker);
  const shown = notifications.show({
    role: 'status',
    autoClose: false,
    closeButtonProps: { 'aria-label': speaker.say('common.close') },
    message: (
      <span className={classes['told']}>
        <InWords words={(to) => to.say('backups.restored')} />
        <Button size="compact-sm" variant="default" onClick={() => void takeBack()}>
          <InWords words={(to) => to.say('backups.undo')} />
        </Button>
      </span>
    ),
  });

  async function takeBack(): Promise<void> {
    notifications.hide(shown);
    try {
      await call('backups.restore', { name: undo ?? '' });
      notify((to) => to.say('backups.undone'), speaker);
    } catch (error) {
      notifyOfProblem(error, speaker);
    }
  }
}
