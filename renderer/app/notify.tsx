import { notifications } from '@mantine/notifications';

import type { Speaker } from '../../shared/messages/speaker.ts';
import { saidOf } from './problem.ts';
import { InWords, type Words } from './words.tsx';

/** Says in the corner of the window that something was done, in whichever language is chosen meanwhile. */
export function notify(message: string | Words, { say }: Speaker): void {
  notifications.show({
    message: <InWords words={message} />,
    role: 'status',
    closeButtonProps: { 'aria-label': say('common.close') },
  });
}

/** Says there why something could not be done. */
export function notifyOfProblem(error: unknown, { say }: Speaker): void {
  notifications.show({
    message: <InWords words={({ tell }) => tell(saidOf(error))} />,
    role: 'alert',
    closeButtonProps: { 'aria-label': say('common.close') },
  });
}
