import { notifications } from '@mantine/notifications';

import type { Speaker } from '../../shared/messages/speaker.ts';
import { saidOf } from './problem.ts';

/** Says in the corner of the window that something was done. */
export function notify(message: string, { say }: Speaker): void {
  notifications.show({ message, role: 'status', closeButtonProps: { 'aria-label': say('common.close') } });
}

/** Says there why something could not be done. */
export function notifyOfProblem(error: unknown, { say, tell }: Speaker): void {
  const closeButtonProps = { 'aria-label': say('common.close') };
  notifications.show({ message: tell(saidOf(error)), role: 'alert', closeButtonProps });
}
