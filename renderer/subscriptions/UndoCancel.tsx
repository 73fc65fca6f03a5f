import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

import type { Subscription } from '../../shared/subscription.ts';
import { useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { saidOf } from '../app/problem.ts';

/** Takes the mark away; what was found because of it goes with it. */
export function UndoCancel(props: {
  readonly subscription: Subscription;
  readonly done: (key: string) => void;
}) {
  const { subscription: one } = props;
  const { say, tell } = useSpeaker();
  const cancel = useCommand('subscriptions.cancel');
  const closeButtonProps = { 'aria-label': say('common.close') };
  const undo = (): void =>
    cancel.mutate(
      { key: one.key, on: null },
      {
        onSuccess: () => {
          notifications.show({
            message: say('subscriptions.unmarked', { merchant: one.merchant }),
            role: 'status',
            closeButtonProps,
          });
          props.done(one.key);
        },
        onError: (error) =>
          notifications.show({ message: tell(saidOf(error)), role: 'alert', closeButtonProps }),
      },
    );
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      loading={cancel.isPending}
      aria-label={say('subscriptions.undoOf', { merchant: one.merchant })}
      onClick={undo}
    >
      {say('subscriptions.undo')}
    </Button>
  );
}
